using Antq.Domain.Lineage;
using NodaTime;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Finds the levels of a plan, the finest first: those above the units of the rows on their own day, or those of the boundaries of another
/// day.
/// </summary>
internal static class PlanLevels
{
    private static readonly Dictionary<int, int[]> NothingShared = [];

    public static IReadOnlyList<RollUpPlan.PlanLevel> Of(PlanUnits units, OrganisationLevel lowest, LocalDate day)
    {
        var rows = new int[units.Units.Count];
        for (var row = 0; row < rows.Length; row++) rows[row] = row;
        List<RollUpPlan.PlanLevel> levels =
            [new RollUpPlan.PlanLevel(lowest, day, units.Units, rows, NothingShared, null, hasOneLife: true)];
        foreach (var level in units.Levels.Reverse().Where(level => level != lowest))
            levels.Add(new RollUpPlan.PlanLevel(
                level, day, units.UnitsOf(level), units.Above(level), NothingShared, levels[^1], hasOneLife: true));
        return levels;
    }

    /// <exception cref="ArgumentException">No level that the rows can be added up to has units on the day.</exception>
    public static IReadOnlyList<RollUpPlan.PlanLevel> Of(PlanUnits units, OrganisationLevel lowest, GazetteerSnapshot boundaries,
        bool hasOneLife)
    {
        var map = TerritoryMap.Of(boundaries.Gazetteer, lowest, units.Units, boundaries.Day);
        List<RollUpPlan.PlanLevel> levels = [];
        foreach (var level in PlanUnits.LevelsOf(boundaries, lowest).Reverse())
            levels.Add(Of(units, map, level, boundaries, levels.Count > 0 ? levels[^1] : null, hasOneLife));
        return levels;
    }

    private static RollUpPlan.PlanLevel Of(
        PlanUnits units, TerritoryMap map, OrganisationLevel level, GazetteerSnapshot boundaries, RollUpPlan.PlanLevel? finer,
            bool hasOneLife)
    {
        var targets = boundaries.Units(level);
        var areas = TargetTerritories.Of(map, targets);
        var places = new Dictionary<OrganisationUnit, int>(targets.Count);
        for (var place = 0; place < targets.Count; place++) places.Add(targets[place], place);
        var whole = new int[units.Units.Count];
        var shared = new Dictionary<int, int[]>();
        for (var row = 0; row < whole.Length; row++)
        {
            var territory = map[units.Units[row].Key];
            var met = areas.Meeting(territory);
            whole[row] = met.Count == 1 && met.First() is var only && map[only.Key].Covers(territory) ? places[only] : -1;
            if (whole[row] < 0 && met.Count > 0) shared.Add(row, [.. met.Select(unit => places[unit]).Order()]);
        }

        return new RollUpPlan.PlanLevel(level, boundaries.Day, targets, whole, shared, finer, hasOneLife);
    }
}
