using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Writes an exact count as a number, any other as <c>{"lower", "upper", "nominal", "text"}</c>; reads both.</summary>
public sealed class CountJsonConverter : JsonConverter<Count>
{
    private const int Lower = 0;
    private const int Upper = 1;
    private const int Nominal = 2;
    private const int Text = 3;

    private static readonly JsonEncodedText[] Names = [JsonEncodedText.Encode("lower"), JsonEncodedText.Encode("upper"), JsonEncodedText.Encode("nominal"), JsonEncodedText.Encode("text")];

    /// <inheritdoc/>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return ReadNumber(ref reader) is >= 0 and var number ? Count.Exactly(number) : throw new JsonException("A count is never negative.");
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"A count is a number or an object, not a {reader.TokenType}.");
        long? lower = null, upper = null, nominal = null;
        string? text = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberAt(in reader);
            var unknown = member == Names.Length ? reader.GetString() : null;
            if ((seen & (1 << member)) != 0) throw new JsonException($"The member {QuotedText.Of(reader.GetString())} of a count stands twice.");
            seen |= 1 << member;
            reader.Read();
            switch (member)
            {
                case Lower: lower = ReadNumber(ref reader); break;
                case Upper: upper = ReadNumber(ref reader); break;
                case Nominal: nominal = ReadNumber(ref reader); break;
                case Text: text = ReadText(ref reader); break;
                default: throw new JsonException($"A count has no member {QuotedText.Of(unknown)}: lower, upper, nominal, text.");
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
        writer.WriteNumber(Names[Lower], value.Lower);
        if (value.Upper is { } upper) writer.WriteNumber(Names[Upper], upper);
        if (value.Nominal is { } nominal) writer.WriteNumber(Names[Nominal], nominal);
        if (value.Wording is { } wording)
        {
            writer.WritePropertyName(Names[Text]);
            UnescapedText.Write(writer, wording);
        }

        writer.WriteEndObject();
    }

    /// <summary>The member whose name the reader is at; one more than there are where a count has none of that name.</summary>
    private static int MemberAt(in Utf8JsonReader reader)
    {
        var member = 0;
        while (member < Names.Length && !reader.ValueTextEquals(Names[member].EncodedUtf8Bytes)) member++;
        return member;
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
