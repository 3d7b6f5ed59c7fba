using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Totals of events, kept up to date while rows are added, removed and corrected: each change updates every total above it at once. It
/// changes while it is used, and is not safe to share between threads.
/// </summary>
public sealed class LiveRollUp
{
    private readonly LivePaths _paths;
    private readonly long[] _sums;
    private readonly int[] _rows;
    private readonly int _units;
    private readonly int _periods;
    private readonly int _lanes;
    private readonly int _ministry;
    private readonly PlanLives? _lives;

    internal LiveRollUp(RollUpPlan plan, in FactColumns columns)
    {
        Plan = plan;
        (_units, _periods, _lanes) = (plan.Units.Count, plan.Periods.Count, plan.Lanes.Count);
        (_paths, _lives) = (new LivePaths(plan), plan.Lives);
        _ministry = _paths.Whole(plan.Levels.Count - 1) * plan.RowLength;
        _sums = new long[_paths.Length];
        _rows = new int[plan.Units.Count * plan.Time.Slots * _lanes];
        var leaf = new SumLeaf(plan, null);
        leaf.Add(columns);
        leaf.End();
        var totals = new ColumnTotals(plan, leaf, leaf.Added, null);
        leaf.Rows.Lower.CopyTo(_sums, 0);
        for (var level = 0; level < plan.Levels.Count; level++)
        {
            if (!plan.Levels[level].IsOfTheRows) totals.Sums(level, isShared: false).CopyTo(_sums, _paths.Whole(level) * plan.RowLength);
            if (plan.Levels[level].SplitUnits > 0) totals.Sums(level, isShared: true).CopyTo(_sums, _paths.Shared(level) * plan.RowLength);
        }

        for (var row = 0; row < columns.Length; row++)
        {
            if (!columns.HasCount(row)) continue;
            _rows[SlotCell(columns.Units[row], columns.Periods[row], columns.Measures.IsEmpty ? 0 : columns.Measures[row])]++;
        }
    }

    /// <summary>The plan.</summary>
    public RollUpPlan Plan { get; }

    /// <summary>Adds a row.</summary>
    /// <param name="unit">The ordinal of the unit.</param>
    /// <param name="period">The ordinal of the period.</param>
    /// <param name="measure">The ordinal of the measure.</param>
    /// <param name="count">The count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such unit, period or measure, or the count is negative. Nothing has
    /// changed.</exception>
    /// <exception cref="OverflowException">A sum would exceed 64 bits. Nothing has changed.</exception>
    public void Add(int unit, int period, int measure, long count)
    {
        Require(unit, period, measure, count);
        Change(unit, period, measure, count);
        _rows[SlotCell(unit, period, measure)]++;
    }

    /// <summary>Removes a row that was added.</summary>
    /// <param name="unit">The ordinal of the unit.</param>
    /// <param name="period">The ordinal of the period.</param>
    /// <param name="measure">The ordinal of the measure.</param>
    /// <param name="count">Its count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such unit, period or measure, or the count is negative. Nothing has
    /// changed.</exception>
    /// <exception cref="ArgumentException">No count that large was added for the unit, the measure and those periods. Nothing has
    /// changed.</exception>
    public void Remove(int unit, int period, int measure, long count)
    {
        Require(unit, period, measure, count);
        RequireRow(unit, period, measure, count);
        Change(unit, period, measure, -count);
        _rows[SlotCell(unit, period, measure)]--;
    }

    /// <summary>Replaces a count that was added by another one.</summary>
    /// <param name="unit">The ordinal of the unit.</param>
    /// <param name="period">The ordinal of the period.</param>
    /// <param name="measure">The ordinal of the measure.</param>
    /// <param name="was">The count that was added.</param>
    /// <param name="now">The correct count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such unit, period or measure, or a count is negative. Nothing has
    /// changed.</exception>
    /// <exception cref="ArgumentException">No count that large was added for the unit, the measure and those periods. Nothing has
    /// changed.</exception>
    /// <exception cref="OverflowException">A sum would exceed 64 bits. Nothing has changed.</exception>
    public void Correct(int unit, int period, int measure, long was, long now)
    {
        Require(unit, period, measure, was);
        ArgumentOutOfRangeException.ThrowIfNegative(now);
        RequireRow(unit, period, measure, was);
        Change(unit, period, measure, now - was);
    }

    /// <summary>Gets the total of a unit of one of the plan's levels; null when it has no rows.</summary>
    /// <exception cref="ArgumentException">The plan has no totals of the unit, the period or the measure.</exception>
    public Count? this[OrganisationUnit unit, ReportingPeriod period, Measure measure]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(measure);
            var (level, ordinal) = Plan.PlaceOf(unit);
            return Total(level, ordinal, Plan.TotalOrdinalOf(period), Plan.OrdinalOf(measure));
        }
    }

    /// <summary>Returns the total at some ordinals, without any look-up; null when it has no rows.</summary>
    /// <param name="level">The place of the level among those of the plan.</param>
    /// <param name="unit">The place of the unit among those of the level.</param>
    /// <param name="total">The place of the period among the totals of the plan.</param>
    /// <param name="measure">The place of the measure among those of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no such place.</exception>
    public Count? Total(int level, int unit, int total, int measure)
    {
        Plan.RequirePlace(level, unit, total, measure);
        var place = (total * _lanes) + measure;
        var sum = _sums[((_paths.Whole(level) + unit) * Plan.RowLength) + place];
        var sharedRow = Plan.Levels[level].SharedRow[unit];
        var more = sharedRow >= 0 ? _sums[((_paths.Shared(level) + sharedRow) * Plan.RowLength) + place] : 0;
        if (sum == 0 && more == 0 && !HasRow(level, unit, total, measure)) return null;
        return Count.Of(sum, sum + more);
    }

    private void Change(int unit, int period, int measure, long difference)
    {
        var sums = _sums;
        var cells = _paths.CellsOf(period);

        // No sum exceeds that of the ministry: if that one fits 64 bits, all do.
        foreach (var cell in cells)
        {
            if (difference > 0 && sums[_ministry + cell + measure] > long.MaxValue - difference)
                throw RowError.Overflow(Plan, unit, measure);
        }

        foreach (var row in _paths.RowsOf(unit))
        {
            foreach (var cell in cells) sums[row + cell + measure] += difference;
        }
    }

    private bool HasRow(int level, int unit, int total, int measure)
    {
        var (begin, end) = Plan.Time.SlotsOf[total];
        foreach (var row in Plan.Levels[level].RowsOf(unit))
        {
            for (var slot = begin; slot < end; slot++)
            {
                if (_rows[(((row * Plan.Time.Slots) + slot) * _lanes) + measure] > 0) return true;
            }
        }

        return false;
    }

    private int SlotCell(int unit, int period, int measure) => (((unit * Plan.Time.Slots) + Plan.Time.SlotOf[period]) * _lanes) + measure;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Require(int unit, int period, int measure, long count)
    {
        unchecked
        {
            // Bound: a negative ordinal is a large unsigned one.
            if ((uint)unit >= (uint)_units || (uint)period >= (uint)_periods || (uint)measure >= (uint)_lanes || count < 0)
                throw Wrong(unit, period, measure, count);
        }

        if (_lives is not null && !_lives.Has(unit, period)) throw Wrong(unit, period, measure, count);
    }

    private void RequireRow(int unit, int period, int measure, long count)
    {
        var sum = _sums[_paths.RowsOf(unit)[0] + _paths.CellsOf(period)[0] + measure];
        if (sum < count || count == 0 && _rows[SlotCell(unit, period, measure)] == 0) throw NoRow(unit, period, measure, count);
    }

    private ArgumentException NoRow(int unit, int period, int measure, long count)
    {
        var figure = $"{Plan.Measures[measure].Id} of {Plan.Units[unit]} in {Plan.Periods[period]}";
        return new($"{figure} has no row of {count} (data {Plan.Gazetteer.Version}).", nameof(count));
    }

    private ArgumentOutOfRangeException Wrong(int unit, int period, int measure, long count)
        => unit < 0 || unit >= _units ? Outside(nameof(unit), unit, _units)
            : period < 0 || period >= _periods ? Outside(nameof(period), period, _periods)
            : measure < 0 || measure >= _lanes ? Outside(nameof(measure), measure, _lanes)
            : count < 0 ? new ArgumentOutOfRangeException(nameof(count), count, "A count is not negative.")
            : new(nameof(period), period, $"The row is of {Plan.Lives!.Reason(unit, period)} (data {Plan.Gazetteer.Version}).");

    private ArgumentOutOfRangeException Outside(string name, int ordinal, int count)
        => new(name, ordinal, $"The plan has those from 0 to {count - 1} (data {Plan.Gazetteer.Version}).");
}
