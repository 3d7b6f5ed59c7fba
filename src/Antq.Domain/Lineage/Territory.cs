using System.Numerics;

namespace Antq.Domain.Lineage;

/// <summary>
/// A set of coverage atoms: the finest cells that the register's events justify. Equal sets are equal territories. Some atoms are
/// ground; a department of the ministry is an atom without ground.
/// </summary>
internal sealed class Territory : IEquatable<Territory>
{
    private readonly ulong[] _words;
    private readonly int _ground;

    private Territory(ulong[] words, int ground)
    {
        _words = words;
        _ground = ground;
    }

    /// <summary>How many atoms of ground it has; where it has no ground, how many atoms.</summary>
    public int Size => SizeOf(this);

    /// <summary>How many of the atoms that this is measured by another has: those of ground, where this has ground.</summary>
    public int SizeOf(Territory other) => GroundSize > 0 ? other.GroundSize : other.Count(_words.Length * 64);

    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    private int GroundSize => Count(_ground);

    /// <summary>No atom, of so many that there are; the first of these are ground.</summary>
    public static Territory Empty(int atoms, int ground) => new(new ulong[(atoms + 63) / 64], ground);

    public static Territory OfAtom(int atom, int atoms, int ground)
    {
        var territory = Empty(atoms, ground);
        territory._words[atom / 64] |= 1UL << (atom % 64);
        return territory;
    }

    public Territory Union(Territory other) => Combine(other, static (a, b) => a | b);

    public Territory Intersect(Territory other) => Combine(other, static (a, b) => a & b);

    public Territory Except(Territory other) => Combine(other, static (a, b) => a & ~b);

    public bool Overlaps(Territory other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0) return true;
        }

        return false;
    }

    /// <summary>Whether every atom of the other is one of this.</summary>
    public bool Contains(Territory other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((other._words[i] & ~_words[i]) != 0) return false;
        }

        return true;
    }

    /// <summary>Whether what is left of this is nothing, or nothing but atoms without ground while this has ground.</summary>
    public bool IsUsedUp(Territory left) => left.IsEmpty || GroundSize > 0 && left.GroundSize == 0;

    public bool Equals(Territory? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as Territory);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words) hash.Add(word);
        return hash.ToHashCode();
    }

    private Territory Combine(Territory other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++) words[i] = combine(_words[i], other._words[i]);
        return new Territory(words, _ground);
    }

    /// <summary>How many of the first so many atoms it has.</summary>
    private int Count(int first)
    {
        var size = 0;
        for (var i = 0; i < _words.Length && i * 64 < first; i++)
        {
            var rest = first - (i * 64);
            size += BitOperations.PopCount(rest >= 64 ? _words[i] : _words[i] & ((1UL << rest) - 1));
        }

        return size;
    }
}
