using Antq.Domain.Awards;
using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Where an award keeps the words for its recipients, and they can be read, they mean its numbers: <c>cán bộ và nhân dân xã X</c> is one collective.</summary>
internal sealed class RecipientsMeanTheirWords : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsWordingDiffers];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            if (award.RecipientsText is not { } wording || Meaning(wording) is not { } meant || meant.HasBoundsOf(award.Recipients)) continue;
            yield return report.Finding(
                FindingCodes.RecipientsWordingDiffers,
                $"/awards/{index}/recipients",
                Value("wording", wording),
                Words("meant", meant),
                Words("stated", award.Recipients));
        }
    }

    private static Recipients? Meaning(string wording)
        => Recipients.TryRead(wording, Language.Vietnamese, out var recipients) || Recipients.TryRead(wording, Language.English, out recipients) ? recipients : null;

    private static FindingValue Words(string name, Recipients recipients) => new(name, recipients.ToWords(Language.Vietnamese), recipients.ToWords(Language.English));
}
