using System.Globalization;
using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The tables of borders, tiles and regions of provinces, from the file <c>maps.txt</c>; it is read on first use.</summary>
internal static class MapTables
{
    private static readonly Lazy<DataFile> File = new(() => DataFile.Embedded("maps.txt"));

    private static readonly Lazy<Border[]> Borders = new(() => [.. File.Value.Table("province-borders").Select(row =>
        new Border(Key(row, "unit"), Key(row, "neighbour"), row.Enum<Confidence>("confidence")))]);

    private static readonly Lazy<Tile[]> AllTiles = new(() => [.. File.Value.Table("province-tiles").Select(row => new Tile(
        Key(row, "unit"), row.Day("from")!.Value, row.Day("to"), Number(row, "column"), Number(row, "row"), row["name"]))]);

    private static readonly Lazy<Region[]> AllRegions = new(() => [.. File.Value.Table("regions").Select(row => new Region(
        row["region"], new BilingualText(row["name"], row["name_en"]),
        new LegalAct(row["act"], row["title"], row.Day("adopted"), row.Day("from")),
        row.Day("from")!.Value, row.Day("to"),
        row.Read("units", text => text.Split(' ').Select(key => UnitKey.Parse(key, null)).ToArray()),
        row.Enum<Confidence>("confidence")))]);

    /// <summary>The lowest confidence of all borders.</summary>
    public static Confidence Confidence { get; } = Borders.Value.Max(border => border.Confidence);

    /// <summary>Returns the neighbours of each province of a day that the table has.</summary>
    public static Dictionary<UnitKey, OrganisationUnit[]> Neighbours(GazetteerSnapshot units)
    {
        var provinces = units.Provinces.ToDictionary(unit => unit.Key);
        return Borders.Value
            .SelectMany(border => new[] { (Unit: border.One, border.Other), (Unit: border.Other, Other: border.One) })
            .Where(pair => provinces.ContainsKey(pair.Unit) && provinces.ContainsKey(pair.Other))
            .GroupBy(pair => pair.Unit, pair => provinces[pair.Other])
            .ToDictionary(group => group.Key, group => group.OrderBy(unit => unit.Key).ToArray());
    }

    /// <summary>Returns the tiles of the provinces of a day that the table has.</summary>
    public static IEnumerable<GazetteerSnapshot.MapTile> Tiles(GazetteerSnapshot units)
        => AllTiles.Value.Where(tile => Holds(tile.From, tile.To, units.Day))
            .Join(units.Provinces, tile => tile.Unit, unit => unit.Key,
                (tile, unit) => new GazetteerSnapshot.MapTile(unit, tile.Column, tile.Row, tile.Name));

    /// <summary>Returns the regions of a day.</summary>
    public static IEnumerable<GazetteerSnapshot.MapRegion> Regions(GazetteerSnapshot units)
    {
        var provinces = units.Provinces.ToDictionary(unit => unit.Key);
        return AllRegions.Value.Where(region => Holds(region.From, region.To, units.Day)).Select(region => new GazetteerSnapshot.MapRegion(
            region.Id, region.Name, region.Act, region.Confidence,
            [.. region.Units.Where(provinces.ContainsKey).Select(key => provinces[key])]));
    }

    private static bool Holds(LocalDate from, LocalDate? to, LocalDate day) => from <= day && !(to < day);

    private static UnitKey Key(DataRow row, string column) => row.Read(column, text => UnitKey.Parse(text, null));

    private static int Number(DataRow row, string column) => row.Read(column, text => int.Parse(text, CultureInfo.InvariantCulture));

    private sealed record Border(UnitKey One, UnitKey Other, Confidence Confidence);

    private sealed record Tile(UnitKey Unit, LocalDate From, LocalDate? To, int Column, int Row, string Name);

    private sealed record Region(string Id, BilingualText Name, LegalAct Act, LocalDate From, LocalDate? To, UnitKey[] Units,
        Confidence Confidence);
}
