using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>Reads a whole document, and tells the place of what is wrong in the same way whatever refuses it.</summary>
internal static class DocumentReading
{
    /// <summary>The document.</summary>
    /// <exception cref="JsonException">It cannot be read; the message ends with path and, where known, line.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(WithoutMark(utf8), type) ?? throw new JsonException("A document is an object, not null.", "$", null, null);
        }
        catch (JsonException refusal) when (JsonPlace.IsMissing(refusal))
        {
            throw JsonPlace.With(refusal);
        }
    }

    /// <summary>The text without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="JsonException">It is longer.</exception>
    public static ReadOnlySpan<byte> ReadAll(Stream utf8, int maximumLength)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = utf8.Read(chunk)) > 0)
        {
            if (buffer.Length + read > maximumLength) throw new JsonException($"The document is longer than {maximumLength} bytes.");
            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
    }
}
