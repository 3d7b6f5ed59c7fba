using System.Collections.Concurrent;

namespace Antq.Domain.Aggregation;

/// <summary>The findings of all reports that cells repeat, and the facts of all measures that errors exclude from every total.</summary>
/// <param name="byReport">The findings by report.</param>
/// <param name="leftOut">The facts by measure.</param>
internal sealed class FoundInReports(ILookup<string, Finding> byReport, ILookup<MeasureId, ExcludedFact> leftOut)
{
    private readonly ConcurrentDictionary<MeasureId, ReportFindings> _ofMeasures = [];

    /// <summary>Returns the same for the cells of one measure.</summary>
    public ReportFindings Of(Fold fold)
        => _ofMeasures.GetOrAdd(fold.Measure.Id, id => new ReportFindings(byReport, [.. leftOut[id]], fold));
}
