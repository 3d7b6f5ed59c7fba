using System.Globalization;
using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Periods.PeriodVocabulary;

namespace Antq.Domain.Periods;

/// <summary>The Vietnamese words for periods.</summary>
internal static class VietnamesePeriods
{
    private static readonly (string Words, int Number)[] Units = [("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6),
        ("bảy bẩy", 7), ("tám", 8), ("chín", 9), ("mười", 10)];

    private static readonly IReadOnlyList<DayForm> WholeDays =
    [
        new("{number} - {number} /|. {year}", match => DayOrMonths(match.Number(0), match.Number(1), match.Number(2))),
        new("[ngày] {number} / {number} / {year}", match => DayOf(match.Number(2), match.Number(1), match.Number(0))),
        new("[ngày] {number} tháng {n} [,] năm {year}", match => DayOf(match.Number(2), match.Number(1), match.Number(0))),
        new("[ngày] {number} tháng {n} ,|/|-|. [năm] {year}", match => DayOf(match.Number(2), match.Number(1), match.Number(0))),
        new("[ngày] {year} - {number} - {number}", match => DayOf(match.Number(0), match.Number(1), match.Number(2))),
    ];

    public static PeriodVocabulary Vocabulary { get; } = new()
    {
        Language = Language.Vietnamese,
        Before = new("[trong|vào]"),
        Numbers = Words([.. Units, ("tư", 4)]),
        Counts = Words(Units),
        AfterTen = Words([("mốt một", 1), .. Units[1..4], ("tư", 4), ("lăm", 5), .. Units[5..9]]),
        Quarters = Words(("I một nhất", 1), ("II hai", 2), ("III ba", 3), ("IV tư bốn", 4)),
        Ordinals = Words([("một nhất", 1), ("hai", 2), ("ba", 3), ("tư bốn", 4), .. RomanNumerals]),
        Days = WholeDays,
        Edges =
        [
            .. WholeDays,
            new("tháng|t [.] {n} [,|/|-|.] [năm] {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("quý|quí|q [.] {quarter} [,|/|-|.] [năm] {year}", match => QuarterOf(match.Number(1), match.Number(0))),
            new("{number} / {year}", match => MonthOf(match.Number(1), match.Number(0))),
            new("[năm] {year}", match => YearOf(match.Number(0))),
        ],
        AfterMonth = (WordKey.Of("tháng"), WordKey.Of("sau")),
        Length = years => years.ToString(CultureInfo.InvariantCulture) + " năm",
        Forms = [.. InYears(), .. Phases(), .. VietnameseSpans.Forms, .. FromNow(), .. VietnameseSpans.OfThisYear, .. Unsaid()],
    };

    private static PeriodForm[] InYears() =>
    [
        new("[cả] [năm] {year}", (match, said) => said.InYear(PeriodKind.Year, match.Number(0))),
        new("năm học {year} / {year}", (match, said) => said.SchoolYear(match.Number(0), match.Number(1))),
        new("nh {year} / {year}", (match, said) => said.SchoolYear(match.Number(0), match.Number(1))),
        new("nửa đầu [của] [năm] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 1)),
        new("nửa cuối [của] [năm] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), 2)),
        new("h {number} [/|-|.] {year}", (match, said) => said.InYear(PeriodKind.Half, match.Number(1), match.Number(0))),
        new("{year} [-|/] h {number}", (match, said) => said.InYear(PeriodKind.Half, match.Number(0), match.Number(1))),
        new("{n} tháng|t đầu [của] [năm] {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: false)),
        new("{n} tháng|t cuối [của] [năm] {year}", (match, said) => said.Months(match.Number(0), match.Number(1), last: true)),
        new("{n} quý|quí đầu [của] [năm] {year}", (match, said) => said.Months(3 * match.Number(0), match.Number(1), last: false)),
        new("{n} quý|quí cuối [của] [năm] {year}", (match, said) => said.Months(3 * match.Number(0), match.Number(1), last: true)),
        new("{count} tháng|t [của|/|-|.] [năm] {year}", (match, said) => said.MonthsOf(match.Number(0), match.Number(1))),
        new("quý|quí|q [.] {quarter} [,|/|-|.] [năm] {year}",
            (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("{shortQuarter} [,|/|-|.] [năm] {year}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(1), match.Number(0))),
        new("{year} [-|/] q {number}", (match, said) => said.InYear(PeriodKind.Quarter, match.Number(0), match.Number(1))),
        new("tháng|t [.] {n} [,|/|-|.] [năm] {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("{number} / {year}", (match, said) => said.InYear(PeriodKind.Month, match.Number(1), match.Number(0))),
        new("{year} / {number}", (match, said) => said.InYear(PeriodKind.Month, match.Number(0), match.Number(1))),
    ];

    private static PeriodForm[] Phases() =>
    [
        new("[giai] [đoạn] {count} năm [,] {year} - {year}",
            (match, said) => said.PhaseOf(match.Number(0), match.Number(1), match.Number(2))),
        new("[giai] [đoạn] {count} năm", (match, said) => said.PhaseOf(match.Number(0))),
        new("giai đoạn [từ] [năm] {year} -|đến|tới [năm] {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
        new("gđ [từ] [năm] {year} -|đến|tới [năm] {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
        new("giai đoạn [thứ] {ordinal} [,|:] {year} - {year}",
            (match, said) => said.PhaseNamed(Numbered("giai đoạn", match), match.Number(1), match.Number(2))),
        new("giai đoạn [thứ] {ordinal}", (match, said) => said.PhaseNamed(Numbered("giai đoạn", match))),
        new("nhiệm kỳ|kì [thứ] {ordinal} [,|:] {year} - {year}",
            (match, said) => said.PhaseNamed(Numbered("nhiệm kỳ", match), match.Number(1), match.Number(2))),
        new("nhiệm kỳ|kì [thứ] {ordinal}", (match, said) => said.PhaseNamed(Numbered("nhiệm kỳ", match))),
        new("nhiệm kỳ|kì [từ] [năm] {year} -|đến|tới [năm] {year}",
            (match, said) => said.PhaseNamed("nhiệm kỳ", match.Number(0), match.Number(1))),
        new("{year} - {year}", (match, said) => said.Phase(match.Number(0), match.Number(1))),
    ];

    private static PeriodForm[] FromNow() =>
    [
        new("[tính|cho] đến|tới nay|giờ", (_, said) => said.ToNow(null)),
        new("[kể] từ trước [cho] đến|tới nay|giờ", (_, said) => said.ToNow(null)),
        new("[kể] từ đầu năm [cho] đến|tới nay", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, 1, 1)))),
        new("[kể] từ đầu quý|quí [cho] đến|tới nay",
            (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, day.Month - ((day.Month - 1) % 3), 1)))),
        new("[kể] từ đầu tháng [cho] đến|tới nay", (_, said) => said.Now(day => said.ToNow(new LocalDate(day.Year, day.Month, 1)))),
        new("[kể] [từ] [đầu] {edge} [cho] đến|tới|- nay", (match, said) => said.ToNow(match.Days(0).Start)),
        new(
            "[kể] [từ] [ngày] {number} / {number} [cho] đến|tới nay",
            (match, said) => said.Now(day => said.Span(
                DayOf(day.Year, match.Number(1), match.Number(0)),
                DayOf(day.Year, day.Month, day.Day)))),
        new(
            "[kể] [từ] [đầu] tháng|t [.] {n} [cho] đến|tới nay",
            (match, said) => said.Now(day => said.Span(MonthOf(day.Year, match.Number(0)), DayOf(day.Year, day.Month, day.Day)))),
        new("hiện [nay|tại]", (_, said) => said.Now(day => said.Span(day, day))),
        new("hôm nay", (_, said) => said.Now(day => said.Span(day, day))),
        new("{count} năm [vừa] qua|rồi", (match, said) => said.Past(12 * match.Number(0))),
        new("{count} năm gần đây|nhất", (match, said) => said.Past(12 * match.Number(0))),
        new("năm qua", (_, said) => said.Past(12)),
        new("{count} tháng [vừa] qua|rồi", (match, said) => said.Past(match.Number(0))),
        new("{count} tháng gần đây|nhất", (match, said) => said.Past(match.Number(0))),
        new("tháng qua", (_, said) => said.Past(1)),
        new("{n} tháng|t đầu năm [nay]", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: false))),
        new("{n} tháng|t cuối năm", (match, said) => said.BegunLast(match.Number(0))),
        new("{n} tháng|t cuối năm nay", (match, said) => said.Now(day => said.Months(match.Number(0), day.Year, last: true))),
        new("{n} tháng|t đầu năm trước|ngoái",
            (match, said) => said.Now(day => said.Months(match.Number(0), day.Year - 1, last: false))),
        new("{n} tháng|t cuối năm trước|ngoái",
            (match, said) => said.Now(day => said.Months(match.Number(0), day.Year - 1, last: true))),
        new("nửa đầu năm nay", (_, said) => said.Now(day => said.InYear(PeriodKind.Half, day.Year, 1))),
        new("năm nay", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year))),
        new("năm trước|ngoái", (_, said) => said.Now(day => said.InYear(PeriodKind.Year, day.Year - 1))),
        new("quý|quí này", (_, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year, (day.Month + 2) / 3))),
        new("quý|quí trước", (_, said) => said.Now(day => said.QuarterBefore(day))),
        new("tháng này", (_, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year, day.Month))),
        new("tháng trước", (_, said) => said.Now(day => said.MonthBefore(day))),
        new("tháng|t [.] {n} [,] năm nay", (match, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year, match.Number(0)))),
        new("tháng|t [.] {n} [,] năm trước|ngoái",
            (match, said) => said.Now(day => said.InYear(PeriodKind.Month, day.Year - 1, match.Number(0)))),
        new("quý|quí|q [.] {quarter} [,] năm nay",
            (match, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year, match.Number(0)))),
        new("quý|quí|q [.] {quarter} [,] năm trước|ngoái",
            (match, said) => said.Now(day => said.InYear(PeriodKind.Quarter, day.Year - 1, match.Number(0)))),
        new("ngày {number} / {number}", (match, said) => said.Come(match.Number(1), match.Number(0))),
        new("ngày {number} tháng {n}", (match, said) => said.Come(match.Number(1), match.Number(0))),
        new("tháng|t [.] {n}", (match, said) => said.Begun(PeriodKind.Month, match.Number(0))),
        new("quý|quí|q [.] {quarter}", (match, said) => said.Begun(PeriodKind.Quarter, match.Number(0))),
    ];

    private static PeriodForm[] Unsaid() =>
    [
        new("[kể] từ|sau [khi|ngày] tái|thành lập *", (_, _) => PeriodParseError.DependsOnUnit),
        new("[kể] từ|sau [khi|ngày] chia|sáp|hợp tách|nhập|nhất *", (_, _) => PeriodParseError.DependsOnUnit),
        new("tháng|quý|quí|năm|tuần sau|tới", (_, _) => PeriodParseError.AmbiguousDay),
        new("tháng giêng|chạp *", (_, _) => PeriodParseError.AmbiguousDay),
        new("năm|tháng|quý|tuần vừa qua|rồi", (_, _) => PeriodParseError.AmbiguousDay),
        new("[nhân] dịp này", (_, _) => PeriodParseError.NamesNoDays),
        new("những|nhiều|các|mấy năm *", (_, _) => PeriodParseError.NamesNoDays),
        new("thời gian qua|gần|vừa *", (_, _) => PeriodParseError.NamesNoDays),
        new("vừa qua", (_, _) => PeriodParseError.NamesNoDays),
        new("gần đây", (_, _) => PeriodParseError.NamesNoDays),
    ];

    /// <summary>Returns a day such as <c>15-6/2025</c>, but not <c>1-6/2025</c>, which may be six months.</summary>
    private static Result DayOrMonths(int left, int right, int year)
    {
        var day = DayOf(year, right, left);
        return day.Refusal is null && left <= 12 && left != right ? new Result(default, PeriodParseError.AmbiguousDay) : day;
    }

    private static string Numbered(string name, WordMatch match) => $"{name} {NumberText.Roman(match.Number(0))}";
}
