using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Antq.Domain.Json;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>Reads and writes report documents (<c>antq-report/1</c> and <c>/2</c>), strictly: unknown content is refused.</summary>
public static class ReportJson
{
    /// <summary>The default maximum number of bytes of a document: 64 MiB.</summary>
    public const int DefaultMaximumLength = 64 * 1024 * 1024;

    /// <summary>The most findings that <see cref="TryRead"/> lists; a last one has the number of the others.</summary>
    public const int MostFindings = 100;

    /// <summary>
    /// Tries to read a document, or returns everything that is wrong with it at once: unknown, repeated and missing members, values that
    /// cannot be read, and members that do not fit together, each with its place and, where one is known, its repair.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="report">The report; null when the document is none.</param>
    /// <param name="findings">The findings, in the order of the document, each an error with a JSON pointer, line and byte; empty when it
    /// was read. Where the text is no longer JSON, they end.</param>
    /// <param name="calendars">The calendars that its periods may use; by default those of the library.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Report? report, out IReadOnlyList<Finding> findings,
        ReportingCalendars? calendars = null)
    {
        findings = [];
        var document = DocumentReading.WithoutMark(utf8);
        report = DirectReportJson.Read(document, DocumentJson.MaximumDepth, calendars);
        if (report is not null && ReportShape.FaultOf(report) is null) return true;
        findings = ReportReading.FindingsOf(document, calendars);
        report = findings.Count > 0 ? null : report ?? ReadUnusual(document, calendars, out findings);
        return report is not null;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="calendars">The calendars that its periods may use; by default those of the library.</param>
    /// <exception cref="JsonException">It is not a report document; message, path and line describe the fault.</exception>
    public static Report Read(ReadOnlySpan<byte> utf8, ReportingCalendars? calendars = null)
        => ReadKnown(utf8, calendars) ?? ReadBySerializer(utf8, calendars, lenient: false);

    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="maximumLength">The maximum number of bytes.</param>
    /// <param name="calendars">The calendars that its periods may use; by default those of the library.</param>
    /// <exception cref="JsonException">It is longer, or not a report document.</exception>
    public static Report Read(Stream utf8, int maximumLength = DefaultMaximumLength, ReportingCalendars? calendars = null)
        => Read(DocumentReading.ReadAll(utf8, maximumLength), calendars);

    /// <summary>
    /// Reads a document that a newer version of the library may have written: unknown members are skipped, each with a finding. Everything
    /// else is as strict as in <see cref="Read(ReadOnlySpan{byte}, ReportingCalendars)"/>; another format is refused.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="leftOut">The skipped members, in the order of the document: <see cref="FindingCodes.MemberLeftOut"/> with its
    /// place.</param>
    /// <param name="calendars">The calendars that its periods may use; by default those of the library.</param>
    /// <exception cref="JsonException">It is not a report document; message, path and line describe the fault.</exception>
    public static Report ReadLenient(ReadOnlySpan<byte> utf8, out IReadOnlyList<Finding> leftOut, ReportingCalendars? calendars = null)
    {
        leftOut = [];
        if (ReadKnown(utf8, calendars) is { } known) return known;
        var report = ReadBySerializer(utf8, calendars, lenient: true);
        leftOut = UnknownMembers.Of(utf8, ReportJsonContext.For(calendars, lenient: true), report.Id);
        return report;
    }

    /// <summary>Writes a document: UTF-8, indented, Vietnamese letters unescaped, with a line feed at the end.</summary>
    /// <exception cref="ArgumentException">The report could not be read back: a text is blank, an award has no recipients, or the
    /// like.</exception>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportShape.Require(report, nameof(report));
        return DirectReportJson.Writes(report)
            ? DocumentJson.Write(report, DirectReportJson.Write)
            : DocumentJson.Write(ReportDocument.Of(report), ReportJsonContext.Indented);
    }

    /// <summary>Returns the report of a valid document; null when the serializer has to read or to refuse it.</summary>
    private static Report? ReadKnown(ReadOnlySpan<byte> utf8, ReportingCalendars? calendars)
        => DirectReportJson.Read(DocumentReading.WithoutMark(utf8), DocumentJson.MaximumDepth, calendars) is { } report
            ? ReportJsonConverter.Checked(report)
            : null;

    /// <summary>Returns the report of a document in which nothing wrong was found, but that only the serializer reads.</summary>
    private static Report? ReadUnusual(ReadOnlySpan<byte> utf8, ReportingCalendars? calendars, out IReadOnlyList<Finding> findings)
    {
        try
        {
            findings = [];
            return ReadBySerializer(utf8, calendars, lenient: false);
        }
        catch (JsonException refusal)
        {
            findings = [DocumentFindings.OfUnknown(refusal)];
            return null;
        }
    }

    private static Report ReadBySerializer(ReadOnlySpan<byte> utf8, ReportingCalendars? calendars, bool lenient)
        => ReportJsonConverter.Checked(DocumentReading.Read(utf8, ReportJsonContext.For(calendars, lenient)).ToReport());
}
