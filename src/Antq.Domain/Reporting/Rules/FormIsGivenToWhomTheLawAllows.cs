using Antq.Domain.Awards;
using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A form goes only to those whom the law of the day allows: a flag to collectives, a medal to individuals.</summary>
internal sealed class FormIsGivenToWhomTheLawAllows : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientNotAllowed];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            var days = AwardDays.Of(award, report);
            AwardRuling Ruling(RecipientKind kind)
                => days.Best(day => award.Issuers.Select(issuer => context.Law.MayReceive(award.Form, kind, day, issuer.Office)).MinBy(ruling => ruling.Answer)!);
            foreach (var (place, kinds, count) in award.Recipients.ByKind)
            {
                if (count.Upper == 0) continue;
                var refused = kinds.Where(kind => Ruling(kind).Answer == Answer.No).ToArray();
                if (refused.Length < kinds.Count) continue;
                yield return report.Finding(
                    FindingCodes.RecipientNotAllowed,
                    $"/awards/{index}/recipients/{place}",
                    new FindingValue("form", award.Form.Name(Language.Vietnamese), award.Form.Name(Language.English)),
                    new FindingValue("recipient", Names(refused, Language.Vietnamese), Names(refused, Language.English)),
                    Value("basis", Ruling(refused[0]).Basis));
            }
        }
    }

    private static string Names(RecipientKind[] kinds, Language language) => string.Join(", ", kinds.Select(kind => kind.Name(language)));
}
