using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Recipients who are said to be among a group are no more than the group; all awards together may be, if some had several.</summary>
internal sealed class RecipientsFitTheirGroup : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsExceedGroup, FindingCodes.RecipientsTogetherExceedGroup];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        if (report.Awards.All(award => award.Among is null)) yield break;
        foreach (var (place, group) in report.Figures.Index())
        {
            var path = $"/figures/{place}";
            if (group.Value is not { } all || group.Population is not null || !context.Measures.TryGet(group.Measure, out var measure)) continue;
            var awards = report.Awards.Index()
                .Where(pair => pair.Item.Among == group.Measure && pair.Item.Status == AwardStatus.Granted)
                .Where(pair => (pair.Item.Unit ?? report.Unit) == (group.Unit ?? report.Unit) && (pair.Item.Movement ?? report.Movement) == (group.Movement ?? report.Movement))
                .ToArray();
            var anyExceeds = false;
            foreach (var (index, award) in awards)
            {
                var recipients = Total(award.Recipients);
                if (recipients.IsAtMost(all) != Answer.No) continue;
                anyExceeds = true;
                yield return new Finding(
                    FindingCodes.RecipientsExceedGroup,
                    report.Id,
                    $"/awards/{index}/recipients",
                    [Value("value", recipients), Value("all", all), Value("measure", measure)],
                    against: path);
            }

            var together = Sum(awards.Select(pair => Total(pair.Item.Recipients)));
            if (!anyExceeds && together.IsAtMost(all) == Answer.No)
                yield return report.Finding(FindingCodes.RecipientsTogetherExceedGroup, path, Value("value", together), Value("all", all), Value("measure", measure));
        }
    }
}
