using static Antq.Domain.Periods.PeriodVocabulary;

namespace Antq.Domain.Periods;

/// <summary>The English words for spans of days, and for several periods in a row.</summary>
internal static class EnglishSpans
{
    private const string To = "to|until|till|through|-", Th = "[st|nd|rd|th]";

    /// <summary>Spans that need no day of the text.</summary>
    public static IReadOnlyList<PeriodForm> Forms { get; } = [.. OfTwoEnds(), .. OfTheLastYear(), .. OfTheFirstYear(), .. Lists()];

    /// <summary>Spans without a year: those of the year of the day of the text, if all of their ends have come by then.</summary>
    public static IReadOnlyList<PeriodForm> OfThisYear { get; } =
    [
        new($"[from] [the] {{number}} {Th} [of] {{month}} {To} [the] {{number}} {Th} [of] {{month}}",
            (match, said) => said.ThisYear(year => (
                DayOf(year, match.Number(1), match.Number(0)), DayOf(year, match.Number(3), match.Number(2))))),
        new($"[from] {{month}} {{number}} {Th} {To} {{month}} {{number}} {Th}",
            (match, said) => said.ThisYear(year => (
                DayOf(year, match.Number(0), match.Number(1)), DayOf(year, match.Number(2), match.Number(3))))),
        new($"[from] [the] [beginning|start] [of] {{month}} {To} [the] [end] [of] {{month}}",
            (match, said) => said.ThisYear(year => (MonthOf(year, match.Number(0)), MonthOf(year, match.Number(1))))),
        new($"[from] quarter|q {{quarter}} {To} [quarter|q] {{quarter}}",
            (match, said) => said.ThisYear(year => (QuarterOf(year, match.Number(0)), QuarterOf(year, match.Number(1))))),
        new("[up] to|until|till|through [the] [end] [of] {month}",
            (match, said) => said.ThisYear(year => (null, MonthOf(year, match.Number(0))))),
        new($"[up] to|until|till|through [the] {{number}} {Th} [of] {{month}}",
            (match, said) => said.ThisYear(year => (null, DayOf(year, match.Number(1), match.Number(0))))),
    ];

    private static PeriodForm[] OfTwoEnds() =>
    [
        new("{day}", (match, said) => said.Span(match.Days(0).Start, match.Days(0).End)),
        new("[from] [the] [beginning|start] [of] {edge} to|until|till|through [the] [end] [of] {edge}",
            (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("{day} - {day}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("[from] {edge} - {edge}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("… - {day}", (match, said) => said.Span(null, match.Days(0).End)),
        new("[up] to|until|till|through [the] [end] [of] {edge}", (match, said) => said.Span(null, match.Days(0).End)),
    ];

    /// <summary>Spans whose year is written once, at the end; the first end borrows it.</summary>
    private static PeriodForm[] OfTheLastYear() =>
    [
        new(
            "[from] [the] {number} [st|nd|rd|th] [of] {month} to|until|till|through|- "
                + "[the] {number} [st|nd|rd|th] [of] {month} [,] {year}",
            DaysBeforeMonths),
        new("[from] {month} {number} [st|nd|rd|th] to|until|till|through|- {month} {number} [st|nd|rd|th] [,] {year}", MonthsBeforeDays),
        new(
            "[from] [the] {number} [st|nd|rd|th] to|until|till|through|- [the] {number} [st|nd|rd|th] [of] {month} [,] {year}",
            (match, said) => said.Span(
                DayOf(match.Number(3), match.Number(2), match.Number(0)),
                DayOf(match.Number(3), match.Number(2), match.Number(1)))),
        new(
            "[from] {month} {number} [st|nd|rd|th] to|until|till|through|- {number} [st|nd|rd|th] [,] {year}",
            (match, said) => said.Span(
                DayOf(match.Number(3), match.Number(0), match.Number(1)),
                DayOf(match.Number(3), match.Number(0), match.Number(2)))),
        new(
            "[from] {month} to|until|till|through|- {month} [of|,] {year}",
            (match, said) => said.Span(MonthOf(match.Number(2), match.Number(0)), MonthOf(match.Number(2), match.Number(1)))),
        new(
            "[from] quarter|quarters|q {quarter} to|until|till|through|- [quarter|q] {quarter} [of|,|/] {year}",
            (match, said) => said.Span(QuarterOf(match.Number(2), match.Number(0)), QuarterOf(match.Number(2), match.Number(1)))),
    ];

    /// <summary>Spans whose year is written once, at the start; the last end takes it over, never the year after.</summary>
    private static PeriodForm[] OfTheFirstYear() =>
    [
        new($"[from] [the] {{day}} {To} [the] {{number}} {Th} [of] {{month}}",
            (match, said) => said.Span(
                new Result(match.Days(0), null), DayOf(match.Days(0).Start.Year, match.Number(1), match.Number(0)))),
        new($"[from] {{day}} {To} {{month}} {{number}} {Th}",
            (match, said) => said.Span(
                new Result(match.Days(0), null), DayOf(match.Days(0).Start.Year, match.Number(0), match.Number(1)))),
        new($"[from] {{month}} [of|,] {{year}} {To} [the] [end] [of] {{month}}",
            (match, said) => said.Span(MonthOf(match.Number(1), match.Number(0)), MonthOf(match.Number(1), match.Number(2)))),
        new($"[from] quarter|q {{quarter}} [of|,|/|-] {{year}} {To} quarter|q {{quarter}}",
            (match, said) => said.Span(QuarterOf(match.Number(1), match.Number(0)), QuarterOf(match.Number(1), match.Number(2)))),
    ];

    /// <summary>Several quarters, months or years in a row: <c>quarters I, II of 2025</c>.</summary>
    private static PeriodForm[] Lists() =>
    [
        new("quarter|quarters|q {quarter} ,|and|&|+ [quarter|q] {quarter} [of|,|/|-] {year}", (match, said) => said.QuartersOf(match, 2)),
        new(
            "quarter|quarters|q {quarter} ,|and|&|+ [quarter|q] {quarter} ,|and|&|+ [quarter|q] {quarter} [of|,|/|-] {year}",
            (match, said) => said.QuartersOf(match, 3)),
        new("{shortQuarter} ,|and|&|+ {shortQuarter} [of|,|/|-] {year}", (match, said) => said.QuartersOf(match, 2)),
        new("{month} ,|and|&|+ {month} [of|,] {year}", (match, said) => said.MonthsIn(match, 2)),
        new("{month} ,|and|&|+ {month} ,|and|&|+ {month} [of|,] {year}", (match, said) => said.MonthsIn(match, 3)),
        new("[years] {year} and|&|+ {year}", (match, said) => said.TwoYears(match.Number(0), match.Number(1))),
    ];

    private static PeriodReading DaysBeforeMonths(WordMatch match, PeriodContext said)
        => said.Span(DayOf(match.Number(4), match.Number(1), match.Number(0)), DayOf(match.Number(4), match.Number(3), match.Number(2)));

    private static PeriodReading MonthsBeforeDays(WordMatch match, PeriodContext said)
        => said.Span(DayOf(match.Number(4), match.Number(0), match.Number(1)), DayOf(match.Number(4), match.Number(2), match.Number(3)));
}
