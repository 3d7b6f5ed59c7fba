using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>Reads a whole document, and reports the place of a fault in the same way whatever refuses it.</summary>
internal static class DocumentReading
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It cannot be read; the message ends with path and, when known, line.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(WithoutMark(utf8), type)
                ?? throw new JsonException("A document is an object, not null.", "$", null, null);
        }
        catch (JsonException refusal) when (refusal is not DocumentException || JsonPlace.IsMissing(refusal))
        {
            var reader = new Utf8JsonReader(WithoutMark(utf8), new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
            throw JsonPlace.With(refusal, RefusalWords.ReasonOf(reader, type, refusal));
        }
    }

    /// <summary>Returns the text without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;

    /// <summary>Returns all bytes of a stream.</summary>
    /// <exception cref="JsonException">The stream is longer.</exception>
    public static ReadOnlySpan<byte> ReadAll(Stream utf8, int maximumLength)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = utf8.Read(chunk)) > 0)
        {
            if (buffer.Length + read > maximumLength) throw new DocumentException($"The document is longer than {maximumLength} bytes.");
            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
    }
}
