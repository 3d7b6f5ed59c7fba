using System.Text.Json;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;

namespace Antq.Domain.Json;

/// <summary>Reads and writes report documents (format <c>antq-report/1</c>), strictly: what is not understood is refused.</summary>
public static class ReportJson
{
    /// <summary>The most bytes that a document may have unless the caller says otherwise: 64 MiB.</summary>
    public const int DefaultMaximumLength = 64 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="calendars">The calendars that its periods may be of; without them, those of the library.</param>
    /// <exception cref="JsonException">It is not a report document; message, path and line say what is wrong and where.</exception>
    public static Report Read(ReadOnlySpan<byte> utf8, ReportingCalendars? calendars = null)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8["\uFEFF"u8.Length..];
        try
        {
            var report = JsonSerializer.Deserialize(utf8, ReportJsonContext.For(calendars).Report) ?? throw Refuse("$", "A report document is an object, not null.");
            return ReportShape.FaultOf(report) is { } fault ? throw Refuse(PathOf(fault.Path), fault.Reason) : report;
        }
        catch (JsonException refusal) when (refusal.Path is not null && !refusal.Message.Contains($"Path: {refusal.Path} | LineNumber: ", StringComparison.Ordinal))
        {
            var place = refusal.LineNumber is { } line ? $"{refusal.Path} | LineNumber: {line} | BytePositionInLine: {refusal.BytePositionInLine}" : refusal.Path;
            throw new JsonException($"{refusal.Message} Path: {place}.", refusal.Path, refusal.LineNumber, refusal.BytePositionInLine, refusal);
        }
    }

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="maximumLength">The most bytes that it may have.</param>
    /// <param name="calendars">The calendars that its periods may be of; without them, those of the library.</param>
    /// <exception cref="JsonException">It is longer, or not a report document.</exception>
    public static Report Read(Stream utf8, int maximumLength = DefaultMaximumLength, ReportingCalendars? calendars = null)
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

        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), calendars);
    }

    /// <summary>Writes a document: UTF-8, indented, Vietnamese letters as they are, and a line feed at its end.</summary>
    /// <exception cref="ArgumentException">The report could not be read back: a text is blank, an award has no recipients, or the like.</exception>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. JsonSerializer.SerializeToUtf8Bytes(ReportShape.Require(report, nameof(report)), ReportJsonContext.Strict.Report), (byte)'\n'];
    }

    private static JsonException Refuse(string path, string reason) => new(reason, path, null, null);

    /// <summary>A JSON pointer in the notation of the serializer: <c>/awards/0/form</c> is <c>$.awards[0].form</c>.</summary>
    private static string PathOf(string pointer)
        => "$" + string.Concat(pointer.Split('/').Skip(1).Select(step => char.IsAsciiDigit(step[0]) ? $"[{step}]" : $".{step}"));
}
