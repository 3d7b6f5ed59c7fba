using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>More kinds of periods: a year written at one end only, lists, and calendars named or shown by their days.</summary>
public sealed class PeriodCellKindsTests
{
    private static readonly LocalDate Day = new(2025, 11, 30);

    [Theory]
    [InlineData("từ ngày 1/1/2025 đến ngày 30/6", "2025-01-01/2025-06-30")]
    [InlineData("H1/2025", "2025-H1")]
    [InlineData("2 quý đầu năm 2025", "2025-H1")]
    [InlineData("ba quý đầu năm 2025", "2025-9M")]
    [InlineData("1 quý cuối năm 2025", "2025-Q4")]
    [InlineData("H2 2025", "2025-H2")]
    [InlineData("2025H2", "2025-H2")]
    [InlineData("(Quý 3/2025)", "2025-Q3")]
    [InlineData("Quý 3/2025:", "2025-Q3")]
    [InlineData("Tháng 9/2025.", "2025-09")]
    [InlineData("ngày 15 tháng 8/2025", "2025-08-15/2025-08-15")]
    [InlineData("15 tháng 8, 2025", "2025-08-15/2025-08-15")]
    [InlineData("11 tháng năm 2025", "2025-01-01/2025-11-30")]
    [InlineData("thang sau/2025", "2025-06")]
    [InlineData("thang sau nam 2025", "2025-06")]
    [InlineData("tháng sáu", "2025-06")]
    [InlineData("từ 1/1/2025 đến 30/6", "2025-01-01/2025-06-30")]
    [InlineData("1/1/2025 - 30/6", "2025-01-01/2025-06-30")]
    [InlineData("từ ngày 1 tháng 1 năm 2025 đến hết ngày 30 tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("từ tháng 1/2025 đến tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("từ tháng 1 năm 2025 đến hết tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("từ quý I/2025 đến quý III", "2025-01-01/2025-09-30")]
    [InlineData("từ đầu năm 2025 đến hết tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("từ đầu năm 2025 đến ngày 15/8", "2025-01-01/2025-08-15")]
    [InlineData("từ đầu năm đến hết tháng 6/2025", "2025-01-01/2025-06-30")]
    [InlineData("từ đầu năm đến ngày 15/8/2025", "2025-01-01/2025-08-15")]
    [InlineData("từ tháng 1 đến tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("tháng 1 - tháng 11", "2025-01-01/2025-11-30")]
    [InlineData("tháng 1-6", "2025-01-01/2025-06-30")]
    [InlineData("từ quý I đến quý III", "2025-01-01/2025-09-30")]
    [InlineData("từ ngày 1/1 đến ngày 30/6", "2025-01-01/2025-06-30")]
    [InlineData("từ ngày 1 tháng 1 đến ngày 30 tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("từ đầu năm đến hết tháng 6", "2025-01-01/2025-06-30")]
    [InlineData("đến ngày 30/6", "../2025-06-30")]
    [InlineData("tính đến hết tháng 6", "../2025-06-30")]
    [InlineData("từ đầu năm đến hết quý II", "2025-01-01/2025-06-30")]
    [InlineData("từ đầu năm 2025 đến hết quý II", "2025-01-01/2025-06-30")]
    [InlineData("đến hết quý II", "../2025-06-30")]
    [InlineData("đến 30/6", "../2025-06-30")]
    [InlineData("6 tháng cuối năm ngoái", "2024-H2")]
    [InlineData("9 tháng đầu năm trước", "2024-9M")]
    [InlineData("quý IV/2024 và quý I/2025", "2024-10-01/2025-03-31")]
    [InlineData("nửa đầu năm nay", "2025-H1")]
    [InlineData("6 tháng vừa qua", "2025-06-01/2025-11-30")]
    [InlineData("5 năm vừa qua", "2020-12-01/2025-11-30")]
    [InlineData("6 tháng gần đây", "2025-06-01/2025-11-30")]
    [InlineData("3 tháng gần nhất", "2025-09-01/2025-11-30")]
    [InlineData("trong 6 tháng vừa rồi", "2025-06-01/2025-11-30")]
    [InlineData("quý I, II/2025", "2025-01-01/2025-06-30")]
    [InlineData("quý I và II/2025", "2025-01-01/2025-06-30")]
    [InlineData("quý I và quý II năm 2025", "2025-01-01/2025-06-30")]
    [InlineData("quý 2, 3, 4/2025", "2025-04-01/2025-12-31")]
    [InlineData("Q1 + Q2/2025", "2025-01-01/2025-06-30")]
    [InlineData("QI, QII/2025", "2025-01-01/2025-06-30")]
    [InlineData("tháng 1, 2/2025", "2025-01-01/2025-02-28")]
    [InlineData("tháng 1, 2 và 3 năm 2025", "2025-01-01/2025-03-31")]
    [InlineData("T5, T6/2025", "2025-05-01/2025-06-30")]
    [InlineData("năm 2024, 2025", "2024/2025")]
    [InlineData("năm 2024 và năm 2025", "2024/2025")]
    [InlineData("GĐ 2021-2025", "phase:2021/2025")]
    [InlineData("giai đoạn V (2021-2025)", "phase:2021/2025|giai đoạn V")]
    [InlineData("giai đoạn 5: 2026-2030", "phase:2026/2030|giai đoạn V")]
    [InlineData("nhiệm kỳ XIII (2021-2026)", "phase:2021/2026|nhiệm kỳ XIII")]
    public void Read_OfVietnameseCells_IsTheirPeriod(string text, string expected)
        => ReportingPeriod.Read(text, Language.Vietnamese, Day).ToString().Should().Be(expected);

    [Theory]
    [InlineData("from 1 January 2025 to 30 June", "2025-01-01/2025-06-30")]
    [InlineData("3rd quarter 2025", "2025-Q3")]
    [InlineData("quarter 3, 2025", "2025-Q3")]
    [InlineData("calendar year 2025", "2025")]
    [InlineData("the 2021-2025 period", "phase:2021/2025")]
    [InlineData("January 1, 2025 to June 30", "2025-01-01/2025-06-30")]
    [InlineData("January 2025 to June", "2025-01-01/2025-06-30")]
    [InlineData("quarter 1 of 2025 to quarter 3", "2025-01-01/2025-09-30")]
    [InlineData("from January to June", "2025-01-01/2025-06-30")]
    [InlineData("from 1 January to 30 June", "2025-01-01/2025-06-30")]
    [InlineData("quarter 1 to quarter 3", "2025-01-01/2025-09-30")]
    [InlineData("until 30 June", "../2025-06-30")]
    [InlineData("until the end of June", "../2025-06-30")]
    [InlineData("the most recent 6 months", "2025-06-01/2025-11-30")]
    [InlineData("the previous six months", "2025-06-01/2025-11-30")]
    [InlineData("quarters I, II of 2025", "2025-01-01/2025-06-30")]
    [InlineData("Q1 and Q2 2025", "2025-01-01/2025-06-30")]
    [InlineData("Q1 + Q2 + Q3 2025", "2025-01-01/2025-09-30")]
    [InlineData("January and February 2025", "2025-01-01/2025-02-28")]
    [InlineData("years 2024 and 2025", "2024/2025")]
    [InlineData("2024 and 2025", "2024/2025")]
    [InlineData("phase V (2021–2025)", "phase:2021/2025|phase V")]
    public void Read_OfEnglishCells_IsTheirPeriod(string text, string expected)
        => ReportingPeriod.Read(text, Language.English, Day).ToString().Should().Be(expected);

    /// <summary>A calendar by the act that sets it, or by the days of the period in it.</summary>
    [Theory]
    [InlineData("quý I/2025 (theo Nghị định 09)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (Nghị định số 09/2019/NĐ-CP)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (NĐ 09/2019/NĐ-CP)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (NĐ-09)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (theo NĐ 9/2019)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (09/2019/NĐ-CP)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (kỳ báo cáo theo quy định tại Nghị định 09/2019/NĐ-CP)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (từ ngày 15/12/2024 đến ngày 14/3/2025)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (15/12/2024 - 14/3/2025)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (số liệu tính từ 15/12/2024 đến hết ngày 14/3/2025)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (theo Nghị định 09/2019/NĐ-CP, từ ngày 15/12/2024 đến ngày 14/3/2025)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (theo Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (từ 15/12 đến 14/3/2025)", "nd09:2025-Q1")]
    [InlineData("quý I/2025 (kỳ báo cáo: từ 15/12/2024 đến 14/3)", "nd09:2025-Q1")]
    [InlineData("quý II/2025 (15/3 - 14/6)", "nd09:2025-Q2")]
    [InlineData("tháng 3/2025 (15/2/2025 - 14/3/2025)", "nd09:2025-03")]
    [InlineData("6 tháng đầu năm 2025 (từ 15/12/2024 đến 14/6/2025)", "nd09:2025-H1")]
    [InlineData("năm 2025 (từ 15/12/2024 đến 14/12/2025)", "nd09:2025")]
    [InlineData("quý I/2025 (từ ngày 01/01/2025 đến ngày 31/3/2025)", "2025-Q1")]
    [InlineData("quý I/2025 (từ 1/1 đến 31/3/2025)", "2025-Q1")]
    [InlineData("quý I/2025 (dương lịch)", "2025-Q1")]
    [InlineData("năm 2025 (theo lịch dương)", "2025")]
    public void Read_OfACalendarInParentheses_IsOfIt(string text, string expected)
        => ReportingPeriod.Read(text, Language.Vietnamese).ToString().Should().Be(expected);

    [Theory]
    [InlineData("quarter 1 of 2025 (Decree 09)", "nd09:2025-Q1")]
    [InlineData("quarter 1 of 2025 (under Decree No. 09/2019/ND-CP)", "nd09:2025-Q1")]
    [InlineData("Q1 2025 (15 December 2024 to 14 March 2025)", "nd09:2025-Q1")]
    [InlineData("Q1 2025 (calendar year)", "2025-Q1")]
    public void Read_OfACalendarInEnglishParentheses_IsOfIt(string text, string expected)
        => ReportingPeriod.Read(text, Language.English).ToString().Should().Be(expected);

    [Theory]
    [InlineData("từ ngày 15/12/2024 đến ngày 14/6", PeriodParseError.EndsBeforeItBegins)]
    [InlineData("từ tháng 11 đến tháng 2", PeriodParseError.EndsBeforeItBegins)]
    [InlineData("từ tháng 1 đến tháng 12", PeriodParseError.AmbiguousDay)]
    [InlineData("từ ngày 1/1 đến ngày 15/12", PeriodParseError.AmbiguousDay)]
    [InlineData("đến ngày 15/12", PeriodParseError.AmbiguousDay)]
    [InlineData("từ ngày 1/1/2025 đến ngày 31/6", PeriodParseError.NoSuchDate)]
    [InlineData("quý I, III/2025", PeriodParseError.SeveralPeriods)]
    [InlineData("quý II, I/2025", PeriodParseError.SeveralPeriods)]
    [InlineData("tháng 1, 3/2025", PeriodParseError.SeveralPeriods)]
    [InlineData("năm 2023, 2025", PeriodParseError.SeveralPeriods)]
    [InlineData("quý IV, V/2025", PeriodParseError.NotAPeriod)]
    [InlineData("quý II/2025, quý II/2026", PeriodParseError.SeveralPeriods)]
    [InlineData("từ năm 2024 đến tháng 6", PeriodParseError.NotAPeriod)]
    [InlineData("quý I/2025 (từ 15/12/2023 đến 14/3)", PeriodParseError.DaysDoNotFit)]
    [InlineData("quý I/2025 (NĐ 09 của Chính phủ)", PeriodParseError.UnknownCalendar)]
    [InlineData("giai đoạn V", PeriodParseError.NamesNoDays)]
    [InlineData("giai đoạn I", PeriodParseError.NamesNoDays)]
    [InlineData("năm vừa qua", PeriodParseError.AmbiguousDay)]
    [InlineData("tháng sau", PeriodParseError.AmbiguousDay)]
    [InlineData("thang sau", PeriodParseError.AmbiguousDay)]
    [InlineData("tháng tới", PeriodParseError.AmbiguousDay)]
    [InlineData("đến tháng sau", PeriodParseError.NotAPeriod)]
    [InlineData("từ tháng 2 đến tháng sau", PeriodParseError.NotAPeriod)]
    [InlineData("tháng giêng năm 2025", PeriodParseError.AmbiguousDay)]
    [InlineData("tháng chạp", PeriodParseError.AmbiguousDay)]
    [InlineData("H3/2025", PeriodParseError.NoSuchDate)]
    [InlineData("5 quý đầu năm 2025", PeriodParseError.NoSuchDate)]
    [InlineData("tháng vừa qua", PeriodParseError.AmbiguousDay)]
    [InlineData("quý I/2025 (từ ngày 16/12/2024 đến ngày 14/3/2025)", PeriodParseError.DaysDoNotFit)]
    [InlineData("quý I/2025 (từ ngày 15/12/2023 đến ngày 14/3/2024)", PeriodParseError.DaysDoNotFit)]
    [InlineData("quý I/2025 (theo Nghị định 09, từ ngày 1/1/2025 đến ngày 31/3/2025)", PeriodParseError.DaysDoNotFit)]
    [InlineData("quý I/2025 (theo Nghị định 19/2019/NĐ-CP)", PeriodParseError.UnknownCalendar)]
    [InlineData("quý I/2025 (theo Nghị định 09/2020/NĐ-CP)", PeriodParseError.UnknownCalendar)]
    [InlineData("năm 2025 (theo Thông tư 124/2021/TT-BCA)", PeriodParseError.UnknownCalendar)]
    [InlineData("quý I/2025 (09)", PeriodParseError.UnknownCalendar)]
    [InlineData("quý I/2025 (bổ sung)", PeriodParseError.UnknownCalendar)]
    public void TryRead_OfDoubtfulCells_RefusesThem(string text, PeriodParseError expected)
    {
        ReportingPeriod.TryRead(text, Language.Vietnamese, out _, out var refusal, Day).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    [Theory]
    [InlineData(Language.English, "Q1, Q3 2025", PeriodParseError.SeveralPeriods)]
    [InlineData(Language.English, "phase V", PeriodParseError.NamesNoDays)]
    [InlineData(Language.English, "from January to December", PeriodParseError.AmbiguousDay)]
    public void TryRead_OfDoubtfulEnglishCells_RefusesThem(Language language, string text, PeriodParseError expected)
    {
        ReportingPeriod.TryRead(text, language, out _, out var refusal, Day).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "từ tháng 1 đến tháng 6")]
    [InlineData(Language.Vietnamese, "từ ngày 1/1 đến ngày 30/6")]
    [InlineData(Language.Vietnamese, "6 tháng vừa qua")]
    [InlineData(Language.English, "from January to June")]
    public void TryRead_WithoutADay_NeedsIt(Language language, string text)
    {
        ReportingPeriod.TryRead(text, language, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.NeedsAsOfDay);
    }

    /// <summary>The civil words of a period with its days in parentheses are that period of its calendar.</summary>
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfTheDaysInParentheses_IsThePeriodOfItsCalendar(Language language)
    {
        foreach (var calendar in ReportingCalendars.Standard.Where(calendar => calendar != ReportingCalendar.School))
        {
            foreach (var period in calendar.Kinds.SelectMany(kind => ReportingPeriod.Year(2021, calendar) is var year
                && year.TrySplit(kind, out var parts) ? parts : []))
            {
                var words = period.ToWords(language);
                if (calendar != ReportingCalendar.Civil) words = words[..words.LastIndexOf('(')];
                var days = ReportingPeriod.Span(period.Start, period.End).ToWords(language);
                ReportingPeriod.Read($"{words} ({days})", language).Should().Be(period, $"{words} ({days})");
            }
        }
    }

    /// <summary>Months and quarters without a year are those of the year of the day, compared with the same words with it.</summary>
    [Fact]
    public void Read_WithoutAYear_IsOfTheYearOfTheDay()
    {
        for (var first = 1; first <= 12; first++)
        {
            for (var last = first + 1; last <= 12; last++)
            {
                var words = $"từ tháng {first} đến tháng {last}";
                var isRead = ReportingPeriod.TryRead(words, Language.Vietnamese, out var period, out var refusal, Day);
                isRead.Should().Be(last <= 11, words);
                if (isRead) period.Should().Be(ReportingPeriod.Read($"{words}/2025", Language.Vietnamese));
                else refusal.Should().Be(PeriodParseError.AmbiguousDay);
                ReportingPeriod.Read($"từ tháng {first}/2025 đến tháng {last}", Language.Vietnamese).Should()
                    .Be(ReportingPeriod.Read($"{words}/2025", Language.Vietnamese));
            }
        }
    }
}
