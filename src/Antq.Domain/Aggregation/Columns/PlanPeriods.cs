namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The periods of the rows and of the totals. A slot lies between two turns, which are days on which a total begins or ends: all its rows
/// are in the same totals. Each total has a place in every row of totals; slots that are not totals have places after them.
/// </summary>
internal sealed class PlanPeriods
{
    /// <summary>The maximum number of periods of a slot: a bit for each marks whether it was reported.</summary>
    public const int LongestSlot = 12;

    private readonly Dictionary<ReportingPeriod, int> _ordinals = [];
    private readonly Dictionary<ReportingPeriod, int> _totals = [];

    public PlanPeriods(ReportingPeriod period, PeriodKind by, IReadOnlyList<ReportingPeriod> totals)
    {
        if (period == default) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(period));
        // Plain loops: a plan for a screen is often the first thing that a process makes, and each kind of query over tuples is compiled
        // for itself.
        Periods = period.Split(by);
        if (Periods.Count > ushort.MaxValue)
            throw new ArgumentException($"The period {period} has {Periods.Count} periods, more than {ushort.MaxValue}.", nameof(period));
        Totals = totals.Count > 0 ? totals : period.Split(PeriodKind.Year);
        for (var place = 0; place < Periods.Count; place++) _ordinals.Add(Periods[place], place);
        Ranges = new (int Begin, int End)[Totals.Count];
        for (var total = 0; total < Ranges.Length; total++) Ranges[total] = Range(Totals[total], total);
        SlotBegin = Turns();
        Slots = SlotBegin.Length - 1;
        SlotOf = new int[Periods.Count];
        for (var slot = 0; slot < Slots; slot++) SlotOf.AsSpan(SlotBegin[slot]..SlotBegin[slot + 1]).Fill(slot);
        SlotsOf = new (int Begin, int End)[Totals.Count];
        CellOfSlot = new int[Slots];
        Array.Fill(CellOfSlot, -1);
        var wide = new List<int>();
        for (var total = 0; total < SlotsOf.Length; total++)
        {
            SlotsOf[total] = (SlotOf[Ranges[total].Begin], SlotOf[Ranges[total].End - 1] + 1);
            if (SlotsOf[total].End - SlotsOf[total].Begin > 1) wide.Add(total);
            else CellOfSlot[SlotsOf[total].Begin] = total;
        }

        Wide = [.. wide];
        Cells = Totals.Count;
        for (var slot = 0; slot < Slots; slot++)
        {
            if (CellOfSlot[slot] < 0) CellOfSlot[slot] = Cells++;
        }

        CellOf = new int[Periods.Count];
        for (var place = 0; place < CellOf.Length; place++) CellOf[place] = CellOfSlot[SlotOf[place]];
    }

    /// <summary>The periods of the rows, in their order.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>The periods of the totals.</summary>
    public IReadOnlyList<ReportingPeriod> Totals { get; }

    /// <summary>The periods of the rows that each total contains.</summary>
    public (int Begin, int End)[] Ranges { get; }

    /// <summary>How many slots there are.</summary>
    public int Slots { get; }

    /// <summary>The slot of each period.</summary>
    public int[] SlotOf { get; }

    /// <summary>The first period of each slot, followed by the end of the last one.</summary>
    public int[] SlotBegin { get; }

    /// <summary>The slots of each total.</summary>
    public (int Begin, int End)[] SlotsOf { get; }

    /// <summary>The totals of more than one slot.</summary>
    public int[] Wide { get; }

    /// <summary>How many places a row of totals has for each measure.</summary>
    public int Cells { get; }

    /// <summary>The place of each slot.</summary>
    public int[] CellOfSlot { get; }

    /// <summary>The place of the slot of each period.</summary>
    public int[] CellOf { get; }

    public bool TryFind(ReportingPeriod period, out int ordinal) => _ordinals.TryGetValue(period, out ordinal);

    public bool TryFindTotal(ReportingPeriod period, out int ordinal) => _totals.TryGetValue(period, out ordinal);

    private (int Begin, int End) Range(ReportingPeriod total, int place)
    {
        if (total == default) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(total));
        if (!_totals.TryAdd(total, place)) throw new ArgumentException($"The total of {total} is asked for twice.", nameof(total));
        if (total.Kind == PeriodKind.Phase)
            throw new ArgumentException($"The phase {total} has uncertain days: ask for a span of years.", nameof(total));
        var (begin, end) = (-1, -1);
        for (var period = 0; period < Periods.Count; period++)
        {
            if (Periods[period].Start == total.Start) begin = period;
            if (Periods[period].End == total.End) end = period;
        }

        return begin >= 0 && end >= begin
            ? (begin, end + 1)
            : throw new ArgumentException($"The total of {total} is not made up of periods from {Periods[0]} to {Periods[^1]}.",
                nameof(total));
    }

    /// <summary>Returns the starts of the slots, and the end of the last one.</summary>
    private int[] Turns()
    {
        var isTurn = new bool[Periods.Count + 1];
        var isHeld = new bool[Periods.Count];
        foreach (var (begin, end) in Ranges)
        {
            (isTurn[begin], isTurn[end]) = (true, true);
            isHeld.AsSpan(begin..end).Fill(true);
        }

        if (Array.IndexOf(isHeld, false) is >= 0 and var outside) throw new ArgumentException($"No total holds {Periods[outside]}.");
        var turns = new List<int>();
        for (var place = 0; place < isTurn.Length; place++)
        {
            if (isTurn[place] || place - turns[^1] == LongestSlot) turns.Add(place);
        }

        return [.. turns];
    }
}
