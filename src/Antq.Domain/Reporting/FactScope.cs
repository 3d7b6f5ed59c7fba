using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>
/// Where and when a fact holds, and in which movement. The figures of a report that name neither unit nor days share one.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="unitGround">The place of the unit in its document.</param>
/// <param name="timeGround">For figures, the place of the days; for an award, that of the award.</param>
internal sealed class FactScope(Report report, string unitGround, string timeGround)
{
    /// <summary>The report.</summary>
    public Report Report => report;

    /// <summary>The place of the unit in its document.</summary>
    public string UnitGround => unitGround;

    /// <summary>For figures, the place of the days; for an award, that of the award.</summary>
    public string TimeGround => timeGround;

    /// <summary>The unit.</summary>
    public required UnitKey Unit { get; init; }

    /// <summary>The cluster that is covered; null for a single unit.</summary>
    public required EmulationCluster? Cluster { get; init; }

    /// <summary>The first day; null when the start is open.</summary>
    public required LocalDate? Start { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The certain days; null if there are none.</summary>
    public required (LocalDate? Start, LocalDate End)? CertainDays { get; init; }

    /// <summary>The phase; null when all days are certain.</summary>
    public ReportingPeriod? Phase { get; init; }

    /// <summary>The calendar of the period; null for a single day.</summary>
    public ReportingCalendar? Calendar { get; init; }

    /// <summary>The movement.</summary>
    public required KindId<MovementType> Movement { get; init; }

    /// <summary>Returns whether both have the same unit, days and movement.</summary>
    public bool HasPlaceOf(FactScope other)
        => ReferenceEquals(this, other)
            || (Unit == other.Unit && ReferenceEquals(Cluster, other.Cluster) && Start == other.Start && End == other.End
                && CertainDays == other.CertainDays && Phase == other.Phase && Movement == other.Movement);
}
