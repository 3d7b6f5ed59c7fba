using System.Collections.Concurrent;

namespace Antq.Domain.Aggregation;

/// <summary>
/// What was found in all reports, as far as cells repeat it, and the facts of all measures that errors keep out of every total.
/// </summary>
/// <param name="byReport">The findings by report.</param>
/// <param name="leftOut">The facts by measure.</param>
internal sealed class FoundInReports(ILookup<string, Finding> byReport, ILookup<MeasureId, LeftOutFact> leftOut)
{
    private readonly ConcurrentDictionary<MeasureId, ReportFindings> _ofMeasures = [];

    /// <summary>The same for the cells of one measure.</summary>
    public ReportFindings Of(Fold fold)
        => _ofMeasures.GetOrAdd(fold.Measure.Id, id => new ReportFindings(byReport, [.. leftOut[id]], fold));
}
