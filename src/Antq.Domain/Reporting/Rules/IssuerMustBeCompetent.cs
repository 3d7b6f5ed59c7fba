using Antq.Domain.Awards;

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
            if (award.Candidates.Schemes.Count == 0) continue;
            for (var place = 0; place < award.Award.Issuers.Count; place++)
            {
                if (!award.Candidates.Allow(award.Award.Issuers[place].Office) && report.Context.Law.Has(award.Award.Issuers[place].Office)
                    && PlaceOf(report, award, index, place) is { } path)
                    report.FindAll(Against(report, award, index, place, path));
            }
        }
    }

    /// <summary>
    /// Returns the place of an issuer; for a part with the issuers of its whole, that of the award that it names; null when it names none.
    /// </summary>
    private static string? PlaceOf(OpenedReport report, in RuleAward award, int index, int place)
        => award.Written.Issuers.Count > 0 ? $"{report.PathOfAward(index)}/issuers/{place}"
            : award.NamingMember is { } member ? $"{report.PathOfAward(index)}/{member}"
            : null;

    /// <summary>
    /// Returns the findings of the law on an issuer that it does not allow on the last day on which the award can have been conferred.
    /// </summary>
    private static IEnumerable<Finding> Against(OpenedReport report, RuleAward one, int index, int place, string path)
    {
        var (award, form) = (one.Award, one.Form);
        var (law, days, office) = (report.Context.Law, AwardDays.Of(award, report.ReadOn), award.Issuers[place].Office);
        if (days.Best(day => law.Exists(office, day)) is { Answer: Answer.No } ended) return ended.Against(report.Report, path);
        var ruling = days.Best(day => AwardJudge.MayConfer(law, law.CandidatesOn(award, day), form, office, day));
        if (ruling.Findings.Any(finding => finding.Code == FindingCodes.AwardNotInForce)) return [];
        var likely = ruling.Answer == Answer.No && award.Form.Count == 1 ? AwardJudge.LikelyForm(law, form, office, days[0]) : null;
        var repair = likely is { } meant ? Repairs.ToText(
            $"{report.PathOfAward(index)}/form", meant.ToString(), language => law.NameOf(meant, language)) : null;
        return ruling.Against(report.Report, path, repair);
    }
}
