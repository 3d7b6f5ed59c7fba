using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Findings;

/// <summary>
/// Reads and writes a finding with code, severity, place, values, repair and its message in both languages, in options of any kind. It must
/// be added to options only for lenient reading.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FindingJsonConverter : JsonConverter<Finding>
{
    private readonly bool _lenient;

    /// <summary>Creates a converter that refuses unknown members.</summary>
    public FindingJsonConverter()
    {
    }

    /// <summary>Creates a converter.</summary>
    /// <param name="lenient">Whether unknown members, which a newer version of the library may write, are ignored.</param>
    public FindingJsonConverter(bool lenient) => _lenient = lenient;

    /// <inheritdoc/>
    public override Finding? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => DocumentJson.Read(ref reader, _lenient ? FindingJsonContext.Lenient : FindingJsonContext.Strict) is not { } document ? null
            : document.Code.Length == 0 || document.Message is not { Vietnamese.Length: > 0, English.Length: > 0 }
                ? throw new DocumentException("A finding has a code, and a message in both languages.")
            : document.Values?.Any(value => value is not { Name.Length: > 0 }) == true
                ? throw new DocumentException("A value of a finding has a name.")
            : document.ToFinding();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Text("code", value.Code.Id);
        writer.WriteString("severity", EnumName<FindingSeverity>.Of(value.Severity));
        if (value.Report is { } report) Text("report", report);
        if (value.Path is { } path) Text("path", path);
        if (value.Against is { } against) Text("against", against);
        writer.WriteStartObject("message");
        WriteMessage(writer, value, Language.Vietnamese);
        WriteMessage(writer, value, Language.English);
        writer.WriteEndObject();
        if (value.Values.Count > 0) WriteValues(writer, value.Values);
        if (value.Repair is { } repair)
        {
            writer.WritePropertyName("repair");
            DocumentJson.Write(writer, repair, FindingJsonContext.Repair);
        }

        if (value.Position is { } position)
        {
            writer.WriteStartObject("position");
            writer.WriteNumber("line", position.Line);
            writer.WriteNumber("byte", position.Byte);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();

        void Text(string name, string text)
        {
            writer.WritePropertyName(name);
            UnescapedText.Write(writer, text);
        }
    }

    private static void WriteValues(Utf8JsonWriter writer, IReadOnlyList<FindingValue> values)
    {
        writer.WriteStartArray("values");
        for (var place = 0; place < values.Count; place++)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("name");
            UnescapedText.Write(writer, values[place].Name);
            writer.WritePropertyName("vi");
            UnescapedText.Write(writer, values[place].Text(Language.Vietnamese));
            writer.WritePropertyName("en");
            UnescapedText.Write(writer, values[place].Text(Language.English));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WritePropertyName(language == Language.Vietnamese ? "vi" : "en");
        var text = new PooledText();
        finding.Write(ref text, language);
        UnescapedText.Write(writer, text.Written);
        text.Dispose();
    }
}
