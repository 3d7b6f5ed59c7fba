using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A document number, a class, the name of a model (<c>5 tự quản</c>) or an age is not a count: a figure that quotes one was misread.
/// </summary>
internal sealed class WordingMustBeACount : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.WordingIsNoCount];

    public override void Check(OpenedReport report)
    {
        foreach (var worded in report.WordedCounts)
        {
            if (worded.Meaning.Refusal is not { } refusal || !IsForSomethingElse(refusal)) continue;
            report.Find(
                FindingCodes.WordingIsNoCount,
                worded.PathIn(report),
                Value("wording", worded.Wording),
                new FindingValue("reason", refusal.Explain(Language.Vietnamese).TrimEnd('.'),
                    refusal.Explain(Language.English).TrimEnd('.')));
        }
    }

    /// <summary>
    /// Returns whether the wording is for something other than a count; a wording that is only not understood is no finding.
    /// </summary>
    private static bool IsForSomethingElse(CountParseError refusal)
        => refusal is CountParseError.DocumentNumber or CountParseError.ClassNumeral or CountParseError.Ordinal
            or CountParseError.ModelName or CountParseError.Age or CountParseError.Time;
}
