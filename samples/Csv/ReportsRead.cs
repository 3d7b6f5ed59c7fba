using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>What was read of a CSV: whole reports, and what is wrong with the rows of those that are left out.</summary>
/// <param name="Reports">The reports whose rows are all right, in the order of their first rows; none if a row cannot be told to be of a
/// report.</param>
/// <param name="Findings">What is wrong, by line.</param>
public sealed record ReportsRead(IReadOnlyList<Report> Reports, IReadOnlyList<Finding> Findings);
