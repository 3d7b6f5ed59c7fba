namespace Antq.Domain.Aggregation.Columns;

/// <summary>The totals that a plan computed from facts: for every level, period and measure.</summary>
public sealed class ColumnTotals
{
    /// <summary>The number in <see cref="Lowers"/> and <see cref="Uppers"/> for a total without facts: missing is never zero.</summary>
    public const long Missing = -1;

    private readonly LevelTotals[] _levels;
    private readonly RollUpMemory? _memory;
    private readonly long _use;

    internal ColumnTotals(RollUpPlan plan, RowSource source, long rows, RollUpMemory? memory)
    {
        (Plan, Rows, _memory, _use) = (plan, rows, memory, memory?.Uses ?? 0);
        _levels = new LevelTotals[plan.Levels.Count];
        for (var level = 0; level < _levels.Length; level++) _levels[level] = new LevelTotals(plan, level, source, memory);
        LevelTotals[] direct = [.. _levels.Where(level => !level.IsOfTheSource && level.Level.TakesRows)];
        if (direct.Length > 0)
        {
            if (plan.Lives is { } lives && source.Rows.Reported is not null)
                AddLatestFirst(source, new LifeRows(plan, lives, source.Rows, _levels));
            else
                Add(source, direct);
        }

        for (var level = 1; level < _levels.Length; level++)
        {
            if (_levels[level].Level.Finer is not null) _levels[level].Add(_levels[level - 1].Whole);
        }

        foreach (var level in _levels) level.RequireBounds();
    }

    /// <summary>The plan.</summary>
    public RollUpPlan Plan { get; }

    /// <summary>How many rows were added; for a cube, how many counts.</summary>
    public long Rows { get; }

    /// <summary>Gets the total of a unit of one of the plan's levels.</summary>
    /// <exception cref="ArgumentException">The plan has no totals of the unit, the period or the measure; or the memory of the totals was
    /// used again.</exception>
    public ColumnCell this[OrganisationUnit unit, ReportingPeriod period, Measure measure]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(measure);
            RequireKept();
            var (level, ordinal) = Plan.PlaceOf(unit);
            return _levels[level].Read(ordinal, Plan.TotalOrdinalOf(period), Plan.OrdinalOf(measure));
        }
    }

    /// <summary>Returns the total at some ordinals, without any look-up.</summary>
    /// <param name="level">The place of the level among those of the plan.</param>
    /// <param name="unit">The place of the unit among those of the level.</param>
    /// <param name="total">The place of the period among the totals of the plan.</param>
    /// <param name="measure">The place of the measure among those of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such place.</exception>
    /// <exception cref="ArgumentException">The memory of the totals was used again.</exception>
    public ColumnCell Cell(int level, int unit, int total, int measure)
    {
        RequireKept();
        Plan.RequirePlace(level, unit, total, measure);
        return _levels[level].Read(unit, total, measure);
    }

    /// <summary>
    /// Returns the lower bounds of all totals of a level; that of a unit, a total and a measure is at (unit × totals + total) × measures +
    /// measure of their ordinals; <see cref="Missing"/> for a total without facts.
    /// </summary>
    /// <param name="level">The place of the level among those of the plan.</param>
    /// <remarks>
    /// The first call writes them out, in the memory of the totals if there is some; those of a complete cube exist already.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such place.</exception>
    /// <exception cref="ArgumentException">The memory of the totals was used again.</exception>
    public ReadOnlySpan<long> Lowers(int level) => Level(level).Lowers();

    /// <summary>
    /// Returns the upper bounds of all totals of a level, in the places of <see cref="Lowers"/>; <see cref="FactColumns.Unbounded"/> for a
    /// total without upper bound, and <see cref="Missing"/> for one without facts.
    /// </summary>
    /// <param name="level">The place of the level among those of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such place.</exception>
    /// <exception cref="ArgumentException">The memory of the totals was used again.</exception>
    public ReadOnlySpan<long> Uppers(int level) => Level(level).Uppers();

    /// <summary>
    /// Returns how many of the units of the rows reported all of a total, as <see cref="LevelCoverage.Reported"/> of its cell, in the
    /// places of <see cref="Lowers"/>; empty for events of a plan that does not count reporters.
    /// </summary>
    /// <param name="level">The place of the level among those of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such place.</exception>
    /// <exception cref="ArgumentException">The memory of the totals was used again.</exception>
    public ReadOnlySpan<int> Reported(int level) => Level(level).Reported();

    /// <summary>
    /// Returns how many of the units of the rows reported a part of a total, as <see cref="LevelCoverage.InPart"/> of its cell, in the
    /// places of <see cref="Lowers"/>; empty for events of a plan that does not count reporters.
    /// </summary>
    /// <param name="level">The place of the level among those of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such place.</exception>
    /// <exception cref="ArgumentException">The memory of the totals was used again.</exception>
    public ReadOnlySpan<int> InPart(int level) => Level(level).InPart();

    /// <summary>Returns the sums of a level, or those of what its units share.</summary>
    internal long[] Sums(int level, bool isShared) => isShared ? _levels[level].Shared!.Upper : _levels[level].Whole.Lower;

    private LevelTotals Level(int level)
    {
        RequireKept();
        Plan.RequirePlace(level, 0, 0, 0);
        return _levels[level];
    }

    private void Add(RowSource source, LevelTotals[] direct)
    {
        for (var unit = 0; unit < Plan.Units.Count; unit++)
        {
            if (source.HasFew(unit, out var counts))
            {
                foreach (var level in direct) level.Add(unit, counts);
                continue;
            }

            var row = source.Give(unit);
            foreach (var level in direct) level.Add(unit, row);
        }
    }

    /// <summary>Adds the units of several days: later ones have higher ordinals, and come first.</summary>
    private void AddLatestFirst(RowSource source, LifeRows rows)
    {
        for (var unit = Plan.Units.Count - 1; unit >= 0; unit--)
        {
            source.Give(unit);
            rows.Add(unit);
        }
    }

    private void RequireKept()
    {
        if (_memory is not null && _memory.Uses != _use)
            throw new ArgumentException("The memory that these totals were made in was used again: they are gone.");
    }
}
