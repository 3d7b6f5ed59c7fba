using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>Refuses documents of another format.</summary>
internal sealed class ReportFormatJsonConverter : JsonConverter<string>
{
    /// <summary>True: null is not a format, and is refused as such.</summary>
    public override bool HandleNull => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(ReportFormat.Second) ? ReportFormat.Second
            : reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(ReportFormat.First) ? ReportFormat.First
            : throw new DocumentException($"The format of the document is neither \"{ReportFormat.Second}\" nor \"{ReportFormat.First}\".");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
