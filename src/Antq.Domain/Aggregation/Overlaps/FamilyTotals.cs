namespace Antq.Domain.Aggregation;

/// <summary>The bounds of each fact of a forest from its own figure and from its parts (B1).</summary>
internal sealed class FamilyTotals
{
    /// <summary>No upper bound.</summary>
    public static readonly Int128 Open = Int128.MaxValue >> 2;

    private readonly FamilyTree _tree;
    private readonly bool[]? _active;
    private readonly Total[] _totals;

    /// <param name="tree">The forest.</param>
    /// <param name="active">Which facts count; null for all.</param>
    public FamilyTotals(FamilyTree tree, bool[]? active)
    {
        (_tree, _active, _totals) = (tree, active, new Total[tree.Facts.Length]);
        for (var place = _totals.Length - 1; place >= 0; place--) Make(place);
    }

    /// <summary>The first contradiction found.</summary>
    public FamilyFault? Fault { get; private set; }

    /// <summary>Returns the lower bound of a fact.</summary>
    public Int128 Low(int place) => _totals[place].Low;

    /// <summary>Returns the upper bound of a fact.</summary>
    public Int128 High(int place) => _totals[place].High;

    /// <summary>Returns a sum, which has no upper bound if one of two has none.</summary>
    public static Int128 Sum(Int128 one, Int128 other) => one >= Open || other >= Open ? Open : one + other;

    /// <summary>Returns the bounds of a cell that contains a fact, and so all of its parts.</summary>
    public FamilyBounds BoundsOf(int place)
    {
        var factors = new FamilyFactors(_tree.Facts);
        Collect(place, isHigh: false, 1, factors.AddLower);
        if (High(place) < Open) Collect(place, isHigh: true, 1, factors.AddUpper);
        return new FamilyBounds(Int128.Max(Low(place), 0), High(place) >= Open ? null : High(place), factors.Terms());
    }

    /// <summary>Collects the facts that a bound of a fact is made of.</summary>
    public void Collect(int place, bool isHigh, int sign, Action<int, int> add)
    {
        if (isHigh ? _totals[place].IsHighOfParts : _totals[place].IsLowOfParts) CollectParts(place, isHigh, sign, add);
        else if (IsActive(place)) add(place, sign);
    }

    private bool IsActive(int place) => _active is null || _active[place];

    private void CollectParts(int place, bool isHigh, int sign, Action<int, int> add)
    {
        var parts = _tree.PartsOf(place);
        if (isHigh || Added(place) is not { } added)
        {
            foreach (var part in parts) Collect(part, isHigh, sign, add);
        }
        else
        {
            foreach (var index in added) Collect(parts[index], isHigh, sign, add);
        }
    }

    /// <summary>Returns which parts certainly count different things; null for all.</summary>
    private int[]? Added(int place)
    {
        var parts = _tree.PartsOf(place);
        if (_tree.Adds(place)) return null;
        var lowers = new Int128[parts.Length];
        for (var index = 0; index < lowers.Length; index++) lowers[index] = Low(parts[index]);
        return _tree.Added(place, lowers);
    }

    private void Make(int place)
    {
        var value = _tree.Facts[place].Value;
        var (low, high) = IsActive(place) ? (value.Lower, value.Upper ?? Open) : ((Int128)0, Open);
        var (lowOfParts, highOfParts) = OfParts(place);
        if (lowOfParts > high) Fault ??= new FamilyFault(PartsIn(place, isHigh: false), [place], lowOfParts, high);
        if (highOfParts < low) Fault ??= new FamilyFault([place], PartsIn(place, isHigh: true), low, highOfParts);
        var isContradicted = lowOfParts > high || highOfParts < low;
        var isOfParts = _tree.IsOfParts(place) || !IsActive(place);
        _totals[place] = new Total(
            isContradicted ? Int128.Min(low, lowOfParts) : Int128.Max(low, lowOfParts),
            isContradicted ? Int128.Max(high, highOfParts) : Int128.Min(high, highOfParts),
            _tree.PartsOf(place).Length > 0 && (isContradicted ? lowOfParts < low : lowOfParts > low || lowOfParts == low && isOfParts),
            highOfParts < Open && (isContradicted ? highOfParts > high : highOfParts < high || highOfParts == high && isOfParts));
    }

    private (Int128 Low, Int128 High) OfParts(int place)
    {
        var (low, high) = ((Int128)0, (Int128)0);
        var parts = _tree.PartsOf(place);
        if (Added(place) is { } added)
        {
            foreach (var index in added) low += Low(parts[index]);
        }
        else
        {
            foreach (var part in parts) low += Low(part);
        }

        foreach (var part in parts) high = Sum(high, High(part));
        return (low, _tree.HasRest(place) ? Open : high);
    }

    private int[] PartsIn(int place, bool isHigh)
    {
        var places = new HashSet<int>();
        CollectParts(place, isHigh, 1, (part, _) => places.Add(part));
        return [.. places.Order()];
    }

    private readonly record struct Total(Int128 Low, Int128 High, bool IsLowOfParts, bool IsHighOfParts);
}
