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
    public IReadOnlyList<UnitKey> Members { get; init => field = [.. value ?? []]; } = [.. Members ?? []];

    /// <summary>Returns whether both have the same name and the same members in the same order.</summary>
    public bool Equals(EmulationCluster? other)
        => ReferenceEquals(this, other) || (other is not null && Name == other.Name && Members.SequenceEqual(other.Members));

    /// <summary>Returns a hash of the name and the number of members.</summary>
    public override int GetHashCode() => HashCode.Combine(Name, Members.Count);
}
