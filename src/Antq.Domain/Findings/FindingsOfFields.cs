namespace Antq.Domain.Findings;

/// <summary>Groups findings by the fields of the document that they are about, as a form shows them next to its fields.</summary>
public static class FindingsOfFields
{
    /// <summary>Returns the findings of each field that has any, in the order in which the fields were first found.</summary>
    public static IReadOnlyList<FieldFindings> ByField(this IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return [.. findings.GroupBy(finding => finding.Field, (field, own) => new FieldFindings(field, own))];
    }

    /// <summary>Returns the findings of this field only.</summary>
    /// <param name="findings">All findings of a report.</param>
    /// <param name="field">The field, as <c>awards[0].recipients</c> or <c>/awards/0/recipients</c>; empty for the whole document.</param>
    /// <exception cref="FormatException">The text is not the place of a field.</exception>
    public static IReadOnlyList<Finding> At(this IEnumerable<Finding> findings, string field)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var path = FieldPath.Parse(field);
        return [.. findings.Where(finding => finding.Field == path)];
    }

    /// <summary>Returns the findings of this field and of all fields within it.</summary>
    /// <param name="findings">All findings of a report.</param>
    /// <param name="field">The field, as <c>awards[0].recipients</c> or <c>/awards/0/recipients</c>; empty for the whole document.</param>
    /// <exception cref="FormatException">The text is not the place of a field.</exception>
    public static IReadOnlyList<Finding> Under(this IEnumerable<Finding> findings, string field)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var path = FieldPath.Parse(field);
        return [.. findings.Where(finding => path.Holds(finding.Field))];
    }

    /// <summary>Returns the number of findings of each severity; 0 when there are none.</summary>
    public static IReadOnlyDictionary<FindingSeverity, int> CountBySeverity(this IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = findings.CountBy(finding => finding.Severity).ToDictionary();
        return Enum.GetValues<FindingSeverity>().ToDictionary(severity => severity, severity => counts.GetValueOrDefault(severity));
    }
}
