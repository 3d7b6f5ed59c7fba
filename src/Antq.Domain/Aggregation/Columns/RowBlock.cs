namespace Antq.Domain.Aggregation.Columns;

/// <summary>Some rows of pinned columns, at most <see cref="RowIndex.Block"/>.</summary>
/// <param name="first">The number of the first one among all that were added.</param>
/// <param name="count">How many.</param>
/// <param name="units">The ordinals of the units.</param>
/// <param name="periods">The ordinals of the periods.</param>
/// <param name="measures">The ordinals of the measures; null when all rows have the same.</param>
/// <param name="lowers">The lower bounds.</param>
/// <param name="uppers">The upper bounds; null when all counts are exact.</param>
/// <param name="rows">The numbers of the rows after the first; null when they are consecutive.</param>
internal readonly unsafe struct RowBlock(
    long first, int count, int* units, int* periods, int* measures, long* lowers, long* uppers, int* rows = null)
{
    public int Count { get; } = count;

    public int* Units { get; } = units;

    public int* Periods { get; } = periods;

    public int* Measures { get; } = measures;

    public long* Lowers { get; } = lowers;

    public long* Uppers { get; } = uppers;

    /// <summary>Returns the number of a row among all that were added.</summary>
    public long NumberOf(int row) => first + (rows is null ? row : rows[row]);
}
