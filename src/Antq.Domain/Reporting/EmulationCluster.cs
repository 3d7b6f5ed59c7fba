using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// An emulation cluster or block (cụm, khối thi đua) that a report covers: units that compete with each other. Its figures are those of its
/// members, so they are never added to the members' own. If the members are unknown, they are some of the units within that of the report,
/// and two such clusters may share some.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Members">The members: two or more units, none inside another; empty when they are unknown.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EmulationCluster(
    [property: JsonPropertyName("name"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Name,
    IReadOnlyList<UnitKey> Members)
{
    /// <summary>The members: two or more units, none inside another; empty when they are unknown.</summary>
    [JsonPropertyName("members")]
    public IReadOnlyList<UnitKey> Members { get; init => field = ValueList<UnitKey>.Of(value); } = ValueList<UnitKey>.Of(Members ?? []);
}
