using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>The atoms of one movement, or of all of them, between the days on which relations of movements change.</summary>
/// <param name="begins">The first day of each epoch; the first has no beginning.</param>
/// <param name="atoms">The atoms in each epoch, a bit each, in as many words for each epoch.</param>
internal sealed class MovementSet(int[] begins, ulong[] atoms) : IEquatable<MovementSet>
{
    /// <summary>The first day of each epoch.</summary>
    public ReadOnlySpan<int> Begins => begins;

    /// <summary>The atoms of all epochs.</summary>
    public ReadOnlySpan<ulong> Atoms => atoms;

    private int Words => atoms.Length / begins.Length;

    /// <summary>Returns the atoms in an epoch.</summary>
    public ReadOnlySpan<ulong> AtomsIn(int epoch) => atoms.AsSpan(epoch * Words, Words);

    /// <summary>Returns whether an atom is in both on some of the days.</summary>
    public bool Meets(MovementSet other, int start, int end)
    {
        if (ReferenceEquals(this, other)) return true;
        for (var epoch = 0; epoch < begins.Length; epoch++)
        {
            if (!IsOn(epoch, start, end)) continue;
            var own = AtomsIn(epoch);
            var its = other.AtomsIn(epoch);
            for (var word = 0; word < own.Length; word++)
            {
                if ((own[word] & its[word]) != 0) return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether on all of the days every atom of the other is in this set.</summary>
    public bool Contains(MovementSet other, int start, int end)
    {
        if (ReferenceEquals(this, other)) return true;
        for (var epoch = 0; epoch < begins.Length; epoch++)
        {
            if (!IsOn(epoch, start, end)) continue;
            var own = AtomsIn(epoch);
            var its = other.AtomsIn(epoch);
            for (var word = 0; word < own.Length; word++)
            {
                if ((its[word] & ~own[word]) != 0) return false;
            }
        }

        return true;
    }

    /// <summary>Returns the atoms that are in either.</summary>
    public MovementSet Union(MovementSet other)
    {
        if (ReferenceEquals(this, other)) return this;
        var either = new ulong[atoms.Length];
        for (var word = 0; word < either.Length; word++) either[word] = atoms[word] | other.Atoms[word];
        return new MovementSet(begins, either);
    }

    /// <summary>Returns the atoms that are in both; null when there are none in the last epoch.</summary>
    public MovementSet? Intersect(MovementSet other)
    {
        if (ReferenceEquals(this, other)) return this;
        var both = new ulong[atoms.Length];
        for (var word = 0; word < both.Length; word++) both[word] = atoms[word] & other.Atoms[word];
        return both.AsSpan(both.Length - Words).IndexOfAnyExcept(0ul) < 0 ? null : new MovementSet(begins, both);
    }

    /// <summary>Returns the number of pairs of a day and an atom that is in both.</summary>
    public long DaysWith(MovementSet other, int start, int end)
    {
        var days = 0L;
        for (var epoch = 0; epoch < begins.Length; epoch++)
        {
            var (first, last) = (Math.Max(start, begins[epoch]), epoch + 1 < begins.Length ? Math.Min(end, begins[epoch + 1] - 1) : end);
            if (first > last) continue;
            var own = AtomsIn(epoch);
            var its = other.AtomsIn(epoch);
            for (var word = 0; word < own.Length; word++) days += ((long)last - first + 1) * BitOperations.PopCount(own[word] & its[word]);
        }

        return days;
    }

    /// <summary>Returns whether both have the same atoms.</summary>
    public bool Equals(MovementSet? other) => ReferenceEquals(this, other) || other is not null && Atoms.SequenceEqual(other.Atoms);

    public override bool Equals(object? obj) => Equals(obj as MovementSet);

    public override int GetHashCode() => HashCode.Combine(atoms.Length, atoms[^1]);

    private bool IsOn(int epoch, int start, int end) => begins[epoch] <= end && (epoch + 1 == begins.Length || start < begins[epoch + 1]);
}
