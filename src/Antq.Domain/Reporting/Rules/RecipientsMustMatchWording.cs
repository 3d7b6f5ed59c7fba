using Antq.Domain.Text;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// The numbers of an award must match the wording of its recipients, if it can be read: <c>cán bộ và nhân dân xã X</c> is one collective.
/// </summary>
internal sealed class RecipientsMustMatchWording : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsWordingDiffers];

    private static readonly RecentTexts<Meaning> Recent = new();

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            var award = report.Awards[index].Award;
            if (award.RecipientsText is not { } wording || MeaningOf(wording) is not { } meant || meant.HasBoundsOf(award.Recipients))
                continue;
            report.Find(
                FindingCodes.RecipientsWordingDiffers,
                $"{report.PathOfAward(index)}/recipients",
                Value("wording", wording),
                Words("meant", meant),
                Words("stated", award.Recipients));
        }
    }

    private static Recipients? MeaningOf(string wording)
        => Recent.Get(wording, 0, 0, static (_, words, _) => new Meaning(Read(words))).Recipients;

    private static Recipients? Read(string wording)
        => Recipients.TryRead(wording, Language.Vietnamese, out var recipients)
            || Recipients.TryRead(wording, Language.English, out recipients) ? recipients : null;

    private static FindingValue Words(string name, Recipients recipients)
        => new(name, recipients.ToWords(Language.Vietnamese), recipients.ToWords(Language.English));

    /// <summary>The meaning of a wording; null if it can be read in no language.</summary>
    private sealed record Meaning(Recipients? Recipients);
}
