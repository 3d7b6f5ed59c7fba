using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds hashes that occur twice: two bits for each. A hash that occurs once may be taken for one that occurs twice, but never the other
/// way round.
/// </summary>
internal sealed class SeenHashes
{
    private readonly ulong[] _once;
    private readonly ulong[] _twice;
    private readonly int _shift;

    /// <param name="count">How many hashes will be added.</param>
    public SeenHashes(int count)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)count) + 4, 6, 26);
        (_once, _twice) = (new ulong[1 << (bits - 6)], new ulong[1 << (bits - 6)]);
        _shift = 32 - bits;
    }

    /// <summary>Adds a hash.</summary>
    public void Add(int hash)
    {
        var (word, bit) = PlaceOf(hash);
        if ((_once[word] & bit) != 0) _twice[word] |= bit;
        _once[word] |= bit;
    }

    /// <summary>Returns whether a hash, or one that shares its bits, was added twice.</summary>
    public bool IsSeenTwice(int hash)
    {
        var (word, bit) = PlaceOf(hash);
        return (_twice[word] & bit) != 0;
    }

    private (int Word, ulong Bit) PlaceOf(int hash)
    {
        var place = unchecked((uint)hash * 2654435769u) >> _shift;
        return ((int)(place >> 6), 1ul << (int)(place & 63));
    }
}
