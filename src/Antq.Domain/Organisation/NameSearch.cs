using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Names as people type them, compared without case, tones, blanks and the words for the kind.</summary>
internal static class NameSearch
{
    /// <summary>The words for kinds of units, folded; the longer first.</summary>
    private static readonly string[] KindWords = ["thanh pho truc thuoc trung uong ", "thanh pho ", "tinh ", "t p ", "tp ", "bo ", "cuc "];

    /// <summary>The typed text as it is, and without a word for the kind at its beginning.</summary>
    public static HashSet<string> Forms(string text)
    {
        var folded = VietnameseText.FoldWords(text);
        var forms = new HashSet<string>(StringComparer.Ordinal) { Squeeze(folded) };
        if (KindWords.FirstOrDefault(word => folded.StartsWith(word, StringComparison.Ordinal)) is { } kind) forms.Add(Squeeze(folded[kind.Length..]));
        return forms;
    }

    public static bool Matches(HashSet<string> wanted, IEnumerable<string> names) => names.Any(name => wanted.Overlaps(Forms(name)));

    private static string Squeeze(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
