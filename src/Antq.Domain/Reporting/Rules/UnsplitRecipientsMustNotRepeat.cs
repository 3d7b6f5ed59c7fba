using Antq.Domain.Awards;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// Recipients that a source does not split must differ from those that it splits: equal numbers are probably the same ones twice.
/// </summary>
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
                $"{report.PathOfAward(index)}/recipients/unsplit",
                [Value("unsplit", unsplit.Count), Value("split", split)],
                against: $"{report.PathOfAward(index)}/recipients"));
        }
    }

    /// <summary>Returns the total of the split recipients of the kinds that the unsplit ones may be of; null when there are none.</summary>
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
