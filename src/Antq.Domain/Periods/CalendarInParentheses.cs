using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>
/// Finds the calendar that the parentheses after a period name or show: by its name or identifier, the act that sets it (<c>NĐ
/// 09/2019</c>), the days of the period in it (<c>15/12/2024 - 14/3/2025</c>), or an act and the days.
/// </summary>
internal static class CalendarInParentheses
{
    private static readonly WordKey[] BeforeDays
        = [.. "số liệu được tính lấy chốt kỳ báo cáo thời gian data figures reporting period".Split(' ').Select(word => WordKey.Of(word))];

    private static readonly string[] CivilNames
        = ["dương lịch", "theo dương lịch", "năm dương lịch", "lịch dương", "theo lịch dương", "calendar year", "civil year"];

    /// <summary>Returns the calendar; otherwise null and the reason.</summary>
    public static (ReportingCalendar? Calendar, PeriodParseError? Refusal) Find(PeriodContext said, PeriodKind kind, int year, int number)
    {
        if (said.InParentheses is not { } text) return (ReportingCalendar.Civil, null);
        var typed = PeriodPhrase.WordsOf(text);
        if ((Named(said, typed, text) ?? Civil(said, typed) ?? OfAct(said, typed)) is { } named) return (named, null);
        if (text.IndexOf(',') is > 0 and var comma && OfAct(said, PeriodPhrase.WordsOf(text[..comma])) is { } ofAct)
            return WithDays(said, [ofAct], PeriodPhrase.WordsOf(text[(comma + 1)..]), kind, year, number);
        return WithDays(said, said.Calendars, typed, kind, year, number);
    }

    private static ReportingCalendar? Named(PeriodContext said, WordText typed, string text)
    {
        var named = said.Calendars
            .Select(calendar => (Calendar: calendar, Name: WordText.Of(calendar.Name(said.Vocabulary.Language)))).ToArray();
        if (Array.Find(named, one => one.Name.IsSame(typed)).Calendar is { } exact) return exact;
        if (said.Calendars.TryGet(text.Trim(), out var identified)) return identified;
        var like = Array.FindAll(named, one => one.Name.IsTyped(typed, said.MarksMatter));
        return like.Length == 1 ? like[0].Calendar : null;
    }

    private static ReportingCalendar? Civil(PeriodContext said, WordText typed)
        => CivilNames.Any(name => WordText.Of(name).IsTyped(typed, said.MarksMatter)) ? ReportingCalendar.Civil : null;

    /// <summary>Returns the only calendar whose name has the act that a text consists of.</summary>
    private static ReportingCalendar? OfAct(PeriodContext said, WordText typed)
    {
        if (CalendarAct.Of(typed, isWhole: true) is not { } act) return null;
        var set = said.Calendars
            .Where(calendar => CalendarAct.Of(WordText.Of(calendar.Name(said.Vocabulary.Language)), isWhole: false)?.IsNamed(act) == true)
            .ToArray();
        return set is [var only] ? only : null;
    }

    /// <summary>Returns the only one of some calendars in which the period has the days of a text.</summary>
    private static (ReportingCalendar? Calendar, PeriodParseError? Refusal) WithDays(
        PeriodContext said, IEnumerable<ReportingCalendar> calendars, WordText typed, PeriodKind kind, int year, int number)
    {
        var start = 0;
        while (start < typed.Count && (typed[start].IsSign(':') || BeforeDays.Any(word => word.IsTyped(typed[start].Key)))) start++;
        if (start == typed.Count) return (null, PeriodParseError.UnknownCalendar);
        var words = PeriodPhrase.WordsOf(typed.Text[typed[start].Start..]);
        if (DaysWithoutYears.Of(words, said) is not { } days) return (null, PeriodParseError.UnknownCalendar);
        var same = calendars.Where(calendar => calendar.Has(kind) && year >= calendar.FirstYear && year <= calendar.LastYear
            && days.AreOf(ReportingPeriod.InYear(calendar, kind, number, year))).ToArray();
        return same is [var only] ? (only, null) : (null, PeriodParseError.DaysDoNotFit);
    }
}
