using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>Recipients in words, both ways: <c>103 tập thể, 94 cá nhân</c>, <c>15 tập thể, cá nhân</c>, <c>cán bộ và nhân dân xã Tam Hồng</c>.</summary>
internal static class RecipientsReader
{
    private const int LongestText = 300;

    private static readonly string[] Joints = [", ", "; ", " và ", " and "];

    /// <summary>Those who run a place and those who live there are one collective.</summary>
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
        text = text.Trim();
        if (text.Length is 0 or > LongestText) return false;
        var folded = VietnameseText.FoldLetters(text);
        if (language == Language.Vietnamese && PeopleOfAPlace.Any(people => folded.StartsWith(people, StringComparison.Ordinal)))
        {
            recipients = Recipients.Of(collectives: 1);
            return true;
        }

        var groups = new List<(Count Count, List<RecipientKind> Kinds)>();
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
        => string.Join(", ", recipients.ByKind.Select(group => group.Count.ToWords(language) + " " + string.Join(", ", group.Kinds.Select(kind => kind.Name(language)))));

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

    /// <summary>The kind that a clause ends with, and the number before it; <c>lượt</c> between them changes nothing.</summary>
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
