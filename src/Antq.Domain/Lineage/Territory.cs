using Antq.Domain.Lineage;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// A set of coverage atoms: the finest cells that the events of a register justify, each a line of descent from the oldest unit to the
/// youngest. Equal sets are equal territories. Lines that lead through parts of parts may be empty; where an answer depends on
/// them, it is <see cref="Answer.CannotTell"/>.
/// </summary>
public sealed class Territory : IEquatable<Territory>
{
    /// <summary>Where the atoms begin and end by turns, ascending.</summary>
    private readonly int[] _bounds;
    private readonly TerritoryMap _map;

    internal Territory(TerritoryMap map, int[] bounds)
    {
        _map = map;
        _bounds = bounds;
    }

    /// <summary>Whether it has no atom.</summary>
    public bool IsEmpty => _bounds.Length == 0;

    /// <summary>How many atoms of ground it has; where it has no ground, how many atoms.</summary>
    internal int Size => SizeOf(this);

    /// <summary>Whether it has atoms of ground.</summary>
    internal bool HasGround => _bounds.Length > 0 && _bounds[0] < _map.Ground;

    /// <summary>The first atom without ground of its register.</summary>
    internal int GroundEnd => _map.Ground;

    private int GroundSize => Count(_map.Ground);

    /// <summary>Where the atoms begin and end by turns, ascending.</summary>
    internal ReadOnlySpan<int> Bounds => _bounds;

    /// <summary>Whether all of another territory is part of this one.</summary>
    /// <exception cref="ArgumentException">The other is of another register.</exception>
    public Answer Contains(Territory other)
    {
        Require(other);
        return Covers(other) ? Answer.Yes : _map.IsSomewhere(other.Except(this)) ? Answer.No : Answer.CannotTell;
    }

    /// <summary>Whether this and another territory have ground or people in common.</summary>
    /// <exception cref="ArgumentException">The other is of another register.</exception>
    public Answer Overlaps(Territory other)
    {
        Require(other);
        return !Meets(other) ? Answer.No : _map.IsSomewhere(Intersect(other)) ? Answer.Yes : Answer.CannotTell;
    }

    /// <summary>What is in this or in the other.</summary>
    /// <exception cref="ArgumentException">The other is of another register.</exception>
    public Territory Union(Territory other) => Combine(other, static (one, two) => one || two);

    /// <summary>What is in this and in the other.</summary>
    /// <exception cref="ArgumentException">The other is of another register.</exception>
    public Territory Intersect(Territory other) => Combine(other, static (one, two) => one && two);

    /// <summary>What is in this and not in the other: what is missing where the other should cover this.</summary>
    /// <exception cref="ArgumentException">The other is of another register.</exception>
    public Territory Except(Territory other) => Combine(other, static (one, two) => one && !two);

    /// <summary>The units of a level that lie in the territory on a day, whole or in part, by key.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the register knows the level.</exception>
    public IReadOnlyList<TerritoryPart> PartsOn(LocalDate day, OrganisationLevel level)
        => [.. _map.Gazetteer.AsOf(day).Units(level).Where(unit => Meets(_map[unit])).Select(unit => new TerritoryPart(unit, Contains(_map[unit])))];

    /// <inheritdoc/>
    public bool Equals(Territory? other) => other is not null && ReferenceEquals(_map, other._map) && _bounds.AsSpan().SequenceEqual(other._bounds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Territory);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var bound in _bounds) hash.Add(bound);
        return hash.ToHashCode();
    }

    /// <summary>How many of the atoms that this is measured by another has: those of ground, where this has ground.</summary>
    internal int SizeOf(Territory other) => GroundSize > 0 ? other.GroundSize : other.Count(int.MaxValue);

    /// <summary>Whether every atom of the other is one of this.</summary>
    internal bool Covers(Territory other)
    {
        var mine = 0;
        for (var index = 0; index < other._bounds.Length; index += 2)
        {
            while (mine < _bounds.Length && _bounds[mine + 1] <= other._bounds[index]) mine += 2;
            if (mine >= _bounds.Length || _bounds[mine] > other._bounds[index] || _bounds[mine + 1] < other._bounds[index + 1]) return false;
        }

        return true;
    }

    /// <summary>Whether an atom of the other is one of this.</summary>
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

    /// <summary>Whether what is left of this is nothing, or nothing but atoms without ground while this has ground.</summary>
    internal bool IsUsedUp(Territory left) => left.IsEmpty || GroundSize > 0 && left.GroundSize == 0;

    private Territory Combine(Territory other, Func<bool, bool, bool> isKept)
    {
        Require(other);
        var bounds = new List<int>();
        bool inThis = false, inOther = false;
        for (int mine = 0, theirs = 0; mine < _bounds.Length || theirs < other._bounds.Length;)
        {
            var next = Math.Min(mine < _bounds.Length ? _bounds[mine] : int.MaxValue, theirs < other._bounds.Length ? other._bounds[theirs] : int.MaxValue);
            if (mine < _bounds.Length && _bounds[mine] == next) (inThis, mine) = (!inThis, mine + 1);
            if (theirs < other._bounds.Length && other._bounds[theirs] == next) (inOther, theirs) = (!inOther, theirs + 1);
            if (isKept(inThis, inOther) == (bounds.Count % 2 == 0)) bounds.Add(next);
        }

        return new Territory(_map, [.. bounds]);
    }

    /// <summary>How many of the first so many atoms it has.</summary>
    private int Count(int first)
    {
        var size = 0;
        for (var index = 0; index < _bounds.Length && _bounds[index] < first; index += 2) size += Math.Min(_bounds[index + 1], first) - _bounds[index];
        return size;
    }

    private void Require(Territory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(_map, other._map)) throw new ArgumentException("The territories are of two registers: their atoms are not the same.", nameof(other));
    }
}
