using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>What a roll-up of reports allocates grows with the reports, whether their facts overlap or not.</summary>
public sealed class RollUpMemoryTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RollUp_OfFourTimesTheReports_AllocatesNoMoreThanFourTimes(bool overlap)
    {
        var reports = Reports(overlap).Take(2000).ToArray();

        Allocated(reports).Should().BeLessThan((long)(4.4 * Allocated(reports[..500])));
        (Allocated(reports) / reports.Length).Should().BeLessThan(12_000, "bytes a report");
    }

    /// <summary>Of several times the least: caches are filled once.</summary>
    private static long Allocated(Report[] reports)
        => Enumerable.Range(0, 3).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Province, Today, ReportingPeriod.Year(2026)).Cells.Should()
                .NotBeEmpty();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

    /// <summary>Months of communes; where they overlap also the quarters and the year of each.</summary>
    private static IEnumerable<Report> Reports(bool overlap)
    {
        var year = ReportingPeriod.Year(2026);
        PeriodKind[] kinds = overlap ? [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year] : [PeriodKind.Month];
        foreach (var commune in Gazetteer.Default.AsOf(Today).Units(OrganisationLevel.Commune))
        {
            foreach (var period in kinds.SelectMany(kind => year.Split(kind)))
            {
                yield return Report.For(commune, period, MovementType.AllPeopleProtectNationalSecurity)
                    .WithId($"{commune.Code}-{period}").AsOf(period.End)
                    .With(StandardMeasures.InformationReceived, Count.AtLeast(1))
                    .Build();
            }
        }
    }
}
