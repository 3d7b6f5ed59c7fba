using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The smallest change that would remove a finding: one value at one place of the document.</summary>
/// <param name="Path">The place, as a JSON pointer.</param>
/// <param name="Value">
/// The correct value, as the neutral text of its type: <c>33</c>, <c>25@2025-07-01</c>, <c>2431..|hơn 2.430</c>.
/// </param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FindingRepair(
    [property: JsonPropertyName("path"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Path,
    [property: JsonPropertyName("value"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Value);
