using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>A code in a source, with the name next to it.</summary>
    /// <param name="Code">The code (mã), such as <c>24</c>; nothing is trimmed or completed.</param>
    /// <param name="Name">The name as typed, such as <c>tỉnh Bắc Giang</c>; null or blank when the source has none.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record NamedCode(
        [property: JsonPropertyName("code"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Code,
        [property: JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
            JsonConverter(typeof(UnescapedTextJsonConverter))] string? Name);
}
