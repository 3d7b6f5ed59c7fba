using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// An emulation cluster or block (cụm, khối thi đua) that a report covers: units that compete with each other. Its figures are those of its
/// members, so they are never added to the members' own.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Members">The members: two or more units, none inside another.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EmulationCluster(
    [property: JsonPropertyName("name"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Name,
    IReadOnlyList<UnitKey> Members)
{
    /// <summary>The members: two or more units, none inside another.</summary>
    [JsonPropertyName("members"), JsonRequired]
    public IReadOnlyList<UnitKey> Members { get; init => field = ValueList<UnitKey>.Of(value); } = ValueList<UnitKey>.Of(Members);
}
