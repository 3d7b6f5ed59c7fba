using System.Numerics;

namespace Antq.Domain.Organisation;

/// <summary>
/// The names found so far, one set of bits for each tier from the best to the lowest: reading them by tier gives the ranked names without
/// sorting, as the names themselves are in order.
/// </summary>
internal readonly ref struct MatchTiers
{
    private const int Tiers = 20, OtherKind = 10, OtherSpelling = 1;

    private readonly Span<ulong> _bits;
    private readonly Span<ulong> _seen;
    private readonly int _words;

    /// <summary>Creates an empty set.</summary>
    /// <param name="room">The buffer for the sets, of the size given by <see cref="Room"/>.</param>
    /// <param name="names">The number of names.</param>
    /// <param name="units">The number of units.</param>
    public MatchTiers(Span<ulong> room, int names, int units)
    {
        _words = Words(names);
        _bits = room[..(Tiers * _words)];
        _seen = room.Slice(Tiers * _words, Words(units));
        _bits.Clear();
        _seen.Clear();
    }

    public static int Room(int names, int units) => (Tiers * Words(names)) + Words(units);

    public void Add(int name, MatchRank rank, bool spellingAgrees, bool kindAgrees)
    {
        var tier = ((int)rank * 2) + (spellingAgrees ? 0 : OtherSpelling) + (kindAgrees ? 0 : OtherKind);
        _bits[(tier * _words) + (name >> 6)] |= 1UL << (name & 63);
    }

    /// <summary>
    /// Writes the best units, each once, and counts all. Names of another kind than the typed one are excluded if any agrees.
    /// </summary>
    public int Take(ReadOnlySpan<UnitName> names, Span<UnitMatch> found, out int total)
    {
        var written = 0;
        total = 0;
        for (var tier = 0; tier < Tiers; tier++)
        {
            if (tier == OtherKind && total > 0) break;
            for (var word = 0; word < _words; word++)
            {
                for (var bits = _bits[(tier * _words) + word]; bits != 0; bits &= bits - 1)
                {
                    var name = names[(word << 6) + BitOperations.TrailingZeroCount(bits)];
                    if (!See(name.Of.Ordinal)) continue;
                    total++;
                    if (written < found.Length) found[written++] = new UnitMatch(name, (tier & OtherSpelling) == 0, tier < OtherKind);
                }
            }
        }

        return written;
    }

    /// <summary>Returns whether the unit is met for the first time.</summary>
    private bool See(int unit)
    {
        var bit = 1UL << (unit & 63);
        ref var word = ref _seen[unit >> 6];
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }

    private static int Words(int bits) => (bits + 63) >> 6;
}
