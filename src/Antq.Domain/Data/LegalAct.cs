using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>A legal act (văn bản) that the reference data cite.</summary>
/// <param name="Id">Its number, such as <c>202/2025/QH15</c>, or an identifier of this library if it has none.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="AdoptedOn">The day of adoption, if known.</param>
/// <param name="InForceFrom">The first day in force, if known.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LegalAct(
    [property: JsonPropertyName("id"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Id,
    [property: JsonPropertyName("title"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Title,
    [property: JsonPropertyName("adopted"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? AdoptedOn,
    [property: JsonPropertyName("inForce"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? InForceFrom)
{
    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
