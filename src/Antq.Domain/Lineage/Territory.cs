using System.Numerics;

namespace Antq.Domain.Lineage;

/// <summary>A set of coverage atoms: the finest cells that the register's events justify. Equal sets are equal territories.</summary>
internal sealed class Territory : IEquatable<Territory>
{
    private readonly ulong[] _words;

    private Territory(ulong[] words) => _words = words;

    /// <summary>How many atoms it has.</summary>
    public int Size => _words.Sum(BitOperations.PopCount);

    public bool IsEmpty => _words.All(word => word == 0);

    public static Territory Empty(int atoms) => new(new ulong[(atoms + 63) / 64]);

    public static Territory OfAtom(int atom, int atoms)
    {
        var territory = Empty(atoms);
        territory._words[atom / 64] |= 1UL << (atom % 64);
        return territory;
    }

    public Territory Union(Territory other) => Combine(other, (a, b) => a | b);

    public Territory Intersect(Territory other) => Combine(other, (a, b) => a & b);

    public Territory Except(Territory other) => Combine(other, (a, b) => a & ~b);

    public bool Overlaps(Territory other) => _words.Zip(other._words).Any(pair => (pair.First & pair.Second) != 0);

    /// <summary>Whether every atom of the other is one of this.</summary>
    public bool Contains(Territory other) => _words.Zip(other._words).All(pair => (pair.Second & ~pair.First) == 0);

    public bool Equals(Territory? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as Territory);

    public override int GetHashCode() => _words.Aggregate(17, HashCode.Combine);

    private Territory Combine(Territory other, Func<ulong, ulong, ulong> combine) => new([.. _words.Zip(other._words, combine)]);
}
