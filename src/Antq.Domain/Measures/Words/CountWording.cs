using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>What the words that a count keeps mean, in whichever language they are.</summary>
/// <param name="Meant">The count that they mean; absent where they are read in no language.</param>
/// <param name="Refusal">Why they are no count in Vietnamese; absent where they are read in some language.</param>
internal sealed record CountWording(Count? Meant, CountRefusal? Refusal)
{
    private static readonly RecentTexts<CountWording> Recent = new();

    /// <summary>The meaning of words.</summary>
    public static CountWording Of(string words) => Recent.Get(words, 0, 0, static (_, text, _) => Read(text));

    private static CountWording Read(string words)
        => CountReader.Read(words, Language.Vietnamese, out var count) is not { } refusal
            || CountReader.Read(words, Language.English, out count) is null
            ? new CountWording(count, null)
            : new CountWording(null, refusal);
}
