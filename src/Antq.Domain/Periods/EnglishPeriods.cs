using System.Globalization;
using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Periods.PeriodVocabulary;

namespace Antq.Domain.Periods;

/// <summary>The English words for periods.</summary>
internal static class EnglishPeriods
{
    private static readonly IReadOnlyList<(WordKey Word, int Number)> SaidNumbers = Words(
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
            ("eleven", 11), ("twelve", 12));

    private static readonly IReadOnlyList<DayForm> WholeDays =
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
        Numbers = SaidNumbers,
        Counts = SaidNumbers,
        Quarters = Words(("one first I", 1), ("two second II", 2), ("three third III", 3), ("four fourth IV", 4)),
        Ordinals = Words([("one first", 1), ("two second", 2), ("three third", 3), ("four fourth", 4), .. RomanNumerals]),
        Months = Words(
            ("January Jan", 1), ("February Feb", 2), ("March Mar", 3), ("April Apr", 4), ("May", 5), ("June Jun", 6), ("July Jul", 7),
            ("August Aug", 8),
            ("September Sep Sept", 9), ("October Oct", 10), ("November Nov", 11), ("December Dec", 12)),
        Days = WholeDays,
        Edges =
        [
            .. WholeDays,
            new("{month} [of] {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("quarter|q {quarter} [of|/|-] {year}", match => QuarterOf(match.Number(1), match.Number(0))),
            new("{number} / {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("month {number} of {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("[year] {year}", match => YearOf(match.Number(0))),
        ],
        Length = years => years.ToString(CultureInfo.InvariantCulture) + (years == 1 ? " year" : " years"),
        Forms = [.. InYears(), .. Phases(), .. EnglishSpans.Forms, .. FromNow(), .. EnglishSpans.OfThisYear, .. Unsaid()],
    };

    private static PeriodForm[] InYears() =>
    [
        new("[year] {year}", (match, said) => said.InYear(PeriodKind.Year, match.Number(0))),
        new("calendar year {year}", (match, said) => said.InYear(PeriodKind.Year, match.Number(0))),
        new("school year {year} / {year}", (match, said) => said.SchoolYear(match.Number(0), match.Number(1))),
        new("sy {year} / {year}", (match, said) => said.SchoolYear(match.Number(0), match.Number(1))),
        new("first half [of|in] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 1)),
        new("second|last half [of|in] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 2)),
        new("{year} [-|/] h {number}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), match.Number(1))),
        new("h {number} [/|-] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(1), match.Number(0))),
        new("first {n} months of {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: false)),
        new("last {n} months of {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: true)),
        new("{n} months|month of {year}", (match, said) => said.MonthsOf(match.Number(0), match.Number(1))),
        new("{number} m [/|-] {year}", (match, said) => said.MonthsOf(match.Number(0), match.Number(1))),
        new("quarter {quarter} [of|in|/|,] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("{quarter} [st|nd|rd|th] quarter [of|in] {year}",
            (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("{shortQuarter} [/|-] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("{year} [-|/] q {number}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(0), match.Number(1))),
        new("q {quarter} [/|-] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("month {number} [of|/] {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("{month} [of|,|/|-|.] {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("{number} / {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("{year} / {number}", (match, said) => said.InYear(PeriodKind.Month, match.Number(0), match.Number(1))),
    ];

    private static PeriodForm[] Phases() =>
    [
        new("[phase|period] [of] {n} years [,] {year} - {year}",
            (match, said) => said.PhaseOf(match.Number(0), match.Number(1), match.Number(2))),
        new("[phase|period] [of] {n} years", (match, said) => said.PhaseOf(match.Number(0))),
        new("phase|period [from] {year} -|to {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
        new("phase {ordinal} [,|:] {year} - {year}",
            (match, said) => said.PhaseNamed(NumberedPhase(match), match.Number(1), match.Number(2))),
        new("phase {ordinal}", (match, said) => said.PhaseNamed(NumberedPhase(match))),
        new("term [of] [office] [,] [from] {year} -|to {year}", (match, said) => said.PhaseNamed("term", match.Number(0), match.Number(1))),
        new("{year} - {year} [period|phase]", (match, said) => said.Phase(match.Number(0), match.Number(1))),
    ];

    private static PeriodForm[] FromNow() =>
    [
        new("[up] to|until|till now|today|date", (_, said) => said.ToNow(null)),
        new("so far", (_, said) => said.ToNow(null)),
        new("year to date", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, 1, 1)))),
        new("since|from [the] beginning|start of the|this year [to|until|till] [now|today|date]",
            (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, 1, 1)))),
        new("since|from [the] [beginning|start] [of] {edge} [to|until|till] [now|today|date]",
            (match, said) => said.ToNow(match.Days(0).Start)),
        new(
            "since|from [the] {number} [st|nd|rd|th] [of] {month} [to|until|till] [now|today|date]",
            (match, said) => said.Now(day => said.Span(
                DayOf(day.Year, match.Number(1), match.Number(0)),
                DayOf(day.Year, day.Month, day.Day)))),
        new(
            "since|from [the] [beginning|start] [of] {month} [to|until|till] [now|today|date]",
            (match, said) => said.Now(day => said.Span(MonthOf(day.Year, match.Number(0)), DayOf(day.Year, day.Month, day.Day)))),
        new("{edge} to|until|till|- now|today|date|present", (match, said) => said.ToNow(match.Days(0).Start)),
        new("now|today|currently|present", (_, said) => said.Now(day => said.Span(day, day))),
        new("at present", (_, said) => said.Now(day => said.Span(day, day))),
        new("[most] past|last|previous|preceding|recent {n} years", (match, said) => said.Past(12 * match.Number(0))),
        new("past year", (_, said) => said.Past(12)),
        new("[most] past|last|previous|preceding|recent {n} months", (match, said) => said.Past(match.Number(0))),
        new("past month", (_, said) => said.Past(1)),
        new("first {n} months [of] [the|this] [year]",
            (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: false))),
        new("last {n} months of the year", (match, said) => said.BegunLast(match.Number(0))),
        new("last {n} months of this year", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: true))),
        new("this year", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year))),
        new("last|previous year", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year - 1))),
        new("this quarter", (_, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year, (day.Month + 2) / 3))),
        new("last|previous quarter", (_, said) => said.Now(day => said.QuarterBefore(day))),
        new("this month", (_, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year, day.Month))),
        new("last|previous month", (_, said) => said.Now(day => said.MonthBefore(day))),
        new("{month} [of] this year", (match, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year, match.Number(0)))),
        new("{month} [of] last|previous year",
            (match, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year - 1, match.Number(0)))),
        new("quarter|q {quarter} [of] this year",
            (match, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year, match.Number(0)))),
        new("quarter|q {quarter} [of] last|previous year",
            (match, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year - 1, match.Number(0)))),
        new("{number} [st|nd|rd|th] [of] {month}", (match, said) => said.Come(match.Number(1), match.Number(0))),
        new("{month} {number} [st|nd|rd|th]", (match, said) => said.Come(match.Number(0), match.Number(1))),
        new("{month}", (match, said) => said.Begun(PeriodKind.Month, match.Number(0))),
        new("quarter|q {quarter}", (match, said) => said.Begun(PeriodKind.Quarter, match.Number(0))),
    ];

    private static PeriodForm[] Unsaid() =>
    [
        new("since|after [the|its] [re] [-] reestablishment|establishment|merger|division|foundation *",
            (_, _) => PeriodParseError.DependsOnUnit),
        new("since|after [the|being|it] [province|commune|unit] [was] [re] [-] reestablished|established|merged|divided|founded *",
            (_, _) => PeriodParseError.DependsOnUnit),
        new("this occasion", (_, _) => PeriodParseError.NamesNoDays),
        new("recent|past|many|several years", (_, _) => PeriodParseError.NamesNoDays),
        new("recently|lately", (_, _) => PeriodParseError.NamesNoDays),
        new("years", (_, _) => PeriodParseError.NamesNoDays),
    ];

    private static string NumberedPhase(WordMatch match) => $"phase {NumberText.Roman(match.Number(0))}";

    /// <summary>Returns a day in numbers if only one order of day and month is possible.</summary>
    private static Result Slashed(int left, int right, int year)
    {
        var (dayFirst, monthFirst) = (DayOf(year, right, left), DayOf(year, left, right));
        if (dayFirst.Refusal is null && monthFirst.Refusal is null && left != right)
            return new Result(default, PeriodParseError.AmbiguousDay);
        return dayFirst.Refusal is null ? dayFirst : monthFirst;
    }
}
