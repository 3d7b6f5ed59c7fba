using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A code as a source has it, with the name that stands beside it there.</summary>
/// <param name="Code">The code (mã), such as <c>24</c>; nothing is trimmed or completed.</param>
/// <param name="Name">The name as typed, such as <c>tỉnh Bắc Giang</c>; absent or blank where the source has none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NamedCode(
    [property: JsonPropertyName("code"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Code,
    [property: JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(UnescapedTextJsonConverter))] string? Name);
