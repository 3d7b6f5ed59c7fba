using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Antq.Domain.Text;

/// <summary>
/// Writes texts into JSON with unescaped letters, whatever the encoder in the options of the caller; characters special in HTML are still
/// escaped.
/// </summary>
internal static class UnescapedText
{
    /// <summary>Escapes control characters, quotes and the characters special in HTML; never a letter.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes a text; half a surrogate pair, which no document can contain, becomes the replacement character.</summary>
    public static void Write(Utf8JsonWriter writer, string text)
    {
        if (ReferenceEquals(writer.Options.Encoder, Encoder)) writer.WriteStringValue(WellFormed(text));
        else writer.WriteStringValue(JsonEncodedText.Encode(WellFormed(text), Encoder));
    }

    /// <summary>Writes a text, as the one of a string.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text)
    {
        if (!ReferenceEquals(writer.Options.Encoder, Encoder) || text.ContainsAnyInRange('\uD800', '\uDFFF'))
            Write(writer, text.ToString());
        else writer.WriteStringValue(text);
    }

    public static void WriteName(Utf8JsonWriter writer, string name)
        => writer.WritePropertyName(JsonEncodedText.Encode(WellFormed(name), Encoder));

    private static string WellFormed(string text)
        => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
