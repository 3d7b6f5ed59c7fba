using Antq.Domain.Lineage;
using Antq.Domain.Organisation;

namespace Antq.Domain.Aggregation;

/// <summary>Which of the units of a roll-up have something of a territory: told by the atoms, without holding it against each unit.</summary>
internal sealed class UnitGround
{
    /// <summary>Where the units on the ground change, ascending, and the units from there on.</summary>
    private readonly int[] _begins;
    private readonly int[][] _units;

    public UnitGround(IReadOnlyList<OrganisationUnit> units, Func<UnitKey, Territory> territoryOf)
    {
        var turns = new List<(int Atom, int Unit, bool Begins)>();
        for (var unit = 0; unit < units.Count; unit++)
        {
            var bounds = territoryOf(units[unit].Key).Bounds;
            for (var index = 0; index < bounds.Length; index++) turns.Add((bounds[index], unit, index % 2 == 0));
        }

        turns.Sort();
        var (begins, sets, open) = (new List<int>(), new List<int[]>(), new SortedSet<int>());
        for (var index = 0; index < turns.Count; index++)
        {
            _ = turns[index].Begins ? open.Add(turns[index].Unit) : open.Remove(turns[index].Unit);
            if (index + 1 < turns.Count && turns[index + 1].Atom == turns[index].Atom) continue;
            begins.Add(turns[index].Atom);
            sets.Add([.. open]);
        }

        (_begins, _units) = ([.. begins], [.. sets]);
    }

    /// <summary>The places of the units that have something of a territory, ascending.</summary>
    public int[] Meeting(Territory territory)
    {
        var met = new SortedSet<int>();
        int[]? only = null;
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            var (begin, end) = (territory.Bounds[index], territory.Bounds[index + 1]);
            var found = Array.BinarySearch(_begins, begin);
            for (var place = Math.Max(found < 0 ? ~found - 1 : found, 0); place < _begins.Length && _begins[place] < end; place++)
            {
                if (_units[place] == only) continue;
                only = _units[place];
                met.UnionWith(only);
            }
        }

        return [.. met];
    }

    /// <summary>
    /// The places of the units other than the first, which is around all of them, that have something of a territory, ascending; the first too where some of the
    /// territory is of no other.
    /// </summary>
    public int[] MeetingApart(Territory territory)
    {
        var met = new SortedSet<int>();
        if (territory.IsEmpty) met.Add(0);
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            var (begin, end) = (territory.Bounds[index], territory.Bounds[index + 1]);
            var found = Array.BinarySearch(_begins, begin);
            for (var place = Math.Max(found < 0 ? ~found - 1 : found, 0); place < _begins.Length && _begins[place] < end; place++)
            {
                foreach (var unit in _units[place])
                {
                    if (unit > 0 || _units[place].Length == 1) met.Add(unit);
                }
            }
        }

        return [.. met];
    }
}
