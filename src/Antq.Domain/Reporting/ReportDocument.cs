using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>The members of a report document (<c>antq-report/1</c> and <c>/2</c>), in the order in which they are written.</summary>
/// <remarks>
/// Its metadata make the schema, and refuse what <see cref="DirectReportJson"/> does not read. A valid document never becomes one of these.
/// </remarks>
internal sealed record ReportDocument
{
    /// <summary>The format of the document.</summary>
    [JsonRequired]
    [JsonConverter(typeof(ReportFormatJsonConverter))]
    public string Format { get; init; } = Report.CurrentFormat;

    public required string Id { get; init; }

    public required int Revision { get; init; }

    public IReadOnlyList<ReportReference> Supersedes { get; init; } = [];

    public UnitKey? Reporter { get; init; }

    public required UnitKey Unit { get; init; }

    public EmulationCluster? Cluster { get; init; }

    [JsonConverter(typeof(DocumentTextJsonConverter))]
    public string? Body { get; init; }

    public required ReportingPeriod Period { get; init; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; init; }

    public required KindId<MovementType> Movement { get; init; }

    public ReportSource? Source { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyList<Award> Awards { get; init; } = [];

    public IReadOnlyList<StatedTotal> StatedTotals { get; init; } = [];

    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    public static ReportDocument Of(Report report) => new()
    {
        Format = ReportFormat.Of(report),
        Id = report.Id,
        Revision = report.Revision,
        Supersedes = report.Supersedes,
        Reporter = report.Reporter,
        Unit = report.Unit,
        Cluster = report.Cluster,
        Body = report.Body,
        Period = report.Period,
        AsOf = report.AsOf,
        Movement = report.Movement,
        Source = report.Source,
        Figures = report.Figures,
        Awards = report.Awards,
        StatedTotals = report.StatedTotals,
        Remarks = report.Remarks,
    };

    /// <exception cref="JsonException">It is of the first format and has what only the second one can hold.</exception>
    public Report ToReport()
    {
        var report = Members();
        return Format == ReportFormat.First && ReportFormat.PlaceBeyondFirst(report) is { } place
            ? throw DocumentJson.Refusal(place, ReportFormat.Reason(report, place))
            : report;
    }

    /// <summary>Returns the report of the members, whatever the format.</summary>
    public Report Members() => new()
    {
        Id = Id,
        Revision = Revision,
        Supersedes = Supersedes,
        Reporter = Reporter,
        Unit = Unit,
        Cluster = Cluster,
        Body = Body,
        Period = Period,
        AsOf = AsOf,
        Movement = Movement,
        Source = Source,
        Figures = Figures,
        Awards = Awards,
        StatedTotals = StatedTotals,
        Remarks = Remarks,
    };
}
