using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The totals of the units of one level.</summary>
internal sealed class LevelTotals
{
    private readonly RollUpPlan _plan;
    private readonly RowSource _source;
    private readonly RollUpMemory? _memory;
    private readonly ExpectedUnits _expected;
    private long[]? _lowers;
    private long[]? _uppers;
    private int[]? _reported;
    private int[]? _inPart;

    public LevelTotals(RollUpPlan plan, int level, RowSource source, RollUpMemory? memory)
    {
        (_plan, Level, _source, _memory, _expected) = (plan, plan.Levels[level], source, memory, plan.Expected[level]);
        IsOfTheSource = Level.IsOfTheRows && source.IsKept;
        var tellsReported = source.Rows.Reported is not null;
        Whole = IsOfTheSource
            ? source.Rows
            : new TotalRows(plan, Level.Units.Count, tellsReported, source.Rows.Upper is null, memory, isOfLevel: true);
        if (Level.SplitUnits == 0) return;
        Shared = new SplitUnits(plan.RowLength, Level.SplitUnits, tellsReported, Whole.Figures is not null, memory);
    }

    public RollUpPlan.PlanLevel Level { get; }

    /// <summary>Whether these are the totals of the units of the rows themselves.</summary>
    public bool IsOfTheSource { get; }

    /// <summary>The totals that the units have for certain.</summary>
    public TotalRows Whole { get; }

    /// <summary>The totals that they share with others.</summary>
    public SplitUnits? Shared { get; }

    /// <summary>Adds the totals of a unit of the rows.</summary>
    public void Add(int unit, int row)
    {
        AddWhole(unit, row);
        foreach (var sharing in Level.SharedAmong(unit)) AddShared(sharing, row);
    }

    /// <summary>Adds the few totals of a unit of the rows.</summary>
    public void Add(int unit, ReadOnlySpan<CellCount> counts)
    {
        if (counts.IsEmpty) return;
        var first = unit * _plan.RowLength;
        if (Level.Direct[unit] is >= 0 and var whole
            && !RowAdds.Few(Whole.Lower.AsSpan(whole * _plan.RowLength, _plan.RowLength), counts, first))
            throw RowError.Overflow(_plan, Level, whole);
        foreach (var sharing in Level.SharedAmong(unit))
        {
            if (!RowAdds.Few(Shared!.Upper.AsSpan(Level.SharedRow[sharing] * _plan.RowLength, _plan.RowLength), counts, first))
                throw RowError.Overflow(_plan, Level, sharing);
        }
    }

    /// <summary>Adds the totals of a unit of the rows to the unit that contains it, if they are added to this level directly.</summary>
    public void AddWhole(int unit, int row)
    {
        if (Level.Direct[unit] is >= 0 and var whole && !Whole.Add(whole, _source.Rows, row)) throw RowError.Overflow(_plan, Level, whole);
    }

    /// <summary>Adds the totals of a unit of the rows to one of the units that share it.</summary>
    public void AddShared(int sharing, int row)
    {
        if (!Shared!.Add(Level.SharedRow[sharing], _source.Rows, row)) throw RowError.Overflow(_plan, Level, sharing);
    }

    /// <summary>Adds the totals of a finer level.</summary>
    public void Add(TotalRows finer)
    {
        for (var unit = 0; unit < Level.Into.Length; unit++)
        {
            if (Level.Into[unit] is >= 0 and var into && !Whole.Add(into, finer, unit)) throw RowError.Overflow(_plan, Level, into);
        }
    }

    /// <summary>Requires that the bounds of all units, with what they share, fit 64 bits.</summary>
    public void RequireBounds()
    {
        if (Shared is null) return;
        for (var unit = 0; unit < Level.Units.Count; unit++)
        {
            if (Level.SharedRow[unit] is not (>= 0 and var shared)) continue;
            for (var place = 0; place < _plan.RowLength; place++)
            {
                var (whole, more) =
                    ((Whole.Upper ?? Whole.Lower)[(unit * _plan.RowLength) + place], Shared.Upper[(shared * _plan.RowLength) + place]);
                if (whole >= 0 && more >= 0 && whole > long.MaxValue - more) throw RowError.Overflow(_plan, Level, unit);
            }
        }
    }

    /// <summary>Returns one total.</summary>
    public ColumnCell Read(int unit, int total, int lane)
    {
        if (IsOfTheSource) return CellOf(unit, total, lane, _source.Read(unit, total, lane));
        var place = PlaceOf(unit, total, lane);
        var coverage = CoverageOf(unit, total, lane);
        if (!TryBounds(unit, total, lane, out var lower, out var upper)) return new ColumnCell(null, coverage, null);
        var hasAge = _plan.Lanes.IsStock[lane] && (_source.IsComplete || (Whole.Figures ?? Whole.Reported)![place] > 0);
        return new ColumnCell(Count.Of(lower, upper < 0 ? null : upper), coverage, hasAge ? Whole.Age?[place] ?? 0 : null);
    }

    /// <summary>Returns the lower bounds by unit, total and measure.</summary>
    public ReadOnlySpan<long> Lowers() => IsAsRead ? Whole.Lower : Volatile.Read(ref _lowers) ?? MakeBounds().Lowers;

    /// <summary>Returns the upper bounds by unit, total and measure.</summary>
    public ReadOnlySpan<long> Uppers() => IsAsRead ? Whole.Lower : Volatile.Read(ref _uppers) ?? MakeBounds().Uppers;

    /// <summary>Returns how many units reported everything, by unit, total and measure; empty when reporters are not counted.</summary>
    public ReadOnlySpan<int> Reported() => Numbers(ref _reported, coverage => coverage.Reported);

    /// <summary>Returns how many units reported a part, by unit, total and measure; empty when reporters are not counted.</summary>
    public ReadOnlySpan<int> InPart() => Numbers(ref _inPart, coverage => coverage.InPart);

    private ReadOnlySpan<int> Numbers(ref int[]? kept, Func<LevelCoverage, int> number)
    {
        if (_source.Rows.Reported is null && !_source.IsComplete) return default;
        if (Volatile.Read(ref kept) is { } made) return made;
        var numbers = RollUpMemory.Array<int>(_memory, Level.Units.Count * _plan.Totals.Count * _plan.Lanes.Count, isCleared: false);
        var to = 0;
        for (var unit = 0; unit < Level.Units.Count; unit++)
        {
            for (var total = 0; total < _plan.Totals.Count; total++)
            {
                for (var lane = 0; lane < _plan.Lanes.Count; lane++) numbers[to++] = number(CoverageOf(unit, total, lane)!.Value);
            }
        }

        Volatile.Write(ref kept, numbers);
        return numbers;
    }

    /// <summary>
    /// Whether the lower bounds are stored as they are read: nothing is missing, all are exact, and a row has nothing but its totals.
    /// </summary>
    private bool IsAsRead
        => _source.IsComplete && Shared is null && Whole.Upper is null && !_plan.Lanes.HasBounds && _plan.Time.Cells == _plan.Totals.Count
            && Array.IndexOf(Level.Expected, 0) < 0;

    private (long[] Lowers, long[] Uppers) MakeBounds()
    {
        var lanes = _plan.Lanes.Count;
        var length = Level.Units.Count * _plan.Totals.Count * lanes;
        var lowers = RollUpMemory.Array<long>(_memory, length, isCleared: false);
        var uppers = RollUpMemory.Array<long>(_memory, length, isCleared: false);
        var isPlain = !IsOfTheSource && Shared is null && !_plan.Lanes.HasBounds && (Whole.Figures ?? Whole.Reported) is not null;
        var to = 0;
        for (var unit = 0; unit < Level.Units.Count; unit++)
        {
            for (var total = 0; total < _plan.Totals.Count; total++, to += lanes)
            {
                if (isPlain) WritePlain(PlaceOf(unit, total, 0), lowers.AsSpan(to, lanes), uppers.AsSpan(to, lanes));
                else Write(unit, total, lowers.AsSpan(to, lanes), uppers.AsSpan(to, lanes));
            }
        }

        Volatile.Write(ref _lowers, lowers);
        Volatile.Write(ref _uppers, uppers);
        return (lowers, uppers);
    }

    /// <summary>Writes the bounds of a unit and a total.</summary>
    private void Write(int unit, int total, Span<long> lowers, Span<long> uppers)
    {
        for (var lane = 0; lane < lowers.Length; lane++)
        {
            var isThere = TryBounds(unit, total, lane, out var lower, out var upper);
            lowers[lane] = isThere ? lower : ColumnTotals.Missing;
            uppers[lane] = !isThere ? ColumnTotals.Missing : upper < 0 ? FactColumns.Unbounded : upper;
        }
    }

    /// <summary>Writes the stored bounds of rows, when nothing is shared and sums are the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WritePlain(int place, Span<long> lowers, Span<long> uppers)
    {
        var own = Whole.Lower.AsSpan(place, lowers.Length);
        var above = (Whole.Upper ?? Whole.Lower).AsSpan(place, lowers.Length);
        var figures = (Whole.Figures ?? Whole.Reported).AsSpan(place, lowers.Length);
        for (var lane = 0; lane < lowers.Length; lane++)
        {
            var isThere = figures[lane] > 0;
            lowers[lane] = isThere ? own[lane] : ColumnTotals.Missing;
            uppers[lane] = !isThere ? ColumnTotals.Missing : above[lane] < 0 ? FactColumns.Unbounded : above[lane];
        }
    }

    /// <summary>Returns the bounds of a total, <see cref="RowAdds.Open"/> above when there is none; false when it has no facts.</summary>
    private bool TryBounds(int unit, int total, int lane, out long lower, out long upper)
    {
        if (IsOfTheSource)
        {
            var own = _source.Read(unit, total, lane);
            (lower, upper) = (own.Lower, own.Upper);
            return own.IsReported;
        }

        var (place, shared) = (PlaceOf(unit, total, lane), SharedPlaceOf(unit, total, lane));
        lower = _plan.Lanes.IsBounded[lane] ? Whole.Largest![place] : Whole.Lower[place];
        upper = (Whole.Upper ?? Whole.Lower)[place];
        var more = shared >= 0 ? Shared!.Upper[shared] : 0;
        upper = upper < 0 || more < 0 ? RowAdds.Open : upper + more;
        if (_source.IsComplete) return Level.Expected[unit] + Level.ExpectedShared[unit] > 0;
        if ((Whole.Figures ?? Whole.Reported) is not { } figures) return lower != 0 || upper != 0 || HasFact(unit, total, lane);
        return figures[place] > 0 || shared >= 0 && (Shared!.Figures ?? Shared.Reported)![shared] > 0;
    }

    private bool HasFact(int unit, int total, int lane)
    {
        foreach (var row in Level.RowsOf(unit))
        {
            if (_source.HasFact(row, total, lane)) return true;
        }

        return false;
    }

    private ColumnCell CellOf(int unit, int total, int lane, CellTotal own)
    {
        var coverage = CoverageOf(unit, total, lane, own);
        if (!own.IsReported) return new ColumnCell(null, coverage, null);
        var value = Count.Of(own.Lower, own.Upper < 0 ? null : own.Upper);
        return new ColumnCell(value, coverage, _plan.Lanes.IsStock[lane] ? own.Age : null);
    }

    /// <summary>Returns the coverage of a total of a unit of the rows; null when reporters are not counted.</summary>
    private LevelCoverage? CoverageOf(int unit, int total, int lane, CellTotal own)
        => Whole.Reported is null ? null : _expected.Of(unit, total, lane, (own.IsReported ? 1 : 0, own.IsComplete ? 1 : 0, own.Periods));

    /// <summary>Returns the coverage of a total; null when reporters are not counted.</summary>
    private LevelCoverage? CoverageOf(int unit, int total, int lane)
    {
        if (IsOfTheSource) return CoverageOf(unit, total, lane, _source.Read(unit, total, lane));
        if (_source.IsComplete) return _expected.All(unit, total, lane);
        if (Whole.Reported is not { } reported) return null;
        var place = PlaceOf(unit, total, lane);
        var (some, all, periods) = (reported[place], Whole.Complete![place], (long)Whole.Periods![place]);
        if (SharedPlaceOf(unit, total, lane) is >= 0 and var shared)
            (some, all, periods) = (some + Shared!.Reported![shared], all + Shared.Complete![shared], periods + Shared.Periods![shared]);
        return _expected.Of(unit, total, lane, (some, all, periods));
    }

    private int PlaceOf(int unit, int total, int lane) => (unit * _plan.RowLength) + (total * _plan.Lanes.Count) + lane;

    private int SharedPlaceOf(int unit, int total, int lane)
        => Level.SharedRow[unit] is >= 0 and var shared ? PlaceOf(shared, total, lane) : -1;
}
