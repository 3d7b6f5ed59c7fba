namespace Antq.Domain.Aggregation;

/// <summary>The findings of reports that cells of one measure repeat, and the facts that errors exclude from every total.</summary>
/// <param name="byReport">The findings by report.</param>
/// <param name="leftOut">The facts that are in no total.</param>
/// <param name="fold">The measure's rows of the table.</param>
internal sealed class ReportFindings(ILookup<string, Finding> byReport, IReadOnlyList<ExcludedFact> leftOut, Fold fold)
{
    /// <summary>
    /// Returns every error in the reports whose facts are in a cell, the assumptions about their units, and the facts that would be in it
    /// but that an error excludes.
    /// </summary>
    public IReadOnlyList<Finding> Of(CellBasis basis, bool isOfMinistry)
    {
        if (byReport.Count == 0 && leftOut.Count == 0) return [];
        ExcludedFact[] missing = [.. leftOut.Where(one => (one.HasPlace || isOfMinistry) && fold.Meets(one.Box, basis.Target))];
        var concerned = basis.Facts().Concat(missing.Select(one => one.Fact)).GroupBy(fact => fact.Report.Id, StringComparer.Ordinal);
        return
        [
            .. concerned.SelectMany(
                report => byReport[report.Key].Where(
                finding => finding.Severity == FindingSeverity.Error || finding.Path is { } path && report.Any(fact => fact.RestsOn(path))))
                .Concat(missing.Select(one => one.Finding))
                .Distinct(),
        ];
    }
}
