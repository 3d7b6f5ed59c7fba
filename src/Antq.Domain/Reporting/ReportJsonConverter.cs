using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Periods;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>
/// Reads and writes a report as its document (<c>antq-report/1</c> and <c>/2</c>) in options of any kind: strict in reading, with letters
/// unescaped in writing. Options need it only for calendars of their own, or to be lenient.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportJsonConverter : JsonConverter<Report>
{
    private readonly ReportingCalendars? _calendars;
    private readonly bool _lenient;

    /// <summary>Creates a converter that uses the calendars of the library and refuses unknown members.</summary>
    public ReportJsonConverter()
    {
    }

    /// <summary>Creates a converter.</summary>
    /// <param name="calendars">The calendars that periods may use; by default those of the library.</param>
    /// <param name="lenient">Whether unknown members are skipped, as a newer version of the library may write them.</param>
    public ReportJsonConverter(ReportingCalendars? calendars, bool lenient = false)
    {
        _calendars = calendars;
        _lenient = lenient;
    }

    /// <inheritdoc/>
    public override Report? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isPlain = reader.CurrentState.Options.CommentHandling != JsonCommentHandling.Allow;
        if (isPlain && DirectReportJson.Read(ref reader, _calendars) is { } report) return Checked(report);
        return DocumentJson.Read(ref reader, ReportJsonContext.For(_calendars, _lenient))?.ToReport() is { } other ? Checked(other) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The report could not be read back: a text is blank, an award has no recipients, or the
    /// like.</exception>
    public override void Write(Utf8JsonWriter writer, Report value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var report = ReportShape.Require(value, nameof(value));
        if (DirectReportJson.Writes(report)) DirectReportJson.Write(writer, report);
        else DocumentJson.Write(writer, ReportDocument.Of(report), ReportJsonContext.Compact);
    }

    /// <summary>Checks a report whose members could be read.</summary>
    /// <exception cref="JsonException">Its members together are not a report; path and message describe the fault.</exception>
    internal static Report Checked(Report report)
        => ReportShape.FaultOf(report) is { } fault ? throw DocumentJson.Refusal(fault.Path, fault.Reason.English) : report;
}
