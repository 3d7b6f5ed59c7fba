using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Writes an exact count as a number, any other as <c>{"lower", "upper", "nominal", "text"}</c>; reads both.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountJsonConverter : JsonConverter<Count>
{
    private const int Members = 4;

    /// <inheritdoc/>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Count value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    /// <summary>Reads the count at the reader's position; leaves the reader at its last token.</summary>
    /// <exception cref="JsonException">The JSON value is not a count.</exception>
    internal static Count Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return ReadNumber(ref reader) is >= 0 and var number
                ? Count.Exactly(number)
                : throw new DocumentException("A count is never negative.");
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new DocumentException($"A count is a number or an object, not {JsonWords.Of(reader.TokenType)}.");
        long? lower = null, upper = null, nominal = null;
        string? text = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberAt(in reader);
            var unknown = member == Members ? reader.GetString() : null;
            if ((seen & (1 << member)) != 0)
                throw new DocumentException($"The member '{Encoding.ASCII.GetString(NameOf(member))}' of a count occurs twice.");
            seen |= 1 << member;
            reader.Read();
            switch (member)
            {
                case 0: lower = ReadNumber(ref reader); break;
                case 1: upper = ReadNumber(ref reader); break;
                case 2: nominal = ReadNumber(ref reader); break;
                case 3: text = ReadText(ref reader); break;
                default: throw new DocumentException($"A count has no member {QuotedText.Of(unknown)}: lower, upper, nominal, text.");
            }
        }

        if (lower is not { } least) throw new DocumentException("A count that is no number has at least the member 'lower'.");
        return Count.TryMake(least, upper, nominal, text, out var count)
            ? count
            : throw new DocumentException($"No count has lower {least}, upper {upper} and nominal {nominal}: 0 ≤ lower ≤ nominal ≤ upper.");
    }

    /// <summary>Writes a count.</summary>
    /// <exception cref="JsonException">The count is <c>default</c>.</exception>
    internal static void Write(Utf8JsonWriter writer, Count value)
    {
        if (value.IsDefault) throw new DocumentException("A default Count has no meaning and is not written.");
        if (value is { IsExact: true, Wording: null })
        {
            writer.WriteNumberValue(value.Lower);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(NameOf(0), value.Lower);
        if (value.Upper is { } upper) writer.WriteNumber(NameOf(1), upper);
        if (value.Nominal is { } nominal) writer.WriteNumber(NameOf(2), nominal);
        if (value.Wording is { } wording)
        {
            writer.WritePropertyName(NameOf(3));
            UnescapedText.Write(writer, wording);
        }

        writer.WriteEndObject();
    }

    private static ReadOnlySpan<byte> NameOf(int member) => member switch
    {
        0 => "lower"u8,
        1 => "upper"u8,
        2 => "nominal"u8,
        _ => "text"u8,
    };

    /// <summary>
    /// Returns the index of the member named at the reader's position; the number of members if a count has none of that name.
    /// </summary>
    private static int MemberAt(in Utf8JsonReader reader)
    {
        var member = 0;
        while (member < Members && !reader.ValueTextEquals(NameOf(member))) member++;
        return member;
    }

    private static long ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new DocumentException($"A bound of a count is a number, not {JsonWords.Of(reader.TokenType)}.");
        return JsonNumbers.TryRead(in reader, out var number)
            ? number
            : throw new DocumentException("A count is a whole number within 64 bits.");
    }

    private static string ReadText(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return VietnameseText.IsText(text)
            ? text!
            : throw new DocumentException("The text of a count is a string, not blank, in Unicode form C and without control characters.");
    }
}
