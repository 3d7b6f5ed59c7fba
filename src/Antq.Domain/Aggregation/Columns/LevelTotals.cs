using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The totals of the units of one level.</summary>
internal sealed class LevelTotals
{
    private readonly RollUpPlan _plan;
    private readonly RowSource _source;

    public LevelTotals(RollUpPlan plan, PlanLevel level, RowSource source, RollUpMemory? memory)
    {
        (_plan, Level, _source) = (plan, level, source);
        IsOfTheSource = level.IsOfTheRows && source.IsKept;
        Whole = IsOfTheSource ? source.Rows : new TotalRows(plan, level.Units.Count, source.Rows.Reported is not null, source.Rows.Upper is null, memory);
        if (level.SharedRows > 0) Shared = new SharedRows(plan.RowLength, level.SharedRows, source.Rows.Reported is not null, memory);
    }

    public PlanLevel Level { get; }

    /// <summary>Whether these are the totals of the units of the rows themselves.</summary>
    public bool IsOfTheSource { get; }

    /// <summary>What units have for certain.</summary>
    public TotalRows Whole { get; }

    /// <summary>What they share with others.</summary>
    public SharedRows? Shared { get; }

    /// <summary>Adds the totals of a unit of the rows.</summary>
    public void Add(int unit, int row)
    {
        if (Level.Direct[unit] is >= 0 and var whole && !Whole.Add(whole, _source.Rows, row)) throw RowFault.Overflow(_plan, Level, whole);
        foreach (var sharing in Level.SharedAmong(unit))
        {
            if (!Shared!.Add(Level.SharedRow[sharing], _source.Rows, row)) throw RowFault.Overflow(_plan, Level, sharing);
        }
    }

    /// <summary>Adds the totals of a finer level.</summary>
    public void Add(TotalRows finer)
    {
        for (var unit = 0; unit < Level.Into.Length; unit++)
        {
            if (Level.Into[unit] is >= 0 and var into && !Whole.Add(into, finer, unit)) throw RowFault.Overflow(_plan, Level, into);
        }
    }

    /// <summary>Whether the bounds of all units lie within 64 bits together with what they share.</summary>
    public void RequireBounds()
    {
        if (Shared is null) return;
        for (var unit = 0; unit < Level.Units.Count; unit++)
        {
            if (Level.SharedRow[unit] is not (>= 0 and var shared)) continue;
            for (var place = 0; place < _plan.RowLength; place++)
            {
                var (whole, more) = ((Whole.Upper ?? Whole.Lower)[(unit * _plan.RowLength) + place], Shared.Upper[(shared * _plan.RowLength) + place]);
                if (whole >= 0 && more >= 0 && whole > long.MaxValue - more) throw RowFault.Overflow(_plan, Level, unit);
            }
        }
    }

    /// <summary>One total.</summary>
    public ColumnCell Read(int unit, int total, int lane)
    {
        var place = (unit * _plan.RowLength) + (total * _plan.Lanes.Count) + lane;
        if (IsOfTheSource) return Cell(_source.Read(unit, total, lane), total, lane);
        var (lower, upper) = (Whole.Lower[place], (Whole.Upper ?? Whole.Lower)[place]);
        var shared = Level.SharedRow[unit] >= 0 ? (Level.SharedRow[unit] * _plan.RowLength) + (total * _plan.Lanes.Count) + lane : -1;
        var more = shared >= 0 ? Shared!.Upper[shared] : 0;
        var completeness = CompletenessOf(unit, total, place, shared);
        var (reported, reportedShared) = completeness is { } known
            ? (known.Reported, known.ReportedShared)
            : (lower != 0 || upper != 0 || more != 0 || Level.RowsOf(unit).Any(row => _source.HasFact(row, total, lane)) ? 1 : 0, 0);
        if (reported + reportedShared == 0) return new ColumnCell(null, completeness, null);
        var isBounded = _plan.Lanes.Kinds[lane] == LaneKind.LastThenBounds && reported + reportedShared > 1;
        long? sum = upper < 0 || more < 0 ? null : upper + more;
        return new ColumnCell(Count.Of(isBounded ? Whole.Largest![place] : lower, sum), completeness, _plan.Lanes.Kinds[lane] == LaneKind.Sum || reported == 0 ? null : Whole.Age?[place] ?? 0);
    }

    private ColumnCell Cell(CellTotal own, int total, int lane)
    {
        Completeness? completeness = Whole.Reported is null ? null : new Completeness(1, own.IsReported ? 1 : 0, own.IsComplete ? 1 : 0, PeriodsOf(total), own.Periods, 0, 0);
        return own.IsReported
            ? new ColumnCell(Count.Of(own.Lower, own.Upper < 0 ? null : own.Upper), completeness, _plan.Lanes.Kinds[lane] == LaneKind.Sum ? null : own.Age)
            : new ColumnCell(null, completeness, null);
    }

    private Completeness? CompletenessOf(int unit, int total, int place, int shared)
    {
        var (expected, sharing, periods) = (Level.Expected[unit], Level.ExpectedShared[unit], (long)Level.Expected[unit] * PeriodsOf(total));
        return _source.IsComplete ? new Completeness(expected, expected, expected, periods, periods, sharing, sharing)
            : Whole.Reported is { } reported ? new Completeness(expected, reported[place], Whole.Complete![place], periods, Whole.Periods![place], sharing, shared >= 0 ? Shared!.Reported![shared] : 0)
            : null;
    }

    private int PeriodsOf(int total) => _plan.Time.Ranges[total].End - _plan.Time.Ranges[total].Begin;
}
