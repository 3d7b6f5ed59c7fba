using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation.Documents;

/// <summary>Refuses documents of another format.</summary>
internal sealed class GazetteerFormatJsonConverter : JsonConverter<string>
{
    /// <summary>Null is not a valid format, and is refused.</summary>
    public override bool HandleNull => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(GazetteerDocument.CurrentFormat)
            ? GazetteerDocument.CurrentFormat
            : throw new DocumentException($"The format of the document is not \"{GazetteerDocument.CurrentFormat}\".");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
