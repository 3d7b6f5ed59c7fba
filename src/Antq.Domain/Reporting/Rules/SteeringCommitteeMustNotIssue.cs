using Antq.Domain.Awards;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A steering committee (Ban Chỉ đạo) named as the giver has only presented the award: the law makes none competent.</summary>
internal sealed class SteeringCommitteeMustNotIssue : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.CommitteeNeverIssues];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (report.Awards[index].Written.Title is null || !MayNameACommitteeOnly(report.Awards[index].Readings)) continue;
            var award = report.Awards[index].Award;
            report.Find(
                FindingCodes.CommitteeNeverIssues,
                $"{report.PathOfAward(index)}/title",
                Value("title", award.Title!),
                new FindingValue("office", Names(report, award, Language.Vietnamese), Names(report, award, Language.English)));
        }
    }

    private static bool MayNameACommitteeOnly(IReadOnlyList<AwardReading> readings)
    {
        for (var index = 0; index < readings.Count; index++)
        {
            if (readings[index] is { NamesSteeringCommittee: true, Offices.Count: 0 }) return true;
        }

        return false;
    }

    private static string Names(OpenedReport report, Award award, Language language)
        => string.Join(", ", award.Issuers.Select(issuer => report.Context.Law.NameOf(issuer.Office, language)));
}
