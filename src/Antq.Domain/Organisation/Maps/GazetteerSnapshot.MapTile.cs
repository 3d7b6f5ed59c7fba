namespace Antq.Domain;

public sealed partial class GazetteerSnapshot
{
    /// <summary>The square of a province in a tile map, in which neighbours are near each other and north is up.</summary>
    public sealed class MapTile
    {
        internal MapTile(OrganisationUnit unit, int column, int row, string name)
            => (Unit, Column, Row, Name) = (unit, column, row, name);

        /// <summary>The province.</summary>
        public OrganisationUnit Unit { get; }

        /// <summary>The column, from 0 in the west.</summary>
        public int Column { get; }

        /// <summary>The row, from 0 in the north.</summary>
        public int Row { get; }

        /// <summary>The name in at most eight letters, unlike that of every other tile: <c>Hà Nội</c>, <c>Q.Ninh</c>.</summary>
        public string Name { get; }

        /// <summary>Returns the name with column and row.</summary>
        public override string ToString() => $"{Name} ({Column}, {Row})";
    }
}
