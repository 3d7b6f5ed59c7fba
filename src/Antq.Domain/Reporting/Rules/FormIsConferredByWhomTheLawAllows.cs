using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award is conferred by an office that the law of the day makes competent, and that exists on the day. Else the words are probably wrong.</summary>
internal sealed class FormIsConferredByWhomTheLawAllows : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.IssuerNotCompetent, FindingCodes.OfficeEnded, FindingCodes.LawUnknown];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.Awards.Index().Where(award => !IsPlain(report, context.Law, award.Item)).SelectMany(award => award.Item.Issuers.Index().SelectMany(issuer => Check(report, context.Law, award, issuer)));

    /// <summary>Whether the law of the last day allows it to each issuer, so that nothing else need be asked.</summary>
    private static bool IsPlain(Report report, AwardLaw law, Award award)
    {
        var day = AwardDays.LastOf(award, report);
        var candidates = AwardCandidates.Of(law, award, day);
        foreach (var issuer in award.Issuers)
        {
            if (!law.Allows(candidates, issuer.Office, day)) return false;
        }

        return true;
    }

    private static IEnumerable<Finding> Check(Report report, AwardLaw law, (int Index, Award Item) award, (int Index, Issuer Item) issuer)
    {
        var days = AwardDays.Of(award.Item, report);
        var office = issuer.Item.Office;
        var path = $"/awards/{award.Index}/issuers/{issuer.Index}";
        if (days.Best(day => law.Exists(office, day)) is { Answer: Answer.No } ended) return ended.Against(report, path);
        var ruling = days.Best(day => AwardJudge.MayConfer(law, AwardCandidates.Of(law, award.Item, day), award.Item.Form, office, day));
        if (ruling.Findings.Any(finding => finding.Code == FindingCodes.AwardNotInForce)) return [];
        var likely = ruling.Answer == Answer.No ? AwardJudge.LikelyForm(law, award.Item.Form, office, days[0]) : null;
        return ruling.Against(report, path, likely is { } form ? new FindingRepair($"/awards/{award.Index}/form", EnumSlug<AwardForm>.Of(form)) : null);
    }
}
