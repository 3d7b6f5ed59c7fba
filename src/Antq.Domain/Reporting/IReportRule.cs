namespace Antq.Domain;

/// <summary>A rule about one report, named as a sentence. It returns every violation and throws nothing.</summary>
/// <remarks>
/// A rule depends on the report and the context alone: what rules found in a report is kept with it, and they are not asked again.
/// </remarks>
public interface IReportRule
{
    /// <summary>The codes of the findings that it may return.</summary>
    IReadOnlyList<FindingCode> Codes { get; }

    /// <summary>Returns everything in the report that breaks the rule, in the order of the document.</summary>
    IEnumerable<Finding> Check(Report report, RuleContext context);
}
