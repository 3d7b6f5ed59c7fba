using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>What was read of a sheet. Every cell is in a report, a total or a note, or has a finding at its address.</summary>
/// <param name="Reports">One report for each unit and period whose cells were all read, in the order of the rows.</param>
/// <param name="Findings">The cells that need a decision, by address.</param>
/// <param name="Notes">Titles, and rows that are neither of a unit nor of a total: their texts by address.</param>
/// <param name="Totals">The rows of totals, from 0.</param>
public sealed record SheetReading(
    IReadOnlyList<Report> Reports,
    IReadOnlyList<Finding> Findings,
    IReadOnlyDictionary<string, string> Notes,
    IReadOnlyList<int> Totals);
