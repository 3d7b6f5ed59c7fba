namespace Antq.Domain.Reporting.Rules;

/// <summary>A stated total by one reading.</summary>
/// <param name="Sum">The sum, or its bounds.</param>
/// <param name="IsCover">Whether it is the sum of figures that count nothing twice and leave nothing out.</param>
/// <param name="IsVague">Whether a figure in it is vague.</param>
internal readonly record struct TotalSum(Count Sum, bool IsCover, bool IsVague);
