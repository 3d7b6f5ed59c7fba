using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Antq.Domain.Text;

/// <summary>Reads and writes a day as <c>2025-07-01</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>, IFaultFinder
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new DocumentException($"A day is a string such as \"2025-07-01\", not {JsonWords.Of(reader.TokenType)}.");
        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(DayText.Format(value));
    }

    /// <inheritdoc/>
    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(DayText.Format(value));
    }

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
        => DocumentText.FaultOf(in reader, typeof(LocalDate), out var text)
            ?? (DayText.TryParse(text, out _) ? null : DocumentFault.Unreadable(typeof(LocalDate), text));

    private static LocalDate Parse(string text)
        => DayText.TryParse(text, out var day) ? day : throw new DocumentException(DayText.Refusal(text));
}
