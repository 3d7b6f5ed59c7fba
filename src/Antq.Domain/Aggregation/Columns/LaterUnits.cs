using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// For a plan with stocks and units of several days: which later units have territory of an earlier one, so that their figures replace its
/// figure, in whole or in part (R5).
/// </summary>
internal sealed class LaterUnits
{
    private static readonly Part[] NoParts = [];

    private readonly Part[][] _whole;
    private readonly Dictionary<(int Level, int Unit, int Target), Part[]> _shared = [];
    private readonly bool[] _isLater;

    public LaterUnits(RollUpPlan plan, IReadOnlyList<IReadOnlyList<OrganisationUnit>> unitsOfDays)
    {
        var map = TerritoryMap.Of(plan.Gazetteer, plan.Definition.Level, plan.Units.Concat(plan.Levels.SelectMany(level => level.Units)));
        (_whole, _isLater) = (new Part[plan.Units.Count][], new bool[plan.Units.Count]);
        for (var unit = 0; unit < _whole.Length; unit++)
        {
            var territory = map[plan.Units[unit].Key];
            int[] later = [.. unitsOfDays.SelectMany(units => After(plan, map, plan.Units[unit], units)).Distinct().Order()];
            foreach (var one in later) _isLater[one] = true;
            _whole[unit] = PartsOf(plan, map, territory, later);
            HasPartlyReplaced |= _whole[unit].Length > 1;
            if (later.Length == 0) continue;
            for (var level = 0; level < plan.Levels.Count; level++)
            {
                foreach (var target in plan.Levels[level].SharedAmong(unit))
                {
                    var part = territory.Intersect(map[plan.Levels[level].Units[target].Key]);
                    _shared[(level, unit, target)] = PartsOf(plan, map, part, later);
                }
            }
        }
    }

    /// <summary>Whether a figure may be replaced in part, so that from zero to all of it remains.</summary>
    public bool HasPartlyReplaced { get; }

    /// <summary>Returns whether figures of a unit may replace those of others.</summary>
    public bool IsLater(int unit) => _isLater[unit];

    /// <summary>Returns the parts of the territory of a unit; empty when no figure replaces its own.</summary>
    public Part[] PartsOf(int unit) => _whole[unit];

    /// <summary>Returns the parts of the territory that a unit has in one of those that share it.</summary>
    public Part[] PartsOf(int level, int unit, int target) => _shared.GetValueOrDefault((level, unit, target)) ?? NoParts;

    /// <summary>Returns the ordinals of the units of another day that have territory of a unit which has ended by then.</summary>
    private static IEnumerable<int> After(RollUpPlan plan, TerritoryMap map, OrganisationUnit unit, IReadOnlyList<OrganisationUnit> units)
        => TargetTerritories.Of(map, units).Meeting(map[unit.Key]).Where(other => other.Days.First > unit.Days.Last).Select(plan.OrdinalOf);

    /// <summary>Divides a territory into parts by the later units that have each.</summary>
    private static Part[] PartsOf(RollUpPlan plan, TerritoryMap map, Territory territory, int[] later)
    {
        List<(Territory Territory, List<int> Later)> parts = [(territory, [])];
        foreach (var unit in later)
        {
            var other = map[plan.Units[unit].Key];
            foreach (var part in parts.ToArray())
            {
                if (!part.Territory.Meets(other)) continue;
                parts.Remove(part);
                parts.Add((part.Territory.Intersect(other), [.. part.Later, unit]));
                if (part.Territory.Except(other) is { IsEmpty: false } left) parts.Add((left, part.Later));
            }
        }

        if (parts is [{ Later.Count: 0 }]) return NoParts;
        return [.. parts.Select(part => new Part([.. part.Later], !territory.IsUsedUp(part.Territory)))];
    }

    /// <summary>A part of a territory.</summary>
    /// <param name="Later">The later units that have it.</param>
    /// <param name="Counts">Whether the part is needed for the territory to be replaced.</param>
    internal sealed record Part(int[] Later, bool Counts);
}
