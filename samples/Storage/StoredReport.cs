using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Storage;

/// <summary>
/// A report, stored whole as its document. The columns beside it are copies to look it up by; the document is what it says.
/// </summary>
public sealed class StoredReport
{
    // recipe: stored report
    public required string Id { get; init; }

    public required int Revision { get; init; }

    public required UnitKey Unit { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required LocalDate? Start { get; init; }

    public required LocalDate End { get; init; }

    public required LocalDate AsOf { get; init; }

    public required KindId<MovementType> Movement { get; init; }

    public required Report Document { get; init; }

    public required IReadOnlyList<StoredFact> Facts { get; init; }

    public static StoredReport Of(Report report) => new()
    {
        Id = report.Id,
        Revision = report.Revision,
        Unit = report.Unit,
        Period = report.Period,
        Start = report.Period.Start,
        End = report.Period.End,
        AsOf = report.AsOf,
        Movement = report.Movement,
        Document = report,
        Facts = [.. report.Facts.Select((fact, index) => StoredFact.Of(fact, index))],
    };
    // end
}
