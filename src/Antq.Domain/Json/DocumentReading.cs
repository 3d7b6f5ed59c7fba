using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Antq.Domain.Json;

/// <summary>Reads a whole document, and tells the place of what is wrong in the same way whatever refuses it.</summary>
internal static class DocumentReading
{
    private const string LineNumber = " | LineNumber: ";

    /// <summary>The document.</summary>
    /// <exception cref="JsonException">It cannot be read; the message ends with path and, where known, line.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(WithoutMark(utf8), type) ?? throw new JsonException("A document is an object, not null.", "$", null, null);
        }
        catch (JsonException refusal) when (refusal.Path is not null && !EndsWithItsPlace(refusal))
        {
            throw WithPlace(refusal);
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

    private static bool EndsWithItsPlace(JsonException refusal)
    {
        var place = $" Path: {refusal.Path}";
        var at = refusal.Message.LastIndexOf(place, StringComparison.Ordinal);
        if (at < 0) return false;
        var rest = refusal.Message.AsSpan(at + place.Length);
        return rest is "." || rest.StartsWith(LineNumber) && rest.Length > LineNumber.Length && char.IsAsciiDigit(rest[LineNumber.Length]);
    }

    private static JsonException WithPlace(JsonException refusal)
    {
        var place = refusal.LineNumber is { } line ? $"{refusal.Path}{LineNumber}{line} | BytePositionInLine: {refusal.BytePositionInLine}" : refusal.Path;
        return new JsonException($"{refusal.Message} Path: {place}.", refusal.Path, refusal.LineNumber, refusal.BytePositionInLine, refusal);
    }
}
