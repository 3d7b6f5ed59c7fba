using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Writes an exact count as a number, any other as <c>{"lower", "upper", "nominal", "text"}</c>; reads both.</summary>
public sealed class CountJsonConverter : JsonConverter<Count>
{
    /// <inheritdoc/>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return ReadNumber(ref reader) is >= 0 and var number ? Count.Exactly(number) : throw new JsonException("A count is never negative.");
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"A count is a number or an object, not a {reader.TokenType}.");
        long? lower = null, upper = null, nominal = null;
        string? text = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name)) throw new JsonException($"The member {QuotedText.Of(name)} of a count stands twice.");
            reader.Read();
            switch (name)
            {
                case "lower": lower = ReadNumber(ref reader); break;
                case "upper": upper = ReadNumber(ref reader); break;
                case "nominal": nominal = ReadNumber(ref reader); break;
                case "text": text = ReadText(ref reader); break;
                default: throw new JsonException($"A count has no member {QuotedText.Of(name)}: lower, upper, nominal, text.");
            }
        }

        if (lower is not { } least) throw new JsonException("A count that is no number has at least the member 'lower'.");
        return Count.TryMake(least, upper, nominal, text, out var count)
            ? count
            : throw new JsonException($"No count has lower {least}, upper {upper} and nominal {nominal}: 0 ≤ lower ≤ nominal ≤ upper.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Count value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsDefault) throw new JsonException("A default Count has no meaning and is not written.");
        if (value is { IsExact: true, Wording: null })
        {
            writer.WriteNumberValue(value.Lower);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("lower", value.Lower);
        if (value.Upper is { } upper) writer.WriteNumber("upper", upper);
        if (value.Nominal is { } nominal) writer.WriteNumber("nominal", nominal);
        if (value.Wording is { } wording) writer.WriteString("text", JsonEncodedText.Encode(wording, UnescapedText.Encoder));
        writer.WriteEndObject();
    }

    private static long ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw new JsonException($"A bound of a count is a number, not a {reader.TokenType}.");
        return reader.TryGetInt64(out var number) ? number : throw new JsonException("A count is a whole number within 64 bits.");
    }

    private static string ReadText(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return VietnameseText.IsText(text) ? text! : throw new JsonException("The text of a count is a string, not blank, in Unicode form C and without control characters.");
    }
}
