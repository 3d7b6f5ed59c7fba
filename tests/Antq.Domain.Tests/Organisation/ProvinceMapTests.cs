using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Organisation;

/// <summary>The neighbours, the tiles and the regions of the provinces of a day.</summary>
public sealed class ProvinceMapTests
{
    private const int LongestName = 8;

    private static readonly GazetteerSnapshot Then = Gazetteer.Default.AsOf(new LocalDate(2024, 6, 1)),
        Today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));

    public static TheoryData<string> Days => ["2008-08-01", "2024-06-01", "2025-06-30", "2025-07-01", "2026-11-21"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Neighbours_OfAnyDay_AreSymmetricAndConnected(string day)
    {
        var units = On(day);

        units.Provinces.Should().OnlyContain(unit => units.Map.Neighbours(unit).Count > 0);
        foreach (var unit in units.Provinces)
        {
            var neighbours = units.Map.Neighbours(unit);
            neighbours.Should().NotContain(unit).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(one => one.Key);
            neighbours.Should().OnlyContain(one => units.Map.Neighbours(one).Contains(unit) && units.Map.AreNeighbours(one, unit));
        }

        var reached = new HashSet<OrganisationUnit> { units.Provinces[0] };
        var open = new Queue<OrganisationUnit>(reached);
        while (open.TryDequeue(out var unit))
        {
            foreach (var next in units.Map.Neighbours(unit).Where(reached.Add)) open.Enqueue(next);
        }

        reached.Should().BeEquivalentTo(units.Provinces);
    }

    /// <summary>Planar, so at most three edges for each unit less six.</summary>
    [Theory]
    [InlineData("2024-06-01", 135)]
    [InlineData("2026-11-21", 58)]
    public void Borders_OfADay_AreSoMany(string day, int borders)
    {
        var units = On(day);

        borders.Should().BeLessThanOrEqualTo((3 * units.Provinces.Count) - 6);
        units.Provinces.Sum(unit => units.Map.Neighbours(unit).Count).Should().Be(2 * borders);
    }

    [Fact]
    public void Neighbours_AfterTheMerger_AreThoseOfThePredecessors()
    {
        foreach (var unit in Today.Provinces)
        {
            var before = Gazetteer.Default.Trace(unit, new LocalDate(2025, 6, 30)).Successions.Select(one => one.Unit).ToArray();
            var after = before.SelectMany(Then.Map.Neighbours).Except(before)
                .Select(other => Gazetteer.Default.Trace(other, Today.Day).Only).Distinct();
            Today.Map.Neighbours(unit).Should().BeEquivalentTo(after, $"the borders of {unit} are those of {before.Length} before");
        }
    }

    /// <summary>Facts of geography, by which a row with a wrong key or a forgotten one would show.</summary>
    [Theory]
    [InlineData("2024-06-01", "01", "Thái Nguyên, Bắc Giang, Phú Thọ, Vĩnh Phúc, Bắc Ninh, Hòa Bình, Hưng Yên, Hà Nam")]
    [InlineData("2024-06-01", "79", "Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu, Long An, Tiền Giang")]
    [InlineData("2024-06-01", "48", "Thừa Thiên Huế, Quảng Nam")]
    [InlineData("2025-01-01", "48", "Huế, Quảng Nam")]
    [InlineData("2024-06-01", "96", "Kiên Giang, Bạc Liêu")]
    [InlineData("2024-06-01", "11", "Lai Châu, Sơn La")]
    [InlineData("2024-06-01", "40", "Thanh Hóa, Hà Tĩnh")]
    [InlineData("2024-06-01", "68", "Khánh Hòa, Ninh Thuận, Bình Thuận, Đắk Lắk, Đắk Nông, Bình Phước, Đồng Nai")]
    [InlineData("2024-06-01", "92", "Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Hậu Giang")]
    [InlineData("2026-11-21", "01", "Thái Nguyên, Bắc Ninh, Phú Thọ, Hưng Yên, Ninh Bình")]
    [InlineData("2026-11-21", "48", "Huế, Quảng Ngãi")]
    [InlineData("2026-11-21", "79", "Lâm Đồng, Đồng Nai, Tây Ninh, Đồng Tháp")]
    [InlineData("2026-11-21", "44", "Hà Tĩnh, Huế")]
    [InlineData("2026-11-21", "96", "Cần Thơ, An Giang")]
    public void Neighbours_OfAProvince_AreThoseOfTheMap(string day, string code, string names)
    {
        var units = On(day);

        units.Map.Neighbours(units.Province(code)).Select(unit => units.StateOf(unit).Name).Should().BeEquivalentTo(names.Split(", "));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Tiles_OfAnyDay_HaveEachProvinceOnceAndNeighboursNear(string day)
    {
        var units = On(day);
        var map = units.Map;

        map.Tiles.Select(tile => tile.Unit).Should().BeEquivalentTo(units.Provinces);
        map.Tiles.Select(tile => (tile.Row, tile.Column)).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        map.Tiles.Select(tile => tile.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length <= LongestName);
        (map.Columns, map.Rows).Should().Be((map.Tiles.Max(tile => tile.Column) + 1, map.Tiles.Max(tile => tile.Row) + 1));
        map.Tiles.Min(tile => tile.Column).Should().Be(0);
        map.Tiles.Min(tile => tile.Row).Should().Be(0);

        var distances = units.Provinces
            .SelectMany(map.Neighbours, (one, other) => Distance(map.TileOf(one), map.TileOf(other))).ToArray();
        distances.Count(distance => distance == 1).Should().BeGreaterThanOrEqualTo(distances.Length * 95 / 100);
        distances.Average().Should().BeLessThan(1.1);
        distances.Max().Should().BeLessThanOrEqualTo(2);
    }

    /// <summary>North is up and west is left, also between provinces that are far apart.</summary>
    [Theory]
    [InlineData("2024-06-01")]
    [InlineData("2026-11-21")]
    public void Tiles_OfTheCountry_AreAsOnAMap(string day)
    {
        var map = On(day).Map;
        GazetteerSnapshot.MapTile Of(string code) => map.Tiles.Single(tile => tile.Unit.Code == code);

        string[] southwards = ["04", "01", "38", "40", "42", "44", "46", "48", "51", "52", "66", "56"];
        if (day[3] == '6') southwards = [.. southwards[..^1]];
        southwards.Select(code => Of(code).Row).Should().BeInAscendingOrder();
        string[] eastwards = ["11", "14", "25", "01", "24", "22"];
        eastwards.Select(code => Of(code).Column).Should().BeInAscendingOrder();
        Of("96").Row.Should().BeGreaterThanOrEqualTo(map.Rows - 2, "Cà Mau is the south");
        Of("22").Column.Should().BeGreaterThan(Of("12").Column);
        Of("96").Column.Should().BeLessThan(Of("79").Column);
    }

    [Theory]
    [InlineData("2024-06-01", 63, 14, "Bắc Ninh", "red-river-delta", "81/2023/QH15")]
    [InlineData("2026-11-21", 34, 9, "Bắc Ninh", "red-river-delta", "306/NQ-CP")]
    public void Regions_OfADay_PartTheProvinces(string day, int provinces, int ofTheNorth, string name, string region, string act)
    {
        var units = On(day);

        units.Map.Regions.Should().HaveCount(6).And.OnlyContain(one => one.Act.Id == act && one.Confidence == Confidence.Inferred);
        units.Map.Regions.SelectMany(one => one.Units).Should().HaveCount(provinces).And.BeEquivalentTo(units.Provinces);
        units.Map.Regions.Single(one => one.Id == "north-midlands-mountains").Units.Should().HaveCount(ofTheNorth);
        var province = units.Provinces.Single(unit => units.StateOf(unit).Name == name);
        units.Map.RegionOf(province)!.Id.Should().Be(region);
        units.Map.RegionOf(province)!.Name(Language.Vietnamese).Should().Be("Đồng bằng sông Hồng");
        units.Map.RegionOf(province)!.Name(Language.English).Should().Be("Red River Delta");
    }

    [Theory]
    [InlineData("2023-01-08", 0)]
    [InlineData("2023-01-09", 6)]
    [InlineData("2025-06-30", 6)]
    [InlineData("2025-07-01", 0)]
    [InlineData("2025-10-04", 0)]
    [InlineData("2025-10-05", 6)]
    public void Regions_OfADayWithoutAnAct_AreNone(string day, int regions)
    {
        var units = On(day);

        units.Map.Regions.Should().HaveCount(regions);
        (units.Map.RegionOf(units.Provinces[0]) is null).Should().Be(regions == 0);
    }

    [Fact]
    public void Map_OfADayBeforeItIsKnown_IsRefused()
        => FluentActions.Invoking(() => On("2008-07-31").Map).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2008-08-01*");

    [Fact]
    public void Map_AskedForAnotherUnit_RefusesIt()
    {
        var old = Then.Province("26");
        var commune = Gazetteer.Default[UnitKey.Parse("00004@2025-07-01")];

        foreach (var unit in new[] { old, commune, Today.Ministry })
        {
            FluentActions.Invoking(() => Today.Map.Neighbours(unit)).Should().Throw<ArgumentException>().WithMessage("*no province*");
            FluentActions.Invoking(() => Today.Map.AreNeighbours(Today.Provinces[0], unit)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Today.Map.TileOf(unit)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Today.Map.RegionOf(unit)).Should().Throw<ArgumentException>();
        }

        Today.Map.Should().BeSameAs(Today.Map);
        Today.Map.Confidence.Should().Be(Confidence.Remembered);
        Today.Map.TileOf(Today.Province("79")).ToString().Should().StartWith("TP.HCM (");
    }

    private static GazetteerSnapshot On(string day) => Gazetteer.Default.AsOf(LocalDatePattern.Iso.Parse(day).Value);

    private static int Distance(GazetteerSnapshot.MapTile one, GazetteerSnapshot.MapTile other)
        => Math.Max(Math.Abs(one.Column - other.Column), Math.Abs(one.Row - other.Row));
}
