using Antq.Domain.Awards;
using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A steering committee (Ban Chỉ đạo) that a title names as the giver has only presented the award: the law makes none competent.</summary>
internal sealed class SteeringCommitteesPresentAndNeverIssue : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.CommitteeNeverIssues];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.Awards.Index()
            .Where(award => award.Item.Title is { } title && context.Law.Read(title, AwardDays.Of(award.Item, report)[0]).Any(reading => reading is { NamesSteeringCommittee: true, Offices.Count: 0 }))
            .Select(award => report.Finding(
                FindingCodes.CommitteeNeverIssues,
                $"/awards/{award.Index}/title",
                Value("title", award.Item.Title!),
                new FindingValue("office", Names(award.Item, Language.Vietnamese), Names(award.Item, Language.English))));

    private static string Names(Award award, Language language) => string.Join(", ", award.Issuers.Select(issuer => issuer.Office.Name(language)));
}
