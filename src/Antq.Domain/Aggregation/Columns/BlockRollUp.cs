namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// A roll-up to which rows are added block by block, for rows that do not fit in memory at one time: its totals equal those of all rows at
/// once. It changes while it is used, and is not safe to share between threads.
/// </summary>
public sealed class BlockRollUp
{
    private readonly FactAccumulator _leaf;
    private readonly RollUpMemory? _memory;
    private readonly long _use;
    private string? _end;

    internal BlockRollUp(RollUpPlan plan, RowMeaning meaning, RollUpMemory? memory)
    {
        if (!Enum.IsDefined(meaning)) throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "There is no such meaning.");
        memory?.Begin();
        (Plan, Meaning, _memory, _use) = (plan, meaning, memory, memory?.Uses ?? 0);
        _leaf = plan.LeafFor(meaning, memory);
    }

    /// <summary>The plan.</summary>
    public RollUpPlan Plan { get; }

    /// <summary>The meaning of several rows of one unit, period and measure, in all blocks together.</summary>
    public RowMeaning Meaning { get; }

    /// <summary>How many rows with a count were added.</summary>
    public long Rows => _leaf.Added;

    /// <summary>Adds rows; their numbers continue those of the blocks before.</summary>
    /// <param name="columns">The rows.</param>
    /// <exception cref="ArgumentException">
    /// The rows have another meaning; a row has no unit, period or measure of the plan, has an invalid count, or repeats the figure of
    /// another row, of this block or an earlier one: nothing more can be added then.
    /// </exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits: nothing more can be added then.</exception>
    /// <exception cref="InvalidOperationException">
    /// The totals were made, an earlier block was refused, or the memory was used for another roll-up.
    /// </exception>
    public void Add(FactColumns columns)
    {
        RequireOpen();
        if (columns.Meaning != Meaning)
            throw new ArgumentException($"The rows are {columns.Meaning}, those of the roll-up {Meaning}.", nameof(columns));
        Plan.RequireMeasures(columns);
        _end = "A block before was refused";
        _leaf.Add(columns);
        _end = null;
    }

    /// <summary>Returns the totals of all rows, and ends the roll-up.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    /// <exception cref="InvalidOperationException">
    /// The totals were made, an earlier block was refused, or the memory was used for another roll-up.
    /// </exception>
    public ColumnTotals Totals()
    {
        RequireOpen();
        _end = "The totals were made";
        _leaf.End();
        return new ColumnTotals(Plan, _leaf, _leaf.Added, _memory);
    }

    private void RequireOpen()
    {
        if (_memory is not null && _memory.Uses != _use) _end ??= "The memory was used for another roll-up";
        if (_end is not null) throw new InvalidOperationException($"{_end}: begin another roll-up.");
    }
}
