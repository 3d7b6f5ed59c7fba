namespace Antq.Domain.Organisation;

/// <summary>A unit with others below it, and all the units above it with the days on which they were.</summary>
internal sealed class UnitAbove
{
    private readonly (UnitAbove Unit, DayRange Days)[] _reach;

    private UnitAbove(OrganisationUnit unit, Func<UnitKey?, UnitAbove?> above)
    {
        Unit = unit;
        var reach = new List<(UnitAbove, DayRange)> { (this, DayRange.All) };
        for (var i = 0; i < unit.States.Count; i++)
        {
            // Only a unit of a higher level is climbed to: a circle in replaced data cannot go on for ever.
            if (unit.States[i].Parent is not { } parent || parent.Level >= unit.Level || above(parent) is not { } next) continue;
            var days = DayRange.OfState(unit, i);
            reach.AddRange(next._reach.Select(far => (far.Unit, far.Days.And(days))).Where(far => far.Item2.First <= far.Item2.Last));
        }

        _reach = [.. reach];
    }

    public OrganisationUnit Unit { get; }

    /// <summary>Whether it is the unit, or was below it at any height on one of the days.</summary>
    public bool IsWithin(UnitAbove unit, DayRange days)
    {
        foreach (var (candidate, on) in _reach)
        {
            if (candidate == unit && on.Overlaps(days)) return true;
        }

        return false;
    }

    /// <summary>It, or the unit above it at any height, with that key.</summary>
    public OrganisationUnit? Find(UnitKey key) => Array.Find(_reach, far => far.Unit.Unit.Key == key).Unit?.Unit;

    /// <summary>The unit that a state of this one names as the one directly above, where the register has it.</summary>
    public UnitAbove? DirectlyAbove(UnitState state) => Array.Find(_reach, far => far.Unit.Unit.Key == state.Parent).Unit;

    /// <summary>Makes the units above of many units, each once.</summary>
    public static Dictionary<UnitKey, UnitAbove> Build(IEnumerable<OrganisationUnit> units, Func<UnitKey, OrganisationUnit?> unitOf)
    {
        var known = new Dictionary<UnitKey, UnitAbove>();
        foreach (var unit in units)
        {
            foreach (var state in unit.States) Of(state.Parent);
        }

        return known;

        UnitAbove? Of(UnitKey? key)
        {
            if (key is not { } wanted) return null;
            if (known.TryGetValue(wanted, out var above)) return above;
            if (unitOf(wanted) is not { } unit) return null;
            above = new UnitAbove(unit, Of);
            known.Add(wanted, above);
            return above;
        }
    }
}
