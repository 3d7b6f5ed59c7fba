using Antq.Domain.Awards;
using Antq.Domain.Findings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A commendation for merit goes to no household, one for years of service to individuals only: the types of the law.</summary>
internal sealed class TypeIsForThoseWhoReceiveIt : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.TypeNotForRecipient];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            if (award.Type is not { } type) continue;
            var days = AwardDays.Of(award, report);
            var rules = context.Law.Types.Where(rule => rule.Type == type && days.Any(rule.HoldsOn)).ToArray();
            if (rules.Length == 0 || AwardCandidates.Of(context.Law, award, days[0]).All(scheme => scheme.Family == AwardFamily.EmulationTitle)) continue;
            foreach (var (place, kinds, count) in award.Recipients.ByKind)
            {
                if (count.Upper != 0 && kinds.All(kind => rules.All(rule => !rule.Recipients.Contains(kind))))
                    yield return AwardFindings.TypeNotForRecipient(type, kinds[0], rules[0].Basis).At(report, $"/awards/{index}/recipients/{place}");
            }
        }
    }
}
