using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>Reads a whole document, and tells the place of what is wrong in the same way whatever refuses it.</summary>
internal static class DocumentReading
{
    private const string LineNumber = " | LineNumber: ";

    /// <summary>The most characters that a refusal repeats of what it says, and of the path: both name members of the document.</summary>
    private const int LongestQuotation = 300;

    /// <summary>The document.</summary>
    /// <exception cref="JsonException">It cannot be read; the message ends with path and, where known, line.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(WithoutMark(utf8), type) ?? throw new JsonException("A document is an object, not null.", "$", null, null);
        }
        catch (JsonException refusal) when (refusal.Path is not null && (refusal.Message.Length > LongestQuotation || PlaceOf(refusal) < 0))
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

    /// <summary>Where the message tells the place at its end; negative where it does not.</summary>
    private static int PlaceOf(JsonException refusal)
    {
        var place = $" Path: {refusal.Path}";
        var at = refusal.Message.LastIndexOf(place, StringComparison.Ordinal);
        if (at < 0) return at;
        var rest = refusal.Message.AsSpan(at + place.Length);
        return rest is "." || rest.StartsWith(LineNumber) && rest.Length > LineNumber.Length && char.IsAsciiDigit(rest[LineNumber.Length]) ? at : -1;
    }

    private static JsonException WithPlace(JsonException refusal)
    {
        var told = PlaceOf(refusal);
        var message = QuotedText.Beginning(told < 0 ? refusal.Message : refusal.Message.AsSpan(0, told), LongestQuotation);
        var path = QuotedText.Beginning(refusal.Path, LongestQuotation);
        var place = refusal.LineNumber is { } line ? $"{path}{LineNumber}{line} | BytePositionInLine: {refusal.BytePositionInLine}" : path;
        return new JsonException($"{message} Path: {place}.", path, refusal.LineNumber, refusal.BytePositionInLine, refusal);
    }
}
