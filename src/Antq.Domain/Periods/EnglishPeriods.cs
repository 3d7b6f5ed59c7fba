using System.Globalization;
using NodaTime;
using static Antq.Domain.Periods.PeriodVocabulary;

namespace Antq.Domain.Periods;

/// <summary>The English words for periods.</summary>
internal static class EnglishPeriods
{
    private static readonly IReadOnlyList<DayForm> SaidDays =
    [
        new("{year} - {number} - {number}", match => DayOf(match.Number(0), match.Number(1), match.Number(2))),
        new("{number} [st|nd|rd|th] [of] {month} [,] {year}", match => DayOf(match.Number(2), match.Number(1), match.Number(0))),
        new("{month} {number} [st|nd|rd|th] [,] {year}", match => DayOf(match.Number(2), match.Number(0), match.Number(1))),
        new("{number} / {number} / {year}", match => Slashed(match.Number(0), match.Number(1), match.Number(2))),
    ];

    public static PeriodVocabulary Vocabulary { get; } = new()
    {
        Language = Language.English,
        Before = new("[in|during|on|over|for] [the]"),
        Numbers = Words(
            ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12)),
        Quarters = Words(("one first I", 1), ("two second II", 2), ("three third III", 3), ("four fourth IV", 4)),
        Months = Words(
            ("January Jan", 1), ("February Feb", 2), ("March Mar", 3), ("April Apr", 4), ("May", 5), ("June Jun", 6), ("July Jul", 7), ("August Aug", 8),
            ("September Sep Sept", 9), ("October Oct", 10), ("November Nov", 11), ("December Dec", 12)),
        Days = SaidDays,
        Edges =
        [
            .. SaidDays,
            new("{month} [of] {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("month {number} of {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("[year] {year}", match => YearOf(match.Number(0))),
        ],
        Length = years => years.ToString(CultureInfo.InvariantCulture) + (years == 1 ? " year" : " years"),
        Forms = [.. InYears(), .. Phases(), .. Spans(), .. FromNow(), .. Unsaid()],
    };

    private static PeriodForm[] InYears() =>
    [
        new("[year] {year}", (match, said) => said.InYear(PeriodKind.Year, match.Number(0))),
        new("school year {year} / {year}", (match, said) => said.SchoolYear(match.Number(0), match.Number(1))),
        new("first half [of|in] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 1)),
        new("second|last half [of|in] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 2)),
        new("h {number} [/] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(1), match.Number(0))),
        new("first {n} months of {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: false)),
        new("last {n} months of {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: true)),
        new("{n} months of {year}", (match, said) => match.Number(0) == 9 ? said.InYear(PeriodKind.NineMonths, match.Number(1)) : PeriodParseError.NamesNoDays),
        new("quarter {quarter} [of|in|/] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("{quarter} quarter [of|in] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("q {number} [/] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("month {number} [of|/] {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("{month} [of] {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
    ];

    private static PeriodForm[] Phases() =>
    [
        new("[phase|period] [of] {n} years [,] {year} - {year}", (match, said) => said.PhaseOf(match.Number(0), match.Number(1), match.Number(2))),
        new("[phase|period] [of] {n} years", (match, said) => said.PhaseOf(match.Number(0))),
        new("phase|period [from] {year} -|to {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
        new("{year} - {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
    ];

    private static PeriodForm[] Spans() =>
    [
        new("{day}", (match, said) => said.Span(match.Days(0).Start, match.Days(0).End)),
        new("[from] [the] [beginning|start] [of] {edge} to|until|till|through [the] [end] [of] {edge}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("{day} - {day}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("[up] to|until|till|through [the] [end] [of] {edge}", (match, said) => said.Span(null, match.Days(0).End)),
    ];

    private static PeriodForm[] FromNow() =>
    [
        new("[up] to|until|till now|today|date", (_, said) => said.ToNow(null)),
        new("so far", (_, said) => said.ToNow(null)),
        new("year to date", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, 1, 1)))),
        new("since|from [the] beginning|start of the|this year [to|until|till] [now|today|date]", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, 1, 1)))),
        new("since|from [the] [beginning|start] [of] {edge} [to|until|till] [now|today|date]", (match, said) => said.ToNow(match.Days(0).Start)),
        new("now|today|currently|present", (_, said) => said.Now(day => said.Span(day, day))),
        new("at present", (_, said) => said.Now(day => said.Span(day, day))),
        new("past|last {n} years", (match, said) => said.Past(Period.FromYears(match.Number(0)))),
        new("past year", (_, said) => said.Past(Period.FromYears(1))),
        new("past|last {n} months", (match, said) => said.Past(Period.FromMonths(match.Number(0)))),
        new("past month", (_, said) => said.Past(Period.FromMonths(1))),
        new("first {n} months [of] [the|this] [year]", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: false))),
        new("last {n} months of the|this year", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: true))),
        new("this year", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year))),
        new("last|previous year", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year - 1))),
        new("this quarter", (_, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year, (day.Month + 2) / 3))),
        new("last|previous quarter", (_, said) => said.Now(day => said.QuarterBefore(day))),
        new("this month", (_, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year, day.Month))),
        new("last|previous month", (_, said) => said.Now(day => said.MonthBefore(day))),
    ];

    private static PeriodForm[] Unsaid() =>
    [
        new("since|after [the|its] [re] [-] reestablishment|establishment|merger|division|foundation *", (_, _) => PeriodParseError.DependsOnUnit),
        new("since|after [the|being|it] [province|commune|unit] [was] [re] [-] reestablished|established|merged|divided|founded *", (_, _) => PeriodParseError.DependsOnUnit),
        new("this occasion", (_, _) => PeriodParseError.NamesNoDays),
        new("recent|past|many|several years", (_, _) => PeriodParseError.NamesNoDays),
        new("recently|lately", (_, _) => PeriodParseError.NamesNoDays),
        new("years", (_, _) => PeriodParseError.NamesNoDays),
    ];

    /// <summary>Returns a day in numbers if only one order of day and month is possible.</summary>
    private static Result Slashed(int left, int right, int year)
    {
        var (dayFirst, monthFirst) = (DayOf(year, right, left), DayOf(year, left, right));
        if (dayFirst.Refusal is null && monthFirst.Refusal is null && left != right) return new Result(default, PeriodParseError.AmbiguousDay);
        return dayFirst.Refusal is null ? dayFirst : monthFirst;
    }
}
