using System.Runtime.CompilerServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>Finds which of some units hold a territory. No two of the units overlap.</summary>
internal sealed class TargetTerritories
{
    private static readonly ConditionalWeakTable<
        TerritoryMap,
        ConditionalWeakTable<IReadOnlyList<OrganisationUnit>, TargetTerritories>> Made = [];

    private readonly TerritoryMap _map;
    private readonly (int Begin, int End, OrganisationUnit Unit)[] _stretches;

    private TargetTerritories(TerritoryMap map, IReadOnlyList<OrganisationUnit> units)
    {
        var stretches = new List<(int Begin, int End, OrganisationUnit Unit)>();
        foreach (var unit in units)
        {
            var bounds = map[unit.Key].Bounds;
            for (var index = 0; index < bounds.Length; index += 2) stretches.Add((bounds[index], bounds[index + 1], unit));
        }

        stretches.Sort((one, other) => one.Begin.CompareTo(other.Begin));
        _map = map;
        _stretches = [.. stretches];
    }

    /// <summary>Returns the lookup for a list of units, made once for each list.</summary>
    public static TargetTerritories Of(TerritoryMap map, IReadOnlyList<OrganisationUnit> units)
        => Made.GetValue(map, _ => []).GetValue(units, list => new TargetTerritories(map, list));

    /// <summary>Returns the units that meet a territory.</summary>
    public HashSet<OrganisationUnit> Meeting(Territory territory)
    {
        var met = new HashSet<OrganisationUnit>();
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            var (begin, end) = (territory.Bounds[index], territory.Bounds[index + 1]);
            for (var place = FirstEndingAfter(begin); place < _stretches.Length && _stretches[place].Begin < end; place++)
                met.Add(_stretches[place].Unit);
        }

        return met;
    }

    /// <summary>Returns the unit that holds all of a territory; atoms without land may lie outside if the territory has land.</summary>
    public OrganisationUnit? Holding(Territory territory)
    {
        if (territory.IsEmpty) return null;
        var place = FirstEndingAfter(territory.Bounds[0]);
        if (place == _stretches.Length) return null;
        var unit = _stretches[place].Unit;
        return territory.IsUsedUp(territory.Except(_map[unit.Key])) ? unit : null;
    }

    private int FirstEndingAfter(int atom)
    {
        int low = 0, high = _stretches.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].End > atom) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
