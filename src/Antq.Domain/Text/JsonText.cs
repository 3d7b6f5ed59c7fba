using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>One JSON value as a text without blanks, with unescaped letters.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = UnescapedText.Encoder };

    /// <summary>Returns the value in this form.</summary>
    /// <exception cref="ArgumentException">The text is not one JSON value.</exception>
    public static string Compact(string text)
    {
        try
        {
            using var value = JsonDocument.Parse(text);
            return Of(value.RootElement);
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            throw new ArgumentException($"{QuotedText.Of(text)} is not one JSON value.", nameof(text), refusal);
        }
    }

    /// <exception cref="InvalidOperationException">A text in it is not well-formed Unicode.</exception>
    public static string Of(JsonElement value) => Written(writer => value.WriteTo(writer));

    /// <summary>Returns what is written.</summary>
    public static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
