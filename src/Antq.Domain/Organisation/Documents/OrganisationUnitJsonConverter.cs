using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation.Documents;

/// <summary>
/// Writes a unit with its key, code, level, last name, kind and parent, and its first and last day, in options of any kind. It is read by
/// its key, from its gazetteer.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrganisationUnitJsonConverter : JsonConverter<OrganisationUnit>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override OrganisationUnit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new DocumentException("A unit is of a gazetteer: read its UnitKey, and ask the gazetteer for it.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OrganisationUnit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        DocumentJson.Write(writer, UnitDocument.Of(value), GazetteerJsonContext.Unit);
    }
}
