namespace Antq.Domain.Findings;

/// <summary>Findings by the fields of the document that they are about, as a form shows them beside its fields.</summary>
public static class FindingsOfFields
{
    /// <summary>The findings of each field that has some: by field, in the order in which the fields were first found.</summary>
    public static IReadOnlyList<FieldFindings> ByField(this IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return [.. findings.GroupBy(finding => finding.Field, (field, own) => new FieldFindings(field, own))];
    }

    /// <summary>The findings of just this field.</summary>
    /// <param name="findings">All findings of a report.</param>
    /// <param name="field">The field, as <c>awards[0].recipients</c> or <c>/awards/0/recipients</c>; empty for the whole document.</param>
    /// <exception cref="FormatException">The text is not the place of a field.</exception>
    public static IReadOnlyList<Finding> At(this IEnumerable<Finding> findings, string field)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var path = FieldPath.Parse(field);
        return [.. findings.Where(finding => finding.Field == path)];
    }

    /// <summary>The findings of this field and of everything under it.</summary>
    /// <param name="findings">All findings of a report.</param>
    /// <param name="field">The field, as <c>awards[0].recipients</c> or <c>/awards/0/recipients</c>; empty for the whole document.</param>
    /// <exception cref="FormatException">The text is not the place of a field.</exception>
    public static IReadOnlyList<Finding> Under(this IEnumerable<Finding> findings, string field)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var path = FieldPath.Parse(field);
        return [.. findings.Where(finding => path.Holds(finding.Field))];
    }

    /// <summary>How many findings there are of each weight; 0 where there are none.</summary>
    public static IReadOnlyDictionary<FindingSeverity, int> CountBySeverity(this IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = findings.CountBy(finding => finding.Severity).ToDictionary();
        return Enum.GetValues<FindingSeverity>().ToDictionary(severity => severity, severity => counts.GetValueOrDefault(severity));
    }
}
