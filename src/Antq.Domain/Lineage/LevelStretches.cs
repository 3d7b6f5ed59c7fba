using System.Numerics;

namespace Antq.Domain.Lineage;

/// <summary>
/// The ranges of atoms of all units of a level, by their starts, so that the units that overlap a territory are found by binary search.
/// </summary>
internal sealed class LevelStretches
{
    private const int PlaceBits = 32;

    private readonly IReadOnlyList<OrganisationUnit> _units;
    private readonly bool _isByKey;
    private readonly int[] _ordinals;
    private readonly int[] _begins;
    private readonly int[] _ends;

    /// <summary>The furthest end of each range and all before it.</summary>
    private readonly int[] _furthest;

    /// <param name="units">The units, by ordinal.</param>
    /// <param name="territories">The territory of each; null when it has none.</param>
    /// <param name="isByKey">Whether the order of the ordinals is that of the keys.</param>
    public LevelStretches(IReadOnlyList<OrganisationUnit> units, Territory?[] territories, bool isByKey)
    {
        _units = units;
        _isByKey = isByKey;
        var count = 0;
        foreach (var territory in territories) count += territory is null ? 0 : territory.Bounds.Length / 2;
        (_ordinals, _begins, _ends, _furthest) = (new int[count], new int[count], new int[count], new int[count]);
        var (ordinals, ends, order) = (new int[count], new int[count], new long[count]);
        var next = 0;
        for (var ordinal = 0; ordinal < territories.Length; ordinal++)
        {
            if (territories[ordinal] is not { } territory) continue;
            for (var index = 0; index < territory.Bounds.Length; index += 2, next++)
            {
                (ordinals[next], ends[next]) = (ordinal, territory.Bounds[index + 1]);
                order[next] = ((long)territory.Bounds[index] << PlaceBits) | (uint)next;
            }
        }

        Array.Sort(order);
        var furthest = 0;
        for (var place = 0; place < count; place++)
        {
            var from = (int)(order[place] & uint.MaxValue);
            (_ordinals[place], _begins[place], _ends[place]) = (ordinals[from], (int)(order[place] >> PlaceBits), ends[from]);
            _furthest[place] = furthest = Math.Max(furthest, ends[from]);
        }
    }

    /// <summary>Returns the units that have an atom of a territory, by key.</summary>
    public OrganisationUnit[] Meeting(Territory territory)
    {
        var words = (_units.Count + 63) >> 6;
        var met = words <= 512 ? stackalloc ulong[words] : new ulong[words];
        met.Clear();
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            var (begin, end) = (territory.Bounds[index], territory.Bounds[index + 1]);
            for (var place = FirstReaching(begin); place < _begins.Length && _begins[place] < end; place++)
            {
                if (_ends[place] > begin) met[_ordinals[place] >> 6] |= 1UL << (_ordinals[place] & 63);
            }
        }

        var units = Take(met);
        if (!_isByKey) Array.Sort(units, static (one, other) => one.Key.CompareTo(other.Key));
        return units;
    }

    private OrganisationUnit[] Take(ReadOnlySpan<ulong> met)
    {
        var count = 0;
        foreach (var word in met) count += BitOperations.PopCount(word);
        var units = new OrganisationUnit[count];
        var next = 0;
        for (var word = 0; word < met.Length; word++)
        {
            for (var bits = met[word]; bits != 0; bits &= bits - 1)
            {
                units[next++] = _units[(word << 6) + BitOperations.TrailingZeroCount(bits)];
            }
        }

        return units;
    }

    /// <summary>Returns the first range where the furthest end so far is after an atom.</summary>
    private int FirstReaching(int atom)
    {
        var (low, high) = (0, _furthest.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_furthest[middle] > atom) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
