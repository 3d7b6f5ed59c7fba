namespace Antq.Domain.Aggregation;

/// <summary>A report that another one replaces.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsInACircle">Whether the replacement is itself replaced, directly or through others, by this report: then none of them
/// counts.</param>
internal sealed record ReplacedReport(Finding Finding, bool IsInACircle);
