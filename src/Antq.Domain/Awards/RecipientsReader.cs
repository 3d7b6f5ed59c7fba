using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>
/// Reads and writes recipients in words: <c>103 tập thể, 94 cá nhân</c>, <c>tập thể: 3, cá nhân (5)</c>, <c>15 tập thể, cá nhân</c>,
/// <c>cán bộ và nhân dân xã Tam Hồng</c>.
/// </summary>
internal static class RecipientsReader
{
    private const int LongestText = 300;

    private static readonly PhraseTable<RecipientKind> Kinds = new(
    [
        ("tập thể", RecipientKind.Collectives), ("cá nhân", RecipientKind.Individuals), ("hộ gia đình", RecipientKind.Households),
        ("gia đình", RecipientKind.Households), ("hộ", RecipientKind.Households),
        ("collectives", RecipientKind.Collectives), ("collective", RecipientKind.Collectives), ("individuals", RecipientKind.Individuals),
        ("individual", RecipientKind.Individuals),
        ("households", RecipientKind.Households), ("household", RecipientKind.Households),
    ]);

    /// <summary>What may be between the recipients of two kinds.</summary>
    private static readonly PhraseTable<bool> Joints = new(
        [(",", true), (";", true), (".", true), ("+", true), ("&", true), ("/", true), (")", true), ("và", true), ("and", true)]);

    /// <summary>What may precede the recipients, or a number after its kind.</summary>
    private static readonly PhraseTable<bool> Openers = new(
        [("cho", true), ("tặng", true), ("tặng thưởng", true), ("gồm", true), ("to", true), ("for", true), (":", true), ("(", true)]);

    /// <summary>What a number before brackets consists of.</summary>
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789., ");

    private static readonly WordPhrase Turns = "lượt", None = "nào", NoneOf = "no";

    /// <summary>Officials and residents of a place together are one collective.</summary>
    private static readonly PhraseTable<bool> PeopleOfAPlace = new(
        [("cán bộ và nhân dân", true), ("nhân dân và cán bộ", true), ("cán bộ , nhân dân", true), ("cán bộ , chiến sĩ và nhân dân", true),
            ("cán bộ , chiến sỹ và nhân dân", true)]);

    private static readonly WordPhrase And = "và";

    public static bool TryRead(string text, Language language, [NotNullWhen(true)] out Recipients? recipients)
    {
        recipients = null;
        if (text.Length > LongestText) return false;
        if (InBrackets(text) is var (sum, parts))
        {
            if (CountReader.Read(sum, language, out var all, allowItems: false) is not null || !TryRead(parts, language, out var split))
                return false;
            var total = split.ByKind.Aggregate(Count.Exactly(0), (total, group) => total.AddSaturated(group.Count));
            recipients = total.IsEqualTo(all) == Answer.Yes ? split : null;
            return recipients is not null;
        }

        var words = WordText.Of(VietnameseComposer.Compose(text), joinsNumbers: true);
        var groups = new List<(Count Count, List<RecipientKind> Kinds)>();
        var at = Skip(words, 0, Openers);
        return (language != Language.Vietnamese || TakePeopleOfAPlace(words, ref at, groups)) && TakeGroups(words, at, language, groups)
            && TryMake(groups, out recipients);
    }

    public static string Write(Recipients recipients, Language language)
        => string.Join(
            ", ", recipients.ByKind.Select(
            group => group.Count.ToWords(language) + " " + string
            .Join(", ", group.Kinds.Select(kind => Name(kind, group.Count, language)))));

    private static string Name(RecipientKind kind, Count count, Language language)
        => language == Language.English && count.Upper == 1 && count.IsExact ? kind.Name(language)[..^1] : kind.Name(language);

    /// <summary>Returns a number and what follows it in brackets, <c>8 (3 tập thể, 5 cá nhân)</c>; null for any other text.</summary>
    private static (string Sum, string Parts)? InBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && char.IsAsciiDigit(text[0]) && text.EndsWith(')') && text.LastIndexOf('(') == open
            && !text.AsSpan(0, open).ContainsAnyExcept(NumberSigns)
            ? (text[..open].TrimEnd(), text[(open + 1)..^1])
            : null;
    }

    /// <summary>
    /// Takes <c>cán bộ và nhân dân xã X</c> from the beginning of the text; does not take several places, whose number is unknown.
    /// </summary>
    private static bool TakePeopleOfAPlace(WordText words, ref int at, List<(Count Count, List<RecipientKind> Kinds)> groups)
    {
        if (PeopleOfAPlace.At(words.Tokens, at) is not { Length: > 0 and var length }) return true;
        for (at += length; at < words.Count && !words[at].IsSign(','); at++)
        {
            if (words[at].Kind == WordKind.Digits || And.IsAt(words.Tokens, at)) return false;
        }

        groups.Add((1, [RecipientKind.Collectives]));
        at = Skip(words, at, Joints);
        return true;
    }

    /// <summary>Takes the numbers and their kinds: each number before its kinds, or each after them.</summary>
    private static bool TakeGroups(WordText words, int start, Language language, List<(Count Count, List<RecipientKind> Kinds)> groups)
    {
        if (start == words.Count) return true;
        var kindFirst = Kinds.At(words.Tokens, start).Length > 0;
        var open = new List<RecipientKind>();
        Count? number = null;
        for (var at = start; at < words.Count;)
        {
            var (from, end) = (at, at);
            while (end < words.Count && Kinds.At(words.Tokens, end).Length == 0) end++;
            if (!TryReadBetween(words, from..end, language, (from == start, kindFirst), out var found)) return false;
            if (kindFirst && found is { } after && !Close(groups, open, after)) return false;
            if (!kindFirst && found is { } before && (number is { } last ? !Close(groups, open, last) : open.Count > 0)) return false;
            if (!kindFirst && found is not null) number = found;
            if (end == words.Count) break;
            var (length, kind) = Kinds.At(words.Tokens, end);
            open.Add(kind);
            at = end + length;
        }

        return kindFirst ? open.Count == 0 : number is { } closing && Close(groups, open, closing);
    }

    private static bool Close(List<(Count Count, List<RecipientKind> Kinds)> groups, List<RecipientKind> kinds, Count number)
    {
        if (kinds.Count == 0) return false;
        groups.Add((number, [.. kinds]));
        kinds.Clear();
        return true;
    }

    /// <summary>Reads what is between two kinds, or at an end: a number with what joins it to others, or only the latter.</summary>
    private static bool TryReadBetween(WordText words, Range between, Language language, (bool IsFirst, bool IsAfterKind) place,
        out Count? number)
    {
        number = null;
        var (from, end) = (between.Start.Value, between.End.Value);
        var start = !place.IsFirst && None.IsAt(words.Tokens, from) ? from + 1 : from;
        start = Skip(words, Skip(words, start, Joints), Openers);
        if (place.IsAfterKind)
        {
            while (end > start && IsJoint(words, end - 1)) end--;
        }

        if (end > start && Turns.IsAt(words.Tokens, end - 1)) end--;
        if (language == Language.English && end == start + 1 && NoneOf.IsAt(words.Tokens, start))
        {
            number = Count.Exactly(0);
            return true;
        }

        if (start >= end) return place.IsFirst || between.End.Value == words.Count || start > from;
        if (CountReader.Read(words.Text[words[start].Start..words[end - 1].End], language, out var count, allowItems: false) is not null)
            return false;
        number = count;
        return true;
    }

    /// <summary>Returns whether a token joins numbers; <c>5+</c> is a bound instead.</summary>
    private static bool IsJoint(WordText words, int place)
        => Joints.At(words.Tokens, place).Length > 0 && !(words[place].IsGlued && words[place].IsSign('+'));

    private static int Skip(WordText words, int at, PhraseTable<bool> skipped)
    {
        while (at < words.Count && skipped.At(words.Tokens, at) is { Length: > 0 and var length }) at += length;
        return at;
    }

    private static bool TryMake(List<(Count Count, List<RecipientKind> Kinds)> groups, [NotNullWhen(true)] out Recipients? recipients)
    {
        recipients = null;
        var named = groups.SelectMany(group => group.Kinds.Count == 1 ? group.Kinds : []).ToArray();
        var together = groups.Where(group => group.Kinds.Count > 1).ToArray();
        if (groups.Count == 0 || named.Distinct().Count() < named.Length || together.Length > 1
            || together.Any(group => !UnsplitRecipients.AreSeveral(group.Kinds)))
            return false;
        Count? Of(RecipientKind kind)
            => groups.Where(group => group.Kinds is [var only] && only == kind).Select(group => (Count?)group.Count).FirstOrDefault();
        recipients = new Recipients(
            Of(RecipientKind.Collectives),
            Of(RecipientKind.Individuals),
            Of(RecipientKind.Households),
            together is [var unsplit] ? new UnsplitRecipients(unsplit.Count, unsplit.Kinds) : null);
        return true;
    }
}
