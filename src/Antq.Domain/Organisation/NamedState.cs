using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A state of a unit with its names for search.</summary>
/// <param name="unit">The unit.</param>
/// <param name="ordinal">The position of the unit among those searched.</param>
/// <param name="state">The state.</param>
/// <param name="days">The days of the state.</param>
/// <param name="above">The parent unit, if the gazetteer has it.</param>
internal sealed class NamedState(OrganisationUnit unit, int ordinal, UnitState state, DaySpan days, UnitAbove? above)
{
    public OrganisationUnit Unit { get; } = unit;

    public int Ordinal { get; } = ordinal;

    public UnitState State { get; } = state;

    public DaySpan Days { get; } = days;

    /// <summary>The days of the unit.</summary>
    public DaySpan Life { get; } = new(unit.DaysOfState(0).First, unit.DaysOfState(unit.States.Count - 1).Last);

    public UnitAbove? Above { get; } = above;
}
