using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Recipients that a source does not split are others than those that it splits: as many of both are probably the same ones twice.</summary>
internal sealed class UnsplitRecipientsMustNotRepeat : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsToldTwice];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            var recipients = report.Awards[index].Award.Recipients;
            if (recipients.Unsplit is not { Count.Lower: > 0 } unsplit || SplitOf(recipients, unsplit) is not { } split
                || split.IsEqualTo(unsplit.Count) != Answer.Yes)
                continue;
            report.Find(new Finding(
                FindingCodes.RecipientsToldTwice,
                report.Report.Id,
                $"{ReportPlaces.Award(index)}/recipients/unsplit",
                [Value("unsplit", unsplit.Count), Value("split", split)],
                against: $"{ReportPlaces.Award(index)}/recipients"));
        }
    }

    /// <summary>All recipients together that are split and of a kind that those not split may be of; absent where there are none.</summary>
    private static Count? SplitOf(Recipients recipients, UnsplitRecipients unsplit)
    {
        Count? split = null;
        foreach (var (_, kinds, count) in recipients.ByKind)
        {
            if (kinds.Count == 1 && unsplit.Kinds.Contains(kinds[0])) split = (split ?? Count.Exactly(0)).AddSaturated(count);
        }

        return split;
    }
}
