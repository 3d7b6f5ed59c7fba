using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation.Documents;

/// <summary>The members of a single unit, as in the response of a service: with its last name, kind and parent.</summary>
internal sealed record UnitDocument(
    UnitKey Key,
    string Code,
    OrganisationLevel Level,
    string Name,
    UnitKind Kind,
    UnitKey? Parent,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ValidFrom,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ValidTo)
{
    public static UnitDocument Of(OrganisationUnit unit)
        => new(unit.Key, unit.Code, unit.Level, unit.Name, unit.LastState.Kind, unit.LastState.Parent, unit.ValidFrom, unit.ValidTo);
}
