using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Recipients that a source does not split are others than those that it splits: as many of both are probably the same ones twice.</summary>
internal sealed class UnsplitRecipientsAreToldOnce : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsToldTwice];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            if (award.Recipients.Unsplit is not { } unsplit) continue;
            var split = award.Recipients.ByKind.Where(kind => kind.Kinds is [var only] && unsplit.Kinds.Contains(only)).Select(kind => kind.Count).ToArray();
            if (split.Length == 0 || Sum(split) is var sum && sum.IsEqualTo(unsplit.Count) != Answer.Yes || unsplit.Count.Lower == 0) continue;
            yield return new Finding(
                FindingCodes.RecipientsToldTwice,
                report.Id,
                $"/awards/{index}/recipients/unsplit",
                [Value("unsplit", unsplit.Count), Value("split", Sum(split))],
                against: $"/awards/{index}/recipients");
        }
    }
}
