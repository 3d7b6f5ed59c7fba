using System.Text.Json;
using Antq.Domain.Reporting;

namespace Antq.Domain.Json;

/// <summary>Reads and writes report documents (format <c>antq-report/1</c>), strictly: what is not understood is refused.</summary>
public static class ReportJson
{
    /// <summary>The most bytes that a document may have unless the caller says otherwise: 64 MiB.</summary>
    public const int DefaultMaximumLength = 64 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is not a report document; message, path and line say what is wrong and where.</exception>
    public static Report Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8["\uFEFF"u8.Length..];
        try
        {
            var report = JsonSerializer.Deserialize(utf8, ReportJsonContext.Strict.Report) ?? throw Refuse("$", "A report document is an object, not null.");
            RequireMeaning(report);
            return report;
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
    /// <exception cref="JsonException">It is longer, or not a report document.</exception>
    public static Report Read(Stream utf8, int maximumLength = DefaultMaximumLength)
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

        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Writes a document: UTF-8, indented, Vietnamese letters as they are, and a line feed at its end.</summary>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. JsonSerializer.SerializeToUtf8Bytes(report, ReportJsonContext.Strict.Report), (byte)'\n'];
    }

    /// <summary>What the types cannot say: an id, a revision from 1, issuers and recipients where there is an award.</summary>
    private static void RequireMeaning(Report report)
    {
        if (report.Id.Length > 200) throw Refuse("$.id", "An id has at most 200 characters.");
        if (report.Revision < 1) throw Refuse("$.revision", "Revisions are counted from 1.");
        RefuseNulls("$.supersedes", report.Supersedes);
        RefuseNulls("$.figures", report.Figures);
        RefuseNulls("$.awards", report.Awards);
        RefuseNulls("$.statedTotals", report.StatedTotals);
        RefuseNulls("$.remarks", report.Remarks);
        foreach (var (index, award) in report.Awards.Index())
        {
            RefuseNulls($"$.awards[{index}].issuers", award.Issuers);
            if (award.Issuers.Count == 0) throw Refuse($"$.awards[{index}].issuers", "An award has at least one issuer.");
            if (!award.Recipients.ByKind.Any()) throw Refuse($"$.awards[{index}].recipients", "An award has recipients.");
            if (award is { Day: not null, During: not null }) throw Refuse($"$.awards[{index}]", "An award has a day or a span of days, not both.");
        }

        foreach (var (path, figure) in report.Figures.SelectMany((figure, index) => All($"$.figures[{index}]", figure)))
        {
            RefuseNulls($"{path}.ofWhich", figure.OfWhich);
            if ((figure.EffectiveStatus == FigureStatus.Reported) != figure.Value.HasValue) throw Refuse(path, "A figure has a value if, and only if, it is reported.");
            if (figure is { Day: not null, Period: not null }) throw Refuse(path, "A figure has a day or a period, not both.");
        }
    }

    /// <summary>Nullability annotations of elements are not seen by the serializer.</summary>
    private static void RefuseNulls(string path, IReadOnlyList<object?> elements)
    {
        foreach (var (index, element) in elements.Index())
        {
            if (element is null) throw Refuse($"{path}[{index}]", "An element of a list is not null.");
        }
    }

    private static IEnumerable<(string Path, Figure Figure)> All(string path, Figure figure)
        => figure.OfWhich.SelectMany((part, index) => All($"{path}.ofWhich[{index}]", part)).Prepend((path, figure));

    private static JsonException Refuse(string path, string reason) => new(reason, path, null, null);
}
