namespace Antq.Domain.Reporting;

/// <summary>What rules found in a report.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Findings">The findings, in the order of the rules.</param>
internal sealed record CheckOfReport(ReportRules Rules, IReadOnlyList<Finding> Findings);
