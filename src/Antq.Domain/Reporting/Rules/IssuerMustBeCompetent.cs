using Antq.Domain.Awards;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// An award must be conferred by an office that exists and is competent by the law of the day. Otherwise the wording is probably wrong.
/// </summary>
internal sealed class IssuerMustBeCompetent : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } =
        [FindingCodes.IssuerNotCompetent, FindingCodes.OfficeEnded, FindingCodes.LawUnknown];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            ref readonly var award = ref report.Awards[index];
            for (var place = 0; place < award.Award.Issuers.Count; place++)
            {
                if (!award.Candidates.Allow(award.Award.Issuers[place].Office)) report.FindAll(Against(report, award.Award, index, place));
            }
        }
    }

    /// <summary>
    /// Returns the findings of the law on an issuer that it does not allow on the last day on which the award can have been conferred.
    /// </summary>
    private static IEnumerable<Finding> Against(OpenedReport report, Award award, int index, int place)
    {
        var (law, days, office) = (report.Context.Law, AwardDays.Of(award, report.ReadOn), award.Issuers[place].Office);
        var path = $"{ReportPlaces.Award(index)}/issuers/{place}";
        if (days.Best(day => law.Exists(office, day)) is { Answer: Answer.No } ended) return ended.Against(report.Report, path);
        var ruling = days.Best(day => AwardJudge.MayConfer(law, law.CandidatesOn(award, day), award.Form, office, day));
        if (ruling.Findings.Any(finding => finding.Code == FindingCodes.AwardNotInForce)) return [];
        var likely = ruling.Answer == Answer.No ? AwardJudge.LikelyForm(law, award.Form, office, days[0]) : null;
        var repair = likely is { } form ? new FindingRepair($"{ReportPlaces.Award(index)}/form", EnumName<AwardForm>.Of(form)) : null;
        return ruling.Against(report.Report, path, repair);
    }
}
