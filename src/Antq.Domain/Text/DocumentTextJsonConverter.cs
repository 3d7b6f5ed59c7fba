using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.Text;

/// <summary>
/// Reads and writes text of a document: not blank, in Unicode form C, without control characters; letters are written unescaped.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentTextJsonConverter : JsonConverter<string>
{
    private static readonly UnescapedTextJsonConverter AnyText = new();

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = AnyText.Read(ref reader, typeToConvert, options);
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentException("The text is blank.");
        if (!VietnameseText.IsComposed(text)) throw new DocumentException("The text is not in Unicode form C: it holds combining marks.");
        if (text.Any(char.IsControl)) throw new DocumentException("The text holds control characters.");
        return text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => AnyText.Write(writer, value, options);
}
