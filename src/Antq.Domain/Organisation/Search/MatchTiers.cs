using System.Numerics;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The names found so far, one set of bits for each tier from the best to the lowest: reading them by tier gives the ranked names without
/// sorting, as the names themselves are in order.
/// </summary>
internal ref struct MatchTiers
{
    private const int Spellings = 4, Ranks = 5, OfOneGroup = Spellings * Ranks;
    private const int Later = OfOneGroup, OtherKind = 2 * OfOneGroup, Tiers = 3 * OfOneGroup;

    private readonly Span<ulong> _bits;
    private readonly Span<ulong> _seen;
    private readonly int _words;

    /// <summary>A bit for each tier that has a name; the sets of the others are not cleared.</summary>
    private ulong _used;

    /// <summary>Creates an empty set.</summary>
    /// <param name="room">The buffer for the sets, of the size given by <see cref="Room"/>.</param>
    /// <param name="names">The number of names.</param>
    /// <param name="units">The number of units.</param>
    public MatchTiers(Span<ulong> room, int names, int units)
    {
        _words = Words(names);
        _bits = room[..(Tiers * _words)];
        _seen = room.Slice(Tiers * _words, Words(units));
    }

    public static int Room(int names, int units) => (Tiers * Words(names)) + Words(units);

    public readonly bool IsEmpty => _used == 0;

    public void Add(int name, MatchRank rank, NameSpelling spelling, bool kindAgrees, bool comesLater)
    {
        var tier = ((int)rank * Spellings) + (int)spelling + (!kindAgrees ? OtherKind : comesLater ? Later : 0);
        var set = _bits.Slice(tier * _words, _words);
        if ((_used & (1UL << tier)) == 0) set.Clear();
        _used |= 1UL << tier;
        set[name >> 6] |= 1UL << (name & 63);
    }

    /// <summary>
    /// Writes the best units, each once, and counts all. Names of another kind than the typed one are excluded if any agrees, unless all
    /// are asked for.
    /// </summary>
    public readonly int Take(ReadOnlySpan<UnitName> names, DaySpan days, Span<UnitMatch> found, out int total, bool allKinds = false)
    {
        var written = 0;
        total = 0;
        _seen.Clear();
        for (var tier = 0; tier < Tiers; tier++)
        {
            if (tier == OtherKind && total > 0 && !allKinds) break;
            if ((_used & (1UL << tier)) == 0) continue;
            for (var word = 0; word < _words; word++)
            {
                for (var bits = _bits[(tier * _words) + word]; bits != 0; bits &= bits - 1)
                {
                    var name = names[(word << 6) + BitOperations.TrailingZeroCount(bits)];
                    if (!See(name.Of.Ordinal)) continue;
                    total++;
                    if (written < found.Length)
                        found[written++] =
                            new UnitMatch(name, (NameSpelling)(tier % Spellings), tier < OtherKind, !name.Of.Days.Overlaps(days));
                }
            }
        }

        return written;
    }

    /// <summary>Returns whether the unit is met for the first time.</summary>
    private readonly bool See(int unit)
    {
        var bit = 1UL << (unit & 63);
        ref var word = ref _seen[unit >> 6];
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }

    private static int Words(int bits) => (bits + 63) >> 6;
}
