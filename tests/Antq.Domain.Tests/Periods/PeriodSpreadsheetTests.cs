using Antq.Domain.Periods;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Periods;

/// <summary>Periods as cells of spreadsheets and officials have them; each worked by hand.</summary>
public sealed class PeriodSpreadsheetTests
{
    private static readonly LocalDate Day = new(2025, 11, 30);

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("01/2025", "2025-01")]
    [InlineData("1.2025", "2025-01")]
    [InlineData("2025-01", "2025-01")]
    [InlineData("T1/2025", "2025-01")]
    [InlineData("t.9/2025", "2025-09")]
    [InlineData("tháng 9 2025", "2025-09")]
    [InlineData("Q1/2025", "2025-Q1")]
    [InlineData("QIII/2025", "2025-Q3")]
    [InlineData("quý III-2025", "2025-Q3")]
    [InlineData("6T/2025", "2025-H1")]
    [InlineData("6T đầu 2025", "2025-H1")]
    [InlineData("6T cuối năm 2025", "2025-H2")]
    [InlineData("9T 2025", "2025-9M")]
    [InlineData("6 tháng 2025", "2025-H1")]
    [InlineData("3 tháng năm 2025", "2025-Q1")]
    [InlineData("11 tháng năm 2025", "2025-01-01/2025-11-30")]
    [InlineData("12 tháng năm 2025", "2025")]
    [InlineData("tháng mười năm 2025", "2025-10")]
    [InlineData("tháng mười một năm 2025", "2025-11")]
    [InlineData("tháng mười hai năm 2025", "2025-12")]
    [InlineData("thang muoi hai nam 2025", "2025-12")]
    [InlineData("tháng tư năm 2025", "2025-04")]
    [InlineData("ngày 11 tháng năm năm 2025", "2025-05-11/2025-05-11")]
    [InlineData("2019 đến nay", "2019-01-01/2025-11-30")]
    [InlineData("năm 2019 đến năm 2024", "2019/2024")]
    [InlineData("từ năm 2019 - 2024", "2019/2024")]
    [InlineData("tu nam 2019-2024", "2019/2024")]
    [InlineData("bốn năm 2019 - 2024", "phase:2019/2024|4 năm")]
    [InlineData("từ tháng 1 đến tháng 6 năm 2025", "2025-01-01/2025-06-30")]
    [InlineData("tháng 1 đến tháng 6/2025", "2025-01-01/2025-06-30")]
    [InlineData("tháng 1-6/2025", "2025-01-01/2025-06-30")]
    [InlineData("từ ngày 1/1 đến ngày 30/6/2025", "2025-01-01/2025-06-30")]
    [InlineData("từ ngày 1 tháng 1 đến hết ngày 30 tháng 6 năm 2025", "2025-01-01/2025-06-30")]
    [InlineData("từ ngày 15 đến ngày 20/8/2025", "2025-08-15/2025-08-20")]
    [InlineData("15-20/8/2025", "2025-08-15/2025-08-20")]
    [InlineData("từ quý I đến quý III năm 2025", "2025-01-01/2025-09-30")]
    [InlineData("nhiệm kỳ 2020 - 2025", "phase:2020/2025|nhiệm kỳ")]
    [InlineData("giai đoạn I (2021-2025)", "phase:2021/2025|giai đoạn I")]
    [InlineData("giai đoạn 2: 2026 - 2030", "phase:2026/2030|giai đoạn II")]
    [InlineData("đến cuối năm 2024", "../2024-12-31")]
    [InlineData("đến hết quý II/2025", "../2025-06-30")]
    [InlineData("tháng 1", "2025-01")]
    [InlineData("T11", "2025-11")]
    [InlineData("quý I", "2025-Q1")]
    [InlineData("tháng 12 năm ngoái", "2024-12")]
    [InlineData("tháng 12 năm nay", "2025-12")]
    [InlineData("1 tháng qua", "2025-11-01/2025-11-30")]
    [InlineData("6 tháng qua", "2025-06-01/2025-11-30")]
    [InlineData("năm qua", "2024-12-01/2025-11-30")]
    [InlineData("từ ngày 1/1 đến nay", "2025-01-01/2025-11-30")]
    [InlineData("từ tháng 6 đến nay", "2025-06-01/2025-11-30")]
    [InlineData("ngày 15/6", "2025-06-15/2025-06-15")]
    [InlineData("1/2025 - 6/2025", "2025-01-01/2025-06-30")]
    [InlineData("T1/2025–T6/2025", "2025-01-01/2025-06-30")]
    [InlineData("NH 2024-2025", "school:2024")]
    [InlineData("5 năm 2019-2024", "phase:2019/2024|5 năm")]
    [InlineData("6 năm 2019-2024", "phase:2019/2024|6 năm")]
    [InlineData("1-12-2025", "2025-12-01/2025-12-01")]
    [InlineData("1/12/2025", "2025-12-01/2025-12-01")]
    [InlineData("15-6/2025", "2025-06-15/2025-06-15")]
    [InlineData("tháng 1-12/2025", "2025/2025")]
    [InlineData("T1-6/2025", "2025-01-01/2025-06-30")]
    [InlineData("2025-H1", "2025-H1")]
    [InlineData("2025-9M", "2025-9M")]
    [InlineData("nd09:2025-Q1", "nd09:2025-Q1")]
    [InlineData("2025-01-01/2025-06-30", "2025-01-01/2025-06-30")]
    [InlineData("../2022-06-15", "../2022-06-15")]
    [InlineData("2025-Q3", "2025-Q3")]
    public void Read_OfVietnameseCells_IsTheirPeriod(string text, string expected)
        => ReportingPeriod.Read(text, Language.Vietnamese, Day).ToString().Should().Be(expected);

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("01/2025", "2025-01")]
    [InlineData("Sep 2025", "2025-09")]
    [InlineData("Q3 2025", "2025-Q3")]
    [InlineData("2025 Q1", "2025-Q1")]
    [InlineData("H1 2025", "2025-H1")]
    [InlineData("6M 2025", "2025-H1")]
    [InlineData("six months of 2025", "2025-H1")]
    [InlineData("from 1 January to 30 June 2025", "2025-01-01/2025-06-30")]
    [InlineData("January 1 to June 30, 2025", "2025-01-01/2025-06-30")]
    [InlineData("January to June 2025", "2025-01-01/2025-06-30")]
    [InlineData("1–15 June 2025", "2025-06-01/2025-06-15")]
    [InlineData("June 1–15, 2025", "2025-06-01/2025-06-15")]
    [InlineData("2019 to present", "2019-01-01/2025-11-30")]
    [InlineData("January", "2025-01")]
    [InlineData("phase I (2021–2025)", "phase:2021/2025|phase I")]
    [InlineData("since 1 June", "2025-06-01/2025-11-30")]
    [InlineData("from January to date", "2025-01-01/2025-11-30")]
    [InlineData("term 2020–2025", "phase:2020/2025|term")]
    public void Read_OfEnglishCells_IsTheirPeriod(string text, string expected)
        => ReportingPeriod.Read(text, Language.English, Day).ToString().Should().Be(expected);

    /// <summary>A year is never borrowed across the turn of one, and a month that has not begun may be that of the year before.</summary>
    [Theory]
    [InlineData(Language.Vietnamese, "từ ngày 15/12 đến ngày 14/6/2025", PeriodParseError.EndsBeforeItBegins)]
    [InlineData(Language.Vietnamese, "từ ngày 25 đến ngày 20/8/2025", PeriodParseError.EndsBeforeItBegins)]
    [InlineData(Language.Vietnamese, "tháng 11 - tháng 2/2025", PeriodParseError.EndsBeforeItBegins)]
    [InlineData(Language.Vietnamese, "từ ngày 31/2 đến ngày 30/6/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "tháng 13/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "ngày 15/12", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "tháng 12", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "từ tháng 12 đến nay", PeriodParseError.EndsBeforeItBegins)]
    [InlineData(Language.Vietnamese, "tháng 13", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "1 tháng năm 2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "từ năm", PeriodParseError.NotAPeriod)]
    [InlineData(Language.English, "from 15 December to 14 June 2025", PeriodParseError.EndsBeforeItBegins)]
    [InlineData(Language.English, "December", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "1-12/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "1–12/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "1 - 12/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "01-12/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "1-9/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "1-6/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "01-06/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "5-6/2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "0 năm 2019-2024", PeriodParseError.YearsDoNotFit)]
    [InlineData(Language.Vietnamese, "10 năm 2019-2024", PeriodParseError.YearsDoNotFit)]
    [InlineData(Language.Vietnamese, "100 năm 2019-2024", PeriodParseError.YearsDoNotFit)]
    [InlineData(Language.Vietnamese, "7 năm (2019-2024)", PeriodParseError.YearsDoNotFit)]
    [InlineData(Language.Vietnamese, "0 năm 2019-2019", PeriodParseError.YearsDoNotFit)]
    [InlineData(Language.English, "7 years 2019-2024", PeriodParseError.YearsDoNotFit)]
    public void TryRead_OfDoubtfulCells_RefusesThem(Language language, string text, PeriodParseError expected)
    {
        ReportingPeriod.TryRead(text, language, out _, out var refusal, Day).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    /// <summary>The last months of a year that have not begun may be those of the year before; <c>nay</c> means this year.</summary>
    [Theory]
    [InlineData(Language.Vietnamese, "6 tháng cuối năm", "2025-01-05", null)]
    [InlineData(Language.Vietnamese, "6 tháng cuối năm", "2025-07-01", "2025-H2")]
    [InlineData(Language.Vietnamese, "6 tháng cuối năm nay", "2025-01-05", "2025-H2")]
    [InlineData(Language.English, "last 6 months of the year", "2025-01-05", null)]
    [InlineData(Language.English, "last 6 months of this year", "2025-01-05", "2025-H2")]
    public void TryRead_OfTheLastMonths_IsOfThisYearOnceTheyBegin(Language language, string text, string asOf, string? expected)
    {
        ReportingPeriod.TryRead(text, language, out var period, out var refusal, LocalDatePattern.Iso.Parse(asOf).Value);
        (expected is null ? PeriodParseError.AmbiguousDay : null as PeriodParseError?).Should().Be(refusal);
        period.ToString().Should().Be(expected ?? "");
    }

    [Fact]
    public void TryRead_OfAMonthWithoutADay_NeedsIt()
    {
        ReportingPeriod.TryRead("tháng 1", Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.NeedsAsOfDay);
    }

    [Theory]
    [InlineData("2025-02-28", "năm qua", "2024-03-01/2025-02-28")]
    [InlineData("2025-06-30", "6 tháng qua", "2025-01-01/2025-06-30")]
    [InlineData("2025-06-29", "1 tháng qua", "2025-05-30/2025-06-29")]
    [InlineData("2020-11-20", "5 năm qua", "2015-11-21/2020-11-20")]
    public void Read_OfMonthsBackFromADay_TakesWholeMonthsFromTheLastDayOfOne(string day, string text, string expected)
        => ReportingPeriod.Read(text, Language.Vietnamese, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ToString().Should()
            .Be(expected);
}
