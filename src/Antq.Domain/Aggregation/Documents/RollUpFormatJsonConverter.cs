using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>Refuses documents of another format.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RollUpFormatJsonConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(RollUpDocument.CurrentFormat)
            ? RollUpDocument.CurrentFormat
            : throw new DocumentException($"The format of the document is not \"{RollUpDocument.CurrentFormat}\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
