namespace Antq.Domain;

/// <summary>A rule about one report, named as a sentence. It tells everything that breaks it and throws nothing.</summary>
public interface IReportRule
{
    /// <summary>The codes of the findings that it may give.</summary>
    IReadOnlyList<FindingCode> Codes { get; }

    /// <summary>What in the report breaks the rule, in the order of the document.</summary>
    IEnumerable<Finding> Check(Report report, RuleContext context);
}
