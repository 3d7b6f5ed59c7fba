namespace Antq.Domain.Aggregation.Columns;

/// <summary>Gives the totals of one unit after the other from a pinned cube, which is read once from its beginning to its end.</summary>
/// <remarks>A count has 31 bits and a cube less than 2^31 counts: no sum of them exceeds 62 bits.</remarks>
internal sealed unsafe class CubeSource : RowSource
{
    private readonly RollUpPlan _plan;
    private readonly PlanPeriods _time;
    private readonly int* _counts;
    private readonly bool _isComplete;
    private readonly int _lanes;
    private readonly CubeStocks _stocks;

    /// <param name="plan">The plan.</param>
    /// <param name="counts">A count for each unit, period and measure of the plan, pinned for as long as this is used.</param>
    /// <param name="isComplete">Whether no count is missing.</param>
    /// <param name="memory">The source of arrays.</param>
    public CubeSource(RollUpPlan plan, int* counts, bool isComplete, RollUpMemory? memory)
    {
        (_plan, _time, _lanes, _isComplete) = (plan, plan.Time, plan.Lanes.Count, isComplete);
        _counts = counts;
        _stocks = new CubeStocks(plan.Lanes);
        Rows = new TotalRows(plan, 1, tellsReported: !isComplete, isExact: !plan.HasPartlyReplaced, memory);
    }

    public override TotalRows Rows { get; }

    public override bool IsKept => false;

    public override bool IsComplete => _isComplete;

    public override int Give(int unit)
    {
        // Bound: the cube has a count for each unit, period and measure (RollUpPlan.RollUp), so those of a unit end with those of its last
        // period.
        var counts = _counts + ((nint)unit * _time.Periods.Count * _lanes);
        if (_plan.Lives is { } lives) RequireLife(lives, unit, counts);
        for (var slot = 0; slot < _time.Slots; slot++)
        {
            var (begin, end) = (_time.SlotBegin[slot], _time.SlotBegin[slot + 1]);
            var isSound = _isComplete
                ? Sum(counts + (begin * _lanes), end - begin, _time.CellOfSlot[slot] * _lanes)
                : SumPresent(counts + (begin * _lanes), end - begin, _time.CellOfSlot[slot] * _lanes);
            if (!isSound) throw RowError.Cube(_plan, new ReadOnlySpan<int>(counts, _time.Periods.Count * _lanes), unit, _isComplete);
            if (!_plan.Lanes.HasStocks) continue;
            var place = _time.CellOfSlot[slot] * _lanes;
            _stocks.Write(counts + (begin * _lanes), end - begin, Rows, place, slot > 0 ? _time.CellOfSlot[slot - 1] * _lanes : -1);
        }

        if (Rows.Upper is not null) Rows.Lower.CopyTo(Rows.Upper);
        foreach (var total in _time.Wide) Fold(total);
        return 0;
    }

    public override CellTotal Read(int unit, int total, int lane) => throw new InvalidOperationException("A cube is not kept.");

    public override bool HasFact(int unit, int total, int lane) => _isComplete;

    /// <exception cref="ArgumentException">A count of the unit has a period outside its life.</exception>
    private void RequireLife(PlanLives lives, int unit, int* counts)
    {
        for (var period = 0; period < _time.Periods.Count; period++)
        {
            if (lives.Has(unit, period)) continue;
            for (var lane = 0; lane < _lanes; lane++)
            {
                // Bound: a lane of a period of the unit.
                if (counts[(period * _lanes) + lane] != FactCube.Missing) throw RowError.Cube(_plan, unit, period, lane);
            }
        }
    }

    /// <summary>Sums periods without missing counts; false when a count is negative.</summary>
    private bool Sum(int* counts, int periods, int place)
    {
        var sums = Rows.Lower.AsSpan(place, _lanes);
        sums.Clear();
        var isSound = true;
        for (var period = 0; period < periods; period += CubeRows.Together)
            isSound &= CubeRows.Add(counts + (period * _lanes), Math.Min(CubeRows.Together, periods - period), sums);
        return isSound;
    }

    /// <summary>Sums the existing counts, and counts their periods; false when a count is negative and not missing.</summary>
    private bool SumPresent(int* counts, int periods, int place)
    {
        var sums = Rows.Lower.AsSpan(place, _lanes);
        var present = Rows.Periods.AsSpan(place, _lanes);
        sums.Clear();
        present.Clear();
        var isSound = true;
        for (var period = 0; period < periods; period += CubeRows.Together)
            isSound &= CubeRows.AddPresent(counts + (period * _lanes), Math.Min(CubeRows.Together, periods - period), sums, present);
        CubeRows.Compare(present, periods, Rows.Reported.AsSpan(place, _lanes), Rows.Complete.AsSpan(place, _lanes));
        return isSound;
    }

    private void Fold(int total)
    {
        var (begin, end) = _time.SlotsOf[total];
        for (var lane = 0; lane < _lanes; lane++)
        {
            var isStock = _plan.Lanes.IsStock[lane];
            var all = Slot(begin);
            for (var slot = begin + 1; slot < end; slot++) all.TryThen(Slot(slot), isStock, out all);
            all.WriteTo(Rows, (total * _lanes) + lane);

            CellTotal Slot(int slot) => Rows.Read((_time.CellOfSlot[slot] * _lanes) + lane);
        }
    }
}
