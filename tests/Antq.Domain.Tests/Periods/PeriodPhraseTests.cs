using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>
/// Every number word, month, quarter and turn of phrase of the two languages, beside those that <see cref="PeriodFormatterTests"/> tells.
/// </summary>
public sealed class PeriodPhraseTests
{
    private static readonly LocalDate AsOf = new(2024, 9, 19);

    [Theory]
    [InlineData(Language.Vietnamese, "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười")]
    [InlineData(Language.Vietnamese, "một|hai|ba|tư|năm|sáu|bẩy|tám|chín|mười")]
    [InlineData(Language.English, "one|two|three|four|five|six|seven|eight|nine|ten|eleven")]
    public void Read_OfTheFirstMonthsInWords_IsWhatTheDigitsSay(Language language, string numbers)
    {
        var said = numbers.Split('|');
        for (var months = 1; months <= said.Length; months++)
        {
            var (first, last) = language == Language.Vietnamese
                ? ($"{said[months - 1]} tháng đầu năm 2025", $"{said[months - 1]} tháng cuối năm 2025")
                : ($"first {said[months - 1]} months of 2025", $"last {said[months - 1]} months of 2025");

            DaysOf(first, language).Should()
                .Be((new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 1).PlusMonths(months).PlusDays(-1)), first);
            DaysOf(last, language).Should().Be((new LocalDate(2026, 1, 1).PlusMonths(-months), new LocalDate(2025, 12, 31)), last);
        }
    }

    [Theory]
    [InlineData("January|February|March|April|May|June|July|August|September|October|November|December")]
    [InlineData("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")]
    [InlineData("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec")]
    public void Read_OfEnglishMonths_IsTheMonth(string months)
    {
        var said = months.Split('|');
        for (var month = 1; month <= 12; month++)
        {
            ReportingPeriod.Read($"{said[month - 1]} 2025", Language.English).Should().Be(ReportingPeriod.Month(2025, month));
            DaysOf($"15 {said[month - 1]} 2025", Language.English).Should()
                .Be((new LocalDate(2025, month, 15), new LocalDate(2025, month, 15)));
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese, "quý {0}/2025", "I|II|III|IV")]
    [InlineData(Language.Vietnamese, "quí {0} năm 2025", "nhất|hai|ba|tư")]
    [InlineData(Language.Vietnamese, "quý {0}, năm 2025", "một|hai|ba|bốn")]
    [InlineData(Language.Vietnamese, "quý {0}.2025", "1|2|3|4")]
    [InlineData(Language.English, "quarter {0} of 2025", "one|two|three|four")]
    [InlineData(Language.English, "quarter {0} in 2025", "I|II|III|IV")]
    [InlineData(Language.English, "quarter {0}/2025", "1|2|3|4")]
    [InlineData(Language.English, "the {0} quarter of 2025", "first|second|third|fourth")]
    [InlineData(Language.English, "{0} quarter in 2025", "first|second|third|fourth")]
    [InlineData(Language.English, "Q{0} 2025", "1|2|3|4")]
    public void Read_OfQuarters_IsTheQuarter(Language language, string form, string quarters)
    {
        var said = quarters.Split('|');
        for (var quarter = 1; quarter <= 4; quarter++)
            ReportingPeriod.Read(form.Replace("{0}", said[quarter - 1], StringComparison.Ordinal), language).Should()
                .Be(ReportingPeriod.Quarter(2025, quarter));
    }

    [Theory]
    [InlineData("cả năm 2021", "2021")]
    [InlineData("vào năm 2021", "2021")]
    [InlineData("nửa cuối năm 2025", "2025-H2")]
    [InlineData("6 tháng đầu của năm 2025", "2025-H1")]
    [InlineData("6 tháng cuối của năm 2025", "2025-H2")]
    [InlineData("9 tháng của năm 2025", "2025-9M")]
    [InlineData("3 tháng cuối năm 2025", "2025-Q4")]
    [InlineData("9 tháng cuối năm 2025", "2025-04-01/2025-12-31")]
    [InlineData("tháng 9, năm 2025", "2025-09")]
    [InlineData("tháng 1/2025", "2025-01")]
    [InlineData("tháng 12/2025", "2025-12")]
    [InlineData("giai đoạn 2019 tới 2024", "phase:2019/2024")]
    [InlineData("2019-2019", "phase:2019/2019")]
    [InlineData("ngày 2024-09-19", "2024-09-19/2024-09-19")]
    [InlineData("1/1/2024", "2024-01-01/2024-01-01")]
    [InlineData("31/12/2024", "2024-12-31/2024-12-31")]
    [InlineData("29/2/2024", "2024-02-29/2024-02-29")]
    [InlineData("từ 19/9/2024 đến 19/9/2024", "2024-09-19/2024-09-19")]
    [InlineData("từ tháng 1, năm 2022 cho đến tháng 6 năm 2022", "2022-01-01/2022-06-30")]
    [InlineData("từ đầu năm 2019 đến hết năm 2024", "2019/2024")]
    [InlineData("cho đến tháng 6/2022", "../2022-06-30")]
    [InlineData("tới hết năm 2022", "../2022-12-31")]
    public void Read_OfVietnamesePhrases_IsThePeriod(string words, string text) => ShouldRead(words, Language.Vietnamese, text);

    [Theory]
    [InlineData("during the year 2021", "2021")]
    [InlineData("the first half in 2025", "2025-H1")]
    [InlineData("second half of 2025", "2025-H2")]
    [InlineData("last half 2025", "2025-H2")]
    [InlineData("H1/2025", "2025-H1")]
    [InlineData("nine months of 2025", "2025-9M")]
    [InlineData("month 9/2025", "2025-09")]
    [InlineData("May of 2025", "2025-05")]
    [InlineData("phase from 2019 to 2024", "phase:2019/2024")]
    [InlineData("period 2019-2024", "phase:2019/2024")]
    [InlineData("period of 5 years, 2015-2020", "phase:2015/2020|5 years")]
    [InlineData("the phase of five years (2015-2020)", "phase:2015/2020|5 years")]
    [InlineData("on 1st of June, 2022", "2022-06-01/2022-06-01")]
    [InlineData("2nd June 2022", "2022-06-02/2022-06-02")]
    [InlineData("June 3rd 2022", "2022-06-03/2022-06-03")]
    [InlineData("13/6/2022", "2022-06-13/2022-06-13")]
    [InlineData("from the beginning of 2019 through the end of 2024", "2019/2024")]
    [InlineData("from month 3 of 2022 till 2022-08-19", "2022-03-01/2022-08-19")]
    [InlineData("until the end of June 2022", "../2022-06-30")]
    public void Read_OfEnglishPhrases_IsThePeriod(string words, string text) => ShouldRead(words, Language.English, text);

    [Theory]
    [InlineData("tính đến giờ", "../2024-09-19")]
    [InlineData("kể từ trước cho tới giờ", "../2024-09-19")]
    [InlineData("hôm nay", "2024-09-19/2024-09-19")]
    [InlineData("hiện tại", "2024-09-19/2024-09-19")]
    [InlineData("từ đầu năm 2023 đến nay", "2023-01-01/2024-09-19")]
    [InlineData("từ đầu tháng 3/2024 tới nay", "2024-03-01/2024-09-19")]
    [InlineData("từ ngày 19/9/2024 đến nay", "2024-09-19/2024-09-19")]
    [InlineData("5 năm gần đây", "2019-09-20/2024-09-19")]
    [InlineData("tháng qua", "2024-08-20/2024-09-19")]
    [InlineData("6 tháng cuối năm", "2024-H2")]
    [InlineData("3 tháng cuối năm nay", "2024-Q4")]
    [InlineData("năm trước", "2023")]
    public void Read_OfVietnamesePhrasesThatCountFromNow_NeedsTheDay(string words, string text)
        => ShouldReadFromNow(words, Language.Vietnamese, text);

    [Theory]
    [InlineData("so far", "../2024-09-19")]
    [InlineData("up to today", "../2024-09-19")]
    [InlineData("till now", "../2024-09-19")]
    [InlineData("from the start of this year to date", "2024-01-01/2024-09-19")]
    [InlineData("from the beginning of 2019 until today", "2019-01-01/2024-09-19")]
    [InlineData("now", "2024-09-19/2024-09-19")]
    [InlineData("today", "2024-09-19/2024-09-19")]
    [InlineData("currently", "2024-09-19/2024-09-19")]
    [InlineData("past 3 months", "2024-06-20/2024-09-19")]
    [InlineData("the last three months", "2024-06-20/2024-09-19")]
    [InlineData("past month", "2024-08-20/2024-09-19")]
    [InlineData("first six months", "2024-H1")]
    [InlineData("the first three months of the year", "2024-Q1")]
    [InlineData("last six months of this year", "2024-H2")]
    [InlineData("last three months of this year", "2024-Q4")]
    [InlineData("previous year", "2023")]
    [InlineData("last quarter", "2024-Q2")]
    [InlineData("previous month", "2024-08")]
    public void Read_OfEnglishPhrasesThatCountFromNow_NeedsTheDay(string words, string text)
        => ShouldReadFromNow(words, Language.English, text);

    [Theory]
    [InlineData(Language.Vietnamese, "quý này", "quý trước", "tháng này", "tháng trước", "từ đầu quý đến nay")]
    [InlineData(Language.English, "this quarter", "last quarter", "this month", "last month", null)]
    public void Read_InEachMonth_IsThatOfItsDayOrOfTheOneBefore(Language language, string quarter, string quarterBefore, string month,
        string monthBefore, string? quarterToNow)
    {
        for (var of = 1; of <= 12; of++)
        {
            var day = new LocalDate(2024, of, 15);
            ReportingPeriod Read(string words) => ReportingPeriod.Read(words, language, day);

            (Read(month).Start, Read(month).End.PlusDays(1)).Should()
                .Be((new LocalDate(2024, of, 1), new LocalDate(2024, of, 1).PlusMonths(1)));
            Read(monthBefore).End.Should().Be(new LocalDate(2024, of, 1).PlusDays(-1));
            (Read(quarter).Start, Read(quarter).End.PlusDays(1)).Should()
                .Be((new LocalDate(2024, of - ((of - 1) % 3), 1), new LocalDate(2024, of - ((of - 1) % 3), 1).PlusMonths(3)));
            Read(quarterBefore).End.Should().Be(Read(quarter).Start!.Value.PlusDays(-1));
            if (quarterToNow is not null) (Read(quarterToNow).Start, Read(quarterToNow).End).Should().Be((Read(quarter).Start, day));
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese, "tháng 0/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "quý 0/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "ngày 0/1/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "ngày 1/0/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "ngày 1/13/2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "từ năm 0000 đến năm 2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "từ năm 2025 đến năm 9999", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "0 tháng đầu năm 2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "4 tháng đầu năm 0000", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "4 tháng đầu năm 9999", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "4 tháng đầu năm 2025 (nd09)", PeriodParseError.NotAPeriod)]
    [InlineData(Language.Vietnamese, "giai đoạn 0000 – 2019", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "giai đoạn 2019 – 9999", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "giai đoạn 9999 – 2019", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "5 năm 2015 – 2020 (5 năm)", PeriodParseError.NotAPeriod)]
    [InlineData(Language.Vietnamese, "5 năm (2015)", PeriodParseError.NotAPeriod)]
    [InlineData(Language.Vietnamese, "năm học 2024 – 2025 (nd09)", PeriodParseError.NotAPeriod)]
    [InlineData(Language.Vietnamese, "năm học 0000 – 0001", PeriodParseError.NoSuchDate)]
    [InlineData(Language.Vietnamese, "sau khi hợp nhất", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.Vietnamese, "từ ngày chia tách tỉnh", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.Vietnamese, "dịp này", PeriodParseError.NamesNoDays)]
    [InlineData(Language.Vietnamese, "các năm gần đây", PeriodParseError.NamesNoDays)]
    [InlineData(Language.Vietnamese, "mấy năm nay", PeriodParseError.NamesNoDays)]
    [InlineData(Language.Vietnamese, "thời gian gần đây", PeriodParseError.NamesNoDays)]
    [InlineData(Language.Vietnamese, "vừa qua", PeriodParseError.NamesNoDays)]
    [InlineData(Language.Vietnamese, "gần đây", PeriodParseError.NamesNoDays)]
    [InlineData(Language.English, "H3 2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.English, "first twelve months of 2025", PeriodParseError.NoSuchDate)]
    [InlineData(Language.English, "one month of 2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.Vietnamese, "1 tháng năm 2025", PeriodParseError.AmbiguousDay)]
    [InlineData(Language.English, "since it was divided", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.English, "after being founded", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.English, "after the unit was merged", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.English, "since the foundation of the commune", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.English, "after the division", PeriodParseError.DependsOnUnit)]
    [InlineData(Language.English, "recently", PeriodParseError.NamesNoDays)]
    [InlineData(Language.English, "lately", PeriodParseError.NamesNoDays)]
    [InlineData(Language.English, "over the years", PeriodParseError.NamesNoDays)]
    [InlineData(Language.English, "for many years", PeriodParseError.NamesNoDays)]
    public void TryRead_OfOtherPhrases_SaysWhy(Language language, string words, PeriodParseError expected)
    {
        ReportingPeriod.TryRead(words, language, out var period, out var refusal).Should().BeFalse(words);

        (period, refusal).Should().Be((default(ReportingPeriod), expected), words);
    }

    private static (LocalDate? Start, LocalDate End) DaysOf(string words, Language language)
    {
        var period = ReportingPeriod.Read(words, language);
        return (period.Start, period.End);
    }

    private static void ShouldRead(string words, Language language, string text)
        => ReportingPeriod.Read(words, language).ToString().Should().Be(text, words);

    private static void ShouldReadFromNow(string words, Language language, string text)
    {
        ReportingPeriod.Read(words, language, AsOf).ToString().Should().Be(text, words);
        ReportingPeriod.TryRead(words, language, out _, out var refusal).Should().BeFalse(words);
        refusal.Should().Be(PeriodParseError.NeedsAsOfDay, words);
    }
}
