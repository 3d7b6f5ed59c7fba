using System.Numerics;

namespace Antq.Domain.Lineage;

/// <summary>A set of coverage atoms: the finest cells that the register's events justify. Equal sets are equal territories.</summary>
internal sealed class Territory : IEquatable<Territory>
{
    private readonly ulong[] _words;

    private Territory(ulong[] words) => _words = words;

    /// <summary>How many atoms it has.</summary>
    public int Size
    {
        get
        {
            var size = 0;
            foreach (var word in _words) size += BitOperations.PopCount(word);
            return size;
        }
    }

    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    public static Territory Empty(int atoms) => new(new ulong[(atoms + 63) / 64]);

    public static Territory OfAtom(int atom, int atoms)
    {
        var territory = Empty(atoms);
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
        return new Territory(words);
    }
}
