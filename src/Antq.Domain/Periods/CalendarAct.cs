using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>
/// An act in a name of a calendar or in parentheses: <c>Nghị định 09/2019/NĐ-CP</c>, <c>NĐ 09</c>, <c>Decree No. 09/2019</c>.
/// </summary>
/// <param name="Kind">The kind of the act; null when only its whole number was written.</param>
/// <param name="Number">Its number.</param>
/// <param name="Year">Its year; null when it was not written.</param>
/// <param name="Suffix">The letters after the year; empty when they were not written.</param>
internal readonly record struct CalendarAct(int? Kind, int Number, int? Year, string Suffix)
{
    private static readonly WordPhrase[][] Kinds =
        [["nghị định", "nđ", "decree"], ["thông tư", "tt", "circular"], ["quyết định", "qđ", "decision"]];

    private static readonly WordKey[] Fillers
        = [.. "theo quy định tại của kỳ báo cáo lịch số under according to the reporting period of no".Split(' ')
            .Select(word => WordKey.Of(word))];

    private static readonly WordKey[] Tails
        = [.. "ngày tháng năm của chính phủ bộ trưởng công an".Split(' ').Select(word => WordKey.Of(word))];

    /// <summary>Returns the first act of a text; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing else may be in the text, except words such as <c>theo</c> before the act.</param>
    public static CalendarAct? Of(WordText text, bool isWhole)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var (kind, next) = KindAt(text, at);
            if (kind is not null || text[at].Kind == WordKind.Digits)
            {
                if (At(text, kind, next) is (var act, var end) && (!isWhole || IsTail(text, end, act))) return act;
                if (isWhole && kind is null) return null;
            }

            if (isWhole && !IsFiller(text[at])) return null;
        }

        return null;
    }

    /// <summary>Returns whether a written act is this one: with fewer parts, but with its kind or its whole number.</summary>
    public bool IsNamed(CalendarAct written)
        => Number == written.Number && (written.Kind ?? Kind) == Kind && (written.Year ?? Year) == Year
            && (written.Suffix.Length == 0 || Suffix.Length == 0
                || string.Equals(written.Suffix, Suffix, StringComparison.OrdinalIgnoreCase))
            && (written.Kind is not null || written.Suffix.Length > 0);

    private static (int? Kind, int Next) KindAt(WordText text, int at)
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            foreach (var phrase in Kinds[kind])
            {
                if (phrase.IsAt(text.Tokens, at)) return (kind, at + phrase.Length);
            }
        }

        return (null, at);
    }

    /// <summary>Returns the act with its number at a place, past words and signs before it, and the place after it.</summary>
    private static (CalendarAct Act, int End)? At(WordText text, int? kind, int at)
    {
        while (kind is not null && at < text.Count && (IsFiller(text[at]) || text[at].IsSign('.') || text[at].IsDash)) at++;
        if (at == text.Count || text.Number(at, 1, 3) is not (>= 1 and var number)) return null;
        at++;
        if (!IsStroke(text, at) || text.Number(at + 1, 4, 4) is not (>= 0 and var year))
            return (new CalendarAct(kind, number, null, ""), at);
        at += 2;
        if (!IsStroke(text, at) || text[at + 1].Kind != WordKind.Word) return (new CalendarAct(kind, number, year, ""), at);
        var start = ++at;
        while (at + 1 < text.Count && text[at].Kind == WordKind.Word && text[at + 1].IsDash && IsWord(text, at + 2)) at += 2;
        at++;
        var letters = VietnameseText.FoldLetters(text.Text.AsSpan(text[start].Start..text[at - 1].End));
        return (new CalendarAct(kind, number, year, letters), at);
    }

    /// <summary>Returns whether nothing follows an act, or after its whole number its day and the body that adopted it.</summary>
    private static bool IsTail(WordText text, int at, CalendarAct act)
    {
        for (var place = at; place < text.Count; place++)
        {
            var token = text[place];
            if (act.Suffix.Length == 0 || token.Kind == WordKind.Word && !Tails.Any(word => word.IsTyped(token.Key))) return false;
        }

        return true;
    }

    private static bool IsFiller(WordToken token)
    {
        foreach (var word in Fillers)
        {
            if (word.IsTyped(token.Key)) return true;
        }

        return false;
    }

    private static bool IsStroke(WordText text, int at) => at + 1 < text.Count && text[at].IsSign('/');

    private static bool IsWord(WordText text, int at) => at < text.Count && text[at].Kind == WordKind.Word;
}
