using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>What follows from the events of a register: where a territory went, and what can be compared.</summary>
public static class GazetteerLineage
{
    /// <summary>Follows a unit's territory to another day, forwards or backwards over any number of events.</summary>
    /// <exception cref="UnknownUnitException">The unit is not of this register.</exception>
    public static UnitTrace Trace(this Gazetteer gazetteer, OrganisationUnit unit, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(unit);
        return gazetteer.Trace(unit.Key, to);
    }

    /// <summary>Follows a unit's territory to another day, forwards or backwards over any number of events.</summary>
    /// <exception cref="UnknownUnitException">The unit is not of this register.</exception>
    public static UnitTrace Trace(this Gazetteer gazetteer, UnitKey unit, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        var from = gazetteer[unit];
        var found = new SortedDictionary<UnitKey, Succession>();
        Follow(gazetteer, from, to, forwards: to >= from.Key.Day, isWhole: true, [], found);
        return new UnitTrace(from, to, [.. found.Values]);
    }

    /// <summary>The smallest groups of units of a level whose totals mean the same territory on both days, by key.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is before the register knows the level.</exception>
    public static IReadOnlyList<ComparableArea> ComparableAreas(this Gazetteer gazetteer, OrganisationLevel level, LocalDate day, LocalDate otherDay)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        var map = new TerritoryMap(gazetteer);
        var before = gazetteer.AsOf(day).Units(level).ToList();
        var after = gazetteer.AsOf(otherDay).Units(level).ToList();
        var areas = new List<ComparableArea>();
        while (before.Count > 0)
        {
            var territory = map[before[0].Key];
            for (var size = 0; size != territory.Size;)
            {
                size = territory.Size;
                territory = before.Concat(after).Select(unit => map[unit.Key]).Where(territory.Overlaps).Aggregate(territory, (all, one) => all.Union(one));
            }

            areas.Add(new ComparableArea(Take(before), Take(after)));

            OrganisationUnit[] Take(List<OrganisationUnit> units)
            {
                var taken = units.Where(unit => territory.Overlaps(map[unit.Key])).ToArray();
                units.RemoveAll(unit => taken.Contains(unit));
                return taken;
            }
        }

        return areas;
    }

    private static void Follow(
        Gazetteer gazetteer,
        OrganisationUnit unit,
        LocalDate to,
        bool forwards,
        bool isWhole,
        IReadOnlyList<UnitEvent> path,
        SortedDictionary<UnitKey, Succession> found)
    {
        if (unit.IsAliveOn(to))
        {
            if (!found.TryGetValue(unit.Key, out var other) || isWhole && !other.IsWhole) found[unit.Key] = new Succession(unit, isWhole, path);
            return;
        }

        foreach (var change in gazetteer.Events.Where(change => change.Predecessor != change.Successor))
        {
            if (forwards && change.Predecessor == unit.Key && change.Day <= to)
                Follow(gazetteer, gazetteer[change.Successor], to, forwards, isWhole && change.IsWhole, [.. path, change], found);
            if (!forwards && change.Successor == unit.Key && change.Day > to)
                Follow(gazetteer, gazetteer[change.Predecessor], to, forwards, isWhole && change.IsWhole, [change, .. path], found);
        }
    }
}
