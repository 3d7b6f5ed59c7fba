namespace Antq.Domain.Aggregation.Columns;

/// <summary>The count, or the sum, of a cell.</summary>
/// <param name="Cell">The number of the cell among those of all units.</param>
/// <param name="Count">The count.</param>
internal readonly record struct CellCount(int Cell, long Count);
