namespace Antq.Domain.Findings;

/// <summary>The findings of one field of a document.</summary>
public sealed class FieldFindings
{
    internal FieldFindings(FieldPath field, IEnumerable<Finding> findings)
    {
        Field = field;
        Findings = [.. findings];
        Worst = Findings.Max(finding => finding.Severity);
    }

    /// <summary>The field; the whole document for findings without a place of their own.</summary>
    public FieldPath Field { get; }

    /// <summary>The findings, in the order in which they were found; never empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The highest severity among them.</summary>
    public FindingSeverity Worst { get; }

    /// <summary>Returns the field and the number of its findings.</summary>
    public override string ToString() => $"{Field.Dotted}: {Findings.Count}";
}
