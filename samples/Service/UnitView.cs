using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Service;

/// <summary>A unit in one state of its life.</summary>
internal sealed record UnitView(
    UnitKey Key,
    string Code,
    OrganisationLevel Level,
    string Name,
    string Kind,
    UnitKey? Parent,
    LocalDate? ValidFrom,
    LocalDate? ValidTo)
{
    public static UnitView Of(OrganisationUnit unit) => Of(unit, unit.States[^1]);

    public static UnitView Of(OrganisationUnit unit, UnitState state)
        => new(unit.Key, unit.Code, unit.Level, state.Name, state.Kind.Name(Language.Vietnamese), state.Parent, unit.ValidFrom,
            unit.ValidTo);
}
