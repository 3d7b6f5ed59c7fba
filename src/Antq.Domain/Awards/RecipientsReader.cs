using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>
/// Reads and writes recipients in words: <c>103 tập thể, 94 cá nhân</c>, <c>15 tập thể, cá nhân</c>, <c>cán bộ và nhân dân xã Tam Hồng</c>.
/// </summary>
internal static class RecipientsReader
{
    private const int LongestText = 300;

    private static readonly string[] Joints = [", ", "; ", " và ", " and "];

    /// <summary>Officials and residents of a place together are one collective.</summary>
    private static readonly string[] PeopleOfAPlace = ["can bo va nhan dan ", "nhan dan va can bo ", "can bo, nhan dan ", "can bo, chien si va nhan dan "];

    private static readonly (string Word, RecipientKind Kind)[] Kinds =
    [
        ("tap the", RecipientKind.Collectives), ("ca nhan", RecipientKind.Individuals), ("ho gia dinh", RecipientKind.Households), ("gia dinh", RecipientKind.Households), ("ho", RecipientKind.Households),
        ("collectives", RecipientKind.Collectives), ("collective", RecipientKind.Collectives), ("individuals", RecipientKind.Individuals), ("individual", RecipientKind.Individuals),
        ("households", RecipientKind.Households), ("household", RecipientKind.Households),
    ];

    public static bool TryRead(string text, Language language, [NotNullWhen(true)] out Recipients? recipients)
    {
        recipients = null;
        if (text.Length > LongestText) return false;
        text = VietnameseComposer.Compose(text).Trim();
        var groups = new List<(Count Count, List<RecipientKind> Kinds)>();
        if (language == Language.Vietnamese && !TakePeopleOfAPlace(ref text, groups)) return false;
        foreach (var clause in text.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!TryTakeKind(clause, out var kind, out var number)) return false;
            if (number.Length == 0 && groups.Count > 0) groups[^1].Kinds.Add(kind);
            else if (Count.TryRead(number, language, out var count)) groups.Add((count, [kind]));
            else return false;
        }

        return TryMake(groups, out recipients);
    }

    public static string Write(Recipients recipients, Language language)
        => string.Join(", ", recipients.ByKind.Select(group => group.Count.ToWords(language) + " " + string.Join(", ", group.Kinds.Select(kind => Name(kind, group.Count, language)))));

    private static string Name(RecipientKind kind, Count count, Language language)
        => language == Language.English && count.Upper == 1 && count.IsExact ? kind.Name(language)[..^1] : kind.Name(language);

    /// <summary>
    /// Takes <c>cán bộ và nhân dân xã X</c> from the beginning of the text; does not take several places, whose number is unknown.
    /// </summary>
    private static bool TakePeopleOfAPlace(ref string text, List<(Count Count, List<RecipientKind> Kinds)> groups)
    {
        var folded = VietnameseText.FoldLetters(text);
        if (PeopleOfAPlace.FirstOrDefault(people => folded.StartsWith(people, StringComparison.Ordinal)) is not { } people) return true;
        var end = text.IndexOf(", ", people.Length, StringComparison.Ordinal) is >= 0 and var comma ? comma : text.Length;
        var place = folded[people.Length..end];
        if (place.Any(char.IsAsciiDigit) || place.Contains(" va ", StringComparison.Ordinal)) return false;
        groups.Add((1, [RecipientKind.Collectives]));
        text = text[end..].TrimStart(',', ' ');
        return true;
    }

    private static bool TryMake(List<(Count Count, List<RecipientKind> Kinds)> groups, [NotNullWhen(true)] out Recipients? recipients)
    {
        recipients = null;
        var named = groups.SelectMany(group => group.Kinds.Count == 1 ? group.Kinds : []).ToArray();
        var together = groups.Where(group => group.Kinds.Count > 1).ToArray();
        if (groups.Count == 0 || named.Distinct().Count() < named.Length || together.Length > 1 || together.Any(group => !UnsplitRecipients.AreSeveral(group.Kinds))) return false;
        Count? Of(RecipientKind kind) => groups.Where(group => group.Kinds is [var only] && only == kind).Select(group => (Count?)group.Count).FirstOrDefault();
        recipients = new Recipients(
            Of(RecipientKind.Collectives),
            Of(RecipientKind.Individuals),
            Of(RecipientKind.Households),
            together is [var unsplit] ? new UnsplitRecipients(unsplit.Count, unsplit.Kinds) : null);
        return true;
    }

    /// <summary>Tries to take the kind that a clause ends with, and the number before it; <c>lượt</c> between them is ignored.</summary>
    private static bool TryTakeKind(string clause, out RecipientKind kind, out string number)
    {
        var folded = VietnameseText.FoldLetters(clause);
        foreach (var (word, meant) in Kinds)
        {
            if (!folded.EndsWith(word, StringComparison.Ordinal) || (folded.Length > word.Length && folded[^(word.Length + 1)] != ' ')) continue;
            var before = folded[..^word.Length].TrimEnd();
            number = clause[..(clause.Length - word.Length)].TrimEnd();
            if (before.EndsWith(" luot", StringComparison.Ordinal)) number = number[..^4].TrimEnd();
            kind = meant;
            return true;
        }

        kind = default;
        number = "";
        return false;
    }
}
