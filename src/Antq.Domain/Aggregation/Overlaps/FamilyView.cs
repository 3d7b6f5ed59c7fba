namespace Antq.Domain.Aggregation;

/// <summary>
/// One pass over a forest for a cell (B1). Of what a whole counts, there is what the cell counts too, what it does not, and both together:
/// three intervals. Those of disjoint parts add up as far as they count different things, and each is bounded by the other two.
/// </summary>
internal sealed class FamilyView
{
    private static readonly Int128 Open = FamilyTotals.Open;

    private readonly FamilyTree _tree;
    private readonly FamilyTotals _totals;
    private readonly FactBox _target;

    /// <param name="tree">The forest.</param>
    /// <param name="totals">The bounds of its facts.</param>
    /// <param name="target">The cell.</param>
    public FamilyView(FamilyTree tree, FamilyTotals totals, FactBox target) => (_tree, _totals, _target) = (tree, totals, target);

    /// <summary>Returns the bounds of the cell.</summary>
    public FamilyBounds Bounds()
    {
        var root = Look(_tree.Facts.Length, hasAbove: false);
        var factors = new FamilyFactors(_tree.Facts);
        Collect(root, Side.In, isHigh: false, 1, factors.AddLower);
        if (root.InHigh < Open) Collect(root, Side.In, isHigh: true, 1, factors.AddUpper);
        return new FamilyBounds(Int128.Max(root.InLow, 0), root.InHigh >= Open ? null : root.InHigh, factors.Terms());
    }

    private Seen Look(int place, bool hasAbove)
    {
        var seen = new Seen(place);
        var isFact = place < _tree.Facts.Length;
        if (isFact)
        {
            var placing = FamilyPlacing.Of(_tree.Facts[place], _target, hasAbove);
            if (placing != Placing.Straddling)
            {
                seen.IsInside = placing == Placing.Inside;
                var bounds = (_totals.Low(place), _totals.High(place));
                (seen.InLow, seen.InHigh) = seen.IsInside ? bounds : default;
                (seen.OutLow, seen.OutHigh) = seen.IsInside ? default : bounds;
                return seen;
            }
        }

        var above = hasAbove || isFact && _tree.Facts[place].Box.Group.IsAll;
        AddParts(seen, above);
        if (isFact) Cross(seen);
        return seen;
    }

    /// <summary>Looks at the parts of a whole, and adds up what they count inside and outside the cell.</summary>
    private void AddParts(Seen seen, bool above)
    {
        var places = _tree.PartsOf(seen.Place);
        seen.Parts = new Seen[places.Length];
        for (var index = 0; index < places.Length; index++)
        {
            var part = seen.Parts[index] = Look(places[index], above);
            seen.InLow += part.InLow;
            if (IsOutside(seen.Place, places[index])) seen.OutLow += part.OutLow;
            (seen.InHigh, seen.OutHigh) = (FamilyTotals.Sum(seen.InHigh, part.InHigh), FamilyTotals.Sum(seen.OutHigh, part.OutHigh));
        }

        if (_tree.Adds(seen.Place)) return;
        (seen.AddedIn, seen.InLow) = AddedOf(seen.Place, Array.ConvertAll(seen.Parts, part => part.InLow));
        (seen.AddedOut, seen.OutLow) = AddedOf(
            seen.Place, Array.ConvertAll(seen.Parts, part => IsOutside(seen.Place, part.Place) ? part.OutLow : 0));
    }

    /// <summary>Returns whether what a part counts outside the cell is nothing that the cell counts.</summary>
    private bool IsOutside(int whole, int part)
        => whole == _tree.Facts.Length || _tree.Fold.IsOutside(_tree.Facts[part].Box, _tree.Facts[whole].Box, _target);

    /// <summary>Returns the parts that certainly count different things, and the sum of their lower bounds.</summary>
    private (int[] Added, Int128 Sum) AddedOf(int place, Int128[] lowers)
    {
        var (added, sum) = (Array.FindAll(_tree.Added(place, lowers), index => lowers[index] > 0), (Int128)0);
        foreach (var index in added) sum += lowers[index];
        return (added, sum);
    }

    /// <summary>Bounds each of the intervals of a whole by the other two.</summary>
    private void Cross(Seen seen)
    {
        var rests = _tree.RestsIn(seen.Place, _target);
        if (rests.In) seen.InHigh = Open;
        if (rests.Out) seen.OutHigh = Open;
        var (low, high) = (_totals.Low(seen.Place), _totals.High(seen.Place));
        var (inLow, inHigh, outLow, outHigh) = (seen.InLow, seen.InHigh, seen.OutLow, seen.OutHigh);
        if (outHigh < Open && low - outHigh > inLow) (seen.InLow, seen.IsInLowCrossed) = (low - outHigh, true);
        if (inHigh < Open && low - inHigh > outLow) (seen.OutLow, seen.IsOutLowCrossed) = (low - inHigh, true);
        if (high < Open && high - outLow < inHigh) (seen.InHigh, seen.IsInHighCrossed) = (high - outLow, true);
        if (high < Open && high - inLow < outHigh) (seen.OutHigh, seen.IsOutHighCrossed) = (high - inLow, true);
    }

    /// <summary>Collects the facts that a bound of one side of a whole is made of.</summary>
    private void Collect(Seen seen, Side side, bool isHigh, int sign, Action<int, int> add)
    {
        if (seen.Parts is null)
        {
            if ((side == Side.In) == seen.IsInside) _totals.Collect(seen.Place, isHigh, sign, add);
            return;
        }

        var isCrossed = side == Side.In
            ? isHigh ? seen.IsInHighCrossed : seen.IsInLowCrossed
            : isHigh ? seen.IsOutHighCrossed : seen.IsOutLowCrossed;
        if (!isCrossed)
        {
            CollectParts(seen, side, isHigh, sign, add);
            return;
        }

        _totals.Collect(seen.Place, isHigh, sign, add);
        CollectParts(seen, side == Side.In ? Side.Out : Side.In, !isHigh, -sign, add);
    }

    private void CollectParts(Seen seen, Side side, bool isHigh, int sign, Action<int, int> add)
    {
        if (isHigh || (side == Side.In ? seen.AddedIn : seen.AddedOut) is not { } added)
        {
            foreach (var part in seen.Parts!)
            {
                if (isHigh || side == Side.In || IsOutside(seen.Place, part.Place)) Collect(part, side, isHigh, sign, add);
            }
        }
        else
        {
            foreach (var index in added) Collect(seen.Parts![index], side, isHigh, sign, add);
        }
    }

    private enum Side
    {
        In,
        Out,
    }

    /// <summary>What a whole counts that a cell counts too, and what it does not.</summary>
    private sealed class Seen(int place)
    {
        public int Place => place;

        /// <summary>The same for its parts; null when all of it is inside, or outside.</summary>
        public Seen[]? Parts { get; set; }

        /// <summary>The parts of which the lower bounds inside are added; null for all.</summary>
        public int[]? AddedIn { get; set; }

        /// <summary>The parts of which the lower bounds outside are added; null for all.</summary>
        public int[]? AddedOut { get; set; }

        public bool IsInside { get; set; }

        public Int128 InLow { get; set; }

        public Int128 InHigh { get; set; }

        public Int128 OutLow { get; set; }

        public Int128 OutHigh { get; set; }

        public bool IsInLowCrossed { get; set; }

        public bool IsInHighCrossed { get; set; }

        public bool IsOutLowCrossed { get; set; }

        public bool IsOutHighCrossed { get; set; }
    }
}
