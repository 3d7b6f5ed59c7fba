using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>Text of a document: not blank, in Unicode form C, without control characters.</summary>
internal sealed class DocumentTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"This is a text, not a {reader.TokenType}.");
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("The text is not well-formed Unicode.", broken);
        }

        if (string.IsNullOrWhiteSpace(text)) throw new JsonException("The text is blank.");
        if (!VietnameseText.IsComposed(text)) throw new JsonException("The text is not in Unicode form C: it holds combining marks.");
        if (text.Any(char.IsControl)) throw new JsonException("The text holds control characters.");
        return text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
