using Antq.Domain.Awards;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award that is only proposed (đề nghị tặng) is not granted, and reported as such: it is never counted.</summary>
internal sealed class ProposedAwardMustNotBeCounted : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.AwardOnlyProposed];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (report.Awards[index] is { IsPart: false, Award: { Status: AwardStatus.Proposed } award })
                report.Find(FindingCodes.AwardOnlyProposed, report.PathOfAward(index), Value("count", Total(award.Recipients)),
                    AwardFindings.Forms(report.Context.Law, "form", award.Form.Values));
        }
    }
}
