namespace Antq.Domain.Aggregation;

/// <summary>That another report takes the place of one.</summary>
/// <param name="Finding">What tells of it.</param>
/// <param name="IsInACircle">Whether that one is replaced in turn, over others, by the one: then none of them counts.</param>
internal readonly record struct ReplacedReport(Finding Finding, bool IsInACircle);
