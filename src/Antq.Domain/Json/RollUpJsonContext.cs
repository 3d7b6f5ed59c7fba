using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Antq.Domain.Json;

/// <summary>The source-generated metadata of roll-up results and of single cells.</summary>
[JsonSerializable(typeof(RollUpDocument))]
[JsonSerializable(typeof(RollUpDocument.CellPart), TypeInfoPropertyName = "CellPart")]
internal sealed partial class RollUpJsonContext : JsonSerializerContext
{
    public static RollUpJsonContext Unescaped { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
