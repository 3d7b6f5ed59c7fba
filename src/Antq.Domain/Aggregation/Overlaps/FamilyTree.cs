namespace Antq.Domain.Aggregation;

/// <summary>
/// Facts of which any two are disjoint or nested: a forest of wholes and parts (B1). A whole consists of its parts and, unless these tile
/// it, a rest. The bounds of a cell follow from one pass: the part of a whole inside the cell, the part outside and both together are three
/// intervals; those of disjoint parts add up, and each is bounded by the other two.
/// </summary>
internal sealed class FamilyTree
{
    /// <summary>The maximum depth of wholes within wholes: the days of a year, each with those before it, and some more.</summary>
    public const int Deepest = 400;

    private static readonly Int128 Open = Int128.MaxValue >> 2;

    private readonly PlacedFact[] _facts;
    private readonly int[] _parents;
    private readonly int[][] _parts;
    private readonly bool[] _hasRest;
    private readonly bool[] _adds;
    private readonly bool[] _prefersParts;
    private Totals? _ofAll;

    /// <param name="facts">The facts, each after all that contain it.</param>
    /// <param name="parents">For each fact the place of the smallest that contains it, or -1.</param>
    /// <param name="fold">How disjoint figures are combined.</param>
    /// <param name="cover">Whether a whole or its parts is used when both cover the same.</param>
    public FamilyTree(PlacedFact[] facts, int[] parents, Fold fold, CoverPolicy cover)
    {
        (_facts, _parents) = (facts, parents);
        var parts = new List<int>[facts.Length + 1];
        for (var place = 0; place < parts.Length; place++) parts[place] = [];
        for (var place = 0; place < facts.Length; place++) parts[parents[place] < 0 ? facts.Length : parents[place]].Add(place);
        _parts = Array.ConvertAll(parts, list => list.ToArray());
        _adds = Array.ConvertAll(_parts, places => FoldAxes.Of(fold, places.Select(place => facts[place].Box)).Adds);
        _hasRest = new bool[facts.Length];
        _prefersParts = new bool[facts.Length];
        for (var place = 0; place < facts.Length; place++)
        {
            _hasRest[place] = HasRest(place);
            _prefersParts[place] = PrefersParts(place, cover);
        }
    }

    /// <summary>Whether one fact contains all others.</summary>
    public bool HasOneRoot => _parts[^1].Length == 1;

    /// <summary>Returns whether the parts of the whole at a place do not tile it.</summary>
    private bool HasRest(int place)
    {
        var whole = _facts[place].Box;
        var filled = Int128.Zero;
        foreach (var part in _parts[place])
        {
            var box = _facts[part].Box;
            if (Fills(_facts[part], _facts[place]) && box.Population == whole.Population) filled += box.VolumeIn(box, whole, box.Territory, isCertain: true);
        }

        return filled < whole.Volume;
    }

    /// <summary>Returns whether a part may tile a whole: events never fill the days of figures.</summary>
    private static bool Fills(PlacedFact part, PlacedFact whole) => part.Event == whole.Event;

    private bool PrefersParts(int place, CoverPolicy cover) => _parts[place].Length > 0 && !_hasRest[place] && cover switch
    {
        CoverPolicy.Whole => false,
        CoverPolicy.Latest => _parts[place].Max(part => _facts[part].Fact.Report.AsOf) >= _facts[place].Fact.Report.AsOf,
        _ => true,
    };

    /// <summary>Returns a contradiction among some of the facts (B4), with the two sides in conflict; null when all can be true.</summary>
    /// <param name="active">Which facts count.</param>
    public FamilyFault? FaultAmong(bool[] active) => TotalsOf(active).Fault;

    /// <summary>Returns the bounds of each fact from its parts; computed once if all facts count.</summary>
    private Totals TotalsOf(bool[] active) => Array.TrueForAll(active, isActive => isActive) ? _ofAll ??= new Totals(this, [.. active]) : new Totals(this, active);

    /// <summary>Returns the bounds of a cell.</summary>
    /// <param name="target">The cell.</param>
    /// <param name="active">Which facts count.</param>
    public FamilyBounds BoundsOf(FactBox target, bool[] active)
    {
        var totals = TotalsOf(active);
        var root = Look(_facts.Length, target, totals, hasAbove: false);
        var terms = new SortedDictionary<int, (int Lower, int Upper)>();
        Collect(root, Side.In, isHigh: false, 1, (place, sign) => Add(place, sign, 0));
        if (root.InHigh < Open) Collect(root, Side.In, isHigh: true, 1, (place, sign) => Add(place, 0, sign));
        return new FamilyBounds(
            Int128.Max(root.InLow, 0),
            root.InHigh >= Open ? null : root.InHigh,
            [.. terms.Select(term => new FamilyTerm(_facts[term.Key], term.Value.Lower, term.Value.Upper))]);

        void Add(int place, int lower, int upper)
        {
            var term = terms.GetValueOrDefault(place);
            terms[place] = (term.Lower + lower, term.Upper + upper);
        }

        void Collect(Seen seen, Side side, bool isHigh, int sign, Action<int, int> add)
        {
            if (seen.Parts is null)
            {
                if ((side == Side.In) == seen.IsInside) totals.Collect(seen.Place, isHigh, sign, add);
                return;
            }

            var isCrossed = side == Side.In
                ? isHigh ? seen.IsInHighCrossed : seen.IsInLowCrossed
                : isHigh ? seen.IsOutHighCrossed : seen.IsOutLowCrossed;
            if (isCrossed)
            {
                totals.Collect(seen.Place, isHigh, sign, add);
                if (!isHigh || seen.Adds) CollectParts(seen, side == Side.In ? Side.Out : Side.In, !isHigh, -sign, add);
            }
            else
            {
                CollectParts(seen, side, isHigh, sign, add);
            }
        }

        void CollectParts(Seen seen, Side side, bool isHigh, int sign, Action<int, int> add)
        {
            if (isHigh || seen.Adds)
            {
                foreach (var part in seen.Parts!) Collect(part, side, isHigh, sign, add);
            }
            else if (seen.Parts!.MaxBy(part => side == Side.In ? part.InLow : part.OutLow) is { } largest)
            {
                Collect(largest, side, isHigh, sign, add);
            }
        }
    }

    /// <summary>Returns whether part of a cell is only in facts that do not count.</summary>
    public bool IsOnlyIn(FactBox target, bool[] idle)
    {
        return Array.Exists(_parts[^1], root => Is(root, true));

        bool Is(int place, bool isIdleAbove)
        {
            var isIdle = isIdleAbove && idle[place];
            if (!isIdle || !FamilyPlacing.Meets(_facts[place], target)) return false;
            return RestsIn(place, target).In || Array.Exists(_parts[place], part => Is(part, isIdle));
        }
    }

    /// <summary>Computes the three intervals of a whole, or of all of them, for a cell (B1): inside, outside, and together.</summary>
    private Seen Look(int place, FactBox target, Totals totals, bool hasAbove)
    {
        var seen = new Seen(place) { Adds = _adds[place] };
        if (place < _facts.Length)
        {
            var placing = FamilyPlacing.Of(_facts[place], target, hasAbove);
            if (placing != Placing.Straddling)
            {
                seen.IsInside = placing == Placing.Inside;
                (seen.InLow, seen.InHigh) = seen.IsInside ? (totals.Low[place], totals.High[place]) : (0, 0);
                (seen.OutLow, seen.OutHigh) = seen.IsInside ? (0, 0) : (totals.Low[place], totals.High[place]);
                return seen;
            }
        }

        var above = hasAbove || place < _facts.Length && _facts[place].Box.Population is null;
        seen.Parts = Array.ConvertAll(_parts[place], part => Look(part, target, totals, above));
        foreach (var part in seen.Parts)
        {
            seen.InLow = seen.Adds ? seen.InLow + part.InLow : Int128.Max(seen.InLow, part.InLow);
            seen.OutLow = seen.Adds ? seen.OutLow + part.OutLow : Int128.Max(seen.OutLow, part.OutLow);
            (seen.InHigh, seen.OutHigh) = (Sum(seen.InHigh, part.InHigh), Sum(seen.OutHigh, part.OutHigh));
        }

        if (place == _facts.Length) return seen;
        var rests = RestsIn(place, target);
        if (rests.In) seen.InHigh = Open;
        if (rests.Out) seen.OutHigh = Open;
        var (low, high) = (totals.Low[place], totals.High[place]);
        var (inLow, inHigh, outLow, outHigh) = (seen.InLow, seen.InHigh, seen.OutLow, seen.OutHigh);
        if (outHigh < Open && low - outHigh > inLow) (seen.InLow, seen.IsInLowCrossed) = (low - outHigh, true);
        if (inHigh < Open && low - inHigh > outLow) (seen.OutLow, seen.IsOutLowCrossed) = (low - inHigh, true);
        if (high < Open && high - (seen.Adds ? outLow : 0) < inHigh) (seen.InHigh, seen.IsInHighCrossed) = (high - (seen.Adds ? outLow : 0), true);
        if (high < Open && high - (seen.Adds ? inLow : 0) < outHigh) (seen.OutHigh, seen.IsOutHighCrossed) = (high - (seen.Adds ? inLow : 0), true);
        return seen;
    }

    /// <summary>Returns whether a whole has a rest besides its parts inside a cell, and outside.</summary>
    private (bool In, bool Out) RestsIn(int place, FactBox target)
    {
        var whole = _facts[place].Box;
        var isDivided = target.Population is not null && whole.Population is null;
        if (target.Population is not null && whole.Population is not null && whole.Population != target.Population) return (true, true);
        var inside = whole.Territory.Intersect(target.Territory);
        var (inAll, all) = (whole.VolumeIn(target, whole, inside, false), whole.Volume);
        var (inFilled, filled) = (Int128.Zero, Int128.Zero);
        foreach (var part in _parts[place])
        {
            var box = _facts[part].Box;
            if (!Fills(_facts[part], _facts[place])) continue;
            if (box.Population == (target.Population ?? whole.Population) || box.Population == whole.Population)
                inFilled += box.VolumeIn(target, whole, box.Territory.Intersect(target.Territory), true);
            if (box.Population == whole.Population) filled += box.VolumeIn(box, whole, box.Territory, true);
        }

        var hasGround = !whole.Territory.IsUsedUp(inside);
        var isIn = inFilled < inAll || !hasGround && !inside.IsEmpty && !Array.Exists(_parts[place], part => _facts[part].Box.Territory.Covers(inside));
        var outFilled = isDivided ? 0 : filled - inFilled;
        return (isIn, isDivided || outFilled < all - inAll);
    }

    private static Int128 Sum(Int128 one, Int128 other) => one >= Open || other >= Open ? Open : one + other;

    private enum Side
    {
        In,
        Out,
    }

    /// <summary>The part of a whole that is in a cell, and the part that is not.</summary>
    private sealed class Seen(int place)
    {
        public int Place => place;

        /// <summary>The same for its parts; null when all of it is inside, or outside.</summary>
        public Seen[]? Parts { get; set; }

        public bool Adds { get; init; }

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

    /// <summary>The bounds of each fact of the forest from its own figure and from its parts.</summary>
    private sealed class Totals
    {
        private readonly FamilyTree _tree;
        private readonly bool[] _active;
        private readonly bool[] _isLowOfParts;
        private readonly bool[] _isHighOfParts;

        public Totals(FamilyTree tree, bool[] active)
        {
            (_tree, _active) = (tree, active);
            var count = tree._facts.Length;
            (Low, High) = (new Int128[count], new Int128[count]);
            (_isLowOfParts, _isHighOfParts) = (new bool[count], new bool[count]);
            for (var place = count - 1; place >= 0; place--) Make(place);
        }

        public Int128[] Low { get; }

        public Int128[] High { get; }

        /// <summary>The first contradiction found.</summary>
        public FamilyFault? Fault { get; private set; }

        public void Collect(int place, bool isHigh, int sign, Action<int, int> add)
        {
            if (!(isHigh ? _isHighOfParts[place] : _isLowOfParts[place]))
            {
                if (_active[place]) add(place, sign);
                return;
            }

            CollectParts(place, isHigh, sign, add);
        }

        private void CollectParts(int place, bool isHigh, int sign, Action<int, int> add)
        {
            if (isHigh || _tree._adds[place])
            {
                foreach (var part in _tree._parts[place]) Collect(part, isHigh, sign, add);
            }
            else
            {
                Collect(_tree._parts[place].MaxBy(part => Low[part]), false, sign, add);
            }
        }

        private void Make(int place)
        {
            var value = _tree._facts[place].Value;
            var (low, high) = _active[place] ? (value.Lower, value.Upper ?? Open) : ((Int128)0, Open);
            var (lowOfParts, highOfParts) = ((Int128)0, (Int128)0);
            foreach (var part in _tree._parts[place])
            {
                lowOfParts = _tree._adds[place] ? lowOfParts + Low[part] : Int128.Max(lowOfParts, Low[part]);
                highOfParts = Sum(highOfParts, High[part]);
            }

            if (_tree._hasRest[place]) highOfParts = Open;
            if (lowOfParts > high) Fault ??= new FamilyFault(PartsIn(place, isHigh: false), [place], lowOfParts, high);
            if (highOfParts < low) Fault ??= new FamilyFault([place], PartsIn(place, isHigh: true), low, highOfParts);
            var isContradicted = lowOfParts > high || highOfParts < low;
            var prefersParts = _tree._prefersParts[place] || !_active[place];
            _isLowOfParts[place] = _tree._parts[place].Length > 0 && (isContradicted ? lowOfParts < low : lowOfParts > low || lowOfParts == low && prefersParts);
            _isHighOfParts[place] = highOfParts < Open && (isContradicted ? highOfParts > high : highOfParts < high || highOfParts == high && prefersParts);
            Low[place] = isContradicted ? Int128.Min(low, lowOfParts) : Int128.Max(low, lowOfParts);
            High[place] = isContradicted ? Int128.Max(high, highOfParts) : Int128.Min(high, highOfParts);
        }

        private int[] PartsIn(int place, bool isHigh)
        {
            var places = new SortedSet<int>();
            CollectParts(place, isHigh, 1, (part, _) => places.Add(part));
            return [.. places];
        }
    }
}
