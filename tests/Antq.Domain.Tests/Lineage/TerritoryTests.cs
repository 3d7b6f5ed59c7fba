using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>What is missing, and what tiles what.</summary>
public sealed class TerritoryTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);

    private static Gazetteer Gazetteer => Gazetteer.Default;

    /// <summary>202/2025/QH15: Phú Thọ of today is Phú Thọ, Vĩnh Phúc and Hòa Bình. Counts by the office's lists.</summary>
    [Fact]
    public void PartsOn_OfWhatIsMissing_AreTheWholeUnitsOfEachLevel()
    {
        var missing = Of("25@2025-07-01").Except(Of("26@2008-08-01"));

        Whole(missing, LastOldDay, OrganisationLevel.Province).Should().Equal("17@2008-08-01", "25@2008-08-01");
        Whole(missing, LastOldDay, OrganisationLevel.District).Should().HaveCount(10 + 13);
        Whole(missing, LastOldDay, OrganisationLevel.Commune).Should().HaveCount(151 + 207);
        Whole(missing, MergerDay, OrganisationLevel.Commune).Should().HaveCount(148 - 36);
        missing.PartsOn(MergerDay, OrganisationLevel.Province).Should().ContainSingle().Which.Should()
            .Match<Territory.Part>(part => part.Unit.Key == UnitKey.Parse("25@2025-07-01") && part.IsWhole == Answer.No);
        missing.Union(Of("26@2008-08-01")).Should().Be(Of("25@2025-07-01"));
    }

    [Fact]
    public void Equals_OfTerritories_IsThatOfTheirGroundAndSoIsTheirHash()
    {
        string[] parts = ["17@2008-08-01", "25@2008-08-01", "26@2008-08-01"];
        var (merged, together) = (Of("25@2025-07-01"), parts.Select(Of).Aggregate((all, one) => all.Union(one)));

        together.Should().Be(merged);
        together.GetHashCode().Should().Be(merged.GetHashCode());
        parts.Select(Of).Append(merged).Distinct().Should().HaveCount(4);
    }

    [Fact]
    public void PartsOn_OfADistrictAfterTheDistricts_AreItsCommunes()
        => Whole(Of("376@2025-06-30"), MergerDay, OrganisationLevel.Commune).Should().Equal(
            "14620@2025-07-01", "14623@2025-07-01", "14638@2025-07-01", "14647@2025-07-01", "14653@2025-07-01", "14674@2025-07-01",
                "14677@2025-07-01", "14698@2025-07-01");

    [Fact]
    public void PartsOn_OfADividedCommune_AreNotWhole()
    {
        var parts = Of("00019@2025-06-30").PartsOn(MergerDay, OrganisationLevel.Commune);

        parts.Select(part => part.Unit.Code).Should().Equal("00004", "00070", "00190", "00226");
        parts.Should().OnlyContain(part => part.IsWhole == Answer.No);
    }

    /// <summary>
    /// Of Hà Sơn Bình of 1976, all of Hòa Bình is; Hà Nội and Hà Tây of 1991 may be, if the ground from elsewhere is in the other; the rest
    /// of Vĩnh Phú is not.
    /// </summary>
    [Fact]
    public void PartsOn_AfterPartsOfParts_CannotTellWhetherAUnitIsWhole()
        => Of("ha-son-binh@1976-07-02").PartsOn(new LocalDate(1991, 8, 12), OrganisationLevel.Province)
            .Select(part => (part.Unit.Key.ToString(), part.IsWhole)).Should().Equal(
            ("01@1991-08-12", Answer.CannotTell), ("17@1991-08-12", Answer.Yes), ("28@1991-08-12", Answer.CannotTell),
                ("vinh-phu@1991-08-12", Answer.No));

    [Fact]
    public void PartsOn_OfWhatCameAnotherWay_LeavesThatWayOut()
    {
        var fromHaNoi = Of("28@1991-08-12").Intersect(Of("ha-noi@1978-12-29")).Except(Of("ha-noi@1976-07-02"));

        fromHaNoi.PartsOn(new LocalDate(1976, 7, 2), OrganisationLevel.Province).Select(part => part.Unit.Code).Should()
            .Equal("ha-son-binh", "vinh-phu");
        Of("28@1991-08-12").Except(fromHaNoi).PartsOn(new LocalDate(1976, 7, 2), OrganisationLevel.Province).Select(part => part.Unit.Code)
            .Should().Equal("ha-noi", "ha-son-binh");
    }

    [Fact]
    public void PartsOn_ADayOrLevelThatTheGazetteerDoesNotKnow_IsRefused()
    {
        FluentActions.Invoking(() => Of("25@2025-07-01").PartsOn(new LocalDate(2004, 8, 30), OrganisationLevel.Commune)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Gazetteer.TerritoryOf(UnitKey.Parse("99@2025-07-01"))).Should().Throw<UnknownUnitException>();
        Gazetteer.TerritoryOf().IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Provinces_OfEveryDay_TileTheGroundOfTheMinistry()
    {
        var days = Gazetteer.EventsOf(OrganisationLevel.Province).Select(one => one.Day).Append(new LocalDate(1976, 7, 2)).Distinct()
            .ToArray();
        var ground = Together(Gazetteer.AsOf(MergerDay).Provinces);

        foreach (var day in days) Tiled(Gazetteer.AsOf(day).Provinces).Should().Be(ground, "on {0}", day);
        Of("BCA@1976-07-02").Contains(ground).Should().Be(Answer.Yes);
        ground.Overlaps(Gazetteer.TerritoryOf(Gazetteer.AsOf(MergerDay).Departments.Select(unit => unit.Key))).Should()
            .Be(Answer.No, "a department has no ground");
    }

    /// <summary>
    /// Each province is its districts; Bắc Giang also has the firing range TB1, which is of no commune and of no district.
    /// </summary>
    [Fact]
    public void Districts_OfTheLastDay_TileTheirProvinces()
    {
        var districts = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.District)
            .ToLookup(unit => unit.StateOn(LastOldDay).Parent!.Value);
        var untiled = Gazetteer.AsOf(LastOldDay).Provinces.Where(province => !Of(province).Equals(Tiled(districts[province.Key])));

        untiled.Select(province => province.Name).Should().Equal("Bắc Giang");
        Of("24@1997-01-01").Contains(Together(districts[UnitKey.Parse("24@1997-01-01")])).Should().Be(Answer.Yes);
        Rest("24@1997-01-01", districts[UnitKey.Parse("24@1997-01-01")]).Should().Equal("07537@2025-07-01");
    }

    /// <summary>Each district is its communes, but for the five that have none and the shoals of Kim Sơn.</summary>
    [Fact]
    public void Communes_OfTheLastDay_TileTheirDistricts()
    {
        var communes = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune).ToLookup(unit => unit.StateOn(LastOldDay).Parent!.Value);
        var untiled = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.District)
            .Where(district => !Of(district).Equals(Tiled(communes[district.Key])));

        untiled.Select(district => district.Code).Should().Equal("318", "376", "471", "498", "536", "755");
        Rest("376@2025-06-30", communes[UnitKey.Parse("376@2025-06-30")]).Should().Equal("14698@2025-07-01");
    }

    [Fact]
    public void Communes_OfTheMergerDay_TileTheirProvinces()
    {
        var communes = Gazetteer.AsOf(MergerDay).Units(OrganisationLevel.Commune).ToLookup(unit => unit.StateOn(MergerDay).Parent!.Value);

        Gazetteer.AsOf(MergerDay).Provinces.Where(province => !Of(province).Equals(Tiled(communes[province.Key]))).Should().BeEmpty();
    }

    private static IEnumerable<string> Rest(string whole, IEnumerable<OrganisationUnit> parts)
        => Of(whole).Except(Together(parts)).PartsOn(MergerDay, OrganisationLevel.Commune).Select(part => part.Unit.Key.ToString());

    /// <summary>The whole units of a day, where no other has anything in the territory.</summary>
    private static IEnumerable<string> Whole(Territory territory, LocalDate day, OrganisationLevel level)
    {
        var parts = territory.PartsOn(day, level);
        parts.Count(part => part.IsWhole != Answer.Yes).Should().Be(0);
        Together(parts.Select(part => part.Unit)).Contains(territory).Should().Be(Answer.Yes);
        return parts.Select(part => part.Unit.Key.ToString());
    }

    /// <summary>The territory of units that have nothing in common, each being something.</summary>
    private static Territory Tiled(IEnumerable<OrganisationUnit> units)
    {
        var all = Gazetteer.TerritoryOf();
        foreach (var unit in units)
        {
            var one = Of(unit);
            if (one.IsEmpty || !all.Intersect(one).IsEmpty) Assert.Fail($"{unit} is empty, or lies on another unit of the day.");
            all = all.Union(one);
        }

        return all;
    }

    private static Territory Together(IEnumerable<OrganisationUnit> units) => Gazetteer.TerritoryOf(units.Select(unit => unit.Key));

    private static Territory Of(string unit) => Gazetteer.TerritoryOf(UnitKey.Parse(unit));

    private static Territory Of(OrganisationUnit unit) => Gazetteer.TerritoryOf(unit.Key);
}
