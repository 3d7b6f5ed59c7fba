using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>The place at the end of the message of an exception: path and, if known, line.</summary>
internal static class JsonPlace
{
    /// <summary>Before the line in a message of the serializer.</summary>
    private const string LineNumber = " | LineNumber: ";

    private const string Line = ", line ";

    /// <summary>
    /// The most characters quoted from the message of an exception, and from its path: both name members of the document.
    /// </summary>
    private const int LongestQuotation = 300;

    /// <summary>Returns whether an exception knows its place but its message is too long or does not end with it.</summary>
    public static bool IsMissing(JsonException refusal)
        => refusal.Path is not null && (refusal.Message.Length > LongestQuotation || PlaceOf(refusal) < 0);

    /// <summary>Returns the message of an exception without the place at its end.</summary>
    public static string ReasonOf(JsonException refusal)
    {
        var place = PlaceOf(refusal);
        return place < 0 ? refusal.Message : refusal.Message[..place];
    }

    /// <summary>Returns an exception with a reason and the place of another.</summary>
    public static JsonException With(JsonException refusal, string reason)
    {
        var message = QuotedText.Beginning(reason, LongestQuotation);
        var path = QuotedText.Beginning(refusal.Path, LongestQuotation);
        var place = refusal.LineNumber is { } line ? $"{path}{Line}{line + 1}, byte {refusal.BytePositionInLine + 1}" : path;
        return new JsonException($"{message} Path: {place}.", path, refusal.LineNumber, refusal.BytePositionInLine);
    }

    /// <summary>Returns the index of the place at the end of the message; negative if it is missing.</summary>
    private static int PlaceOf(JsonException refusal)
    {
        var place = $" Path: {refusal.Path}";
        var at = refusal.Message.LastIndexOf(place, StringComparison.Ordinal);
        if (at < 0) return at;
        var rest = refusal.Message.AsSpan(at + place.Length);
        return rest is "." || HasNumberAfter(rest, LineNumber) || HasNumberAfter(rest, Line) ? at : -1;
    }

    private static bool HasNumberAfter(ReadOnlySpan<char> text, string words)
        => text.StartsWith(words) && text.Length > words.Length && char.IsAsciiDigit(text[words.Length]);
}
