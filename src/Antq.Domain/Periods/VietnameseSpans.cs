using NodaTime;
using static Antq.Domain.Periods.PeriodVocabulary;

namespace Antq.Domain.Periods;

/// <summary>The Vietnamese words for spans of days, and for several periods in a row.</summary>
internal static class VietnameseSpans
{
    /// <summary>Spans that need no day of the text.</summary>
    public static IReadOnlyList<PeriodForm> Forms { get; } = [.. OfTwoEnds(), .. OfTheLastYear(), .. OfTheFirstYear(), .. Lists()];

    /// <summary>Spans without a year: those of the year of the day of the text, if all of their ends have come by then.</summary>
    public static IReadOnlyList<PeriodForm> OfThisYear { get; } =
    [
        new("[kể] [từ] [ngày] {number} / {number} [cho] đến|tới|- [hết] [ngày] {number} / {number}",
            (match, said) => said.ThisYear(year => DaysOf(match, year))),
        new("[kể] [từ] [ngày] {number} tháng {n} [cho] đến|tới|- [hết] [ngày] {number} tháng {n}",
            (match, said) => said.ThisYear(year => DaysOf(match, year))),
        new("[kể] [từ] [đầu] tháng|t [.] {n} [cho] đến|tới|- [hết|cuối] [tháng|t] [.] {n}",
            (match, said) => said.ThisYear(year => (MonthOf(year, match.Number(0)), MonthOf(year, match.Number(1))))),
        new("[kể] [từ] [đầu] quý|quí|q [.] {quarter} [cho] đến|tới|- [hết|cuối] [quý|quí|q] [.] {quarter}",
            (match, said) => said.ThisYear(year => (QuarterOf(year, match.Number(0)), QuarterOf(year, match.Number(1))))),
        new("[kể] từ đầu năm [cho] đến|tới [hết|cuối] tháng|t [.] {n}",
            (match, said) => said.ThisYear(year => (MonthOf(year, 1), MonthOf(year, match.Number(0))))),
        new("[kể] từ đầu năm [cho] đến|tới [hết|cuối] quý|quí|q [.] {quarter}",
            (match, said) => said.ThisYear(year => (QuarterOf(year, 1), QuarterOf(year, match.Number(0))))),
        new("[kể] từ đầu năm [cho] đến|tới [hết] [ngày] {number} / {number}",
            (match, said) => said.ThisYear(year => (DayOf(year, 1, 1), DayOf(year, match.Number(1), match.Number(0))))),
        new("[tính|cho] đến|tới [hết|cuối] tháng|t [.] {n}",
            (match, said) => said.ThisYear(year => (null, MonthOf(year, match.Number(0))))),
        new("[tính|cho] đến|tới [hết|cuối] quý|quí|q [.] {quarter}",
            (match, said) => said.ThisYear(year => (null, QuarterOf(year, match.Number(0))))),
        new("[tính|cho] đến|tới [hết] [ngày] {number} / {number}",
            (match, said) => said.ThisYear(year => (null, DayOf(year, match.Number(1), match.Number(0))))),
        new("[tính|cho] đến|tới [hết] ngày {number} tháng {n}",
            (match, said) => said.ThisYear(year => (null, DayOf(year, match.Number(1), match.Number(0))))),
    ];

    private static PeriodForm[] OfTwoEnds() =>
    [
        new("{day}", (match, said) => said.Span(match.Days(0).Start, match.Days(0).End)),
        new("[kể] [từ] [đầu] {edge} [cho] đến|tới [hết|cuối] {edge}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("[kể] từ [đầu] {edge} - [hết|cuối] {edge}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("{day} - {day}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("{edge} - {edge}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("… - {day}", (match, said) => said.Span(null, match.Days(0).End)),
        new("[tính|cho] đến|tới [hết|cuối] {edge}", (match, said) => said.Span(null, match.Days(0).End)),
    ];

    /// <summary>Spans whose year is written once, at the end; the first end borrows it.</summary>
    private static PeriodForm[] OfTheLastYear() =>
    [
        new("[kể] [từ] [ngày] {number} / {number} [cho] đến|tới|- [hết] [ngày] {number} / {number} / {year}", DaysOfOneYear),
        new("[kể] [từ] [ngày] {number} tháng {n} [cho] đến|tới|- [hết] [ngày] {number} tháng {n} [,] năm {year}", DaysOfOneYear),
        new("[kể] [từ] [ngày] {number} [cho] đến|tới|- [hết] [ngày] {number} / {number} / {year}", DaysOfOneMonth),
        new("[kể] [từ] [ngày] {number} [cho] đến|tới|- [hết] [ngày] {number} tháng {n} [,] năm {year}", DaysOfOneMonth),
        new(
            "[kể] [từ] [đầu] tháng|t [.] {n} [cho] đến|tới|- [hết|cuối] [tháng|t] {n} [,|/|.] [năm] {year}",
            (match, said) => said.Span(MonthOf(match.Number(2), match.Number(0)), MonthOf(match.Number(2), match.Number(1)))),
        new(
            "[kể] [từ] [đầu] quý|quí|q [.] {quarter} [cho] đến|tới|- [hết|cuối] [quý|quí|q] {quarter} [,|/|.] [năm] {year}",
            (match, said) => said.Span(QuarterOf(match.Number(2), match.Number(0)), QuarterOf(match.Number(2), match.Number(1)))),
    ];

    /// <summary>Spans whose year is written once, at the start; the last end takes it over, never the year after.</summary>
    private static PeriodForm[] OfTheFirstYear() =>
    [
        new("[kể] [từ] {day} [cho] đến|tới|- [hết] [ngày] {number} / {number}", DayOfTheFirstYear),
        new("[kể] [từ] {day} [cho] đến|tới|- [hết] [ngày] {number} tháng {n}", DayOfTheFirstYear),
        new(
            "[kể] [từ] [đầu] tháng|t [.] {n} [,|/|-|.] [năm] {year} [cho] đến|tới|- [hết|cuối] tháng|t [.] {n}",
            (match, said) => said.Span(MonthOf(match.Number(1), match.Number(0)), MonthOf(match.Number(1), match.Number(2)))),
        new(
            "[kể] [từ] [đầu] quý|quí|q [.] {quarter} [,|/|-|.] [năm] {year} [cho] đến|tới|- [hết|cuối] quý|quí|q [.] {quarter}",
            (match, said) => said.Span(QuarterOf(match.Number(1), match.Number(0)), QuarterOf(match.Number(1), match.Number(2)))),
        new(
            "[kể] từ đầu năm {year} [cho] đến|tới [hết|cuối] tháng|t [.] {n}",
            (match, said) => said.Span(YearOf(match.Number(0)), MonthOf(match.Number(0), match.Number(1)))),
        new(
            "[kể] từ đầu năm {year} [cho] đến|tới [hết|cuối] quý|quí|q [.] {quarter}",
            (match, said) => said.Span(YearOf(match.Number(0)), QuarterOf(match.Number(0), match.Number(1)))),
        new(
            "[kể] từ đầu năm {year} [cho] đến|tới [hết] [ngày] {number} / {number}",
            (match, said) => said.Span(YearOf(match.Number(0)), DayOf(match.Number(0), match.Number(2), match.Number(1)))),
        new(
            "[kể] từ đầu năm [cho] đến|tới [hết|cuối] {edge}",
            (match, said) => said.Span(FirstDayOfYear(match.Days(0).End), match.Days(0).End)),
    ];

    /// <summary>Several quarters, months or years in a row: <c>quý I, II/2025</c>.</summary>
    private static PeriodForm[] Lists() =>
    [
        new(
            "quý|quí|q [.] {quarter} ,|và|&|+ [quý|quí|q] [.] {quarter} [,|/|-|.] [năm] {year}",
            (match, said) => said.QuartersOf(match, 2)),
        new(
            "quý|quí|q [.] {quarter} ,|và|&|+ [quý|quí|q] [.] {quarter} ,|và|&|+ [quý|quí|q] [.] {quarter} [,|/|-|.] [năm] {year}",
            (match, said) => said.QuartersOf(match, 3)),
        new(
            "quý|quí|q [.] {quarter} [/|-|.] [năm] {year} ,|và|&|+ quý|quí|q [.] {quarter} [,|/|-|.] [năm] {year}",
            (match, said) => said.QuartersOfYears(match)),
        new("{shortQuarter} ,|và|&|+ {shortQuarter} [,|/|-|.] [năm] {year}", (match, said) => said.QuartersOf(match, 2)),
        new("tháng|t [.] {n} ,|và|&|+ [tháng|t] [.] {n} [,|/|-|.] [năm] {year}", (match, said) => said.MonthsIn(match, 2)),
        new(
            "tháng|t [.] {n} ,|và|&|+ [tháng|t] [.] {n} ,|và|&|+ [tháng|t] [.] {n} [,|/|-|.] [năm] {year}",
            (match, said) => said.MonthsIn(match, 3)),
        new("năm {year} ,|và|&|+ [năm] {year}", (match, said) => said.TwoYears(match.Number(0), match.Number(1))),
    ];

    private static LocalDate? FirstDayOfYear(LocalDate day) => new LocalDate(day.Year, 1, 1);

    private static PeriodReading DayOfTheFirstYear(WordMatch match, PeriodContext said)
    {
        var first = match.Days(0);
        return said.Span(new Result(first, null), DayOf(first.Start.Year, match.Number(1), match.Number(0)));
    }

    private static (Result?, Result) DaysOf(WordMatch match, int year)
        => (DayOf(year, match.Number(1), match.Number(0)), DayOf(year, match.Number(3), match.Number(2)));

    private static PeriodReading DaysOfOneYear(WordMatch match, PeriodContext said)
        => said.Span(DayOf(match.Number(4), match.Number(1), match.Number(0)), DayOf(match.Number(4), match.Number(3), match.Number(2)));

    private static PeriodReading DaysOfOneMonth(WordMatch match, PeriodContext said)
        => said.Span(DayOf(match.Number(3), match.Number(2), match.Number(0)), DayOf(match.Number(3), match.Number(2), match.Number(1)));
}
