using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>The meaning of the wording of a count, in either language.</summary>
/// <param name="Meant">The count that it means; null when it is read in no language.</param>
/// <param name="Refusal">The reason why it is no count in Vietnamese; null when it is read in some language.</param>
internal sealed record CountWording(Count? Meant, CountParseError? Refusal)
{
    private static readonly RecentTexts<CountWording> Recent = new();

    /// <summary>Returns the meaning of a wording.</summary>
    public static CountWording Of(string words) => Recent.Get(words, 0, 0, static (_, text, _) => Read(text));

    private static CountWording Read(string words)
        => CountReader.Read(words, Language.Vietnamese, out var count) is not { } refusal
            || CountReader.Read(words, Language.English, out count) is null
            ? new CountWording(count, null)
            : new CountWording(null, refusal);
}
