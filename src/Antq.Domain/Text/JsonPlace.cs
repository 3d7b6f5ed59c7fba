using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>The place that the message of a refusal ends with: path and, where known, line.</summary>
internal static class JsonPlace
{
    private const string LineNumber = " | LineNumber: ";

    /// <summary>The most characters that a refusal repeats of what it says, and of the path: both name members of the document.</summary>
    private const int LongestQuotation = 300;

    /// <summary>Whether a refusal knows its place, and its message does not tell it, or is too long.</summary>
    public static bool IsMissing(JsonException refusal) => refusal.Path is not null && (refusal.Message.Length > LongestQuotation || PlaceOf(refusal) < 0);

    /// <summary>The refusal with a message that tells its place.</summary>
    public static JsonException With(JsonException refusal)
    {
        var told = PlaceOf(refusal);
        var message = QuotedText.Beginning(told < 0 ? refusal.Message : refusal.Message.AsSpan(0, told), LongestQuotation);
        var path = QuotedText.Beginning(refusal.Path, LongestQuotation);
        var place = refusal.LineNumber is { } line ? $"{path}{LineNumber}{line} | BytePositionInLine: {refusal.BytePositionInLine}" : path;
        return new JsonException($"{message} Path: {place}.", path, refusal.LineNumber, refusal.BytePositionInLine, refusal);
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
}
