using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>Periods as reports and people say them, in both languages.</summary>
public sealed class PeriodFormatterTests
{
    private static readonly LocalDate AsOf = new(2024, 9, 19);

    [Theory]
    [InlineData("năm 2021", "2021")]
    [InlineData("trong năm 2021", "2021")]
    [InlineData("  NĂM\u00A0\t2021 ", "2021")]
    [InlineData("nam 2021", "2021")]
    [InlineData("na\u0306m 2021", "2021")]
    [InlineData("quý III/2025", "2025-Q3")]
    [InlineData("quý 3 năm 2025", "2025-Q3")]
    [InlineData("quý III năm 2025", "2025-Q3")]
    [InlineData("Quý iii, năm 2025", "2025-Q3")]
    [InlineData("qúy ba năm 2025", "2025-Q3")]
    [InlineData("quý IV-2025", "2025-Q4")]
    [InlineData("qui\u0301 I/2025", "2025-Q1")]
    [InlineData("6 tháng đầu năm 2025", "2025-H1")]
    [InlineData("6 tháng cuối năm 2025", "2025-H2")]
    [InlineData("sáu tháng đầu năm 2025", "2025-H1")]
    [InlineData("nửa đầu năm 2025", "2025-H1")]
    [InlineData("06 thang dau nam 2025", "2025-H1")]
    [InlineData("9 tháng năm 2025", "2025-9M")]
    [InlineData("9 tháng đầu năm 2025", "2025-9M")]
    [InlineData("chín tháng đầu năm 2025", "2025-9M")]
    [InlineData("3 tháng đầu năm 2025", "2025-Q1")]
    [InlineData("11 tháng đầu năm 2025", "2025-01-01/2025-11-30")]
    [InlineData("tháng 9/2025", "2025-09")]
    [InlineData("tháng 09 năm 2025", "2025-09")]
    [InlineData("tháng năm năm 2025", "2025-05")]
    [InlineData("giai đoạn 2019 – 2024", "phase:2019/2024")]
    [InlineData("Giai đoạn 2019-2024", "phase:2019/2024")]
    [InlineData("giai đoạn 2019 \u2014 2024", "phase:2019/2024")]
    [InlineData("giai đoạn 2019 \u2212 2024 (5 năm)", "phase:2019/2024|5 năm")]
    [InlineData("giai đoạn 2019 – 2024 (5 na\u0306m)", "phase:2019/2024|5 năm")]
    [InlineData("giai đoạn từ năm 2019 đến năm 2024", "phase:2019/2024")]
    [InlineData("2015 - 2020", "phase:2015/2020")]
    [InlineData("05 năm 2015 - 2020", "phase:2015/2020|5 năm")]
    [InlineData("5 năm (2015 - 2020)", "phase:2015/2020|5 năm")]
    [InlineData("giai đoạn 5 năm 2015-2020", "phase:2015/2020|5 năm")]
    [InlineData("năm học 2024-2025", "school:2024")]
    [InlineData("năm học 2024 – 2025", "school:2024")]
    [InlineData("năm học 2024/2025", "school:2024")]
    [InlineData("ngày 19/9/2024", "2024-09-19/2024-09-19")]
    [InlineData("19.9.2024", "2024-09-19/2024-09-19")]
    [InlineData("ngày 19 tháng 9 năm 2024", "2024-09-19/2024-09-19")]
    [InlineData("từ ngày 15/6/2022 đến ngày 19/8/2022", "2022-06-15/2022-08-19")]
    [InlineData("kể từ 15-6-2022 tới hết 19-8-2022", "2022-06-15/2022-08-19")]
    [InlineData("từ tháng 1/2022 đến tháng 6/2022", "2022-01-01/2022-06-30")]
    [InlineData("từ năm 2019 đến năm 2024", "2019/2024")]
    [InlineData("từ 2019 đến hết 2024", "2019/2024")]
    [InlineData("16/6/1967 - 16/6/2022", "1967-06-16/2022-06-16")]
    [InlineData("16/6/1967-16/6/2022", "1967-06-16/2022-06-16")]
    [InlineData("đến ngày 15/6/2022", "../2022-06-15")]
    [InlineData("tính đến 15/6/2022", "../2022-06-15")]
    [InlineData("năm 2025 (theo Nghị định 09/2019/NĐ-CP)", "nd09:2025")]
    [InlineData("năm 2025 (theo nghi dinh 09/2019/nd-cp)", "nd09:2025")]
    [InlineData("năm 2025 (nd09)", "nd09:2025")]
    [InlineData("6 tháng đầu năm 2025 (theo Nghị định 09/2019/NĐ-CP)", "nd09:2025-H1")]
    [InlineData("năm 2025 (khu dân cư, theo Thông tư 124/2021/TT-BCA)", "tt124-areas:2025")]
    public void Read_OfVietnameseWords_IsThePeriod(string words, string text) => ShouldRead(words, Language.Vietnamese, null, text);

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("in the year 2021", "2021")]
    [InlineData("first half of 2025", "2025-H1")]
    [InlineData("in the last six months of 2025", "2025-H2")]
    [InlineData("last six months of 2025", "2025-H2")]
    [InlineData("first 6 months of 2025", "2025-H1")]
    [InlineData("H2 2025", "2025-H2")]
    [InlineData("quarter 3 of 2025", "2025-Q3")]
    [InlineData("third quarter of 2025", "2025-Q3")]
    [InlineData("Q3/2025", "2025-Q3")]
    [InlineData("first nine months of 2025", "2025-9M")]
    [InlineData("first ten months of 2025", "2025-01-01/2025-10-31")]
    [InlineData("month 9 of 2025", "2025-09")]
    [InlineData("SEPTEMBER 2025", "2025-09")]
    [InlineData("phase 2015–2020 (5 years)", "phase:2015/2020|5 years")]
    [InlineData("2015-2020", "phase:2015/2020")]
    [InlineData("five years (2015–2020)", "phase:2015/2020|5 years")]
    [InlineData("2019 to 2024", "2019/2024")]
    [InlineData("from 2019 to the end of 2024", "2019/2024")]
    [InlineData("school year 2024–2025", "school:2024")]
    [InlineData("2022-06-15", "2022-06-15/2022-06-15")]
    [InlineData("15 June 2022", "2022-06-15/2022-06-15")]
    [InlineData("June 15th, 2022", "2022-06-15/2022-06-15")]
    [InlineData("16/6/1967 - 16/6/2022", "1967-06-16/2022-06-16")]
    [InlineData("6/16/1967", "1967-06-16/1967-06-16")]
    [InlineData("06/06/1967", "1967-06-06/1967-06-06")]
    [InlineData("2022-06-15 to 2022-08-19", "2022-06-15/2022-08-19")]
    [InlineData("from 15 June 2022 until August 2022", "2022-06-15/2022-08-31")]
    [InlineData("until 2022-06-15", "../2022-06-15")]
    [InlineData("up to 15 June 2022", "../2022-06-15")]
    [InlineData("quarter 1 of 2025 (Decree 09/2019)", "nd09:2025-Q1")]
    public void Read_OfEnglishWords_IsThePeriod(string words, string text) => ShouldRead(words, Language.English, null, text);

    [Theory]
    [InlineData("đến nay", "../2024-09-19")]
    [InlineData("từ trước đến nay", "../2024-09-19")]
    [InlineData("hiện nay", "2024-09-19/2024-09-19")]
    [InlineData("hiện", "2024-09-19/2024-09-19")]
    [InlineData("từ đầu năm đến nay", "2024-01-01/2024-09-19")]
    [InlineData("từ đầu quý đến nay", "2024-07-01/2024-09-19")]
    [InlineData("từ đầu tháng đến nay", "2024-09-01/2024-09-19")]
    [InlineData("từ năm 2019 đến nay", "2019-01-01/2024-09-19")]
    [InlineData("kể từ ngày 1/1/1997 cho đến nay", "1997-01-01/2024-09-19")]
    [InlineData("5 năm qua", "2019-09-20/2024-09-19")]
    [InlineData("trong năm năm qua", "2019-09-20/2024-09-19")]
    [InlineData("năm qua", "2023-09-20/2024-09-19")]
    [InlineData("6 tháng qua", "2024-03-20/2024-09-19")]
    [InlineData("sáu tháng đầu năm", "2024-H1")]
    [InlineData("9 tháng đầu năm nay", "2024-9M")]
    [InlineData("năm nay", "2024")]
    [InlineData("năm ngoái", "2023")]
    [InlineData("quý này", "2024-Q3")]
    [InlineData("quý trước", "2024-Q2")]
    [InlineData("tháng này", "2024-09")]
    [InlineData("tháng trước", "2024-08")]
    [InlineData("tháng này (theo Nghị định 09/2019/NĐ-CP)", "nd09:2024-09")]
    public void Read_OfVietnameseWordsThatCountFromNow_NeedsTheDay(string words, string text)
    {
        ShouldRead(words, Language.Vietnamese, AsOf, text);
        ShouldRefuse(words, Language.Vietnamese, PeriodParseError.NeedsAsOfDay);
    }

    [Theory]
    [InlineData("to date", "../2024-09-19")]
    [InlineData("until now", "../2024-09-19")]
    [InlineData("year to date", "2024-01-01/2024-09-19")]
    [InlineData("since the beginning of the year", "2024-01-01/2024-09-19")]
    [InlineData("since 2019", "2019-01-01/2024-09-19")]
    [InlineData("at present", "2024-09-19/2024-09-19")]
    [InlineData("the past 5 years", "2019-09-20/2024-09-19")]
    [InlineData("over the last five years", "2019-09-20/2024-09-19")]
    [InlineData("the past year", "2023-09-20/2024-09-19")]
    [InlineData("last year", "2023")]
    [InlineData("this year", "2024")]
    [InlineData("first six months of this year", "2024-H1")]
    [InlineData("this quarter", "2024-Q3")]
    [InlineData("previous quarter", "2024-Q2")]
    [InlineData("this month", "2024-09")]
    [InlineData("last month", "2024-08")]
    public void Read_OfEnglishWordsThatCountFromNow_NeedsTheDay(string words, string text)
    {
        ShouldRead(words, Language.English, AsOf, text);
        ShouldRefuse(words, Language.English, PeriodParseError.NeedsAsOfDay);
    }

    [Theory]
    [InlineData("quý trước", "2025-01-05", "2024-Q4")]
    [InlineData("tháng trước", "2025-01-05", "2024-12")]
    [InlineData("1 tháng qua", "2024-03-31", "2024-03-01/2024-03-31")]
    [InlineData("1 năm qua", "2024-02-29", "2023-03-01/2024-02-29")]
    public void Read_NearTheEdgesOfMonthsAndYears_IsThePeriod(string words, string asOf, string text)
        => ShouldRead(words, Language.Vietnamese, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value, text);

    [Theory]
    [InlineData("", PeriodParseError.NotAPeriod)]
    [InlineData("năm", PeriodParseError.NotAPeriod)]
    [InlineData("năm 25", PeriodParseError.NotAPeriod)]
    [InlineData("năm 2021 2022", PeriodParseError.NotAPeriod)]
    [InlineData("5 năm", PeriodParseError.NotAPeriod)]
    [InlineData("first half of 2025", PeriodParseError.NotAPeriod)]
    [InlineData("từ năm 2019 đến năm 2024 (5 năm)", PeriodParseError.NotAPeriod)]
    [InlineData("giai đoạn 2019 – 2024 ( )", PeriodParseError.NotAPeriod)]
    [InlineData("nằm 2021", PeriodParseError.WrongMarks)]
    [InlineData("nâm 2021", PeriodParseError.WrongMarks)]
    [InlineData("giai đoan 2019 – 2024", PeriodParseError.WrongMarks)]
    [InlineData("quỳ III/2025", PeriodParseError.WrongMarks)]
    [InlineData("năm 2025 (theo Nghì định 09/2019/NĐ-CP)", PeriodParseError.WrongMarks)]
    [InlineData("tháng 13/2025", PeriodParseError.NoSuchDate)]
    [InlineData("quý 5/2025", PeriodParseError.NoSuchDate)]
    [InlineData("ngày 30/2/2024", PeriodParseError.NoSuchDate)]
    [InlineData("từ ngày 29/2/2023 đến nay", PeriodParseError.NoSuchDate)]
    [InlineData("năm 0000", PeriodParseError.NoSuchDate)]
    [InlineData("năm 9999", PeriodParseError.NoSuchDate)]
    [InlineData("12 tháng đầu năm 2025", PeriodParseError.NoSuchDate)]
    [InlineData("từ năm 2024 đến năm 2019", PeriodParseError.EndsBeforeItBegins)]
    [InlineData("giai đoạn 2024 – 2019", PeriodParseError.EndsBeforeItBegins)]
    [InlineData("năm học 2024 – 2026", PeriodParseError.YearsDoNotFit)]
    [InlineData("năm 2025 (lịch khác)", PeriodParseError.UnknownCalendar)]
    [InlineData("quý I/2025 (theo năm học)", PeriodParseError.NotInCalendar)]
    [InlineData("quý I/2025 (khu dân cư, theo Thông tư 124/2021/TT-BCA)", PeriodParseError.NotInCalendar)]
    [InlineData("từ khi tái lập tỉnh đến nay", PeriodParseError.DependsOnUnit)]
    [InlineData("kể từ ngày thành lập", PeriodParseError.DependsOnUnit)]
    [InlineData("sau sáp nhập", PeriodParseError.DependsOnUnit)]
    [InlineData("nhân dịp này", PeriodParseError.NamesNoDays)]
    [InlineData("những năm qua", PeriodParseError.NamesNoDays)]
    [InlineData("nhiều năm liền", PeriodParseError.NamesNoDays)]
    [InlineData("trong thời gian qua", PeriodParseError.NamesNoDays)]
    public void TryRead_OfOtherVietnameseWords_SaysWhy(string words, PeriodParseError refusal)
        => ShouldRefuse(words, Language.Vietnamese, refusal);

    [Theory]
    [InlineData("năm 2021", PeriodParseError.NotAPeriod)]
    [InlineData("half of 2025", PeriodParseError.NotAPeriod)]
    [InlineData("05/06/2022", PeriodParseError.AmbiguousDay)]
    [InlineData("from 05/06/2022 to 19/08/2022", PeriodParseError.AmbiguousDay)]
    [InlineData("31/31/2022", PeriodParseError.NoSuchDate)]
    [InlineData("31 June 2022", PeriodParseError.NoSuchDate)]
    [InlineData("2024 to 2019", PeriodParseError.EndsBeforeItBegins)]
    [InlineData("school year 2024–2026", PeriodParseError.YearsDoNotFit)]
    [InlineData("2025 (another calendar)", PeriodParseError.UnknownCalendar)]
    [InlineData("Q1 2025 (school year)", PeriodParseError.NotInCalendar)]
    [InlineData("since its re-establishment", PeriodParseError.DependsOnUnit)]
    [InlineData("since the province was re-established", PeriodParseError.DependsOnUnit)]
    [InlineData("since the merger", PeriodParseError.DependsOnUnit)]
    [InlineData("in recent years", PeriodParseError.NamesNoDays)]
    [InlineData("on this occasion", PeriodParseError.NamesNoDays)]
    public void TryRead_OfOtherEnglishWords_SaysWhy(string words, PeriodParseError refusal)
        => ShouldRefuse(words, Language.English, refusal);

    [Fact]
    public void Read_OfOtherWords_ThrowsWithTheTextAndTheReason()
    {
        FluentActions.Invoking(() => ReportingPeriod.Read("đến nay", Language.Vietnamese)).Should().Throw<FormatException>()
            .WithMessage("'đến nay' is not read as a period. The period counts from the day of the statement: that day is needed.");
        FluentActions.Invoking(() => ReportingPeriod.Read(null!, Language.Vietnamese)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportingPeriod.Read("đến nay", Language.Vietnamese, new LocalDate(9999, 1, 1))).Should()
            .Throw<ArgumentOutOfRangeException>();
        ReportingPeriod.TryRead(null, Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.NotAPeriod);
    }

    [Fact]
    public void TryRead_BeforeTheFirstYear_Refuses()
    {
        ReportingPeriod.TryRead("5 năm qua", Language.Vietnamese, out _, out var refusal, new LocalDate(5, 1, 1)).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.NoSuchDate);
    }

    [Fact]
    public void TryRead_OfLongText_RefusesAtOnce()
    {
        ReportingPeriod.TryRead(new string('n', 10_000_000), Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.NotAPeriod);
        ReportingPeriod.TryRead($"năm 2021 ({new string('(', 10_000_000)})", Language.Vietnamese, out _, out refusal).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.UnknownCalendar);
    }

    [Fact]
    public void Sentences_OfRefusals_AreOfBothLanguages()
    {
        foreach (var refusal in Enum.GetValues<PeriodParseError>())
            Enum.GetValues<Language>().Select(language => refusal.Sentence(language)).Should().OnlyHaveUniqueItems().And
                .OnlyContain(sentence => sentence.EndsWith('.'));
        FluentActions.Invoking(() => ((PeriodParseError)99).Sentence(Language.English)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void ShouldRead(string words, Language language, LocalDate? asOf, string text)
    {
        var isRead = ReportingPeriod.TryRead(words, language, out var period, out var refusal, asOf);

        (isRead ? period.ToString() : null).Should().Be(text, $"{words} {refusal}");
        if (isRead) ReportingPeriod.Read(words, language, asOf).Should().Be(period);
    }

    private static void ShouldRefuse(string words, Language language, PeriodParseError expected)
    {
        ReportingPeriod.TryRead(words, language, out var period, out var refusal).Should().BeFalse(words);

        (period, refusal).Should().Be((default(ReportingPeriod), expected), words);
    }
}
