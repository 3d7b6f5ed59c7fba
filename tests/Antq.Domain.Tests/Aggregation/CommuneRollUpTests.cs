using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Figures of communes and districts of the old order, added up to units of either.</summary>
public sealed class CommuneRollUpTests
{
    /// <summary>
    /// Where a commune was divided, the communes of its comparable area have together what the old ones reported, whatever each of them
    /// has.
    /// </summary>
    [Fact]
    [Trait("Length", "Long")]
    public void Group_OfEveryCommuneThatHasPartsOfOthers_IsItsComparableAreaAndExact()
    {
        var communes = Gazetteer.Default.AsOf(LastOldDay).Units(OrganisationLevel.Commune);
        var counts = communes.Select((commune, index) => (commune.Key, Count: index % 97)).ToDictionary();
        var areas = Gazetteer.Default.ComparableAreas(OrganisationLevel.Commune, LastOldDay, RollUps.Today)
            .SelectMany(area => area.After, (area, unit) => (unit, area)).ToDictionary();
        var result = Of(OrganisationLevel.Commune, RollUps.Today, counts.Select(one => (one.Key, one.Value)));

        var bounded = result.Cells.Where(cell => cell.Exactness == Exactness.Bounded).Where((_, index) => index % 60 == 0).ToArray();

        bounded.Should().HaveCountGreaterThan(5);
        foreach (var cell in bounded)
        {
            var group = result.GroupOf(cell);
            group.Units.Should().Equal(areas[cell.Unit].After, cell.ToString());
            group.Value.Should().Be(Count.Exactly(areas[cell.Unit].Before.Sum(unit => counts[unit.Key])), cell.ToString());
        }
    }

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    [Fact]
    public void RollUp_OfTheCommunesOfHaNam_IsExactForNinhBinhAndTheMinistry()
    {
        var communes = CommunesOf("35@1997-01-01");

        var result = Of(OrganisationLevel.Province, RollUps.Today, communes.Select((commune, index) => (commune.Key, index + 1)));

        var sum = Count.Exactly(communes.Length * (communes.Length + 1) / 2);
        communes.Length.Should().BeGreaterThan(90);
        result.Cells.Select(cell => (cell.Unit.Code, cell.Value)).Should().Equal(("BCA", sum), ("37", sum));
    }

    /// <summary>Điện Biên (00019) was divided among four wards (Nghị quyết 1656/NQ-UBTVQH15): its 7 may be anywhere in them.</summary>
    [Fact]
    public void RollUp_OfADividedCommune_BoundsEachOfItsSuccessors()
    {
        var result = Of(OrganisationLevel.Commune, RollUps.Today, [(UnitKey.Parse("00019@2025-06-30"), 7)]);

        result.Cells.Select(cell => (cell.Unit.Code, cell.Bounds())).Should()
            .Equal(("BCA", "7"), ("00004", "0..7"), ("00070", "0..7"), ("00190", "0..7"), ("00226", "0..7"));
    }

    /// <summary>Hồng Hà (00097) has all of Phúc Xá (00001) beside parts of others: the whole counts, the part is a bound.</summary>
    [Fact]
    public void RollUp_OfAWholeAndAPart_AddsTheOneAndBoundsTheOther()
    {
        var parts = Gazetteer.Default.Trace(UnitKey.Parse("00097@2025-07-01"), LastOldDay).Successions;
        var whole = parts.Where(one => one.IsWhole).ToArray();

        var result = Of(OrganisationLevel.Commune, RollUps.Today, parts.Select(one => (one.Unit.Key, 10)));

        var cell = result.Cells.Single(cell => cell.Unit.Code == "00097");
        whole.Should().Contain(one => one.Unit.Code == "00001");
        (cell.Value!.Value.Lower, cell.Value.Value.Upper).Should().Be((10 * whole.Length, 10 * parts.Count));
    }

    [Fact]
    public void RollUp_OfADistrictAndOneOfItsCommunes_CountsTheCommuneOnce()
    {
        var result =
            Of(OrganisationLevel.Province, LastOldDay, [(UnitKey.Parse("001@2025-06-30"), 30), (UnitKey.Parse("00001@2025-06-30"), 4)]);

        result.Cells.Select(cell => (cell.Unit.Code, cell.Bounds())).Should().Equal(("BCA", "30"), ("01", "30"));
    }

    [Fact]
    public void RollUp_OfAProvince_IsABoundForItsDistricts()
    {
        var result = Of(OrganisationLevel.District, LastOldDay, [(UnitKey.Parse("35@1997-01-01"), 12)]);

        result.Cells.Where(cell => cell.Unit.Level == OrganisationLevel.District).Should().HaveCount(6).And
            .OnlyContain(cell => cell.Bounds() == "0..12");
    }

    /// <summary>Hà Tây went to Hà Nội in 2008, but for one commune that went to Phú Thọ (Nghị quyết 15/2008/QH12, 14/2008/QH12).</summary>
    [Fact]
    public void RollUp_OfAProvinceOfWhichAPartWentElsewhere_IsABoundForBothSuccessors()
    {
        var report = RollUps.Report(Flow, "28@1991-08-12", "2000", "5") with { AsOf = new LocalDate(2000, 12, 31) };

        var result = RollUps.Of(Flow, "2000", RollUps.Today, [report]);

        result.Cells.Select(cell => (cell.Unit.Code, cell.Bounds())).Should().Equal(("BCA", "5"), ("01", "0..5"), ("25", "0..5"));
    }

    /// <summary>Hà Nam Ninh was split into three in 1991 and 1996 and is one again, within Ninh Bình: nothing of it is elsewhere.</summary>
    [Fact]
    public void RollUp_OfAProvinceThatWasSplitAndMergedAgain_IsExact()
    {
        var report = RollUps.Report(Flow, "ha-nam-ninh@1976-07-02", "1985", "9") with { AsOf = new LocalDate(1985, 12, 31) };

        var result = RollUps.Of(Flow, "1985", RollUps.Today, [report]);

        result.Cells.Select(cell => (cell.Unit.Code, cell.Bounds())).Should().Equal(("BCA", "9"), ("37", "9"));
    }

    private static OrganisationUnit[] CommunesOf(string province)
    {
        var snapshot = Gazetteer.Default.AsOf(LastOldDay);
        var districts = snapshot.Units(OrganisationLevel.District)
            .Where(district => district.StateOn(LastOldDay).Parent == UnitKey.Parse(province)).Select(district => district.Key).ToHashSet();
        return [.. snapshot.Units(OrganisationLevel.Commune)
            .Where(commune => districts.Contains(commune.StateOn(LastOldDay).Parent!.Value))];
    }

    private static RollUpResult Of(OrganisationLevel level, LocalDate boundaries, IEnumerable<(UnitKey Unit, int Value)> figures)
        => RollUps.Of(
            Flow, level, "2025-06", boundaries,
            figures.Select(figure => RollUps.Report(Flow, figure.Unit.ToString(), "2025-06", $"{figure.Value}")
            with
            { Id = figure.Unit.ToString(), AsOf = LastOldDay }));
}
