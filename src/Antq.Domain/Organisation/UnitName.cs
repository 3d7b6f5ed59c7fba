namespace Antq.Domain.Organisation;

/// <summary>One of the names that a unit is searched by, and the days of the state that it belongs to.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Ordinal">The place of the unit among those searched.</param>
/// <param name="State">The state.</param>
/// <param name="Text">The name, alias or code.</param>
/// <param name="By">Which of them.</param>
/// <param name="Days">The days of the state.</param>
/// <param name="Above">The unit above, where the register has it.</param>
internal readonly record struct UnitName(OrganisationUnit Unit, int Ordinal, UnitState State, string Text, MatchedBy By, DayRange Days, UnitAbove? Above);
