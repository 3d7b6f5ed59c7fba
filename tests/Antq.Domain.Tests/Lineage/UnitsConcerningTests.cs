using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>The units whose reports concern a territory, beside the answer of every single unit of the gazetteer.</summary>
public sealed class UnitsConcerningTests
{
    [Theory]
    [InlineData("25@2025-07-01", "2024-01-01", "2026-12-31")]
    [InlineData("00004@2025-07-01", "2025-01-01", "2025-12-31")]
    [InlineData("49@1997-01-01", "2026-01-01", "2026-12-31")]
    [InlineData("BCA@1976-07-02", "2025-06-30", "2025-07-01")]
    public void UnitsConcerning_AUnit_AreThoseWithTerritoryInCommon(string key, string from, string to)
    {
        var (unit, first, last) = (UnitKey.Parse(key), Day(from), Day(to));
        var territory = Gazetteer.Default.TerritoryOf(unit);
        var expected = Gazetteer.Default.Units
            .Where(other => !(other.ValidFrom > last) && !(other.ValidTo < first) && other.Level != OrganisationLevel.Department)
            .Where(other => other.ValidFrom is null || other.IsAliveOn(LocalDate.Max(first, other.ValidFrom.Value)))
            .Where(other => Gazetteer.Default.TerritoryOf(other.Key).Overlaps(territory) != Answer.No)
            .Select(other => other.Key).Order();

        Gazetteer.Default.UnitsConcerning(unit, first, last).Should().Equal(expected);
    }

    [Fact]
    public void UnitsConcerning_AProvince_LeaveItsTotalUnchanged()
    {
        var (unit, period) = (UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025));
        var reports = Gazetteer.Default.AsOf(new LocalDate(2025, 6, 30)).Units(OrganisationLevel.Province)
            .Select((province, place) => Report
                .For(province.Key, ReportingPeriod.Parse("2025-H1"), MovementType.AllPeopleProtectNationalSecurity).WithId($"r{place}")
                .AsOf(new LocalDate(2025, 6, 30)).With(StandardMeasures.InformationReceived, place).Build()).ToArray();
        var keys = Gazetteer.Default.UnitsConcerning(unit, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)).ToHashSet();

        RollUpCell Total(IEnumerable<Report> some)
        {
            var result = new Aggregator(Gazetteer.Default).RollUp(some, OrganisationLevel.Province, new LocalDate(2026, 11, 21), period);
            return result[Gazetteer.Default[unit], StandardMeasures.InformationReceived];
        }

        var concerning = reports.Where(report => keys.Contains(report.Unit)).ToArray();
        concerning.Should().HaveCount(3);
        Total(concerning).Value.Should().Be(Total(reports).Value);
    }

    [Fact]
    public void UnitsConcerning_DaysInTheWrongOrder_AreRefused()
        => FluentActions.Invoking(() => Gazetteer.Default
            .UnitsConcerning(UnitKey.Parse("25@2025-07-01"), new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 1))).Should()
            .Throw<ArgumentOutOfRangeException>();

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
