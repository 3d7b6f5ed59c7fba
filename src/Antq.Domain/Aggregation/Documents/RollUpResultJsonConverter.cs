using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>
/// Writes a result as its <see cref="RollUpDocument"/>, without derivations, in options of any kind. It is read as that document: the facts
/// are not part of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RollUpResultJsonConverter : JsonConverter<RollUpResult>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override RollUpResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new DocumentException("A RollUpResult is made by adding reports up; its document is read as a RollUpDocument.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RollUpResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DocumentJson.Write(writer, RollUpDocument.Of(value), RollUpJsonContext.Result);
    }
}
