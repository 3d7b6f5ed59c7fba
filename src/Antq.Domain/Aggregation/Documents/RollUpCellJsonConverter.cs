using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>
/// Writes a cell as its <see cref="RollUpDocument.Cell"/>, with its derivation, in options of any kind. It is read as that document: the
/// facts are
/// not part of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RollUpCellJsonConverter : JsonConverter<RollUpCell>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override RollUpCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new DocumentException("A RollUpCell is made by adding reports up; its document is read as a RollUpDocument.Cell.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RollUpCell value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DocumentJson.Write(writer, RollUpDocument.Cell.Of(value), RollUpJsonContext.OfCell);
    }
}
