using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>Reads text of any kind, and writes it with unescaped letters, whatever the encoder in the options.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnescapedTextJsonConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new DocumentException($"This is a text, not {JsonWords.Of(reader.TokenType)}.");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new DocumentException("The text is not well-formed Unicode.", broken);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        UnescapedText.Write(writer, value);
    }
}
