using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>What a screen offers of the periods of a calendar.</summary>
public sealed class PeriodChoiceTests
{
    private static readonly LocalDate Today = new(2025, 6, 20);

    private static readonly ReportingPeriod Interest = ReportingPeriod.Parse("2024/2025");

    [Fact]
    public void Choices_OfAKind_AreTheNewestFirstWithHowTheyStand()
        => ReportingCalendar.Civil.Choices(Today, ReportingPeriod.Year(2025), PeriodKind.Quarter).Select(choice => choice.ToString())
            .Should().Equal("2025-Q4: not-begun", "2025-Q3: not-begun", "2025-Q2: running", "2025-Q1: closed");

    [Fact]
    public void Choices_OfACalendarWithDeadlines_TellUntilWhenTheReportIsInTime()
    {
        var halves = ReportingCalendar.Decree09.Choices(Today, Interest, PeriodKind.Half).ToArray();

        halves.Select(half => $"{half.Period} {half.Progress} {half.Deadline} {half.IsOpenForReporting} {half.IsOverdue}").Should().Equal(
            "nd09:2026-H1 NotBegun 2026-06-25 False False",
            "nd09:2025-H2 Running 2025-12-25 False False",
            "nd09:2025-H1 Closed 2025-06-25 True False",
            "nd09:2024-H2 Closed 2024-12-25 False True",
            "nd09:2024-H1 Closed 2024-06-25 False True");
    }

    [Theory]
    [InlineData("2025-06-13", PeriodProgress.Running, false)]
    [InlineData("2025-06-14", PeriodProgress.Running, true)]
    [InlineData("2025-06-15", PeriodProgress.Closed, true)]
    [InlineData("2025-06-25", PeriodProgress.Closed, true)]
    [InlineData("2025-06-26", PeriodProgress.Closed, false)]
    [InlineData("2024-12-15", PeriodProgress.Running, false)]
    [InlineData("2024-12-14", PeriodProgress.NotBegun, false)]
    public void IsOpenForReporting_FromItsLastDayToTheDeadline_IsTrue(string today, PeriodProgress progress, bool isOpen)
    {
        var day = ReportingPeriod.Parse($"{today}/{today}").End;
        var choice = ReportingCalendar.Decree09.Choices(day, ReportingPeriod.Parse("2025-03-01/2025-03-01"), PeriodKind.Half).Single();

        choice.Period.ToString().Should().Be("nd09:2025-H1");
        choice.Progress.Should().Be(progress);
        choice.IsOpenForReporting.Should().Be(isOpen);
    }

    [Fact]
    public void IsOpenForReporting_WithoutADeadline_LastsForGood()
    {
        var choice = ReportingCalendar.Civil.Choices(Today, ReportingPeriod.Year(1990), PeriodKind.Year).Single();

        choice.IsOpenForReporting.Should().BeTrue();
        choice.IsOverdue.Should().BeFalse();
        choice.Deadline.Should().BeNull();
    }

    [Fact]
    public void Choices_OfEveryCalendar_AreItsPeriodsThatMeetTheDaysAndTheCalendarsOwn()
    {
        foreach (var calendar in ReportingCalendar.All)
        {
            foreach (var kind in calendar.Kinds)
            {
                foreach (var within in new[] { Interest, ReportingPeriod.Day(Today), ReportingPeriod.Parse("2009/2024"),
                    ReportingPeriod.Parse("../2014-02-03") })
                {
                    var expected = Enumerable.Range(1990, 60).SelectMany(year => Of(calendar, kind, year))
                        .Where(period => period.Start <= within.End && !(period.End < within.Start) && !(period.End < calendar.ValidFrom)
                            && !(period.Start > calendar.ValidTo))
                        .Reverse();

                    calendar.Choices(Today, within, kind).Select(choice => choice.Period).TakeWhile(period => period.ReportingYear >= 1990)
                        .Should().Equal(expected, $"{calendar} {kind} {within}");
                }
            }
        }
    }

    [Fact]
    public void Choices_OfAllKinds_StandKindByKind()
    {
        var kinds = ReportingCalendar.Decree09.Choices(Today, Interest).Select(choice => choice.Period.Kind).ToArray();

        kinds.Distinct().Should().Equal(ReportingCalendar.Decree09.Kinds);
        kinds.Should()
            .HaveSameCount(ReportingCalendar.Decree09.Kinds.SelectMany(kind => ReportingCalendar.Decree09.Choices(Today, Interest, kind)));
    }

    [Fact]
    public void Choices_OfAllTime_AreMadeWhileTheyAreRead()
        => ReportingCalendar.Civil.Choices(Today, ReportingPeriod.Span(null, new LocalDate(9998, 12, 31)), PeriodKind.Month).First().Period
            .ToString().Should().Be("9998-12");

    [Fact]
    public void Choices_OfWhatTheCalendarHasNot_AreRefused()
    {
        FluentActions.Invoking(() => ReportingCalendar.School.Choices(Today, Interest, PeriodKind.Month)).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingCalendar.Civil.Choices(Today, default)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2025-Q3", "Quý III/2025", "Q3/2025", "Quarter 3 of 2025", "Q3 2025")]
    [InlineData("2025-H1", "6 tháng đầu năm 2025", "6T đầu năm 2025", "First half of 2025", "H1 2025")]
    [InlineData("2025-H2", "6 tháng cuối năm 2025", "6T cuối năm 2025", "Second half of 2025", "H2 2025")]
    [InlineData("2025-9M", "9 tháng năm 2025", "9T đầu năm 2025", "First nine months of 2025", "9M 2025")]
    [InlineData("2025-09", "Tháng 9/2025", "T9/2025", "September 2025", "Sep 2025")]
    [InlineData("2025", "Năm 2025", "2025", "2025", "2025")]
    public void Labels_OfAPeriod_AreThoseInUse(string text, string vietnamese, string shortVietnamese, string english, string shortEnglish)
    {
        var period = ReportingPeriod.Parse(text);
        var choice = ReportingCalendar.Civil.Choices(Today, period, period.Kind).Single();

        new[] { choice.Label(Language.Vietnamese), choice.ShortLabel(Language.Vietnamese), choice.Label(Language.English),
            choice.ShortLabel(Language.English) }
            .Should().Equal(vietnamese, shortVietnamese, english, shortEnglish);
    }

    [Theory]
    [InlineData("school:2024", "NH 2024–2025", "SY 2024–2025")]
    [InlineData("phase:2015/2020|5 năm", "2015–2020", "2015–2020")]
    [InlineData("2019/2024", "từ 2019 đến 2024", "2019 to 2024")]
    [InlineData("2022-06-15/2022-08-19", "15/06/2022–19/08/2022", "2022-06-15–2022-08-19")]
    [InlineData("2022-06-15/2022-06-15", "15/06/2022", "2022-06-15")]
    [InlineData("../2022-06-15", "…–15/06/2022", "…–2022-06-15")]
    public void ToShortWords_OfOtherPeriods_TellTheirDays(string text, string vietnamese, string english)
    {
        ReportingPeriod.Parse(text).ToShortWords(Language.Vietnamese).Should().Be(vietnamese);
        ReportingPeriod.Parse(text).ToShortWords(Language.English).Should().Be(english);
    }

    private static IEnumerable<ReportingPeriod> Of(ReportingCalendar calendar, PeriodKind kind, int year) => kind switch
    {
        PeriodKind.Year => [ReportingPeriod.Year(year, calendar)],
        PeriodKind.NineMonths => [ReportingPeriod.NineMonths(year, calendar)],
        PeriodKind.Half => Enumerable.Range(1, 2).Select(number => ReportingPeriod.Half(year, number, calendar)),
        PeriodKind.Quarter => Enumerable.Range(1, 4).Select(number => ReportingPeriod.Quarter(year, number, calendar)),
        _ => Enumerable.Range(1, 12).Select(number => ReportingPeriod.Month(year, number, calendar)),
    };
}
