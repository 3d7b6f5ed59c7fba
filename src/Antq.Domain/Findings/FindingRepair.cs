namespace Antq.Domain.Findings;

/// <summary>The smallest change that would remove a finding: one value at one place of the document.</summary>
/// <param name="Path">Where, as a JSON pointer.</param>
/// <param name="Value">What should stand there.</param>
public sealed record FindingRepair(string Path, string Value);
