using Antq.Domain.Awards;
using Antq.Domain.Findings;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award goes only to those whom the law of the day allows: a flag to collectives, a medal to individuals.</summary>
internal sealed class FormIsGivenToWhomTheLawAllows : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientNotAllowed];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            if (IsPlain(report, context.Law, award)) continue;
            var days = AwardDays.Of(award, report);
            AwardRuling Ruling(RecipientKind kind) => days.Best(day => award.Issuers.Select(issuer => Receive(context.Law, award, kind, issuer, day)).MinBy(ruling => ruling.Answer)!);
            foreach (var (place, kinds, count) in award.Recipients.ByKind)
            {
                if (count.Upper == 0) continue;
                var refused = kinds.Select(kind => (Kind: kind, Ruling: Ruling(kind))).Where(pair => pair.Ruling.Findings.Any(finding => finding.Code == FindingCodes.RecipientNotAllowed)).ToArray();
                if (refused.Length < kinds.Count || refused[0].Ruling.Answer != Answer.No) continue;
                yield return AwardFindings.RecipientNotAllowed(award.Form, refused.Select(pair => pair.Kind), refused[0].Ruling.Basis).At(report, $"/awards/{index}/recipients/{place}");
            }
        }
    }

    /// <summary>Whether the law of the last day allows each issuer to give it to one of the kinds of each number, so that nothing else need be asked.</summary>
    private static bool IsPlain(Report report, AwardLaw law, Award award)
    {
        var day = AwardDays.LastOf(award, report);
        var candidates = AwardCandidates.Of(law, award, day);
        foreach (var (_, kinds, _) in award.Recipients.ByKind)
        {
            foreach (var issuer in award.Issuers)
            {
                if (!law.Allows(candidates, issuer.Office, day, kinds[0])) return false;
            }
        }

        return true;
    }

    private static AwardRuling Receive(AwardLaw law, Award award, RecipientKind kind, Issuer issuer, LocalDate day)
        => AwardJudge.MayReceive(law, AwardCandidates.Of(law, award, day), award.Form, kind, day, issuer.Office);
}
