using System.Globalization;
using NodaTime;
using static Antq.Domain.Periods.PeriodVocabulary;

namespace Antq.Domain.Periods;

/// <summary>The Vietnamese words for periods.</summary>
internal static class VietnamesePeriods
{
    private static readonly IReadOnlyList<DayForm> SaidDays =
    [
        new("[ngày] {number} / {number} / {year}", match => DayOf(match.Number(2), match.Number(1), match.Number(0))),
        new("[ngày] {number} tháng {number} [,] năm {year}", match => DayOf(match.Number(2), match.Number(1), match.Number(0))),
        new("[ngày] {year} - {number} - {number}", match => DayOf(match.Number(0), match.Number(1), match.Number(2))),
    ];

    public static PeriodVocabulary Vocabulary { get; } = new()
    {
        Language = Language.Vietnamese,
        Before = new("[trong|vào]"),
        Numbers = Words(("một", 1), ("hai", 2), ("ba", 3), ("bốn tư", 4), ("năm", 5), ("sáu", 6), ("bảy bẩy", 7), ("tám", 8), ("chín", 9), ("mười", 10)),
        Quarters = Words(("I một nhất", 1), ("II hai", 2), ("III ba", 3), ("IV tư bốn", 4)),
        Days = SaidDays,
        Edges =
        [
            .. SaidDays,
            new("tháng {n} / {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("tháng {n} [,] năm {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("[năm] {year}", match => YearOf(match.Number(0))),
        ],
        Length = years => years.ToString(CultureInfo.InvariantCulture) + " năm",
        Forms = [.. InYears(), .. Phases(), .. Spans(), .. FromNow(), .. Unsaid()],
    };

    private static PeriodForm[] InYears() =>
    [
        new("[cả] năm {year}", (match, said) => said.InYear(PeriodKind.Year, match.Number(0))),
        new("năm học {year} / {year}", (match, said) => said.SchoolYear(match.Number(0), match.Number(1))),
        new("nửa đầu năm {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 1)),
        new("nửa cuối năm {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 2)),
        new("{n} tháng đầu [của] năm {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: false)),
        new("{n} tháng cuối [của] năm {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: true)),
        new("{n} tháng [của] năm {year}", (match, said) => match.Number(0) == 9 ? said.InYear(PeriodKind.NineMonths, match.Number(1)) : PeriodParseError.NamesNoDays),
        new("quý|quí {quarter} / {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("quý|quí {quarter} [,] năm {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("tháng {n} / {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("tháng {n} [,] năm {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
    ];

    private static PeriodForm[] Phases() =>
    [
        new("[giai] [đoạn] {n} năm [,] {year} - {year}", (match, said) => said.PhaseOf(match.Number(0), match.Number(1), match.Number(2))),
        new("[giai] [đoạn] {n} năm", (match, said) => said.PhaseOf(match.Number(0))),
        new("giai đoạn [từ] [năm] {year} -|đến|tới [năm] {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
        new("{year} - {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
    ];

    private static PeriodForm[] Spans() =>
    [
        new("{day}", (match, said) => said.Span(match.Days(0).Start, match.Days(0).End)),
        new("[kể] từ [đầu] {edge} [cho] đến|tới [hết] {edge}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("{day} - {day}", (match, said) => said.Span(match.Days(0).Start, match.Days(1).End)),
        new("[tính|cho] đến|tới [hết] {edge}", (match, said) => said.Span(null, match.Days(0).End)),
    ];

    private static PeriodForm[] FromNow() =>
    [
        new("[tính|cho] đến|tới nay|giờ", (_, said) => said.ToNow(null)),
        new("[kể] từ trước [cho] đến|tới nay|giờ", (_, said) => said.ToNow(null)),
        new("[kể] từ đầu năm [cho] đến|tới nay", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, 1, 1)))),
        new("[kể] từ đầu quý|quí [cho] đến|tới nay", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, day.Month - ((day.Month - 1) % 3), 1)))),
        new("[kể] từ đầu tháng [cho] đến|tới nay", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, day.Month, 1)))),
        new("[kể] từ [đầu] {edge} [cho] đến|tới nay", (match, said) => said.ToNow(match.Days(0).Start)),
        new("hiện [nay|tại]", (_, said) => said.Now(day => said.Span(day, day))),
        new("hôm nay", (_, said) => said.Now(day => said.Span(day, day))),
        new("{n} năm qua", (match, said) => said.Past(Period.FromYears(match.Number(0)))),
        new("{n} năm gần đây", (match, said) => said.Past(Period.FromYears(match.Number(0)))),
        new("năm qua", (_, said) => said.Past(Period.FromYears(1))),
        new("{n} tháng qua", (match, said) => said.Past(Period.FromMonths(match.Number(0)))),
        new("tháng qua", (_, said) => said.Past(Period.FromMonths(1))),
        new("{n} tháng đầu năm [nay]", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: false))),
        new("{n} tháng cuối năm [nay]", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: true))),
        new("năm nay", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year))),
        new("năm trước|ngoái", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year - 1))),
        new("quý|quí này", (_, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year, (day.Month + 2) / 3))),
        new("quý|quí trước", (_, said) => said.Now(day => said.QuarterBefore(day))),
        new("tháng này", (_, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year, day.Month))),
        new("tháng trước", (_, said) => said.Now(day => said.MonthBefore(day))),
    ];

    private static PeriodForm[] Unsaid() =>
    [
        new("[kể] từ|sau [khi|ngày] tái|thành lập *", (_, _) => PeriodParseError.DependsOnUnit),
        new("[kể] từ|sau [khi|ngày] chia|sáp|hợp tách|nhập|nhất *", (_, _) => PeriodParseError.DependsOnUnit),
        new("[nhân] dịp này", (_, _) => PeriodParseError.NamesNoDays),
        new("những|nhiều|các|mấy năm *", (_, _) => PeriodParseError.NamesNoDays),
        new("thời gian qua|gần|vừa *", (_, _) => PeriodParseError.NamesNoDays),
        new("vừa qua", (_, _) => PeriodParseError.NamesNoDays),
        new("gần đây", (_, _) => PeriodParseError.NamesNoDays),
    ];
}
