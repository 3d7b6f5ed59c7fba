using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>
/// Writes an exact count as a number, any other as <c>{"lower", "upper", "nominal", "text"}</c>; reads both, and the neutral text.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountJsonConverter : JsonConverter<Count>, IFaultFinder
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

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
    {
        var text = TextAt(in reader);
        return TryRead(ref reader, out _) is { } reason ? DocumentFault.Invalid(reason, typeof(Count), text) : null;
    }

    /// <summary>Reads the count at the reader's position; leaves the reader at its last token.</summary>
    /// <exception cref="JsonException">The JSON value is not a count.</exception>
    internal static Count Read(ref Utf8JsonReader reader)
        => TryRead(ref reader, out var count) is { } reason ? throw new DocumentException(reason.English) : count;

    /// <summary>Reads the count at the reader's position, or returns why it is none.</summary>
    private static RefusalReason? TryRead(ref Utf8JsonReader reader, out Count count)
    {
        count = default;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                if (!JsonNumbers.TryRead(in reader, out var number)) return CountRefusals.NotWhole;
                return Count.TryMake(number, number, null, null, out count) ? null : CountRefusals.Negative;
            case JsonTokenType.String:
                return DocumentText.TryGet(in reader, out var text) && Count.TryParse(text, null, out count) ? null
                    : CountRefusals.NotNeutral(text);
            case JsonTokenType.StartObject:
                return TryReadMembers(ref reader, out count);
            default:
                return CountRefusals.OtherKind(reader.TokenType);
        }
    }

    private static RefusalReason? TryReadMembers(ref Utf8JsonReader reader, out Count count)
    {
        count = default;
        long? lower = null, upper = null, nominal = null;
        string? text = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberAt(in reader);
            if (member == Members) return CountRefusals.Unknown(DocumentText.TryGet(in reader, out var name) ? name : "");
            if ((seen & (1 << member)) != 0) return CountRefusals.Repeated(Encoding.ASCII.GetString(NameOf(member)));
            seen |= 1 << member;
            reader.Read();
            if (member == Members - 1)
            {
                if (!TryReadText(in reader, out text)) return CountRefusals.Words;
                continue;
            }

            if (reader.TokenType != JsonTokenType.Number) return CountRefusals.BoundOfOtherKind(reader.TokenType);
            if (!JsonNumbers.TryRead(in reader, out var number)) return CountRefusals.NotWhole;
            if (member == 0) lower = number;
            else if (member == 1) upper = number;
            else nominal = number;
        }

        if (lower is not { } least) return CountRefusals.WithoutLower;
        return Count.TryMake(least, upper, nominal, text, out count) ? null : CountRefusals.Bounds(least, upper, nominal);
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
        if (reader.ValueIsEscaped && !DocumentText.TryGet(in reader, out _)) return Members;
        var member = 0;
        while (member < Members && !reader.ValueTextEquals(NameOf(member))) member++;
        return member;
    }

    private static bool TryReadText(in Utf8JsonReader reader, out string? text)
    {
        text = reader.TokenType == JsonTokenType.String && DocumentText.TryGet(in reader, out var given) ? given : null;
        return VietnameseText.IsText(text);
    }

    /// <summary>Returns the words of the count at the reader's position, or of its member <c>text</c>; null when there are none.</summary>
    private static string? TextAt(in Utf8JsonReader start)
    {
        var reader = start;
        string? text = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = MemberAt(in reader);
                reader.Read();
                if (member == Members - 1 && !TryReadText(in reader, out text)) text = null;
                reader.SkipValue();
            }
        }
        else if (reader.TokenType == JsonTokenType.String && DocumentText.TryGet(in reader, out var given))
        {
            text = given;
        }

        return text is { Length: <= DocumentFaultFinder.LongestText } ? text : null;
    }
}
