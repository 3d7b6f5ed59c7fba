using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A unit with others below it, and all the units above it with the days on which they were.</summary>
internal sealed class UnitAbove
{
    private readonly Reach[] _reach;
    private readonly Lazy<FoldedText[]> _names;

    public UnitAbove(OrganisationUnit unit, UnitsAbove above)
    {
        Unit = unit;
        var reach = new List<Reach> { new(this, DaySpan.All) };
        for (var i = 0; i < unit.States.Count; i++)
        {
            // Only units of a higher level are followed: a cycle in replaced data must not cause an endless loop.
            if (unit.States[i].Parent is not { } parent || parent.Level >= unit.Level || above.Of(parent) is not { } next) continue;
            var days = unit.DaysOfState(i);
            foreach (var far in next._reach)
            {
                var both = far.Days.And(days);
                if (both.First <= both.Last) reach.Add(new Reach(far.Unit, both));
            }
        }

        _reach = [.. reach];
        _names = new(() => [.. unit.States.Select(state => state.Name).Concat(unit.Aliases)
            .Concat(UnitCodes.AllOf(unit.Key, OrganisationUnit.CodeScheme.Abbreviation))
            .Distinct(StringComparer.Ordinal).Select(name => new FoldedText(name))]);
    }

    public OrganisationUnit Unit { get; }

    /// <summary>Returns whether it is the unit, or was below it at any height on one of the days.</summary>
    public bool IsWithin(UnitAbove unit, DaySpan days)
    {
        foreach (var far in _reach)
        {
            if (far.Unit == unit && far.Days.Overlaps(days)) return true;
        }

        return false;
    }

    /// <summary>
    /// Returns whether a typed name, with a word for these kinds, is that of the unit or of one above it on one of the days.
    /// </summary>
    public bool IsNamed(in FoldedName typed, ulong kinds, DaySpan days, bool mayBeBeginning)
    {
        foreach (var far in _reach)
        {
            if (far.Days.Overlaps(days) && TypeWords.MayPrecede(kinds, far.Unit.Unit) && far.Unit.HasName(typed, mayBeBeginning))
                return true;
        }

        return false;
    }

    /// <summary>Returns this unit, or a unit above it at any height, with that key.</summary>
    public OrganisationUnit? Find(UnitKey key) => Array.Find(_reach, far => far.Unit.Unit.Key == key)?.Unit.Unit;

    /// <summary>Returns the parent in a state of this unit, if the gazetteer has it.</summary>
    public UnitAbove? DirectlyAbove(UnitState state) => Array.Find(_reach, far => far.Unit.Unit.Key == state.Parent)?.Unit;

    private bool HasName(in FoldedName typed, bool mayBeBeginning)
    {
        foreach (var name in _names.Value)
        {
            if (typed.IsNameOf(name.Name, mayBeBeginning)) return true;
        }

        return false;
    }

    /// <summary>A unit, or one above it, and the days on which it was above.</summary>
    private sealed class Reach(UnitAbove unit, DaySpan days)
    {
        public UnitAbove Unit { get; } = unit;

        public DaySpan Days { get; } = days;
    }
}
