namespace Antq.Domain.Measures;

/// <summary>A form in which counts are written.</summary>
public sealed class CountForm
{
    internal CountForm(Language language, string pattern, string example)
    {
        Language = language;
        Pattern = pattern;
        Example = example;
        Meaning = Count.Read(example, language);
    }

    /// <summary>The language of the form.</summary>
    public Language Language { get; }

    /// <summary>The form, with <c>n</c>, <c>a</c> and <c>b</c> for numbers: <c>hơn n</c>.</summary>
    public string Pattern { get; }

    /// <summary>A count in that form: <c>hơn 2.430</c>.</summary>
    public string Example { get; }

    /// <summary>The count that the example means.</summary>
    public Count Meaning { get; }
}
