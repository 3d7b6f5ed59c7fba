using Antq.Domain;
using Antq.Domain.Lineage;
using NodaTime;

namespace Antq.Samples;

/// <summary>The comparable areas of a day with another, found once for each level and looked up by unit.</summary>
internal sealed class UnitGroups(GazetteerSnapshot snapshot, LocalDate other, LineageGraph graph)
{
    private readonly Dictionary<OrganisationLevel, Dictionary<UnitKey, ComparableArea>> _areas = [];
    private readonly Dictionary<ComparableArea, UnitGroup> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>The groups of the units placed so far.</summary>
    public IReadOnlyList<UnitGroup> Named => [.. _named.Values];

    /// <summary>The unit with how it compares.</summary>
    public ListedUnit Place(ListedUnit unit)
    {
        var area = AreasOf(unit.Level)[unit.Key];
        if (area.After.Count == 0) return unit with { Comparable = "none" };
        if (area.IsExactFor(unit.Key)) return unit with { Comparable = "exact" };
        if (!_named.TryGetValue(area, out var group))
            _named[area] = group = new UnitGroup(_named.Count + 1, Keys(area.Before), Keys(area.After));
        return unit with { Comparable = "group", Group = group.Number };
    }

    private Dictionary<UnitKey, ComparableArea> AreasOf(OrganisationLevel level)
    {
        if (!_areas.TryGetValue(level, out var areas))
        {
            areas = snapshot.Gazetteer.ComparableAreas(level, snapshot.Day, other, graph)
                .SelectMany(area => area.Before, (area, unit) => (area, unit))
                .ToDictionary(pair => pair.unit.Key, pair => pair.area);
            _areas[level] = areas;
        }

        return areas;
    }

    private static UnitKey[] Keys(IReadOnlyList<OrganisationUnit> units) => [.. units.Select(unit => unit.Key)];
}
