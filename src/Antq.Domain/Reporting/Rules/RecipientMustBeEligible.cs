using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award must go only to recipients that the law of the day allows: a flag to collectives, a medal to individuals.</summary>
internal sealed class RecipientMustBeEligible : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientNotAllowed];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            ref readonly var award = ref report.Awards[index];
            foreach (var (place, kinds, count) in award.Award.Recipients.ByKind)
            {
                if (count.Upper != 0 && !AllowsEveryIssuer(award, kinds))
                    Check(report, award, kinds, report.PathOfRecipients(index, place));
            }
        }
    }

    /// <summary>
    /// Returns whether the law of the last day on which the award can have been conferred allows each issuer, or any office if none is
    /// named, to give it to the first of some kinds.
    /// </summary>
    private static bool AllowsEveryIssuer(in RuleAward award, IReadOnlyList<RecipientKind> kinds)
    {
        if (award.Award.Issuers.Count == 0) return award.Candidates.Allow(kinds[0]);
        for (var place = 0; place < award.Award.Issuers.Count; place++)
        {
            if (!award.Candidates.Allow(award.Award.Issuers[place].Office, kinds[0])) return false;
        }

        return true;
    }

    /// <summary>Adds a finding if the law of each day refuses each of the kinds, whichever issuer gave it.</summary>
    private static void Check(OpenedReport report, RuleAward one, IReadOnlyList<RecipientKind> kinds, string path)
    {
        var (law, award, days) = (report.Context.Law, one.Award, AwardDays.Of(one.Award, report.ReadOn));
        KindId<IssuingOffice>?[] offices =
            award.Issuers.Count == 0 ? [null] : [.. award.Issuers.Select(issuer => (KindId<IssuingOffice>?)issuer.Office)];
        var refused = kinds
            .Select(kind => (Kind: kind,
            Ruling: days.Best(day => offices.Select(office => Receive(law, one, kind, office, day)).MinBy(ruling => ruling.Answer)!)))
            .Where(pair => pair.Ruling.Findings.Any(finding => finding.Code == FindingCodes.RecipientNotAllowed))
            .ToArray();
        if (refused.Length < kinds.Count || refused[0].Ruling.Answer != Answer.No) return;
        IReadOnlyList<KindId<AwardForm>> forms = award.Form.Count > 0 ? award.Form.Values : [one.Form];
        report.Find(AwardFindings.RecipientNotAllowed(law, forms, refused.Select(pair => pair.Kind), refused[0].Ruling.Basis)
            .At(report.Report, path));
    }

    private static AwardRuling Receive(AwardLaw law, in RuleAward one, RecipientKind kind, KindId<IssuingOffice>? office, LocalDate day)
        => AwardJudge.MayReceive(law, law.CandidatesOn(one.Award, day), one.Form, kind, day, office);
}
