namespace Antq.Domain.Aggregation;

/// <summary>
/// Facts of which any two are disjoint or nested: a forest of wholes and parts (B1). A whole consists of its parts and, unless these tile
/// it, a rest. The place after the last fact is that of the forest, whose parts are in no other fact.
/// </summary>
internal sealed class FamilyTree
{
    /// <summary>The maximum depth of wholes within wholes: the days of a year, each with those before it, and some more.</summary>
    public const int Deepest = 400;

    private readonly int[] _begins;
    private readonly int[] _parts;
    private readonly Traits[] _traits;
    private readonly LeastTogether?[]? _mixed;
    private FamilyTotals? _ofAll;

    /// <param name="facts">The facts, each after all that contain it.</param>
    /// <param name="parents">For each fact the place of the smallest that contains it, or -1.</param>
    /// <param name="fold">How disjoint figures are combined.</param>
    /// <param name="cover">Whether a whole or its parts is used when both cover the same.</param>
    public FamilyTree(PlacedFact[] facts, int[] parents, Fold fold, CoverPolicy cover)
    {
        (Facts, Fold) = (facts, fold);
        (_begins, _parts) = PartsOf(parents);
        _traits = new Traits[facts.Length + 1];
        for (var place = 0; place < _traits.Length; place++)
        {
            var parts = PartsOf(place);
            var own = fold.AddsAlways ? [] : Array.ConvertAll(parts.ToArray(), part => facts[part]);
            var axes = own.Length == 0 ? new FoldAxes([]) : FoldAxes.Of(fold, own.Select(part => part.Box));
            if (axes.Adds) _traits[place] |= Traits.Adds;
            else if (axes.IsMixed) (_mixed ??= new LeastTogether?[_traits.Length])[place] = new LeastTogether(fold, own);
            if (place == facts.Length || parts.Length == 0 || !IsFilled(place)) _traits[place] |= Traits.HasRest;
            else if (IsOfParts(place, cover)) _traits[place] |= Traits.IsOfParts;
        }
    }

    /// <summary>The facts, each after all that contain it.</summary>
    public PlacedFact[] Facts { get; }

    /// <summary>The measure's rows of the table.</summary>
    public Fold Fold { get; }

    /// <summary>Whether one fact contains all others.</summary>
    public bool HasOneRoot => PartsOf(Facts.Length).Length == 1;

    /// <summary>Returns the places of the parts of a whole, or of the facts that are in no other.</summary>
    public ReadOnlySpan<int> PartsOf(int place) => _parts.AsSpan(_begins[place], _begins[place + 1] - _begins[place]);

    /// <summary>Returns whether the lower bounds of the parts of a whole add up.</summary>
    public bool Adds(int place) => (_traits[place] & Traits.Adds) != Traits.None;

    /// <summary>Returns whether the parts of a whole do not tile it.</summary>
    public bool HasRest(int place) => (_traits[place] & Traits.HasRest) != Traits.None;

    /// <summary>Returns whether the parts of a whole are used rather than the whole if both cover the same.</summary>
    public bool IsOfParts(int place) => (_traits[place] & Traits.IsOfParts) != Traits.None;

    /// <summary>
    /// Returns those parts of a whole, by their order, that certainly count different things and whose lower bounds have the largest sum.
    /// </summary>
    /// <param name="place">The whole, whose parts do not add up.</param>
    /// <param name="lowers">The lower bound of each part.</param>
    public int[] Added(int place, Int128[] lowers)
    {
        if (_mixed?[place] is { } mixed) return mixed.Added(lowers);
        var largest = 0;
        for (var part = 1; part < lowers.Length; part++)
        {
            if (lowers[part] > lowers[largest]) largest = part;
        }

        return [largest];
    }

    /// <summary>Returns a contradiction among some of the facts (B4), with the two sides in conflict; null when all can be true.</summary>
    /// <param name="active">Which facts count.</param>
    public FamilyFault? FaultAmong(bool[] active) => TotalsOf(active).Fault;

    /// <summary>Returns the bounds of a cell.</summary>
    /// <param name="target">The cell.</param>
    /// <param name="active">Which facts count.</param>
    public FamilyBounds BoundsOf(FactBox target, bool[] active)
    {
        var totals = TotalsOf(active);
        return HasOneRoot && FamilyPlacing.Of(Facts[_parts[^1]], target, hasAbove: false) == Placing.Inside
            ? totals.BoundsOf(_parts[^1]) : new FamilyView(this, totals, target).Bounds();
    }

    /// <summary>Returns whether part of a cell is only in facts that do not count.</summary>
    public bool IsOnlyIn(FactBox target, bool[] idle)
    {
        return AnyOf(Facts.Length, true);

        bool AnyOf(int place, bool isIdleAbove)
        {
            foreach (var part in PartsOf(place))
            {
                if (Is(part, isIdleAbove)) return true;
            }

            return false;
        }

        bool Is(int place, bool isIdleAbove)
        {
            var isIdle = isIdleAbove && idle[place];
            if (!isIdle || !FamilyPlacing.Meets(Facts[place], target)) return false;
            return RestsIn(place, target).In || AnyOf(place, isIdle);
        }
    }

    /// <summary>Returns whether a whole has a rest besides its parts inside a cell, and outside.</summary>
    public (bool In, bool Out) RestsIn(int place, FactBox target)
    {
        var whole = Facts[place].Box;
        var isDivided = !target.Group.IsAll && whole.Group.IsAll;
        if (!target.Group.IsAll && !whole.Group.IsAll && whole.Group != target.Group) return (true, true);
        var inside = whole.Territory.Intersect(target.Territory);
        var (inAll, all) = (whole.VolumeIn(target, whole, inside, false), whole.Volume);
        var (inFilled, filled, isCovered) = (Int128.Zero, Int128.Zero, false);
        foreach (var part in PartsOf(place))
        {
            var box = Facts[part].Box;
            isCovered |= box.Territory.Covers(inside);
            if (!Fills(Facts[part], Facts[place])) continue;
            if (box.Group == (target.Group.IsAll ? whole.Group : target.Group) || box.Group == whole.Group)
                inFilled += box.VolumeIn(target, whole, box.Territory.Intersect(target.Territory), true);
            if (box.Group == whole.Group) filled += box.VolumeIn(box, whole, box.Territory, true);
        }

        var hasGround = !whole.Territory.IsUsedUp(inside);
        var isIn = inFilled < inAll || !hasGround && !inside.IsEmpty && !isCovered;
        var outFilled = isDivided ? 0 : filled - inFilled;
        return (isIn, isDivided || outFilled < all - inAll);
    }

    /// <summary>Returns the bounds of each fact from its parts; computed once if all facts count.</summary>
    private FamilyTotals TotalsOf(bool[] active)
        => Array.TrueForAll(active, isActive => isActive) ? _ofAll ??= new FamilyTotals(this, null) : new FamilyTotals(this, active);

    /// <summary>Returns the places of facts by the fact that they are parts of, and where those of each begin.</summary>
    private static (int[] Begins, int[] Parts) PartsOf(int[] parents)
    {
        var (begins, parts) = (new int[parents.Length + 2], new int[parents.Length]);
        foreach (var parent in parents) begins[(parent < 0 ? parents.Length : parent) + 1]++;
        for (var place = 1; place < begins.Length; place++) begins[place] += begins[place - 1];
        for (var place = parents.Length - 1; place >= 0; place--)
            parts[--begins[(parents[place] < 0 ? parents.Length : parents[place]) + 1]] = place;
        for (var place = 0; place <= parents.Length; place++) begins[place] = begins[place + 1];
        begins[^1] = parents.Length;
        return (begins, parts);
    }

    /// <summary>Returns whether the parts of the whole at a place tile it.</summary>
    private bool IsFilled(int place)
    {
        var whole = Facts[place].Box;
        var filled = Int128.Zero;
        foreach (var part in PartsOf(place))
        {
            var box = Facts[part].Box;
            if (Fills(Facts[part], Facts[place]) && box.Group == whole.Group)
                filled += box.VolumeIn(box, whole, box.Territory, isCertain: true);
        }

        return filled >= whole.Volume;
    }

    /// <summary>Returns whether a part may tile a whole: events never fill the days of figures.</summary>
    private static bool Fills(PlacedFact part, PlacedFact whole) => part.Event == whole.Event;

    /// <summary>Returns whether a whole that its parts tile is taken as their sum.</summary>
    private bool IsOfParts(int place, CoverPolicy cover) => cover switch
    {
        CoverPolicy.Whole => false,
        CoverPolicy.Latest => LastReport(place) >= Facts[place].Fact.Report.AsOf,
        _ => true,
    };

    private NodaTime.LocalDate LastReport(int place)
    {
        var last = NodaTime.LocalDate.MinIsoValue;
        foreach (var part in PartsOf(place)) last = NodaTime.LocalDate.Max(last, Facts[part].Fact.Report.AsOf);
        return last;
    }

    [Flags]
    private enum Traits : byte
    {
        None,
        Adds,
        HasRest,
        IsOfParts = 4,
    }
}
