using Antq.Domain.Lineage;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// A set of coverage atoms: the finest cells that the events of a gazetteer justify, each a line of descent from the oldest unit to the
/// youngest. Equal sets are equal territories. Lines through parts of parts may be empty; if an answer depends on them, it is
/// <see cref="Answer.CannotTell"/>.
/// </summary>
public sealed partial class Territory : IEquatable<Territory>
{
    /// <summary>The alternating starts and ends of the atoms, ascending.</summary>
    private readonly int[] _bounds;
    private readonly TerritoryMap _map;
    private readonly Func<TerritoryMap, Territory>? _made;

    /// <param name="map">The atoms of the gazetteer.</param>
    /// <param name="bounds">The alternating starts and ends of its atoms, ascending.</param>
    /// <param name="countsUnstated">Whether parts that may have gone where no edge leads are land of it: it is of a commune.</param>
    /// <param name="made">Makes the same territory of finer atoms; null when its atoms never meet finer ones.</param>
    internal Territory(TerritoryMap map, int[] bounds, bool countsUnstated = false, Func<TerritoryMap, Territory>? made = null)
    {
        _map = map;
        _bounds = bounds;
        _made = made;
        CountsUnstated = countsUnstated;
    }

    /// <summary>Whether parts that may have gone where no edge leads are land of it.</summary>
    internal bool CountsUnstated { get; }

    /// <summary>Whether it has no atom.</summary>
    public bool IsEmpty => _bounds.Length == 0;

    /// <summary>The number of land atoms; if it has none, the number of atoms.</summary>
    internal int Size => SizeOf(this);

    /// <summary>Whether it has land atoms.</summary>
    internal bool HasGround => _bounds.Length > 0 && _bounds[0] < GroundEndFor(this);

    /// <summary>The first atom of the gazetteer without land.</summary>
    internal int GroundEnd => _map.GroundOrUnstated;

    /// <summary>The first atom that is land of a commune alone: a part that may have gone where no edge leads.</summary>
    internal int UnstatedBegin => _map.Ground;

    /// <summary>The alternating starts and ends of the atoms, ascending.</summary>
    internal ReadOnlySpan<int> Bounds => _bounds;

    /// <summary>Returns whether this territory contains all of another.</summary>
    /// <exception cref="ArgumentException">The other is of another gazetteer.</exception>
    public Answer Contains(Territory other)
    {
        var (one, two) = Alike(other);
        return one.Covers(two) ? Answer.Yes : one._map.IsSomewhere(two.Except(one)) ? Answer.No : Answer.CannotTell;
    }

    /// <summary>Returns whether this and another territory have land or people in common.</summary>
    /// <exception cref="ArgumentException">The other is of another gazetteer.</exception>
    public Answer Overlaps(Territory other)
    {
        var (one, two) = Alike(other);
        return !one.Meets(two) ? Answer.No : one._map.IsSomewhere(one.Intersect(two)) ? Answer.Yes : Answer.CannotTell;
    }

    /// <summary>Returns the union of this and the other.</summary>
    /// <exception cref="ArgumentException">The other is of another gazetteer.</exception>
    public Territory Union(Territory other)
    {
        var (one, two) = Alike(other);
        return ReferenceEquals(one, two) ? this : one.Combine(two, static (mine, theirs) => mine || theirs, (a, b) => a.Union(b));
    }

    /// <summary>Returns the intersection of this and the other.</summary>
    /// <exception cref="ArgumentException">The other is of another gazetteer.</exception>
    public Territory Intersect(Territory other)
    {
        var (one, two) = Alike(other);
        return one.Covers(two) ? two : two.Covers(one) ? one
            : one.Combine(two, static (mine, theirs) => mine && theirs, (a, b) => a.Intersect(b));
    }

    /// <summary>Returns the part of this that is not in the other: the missing part if the other should cover this.</summary>
    /// <exception cref="ArgumentException">The other is of another gazetteer.</exception>
    public Territory Except(Territory other)
    {
        var (one, two) = Alike(other);
        return two.Covers(one) ? one._map.Nothing : !one.Meets(two) ? one
            : one.Combine(two, static (mine, theirs) => mine && !theirs, (a, b) => a.Except(b));
    }

    /// <summary>Returns the units of a level in the territory on a day, whole or in part, by key.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the gazetteer has the level.</exception>
    public IReadOnlyList<Part> PartsOn(LocalDate day, OrganisationLevel level)
    {
        var units = _map.Gazetteer.AsOf(day).Units(level);
        var map = _made is not null && level >= OrganisationLevel.District
            && TerritoryDepth.Of(_map.Gazetteer, OrganisationLevel.Commune, units) is { WithEarlier: true } finer
            ? TerritoryMap.Of(_map.Gazetteer, finer) : _map;
        var own = In(map);
        return [.. units.Where(unit => own.Meets(map[unit])).Select(unit => new Part(unit, own.Contains(map[unit])))];
    }

    /// <inheritdoc/>
    public bool Equals(Territory? other)
    {
        if (other is null || !ReferenceEquals(_map.Gazetteer, other._map.Gazetteer)) return false;
        var (one, two) = Alike(other);
        return one._bounds.AsSpan().SequenceEqual(two._bounds);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Territory);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The atoms of two equal territories of a caller may differ in how fine they are, so all of a gazetteer share one hash.
        if (_made is not null) return _map.Gazetteer.GetHashCode();
        var hash = new HashCode();
        foreach (var bound in _bounds) hash.Add(bound);
        return hash.ToHashCode();
    }

    /// <summary>Returns the number of land atoms of another if this has land; otherwise the number of all its atoms.</summary>
    internal int SizeOf(Territory other) => HasGround ? other.Count(GroundEndFor(this)) : other.Count(int.MaxValue);

    /// <summary>Returns whether every atom of the other is one of this.</summary>
    internal bool Covers(Territory other)
    {
        var mine = 0;
        for (var index = 0; index < other._bounds.Length; index += 2)
        {
            while (mine < _bounds.Length && _bounds[mine + 1] <= other._bounds[index]) mine += 2;
            if (mine >= _bounds.Length || _bounds[mine] > other._bounds[index] || _bounds[mine + 1] < other._bounds[index + 1])
                return false;
        }

        return true;
    }

    /// <summary>Returns whether an atom of the other is one of this.</summary>
    internal bool Meets(Territory other)
    {
        for (int mine = 0, theirs = 0; mine < _bounds.Length && theirs < other._bounds.Length;)
        {
            if (_bounds[mine + 1] <= other._bounds[theirs]) mine += 2;
            else if (other._bounds[theirs + 1] <= _bounds[mine]) theirs += 2;
            else return true;
        }

        return false;
    }

    /// <summary>Returns whether the remainder of this is empty, or only atoms without land while this has land.</summary>
    internal bool IsUsedUp(Territory left) => left.IsEmpty || HasGround && left._bounds[0] >= GroundEndFor(this);

    /// <summary>Returns the end of the atoms that are land of a territory.</summary>
    private int GroundEndFor(Territory territory) => territory.CountsUnstated ? _map.GroundOrUnstated : _map.Ground;

    private Territory Combine(Territory other, Func<bool, bool, bool> isKept, Func<Territory, Territory, Territory> again)
    {
        var bounds = new List<int>();
        bool inThis = false, inOther = false;
        for (int mine = 0, theirs = 0; mine < _bounds.Length || theirs < other._bounds.Length;)
        {
            var next = Math.Min(
                mine < _bounds.Length ? _bounds[mine] : int.MaxValue, theirs < other._bounds.Length ? other._bounds[theirs] : int.MaxValue);
            if (mine < _bounds.Length && _bounds[mine] == next) (inThis, mine) = (!inThis, mine + 1);
            if (theirs < other._bounds.Length && other._bounds[theirs] == next) (inOther, theirs) = (!inOther, theirs + 1);
            if (isKept(inThis, inOther) == (bounds.Count % 2 == 0)) bounds.Add(next);
        }

        return new Territory(_map, [.. bounds], CountsUnstated,
            _made is null || other._made is null ? null : map => again(In(map), other.In(map)));
    }

    /// <summary>Returns the number of its atoms before an atom.</summary>
    private int Count(int first)
    {
        var size = 0;
        for (var index = 0; index < _bounds.Length && _bounds[index] < first; index += 2)
            size += Math.Min(_bounds[index + 1], first) - _bounds[index];
        return size;
    }

    /// <summary>Returns the same territory of the atoms of a map.</summary>
    private Territory In(TerritoryMap map) => ReferenceEquals(_map, map) || _made is null ? this : _made(map);

    /// <summary>Returns this and another territory of the same atoms: of the finer ones if those of the two differ.</summary>
    private (Territory One, Territory Two) Alike(Territory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(_map, other._map)) return (this, other);
        if (!ReferenceEquals(_map.Gazetteer, other._map.Gazetteer))
            throw new ArgumentException("The territories are of two gazetteers: their atoms are not the same.", nameof(other));
        var finest = TerritoryMap.Of(_map.Gazetteer, new TerritoryDepth(OrganisationLevel.Commune, WithEarlier: true));
        return (In(finest), other.In(finest));
    }
}
