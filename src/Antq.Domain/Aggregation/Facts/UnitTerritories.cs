namespace Antq.Domain.Aggregation;

/// <summary>Finds which of the units of a roll-up meet a territory, by its atoms, without comparing it with each unit.</summary>
internal sealed class UnitTerritories
{
    /// <summary>The atoms at which the units change, ascending, and the units from there on.</summary>
    private readonly int[] _begins;
    private readonly int[][] _units;
    private readonly int[][] _apart;

    public UnitTerritories(IReadOnlyList<OrganisationUnit> units, Func<UnitKey, Territory> territoryOf)
    {
        var turns = TurnsOf(units, territoryOf);
        var (begins, sets, open) = (new List<int>(), new List<int[]>(), (int[])[]);
        for (var index = 0; index < turns.Length; index++)
        {
            var (atom, unit, isBegin) = ((int)(turns[index] >> 32), (int)(turns[index] & uint.MaxValue) >> 1, (turns[index] & 1) != 0);
            open = isBegin ? With(open, [unit]) : Array.FindAll(open, other => other != unit);
            if (index + 1 < turns.Length && turns[index + 1] >> 32 == atom) continue;
            begins.Add(atom);
            sets.Add(open);
        }

        (_begins, _units) = ([.. begins], [.. sets]);
        _apart = Array.ConvertAll(_units, own => own is [0, _, ..] ? own[1..] : own);
    }

    /// <summary>Returns where units begin and end, ascending: the atom, the unit and whether it begins in one number.</summary>
    private static long[] TurnsOf(IReadOnlyList<OrganisationUnit> units, Func<UnitKey, Territory> territoryOf)
    {
        var count = 0;
        for (var unit = 0; unit < units.Count; unit++) count += territoryOf(units[unit].Key).Bounds.Length;
        var (turns, next) = (new long[count], 0);
        for (var unit = 0; unit < units.Count; unit++)
        {
            var bounds = territoryOf(units[unit].Key).Bounds;
            for (var index = 0; index < bounds.Length; index++)
                turns[next++] = ((long)bounds[index] << 32) | (uint)(unit << 1) | (index % 2 == 0 ? 1u : 0);
        }

        Array.Sort(turns);
        return turns;
    }

    /// <summary>Returns the places of the units that meet a territory, ascending.</summary>
    public int[] Meeting(Territory territory) => Meeting(territory, _units);

    /// <summary>
    /// Returns the places of the units other than the first, which contains all of them, that meet a territory, ascending; the first too if
    /// some of the territory is in no other.
    /// </summary>
    public int[] MeetingApart(Territory territory) => Meeting(territory, _apart) is { Length: > 0 } met ? met : [0];

    private int[] Meeting(Territory territory, int[][] units)
    {
        int[] met = [], last = [];
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            var (begin, end) = (territory.Bounds[index], territory.Bounds[index + 1]);
            var found = Array.BinarySearch(_begins, begin);
            for (var place = Math.Max(found < 0 ? ~found - 1 : found, 0); place < _begins.Length && _begins[place] < end; place++)
            {
                if (ReferenceEquals(units[place], last)) continue;
                last = units[place];
                met = met.Length == 0 ? last : With(met, last);
            }
        }

        return met;
    }

    /// <summary>Returns the union of two ascending lists; the first if it contains the other.</summary>
    private static int[] With(int[] one, int[] other)
    {
        var merged = new int[one.Length + other.Length];
        var count = 0;
        for (int mine = 0, theirs = 0; mine < one.Length || theirs < other.Length; count++)
        {
            var next = mine == one.Length ? other[theirs] : theirs == other.Length ? one[mine] : Math.Min(one[mine], other[theirs]);
            merged[count] = next;
            if (mine < one.Length && one[mine] == next) mine++;
            if (theirs < other.Length && other[theirs] == next) theirs++;
        }

        return count == one.Length ? one : merged[..count];
    }
}
