using Antq.Domain.Awards;
using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>What is only proposed (đề nghị tặng) is not granted, and said so: it is counted nowhere.</summary>
internal sealed class ProposedAwardsAreCountedNowhere : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.AwardOnlyProposed];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.Awards.Index()
            .Where(award => award.Item.Status == AwardStatus.Proposed)
            .Select(award => report.Finding(
                FindingCodes.AwardOnlyProposed,
                $"/awards/{award.Index}",
                Value("count", Total(award.Item.Recipients)),
                AwardFindings.Form("form", award.Item.Form)));
}
