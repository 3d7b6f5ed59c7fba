using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

public sealed partial class GazetteerSnapshot
{
    /// <summary>
    /// The provinces of one day as a map: which have a common border on land or along a river, where each is in a tile map, and the
    /// socio-economic regions. There are no coordinates and no borders at sea.
    /// </summary>
    public sealed class ProvinceMap
    {
        private readonly GazetteerSnapshot _units;
        private readonly Dictionary<UnitKey, MapTile> _tiles;
        private readonly Dictionary<UnitKey, OrganisationUnit[]> _neighbours;

        internal ProvinceMap(GazetteerSnapshot units)
        {
            if (units.Day < FirstDay)
                throw new ArgumentOutOfRangeException(nameof(units), units.Day,
                    $"The borders of provinces are known from {DayText.Format(FirstDay)} (data {units.Gazetteer.Version}).");
            _units = units;
            Tiles = [.. MapTables.Tiles(units).OrderBy(tile => tile.Row).ThenBy(tile => tile.Column)];
            _tiles = Tiles.ToDictionary(tile => tile.Unit.Key);
            _neighbours = MapTables.Neighbours(units);
            Regions = [.. MapTables.Regions(units)];
            (Columns, Rows) = Tiles.Count == 0 ? (0, 0) : (Tiles.Max(tile => tile.Column) + 1, Tiles.Max(tile => tile.Row) + 1);
        }

        /// <summary>The first day of which the borders are known: that of the 63 provinces.</summary>
        public static LocalDate FirstDay { get; } = new(2008, 8, 1);

        /// <summary>The confidence in the borders, the lowest of all of them.</summary>
        public Confidence Confidence { get; } = MapTables.Confidence;

        /// <summary>The tiles, row by row from the north, each from the west.</summary>
        public IReadOnlyList<MapTile> Tiles { get; }

        /// <summary>How many columns the tiles take.</summary>
        public int Columns { get; }

        /// <summary>How many rows the tiles take.</summary>
        public int Rows { get; }

        /// <summary>
        /// The socio-economic regions of the day, from north to south, each with the act that lists its provinces; empty on a day for which
        /// no act is known that lists them: before 2023-01-09, and from 2025-07-01 to 2025-10-04.
        /// </summary>
        public IReadOnlyList<MapRegion> Regions { get; }

        /// <summary>Returns the provinces that have a border with one on land or along a river, by code.</summary>
        /// <exception cref="ArgumentException">The unit is no province of the day, or its borders are not known.</exception>
        public IReadOnlyList<OrganisationUnit> Neighbours(OrganisationUnit unit) => Known(_neighbours, unit).AsReadOnly();

        /// <summary>Returns whether two provinces have a border on land or along a river.</summary>
        /// <exception cref="ArgumentException">One is no province of the day, or its borders are not known.</exception>
        public bool AreNeighbours(OrganisationUnit one, OrganisationUnit other)
        {
            Known(_neighbours, other);
            return Array.IndexOf(Known(_neighbours, one), other) >= 0;
        }

        /// <summary>Returns the tile of a province.</summary>
        /// <exception cref="ArgumentException">The unit is no province of the day, or its place is not known.</exception>
        public MapTile TileOf(OrganisationUnit unit) => Known(_tiles, unit);

        /// <summary>Returns the region of a province; null when no act is known that lists it on the day.</summary>
        /// <exception cref="ArgumentException">The unit is no province of the day.</exception>
        public MapRegion? RegionOf(OrganisationUnit unit)
        {
            RequireProvince(unit);
            return Regions.FirstOrDefault(region => region.Units.Contains(unit));
        }

        private T Known<T>(Dictionary<UnitKey, T> table, OrganisationUnit unit)
        {
            RequireProvince(unit);
            return table.TryGetValue(unit.Key, out var found)
                ? found
                : throw new ArgumentException(
                    $"The borders of {unit} are not in the data of the library: it is of another gazetteer (data "
                    + $"{_units.Gazetteer.Version}).",
                    nameof(unit));
        }

        private void RequireProvince(OrganisationUnit unit)
        {
            ArgumentNullException.ThrowIfNull(unit);
            if (unit.Level != OrganisationLevel.Province || !unit.IsAliveOn(_units.Day))
                throw new ArgumentException(
                    $"{unit} is no province on {DayText.Format(_units.Day)} (data {_units.Gazetteer.Version}).", nameof(unit));
        }
    }
}
