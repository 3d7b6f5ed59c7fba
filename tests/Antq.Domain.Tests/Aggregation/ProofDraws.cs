using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>What the proofs draw their facts with.</summary>
internal static class ProofDraws
{
    public const string Old = "old", Other = "other", New = "new", Ministry = "ministry", MinistryOfOld = "ministry-of-old";

    public static LocalDate NewDay { get; } = new(2025, 12, 31);

    /// <summary>The reports that facts stand in: of territories of either order, and of the ministry.</summary>
    public static IReadOnlyList<Report> Reports { get; } =
    [
        ProofReports.Empty(Old, "01@2008-08-01", ProofUnits.LastOldDay),
        ProofReports.Empty(Other, "01@2008-08-01", ProofUnits.LastOldDay),
        ProofReports.Empty(New, "01@2008-08-01", NewDay),
        ProofReports.Empty(Ministry, ProofUnits.Nation, NewDay),
        ProofReports.Empty(MinistryOfOld, ProofUnits.Nation, ProofUnits.LastOldDay),
    ];

    /// <summary>The provinces that ended in 2025, neighbours beside each other.</summary>
    public static string[] OldProvinces { get; } = [.. ProofUnits.Merged.SelectMany(merged => merged.Old)];

    public static T Any<T>(Random random, params IReadOnlyList<T> some) => some[random.Next(some.Count)];

    public static ProofBox OfProvince(Random random, (int First, int Last) window, string unit)
    {
        var (first, last) = Between(random, window);
        return new(unit, ProofUnits.Provinces[unit], first, last, Any(random, Old, Other));
    }

    public static ProofBox On(ProofBox box, (int First, int Last) days) => box with { First = days.First, Last = days.Last };

    public static (int First, int Last) Between(Random random, (int First, int Last) window)
    {
        var start = random.Next(window.First, window.Last + 1);
        return (start, Math.Min(window.Last, start + random.Next(400)));
    }

    public static (int First, int Last) Inside(Random random, ProofBox box)
    {
        var start = random.Next(box.First, box.Last + 1);
        return (start, random.Next(start, box.Last + 1));
    }

    public static (int First, int Last) Around(Random random, ProofBox box, (int First, int Last) window)
        => (Math.Max(window.First, box.First - random.Next(100)), Math.Min(window.Last, box.Last + random.Next(100)));

    /// <summary>Days that begin in the box and end after it.</summary>
    public static (int First, int Last) Crossing(Random random, ProofBox box, (int First, int Last) window)
        => (random.Next(box.First, box.Last + 1), Math.Min(window.Last, box.Last + random.Next(1, 300)));

    /// <summary>A phase that begins in the year in which the box ends: it may hold days of it, or none.</summary>
    public static ProofBox? PhaseFrom(Random random, ProofBox box, (int First, int Last) window)
    {
        var year = ProofReports.FirstDay.PlusDays(box.Last).Year;
        var phase = ReportingPeriod.Phase(year, year + random.Next(1, 3));
        var days = (First: DaysTo(phase.Start!.Value), Last: DaysTo(phase.End));
        return days.Last > window.Last ? null : On(box, days) with { Period = phase };

        static int DaysTo(LocalDate day) => Period.DaysBetween(ProofReports.FirstDay, day);
    }
}
