using Antq.Domain.Findings;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>The windows of Nghị định 09/2019/NĐ-CP, Điều 12, beside those of the civil year.</summary>
public sealed class ReportingCalendarTests
{
    private static readonly int[] TenYears = [.. Enumerable.Range(2019, 10)];

    public static TheoryData<string> Calendars => [.. ReportingCalendar.All.Select(calendar => calendar.Id)];

    [Fact]
    public void Decree09_EveryMonthOfTenYears_IsFromThe15thOfTheMonthBeforeToThe14th()
    {
        foreach (var first in TenYears.SelectMany(year => Enumerable.Range(1, 12), (year, month) => new LocalDate(year, month, 1)))
        {
            var period = ReportingPeriod.Month(first.Year, first.Month, ReportingCalendar.Decree09);

            period.Start.Should().Be(first.PlusDays(-1).With(DateAdjusters.DayOfMonth(15)));
            period.End.Should().Be(new LocalDate(first.Year, first.Month, 14));
        }
    }

    [Fact]
    public void Decree09_EveryYearOfTen_IsFrom15DecemberTo14December()
    {
        foreach (var year in TenYears)
        {
            var period = ReportingPeriod.Year(year, ReportingCalendar.Decree09);

            period.Start.Should().Be(new LocalDate(year - 1, 12, 15));
            period.End.Should().Be(new LocalDate(year, 12, 14));
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Years_OfTenYears_LeaveNoGapAndNoOverlap(string id)
        => Tile([.. TenYears.Select(year => ReportingPeriod.Year(year, Calendar(id)))]);

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Parts_OfEveryYear_TileIt(string id)
    {
        var calendar = Calendar(id);
        foreach (var year in TenYears)
        {
            var whole = ReportingPeriod.Year(year, calendar);
            Covers(whole, [.. Enumerable.Range(1, 2).Select(half => ReportingPeriod.Half(year, half, calendar))]);
            Covers(whole, [.. Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(year, quarter, calendar))]);
            Covers(whole, [.. Enumerable.Range(1, 12).Select(month => ReportingPeriod.Month(year, month, calendar))]);
            Covers(whole, [ReportingPeriod.NineMonths(year, calendar), ReportingPeriod.Quarter(year, 4, calendar)]);
            Covers(ReportingPeriod.Half(year, 1, calendar), [ReportingPeriod.Quarter(year, 1, calendar), ReportingPeriod.Quarter(year, 2, calendar)]);
        }
    }

    [Fact]
    public void All_Calendars_HaveAnIdAndANameInEachLanguage()
    {
        ReportingCalendar.All.Select(calendar => calendar.Id).Should().Equal("civil", "nd09");
        ReportingCalendar.Decree09.Name(Language.Vietnamese).Should().Be("theo Nghị định 09/2019/NĐ-CP");
        ReportingCalendar.Decree09.Name(Language.English).Should().Be("Decree 09/2019");
        ReportingCalendar.Decree09.ToString().Should().Be("nd09");
    }

    private static ReportingCalendar Calendar(string id) => ReportingCalendar.All.Single(calendar => calendar.Id == id);

    private static void Covers(ReportingPeriod whole, ReportingPeriod[] parts)
    {
        Tile(parts);
        parts[0].Start.Should().Be(whole.Start);
        parts[^1].End.Should().Be(whole.End);
        parts.Should().OnlyContain(part => part.RelationTo(whole) == PeriodRelation.Within);
    }

    private static void Tile(ReportingPeriod[] parts)
    {
        foreach (var (earlier, later) in parts.Zip(parts.Skip(1)))
        {
            later.Start.Should().Be(earlier.End.PlusDays(1));
            earlier.RelationTo(later).Should().Be(PeriodRelation.Adjacent);
        }
    }
}
