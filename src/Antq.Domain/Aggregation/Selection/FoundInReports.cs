using System.Collections.Concurrent;

namespace Antq.Domain.Aggregation;

/// <summary>The findings of all reports that cells repeat, and the facts of all measures that errors exclude from every total.</summary>
/// <param name="byReport">The findings by report.</param>
/// <param name="leftOut">The facts.</param>
internal sealed class FoundInReports(ILookup<string, Finding> byReport, IReadOnlyList<ExcludedFact> leftOut)
{
    private readonly ConcurrentDictionary<Measure, ReportFindings> _ofMeasures = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the same for the cells of one measure.</summary>
    public ReportFindings Of(Fold fold)
        => _ofMeasures.GetOrAdd(
            fold.Measure, measure => new ReportFindings(byReport, [.. leftOut.Where(one => one.Fact.Measure == measure.Id)], fold));
}
