using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A form is conferred by an office that the law of the day makes competent, and that exists on the day. Else the words are probably wrong.</summary>
internal sealed class FormIsConferredByWhomTheLawAllows : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.IssuerNotCompetent, FindingCodes.OfficeEnded, FindingCodes.LawUnknown];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            var days = AwardDays.Of(award, report);
            foreach (var (place, issuer) in award.Issuers.Index())
            {
                var path = $"/awards/{index}/issuers/{place}";
                var office = new FindingValue("office", issuer.Office.Name(Language.Vietnamese), issuer.Office.Name(Language.English));
                var form = new FindingValue("form", award.Form.Name(Language.Vietnamese), award.Form.Name(Language.English));
                if (days.Best(day => context.Law.Exists(issuer.Office, day)) is { Answer: Answer.No } ended)
                {
                    yield return report.Finding(FindingCodes.OfficeEnded, path, office, Value("day", days[0]), Value("basis", ended.Basis));
                    continue;
                }

                switch (days.Best(day => context.Law.MayConfer(award.Form, issuer.Office, day)).Answer)
                {
                    case Answer.CannotTell:
                        yield return report.Finding(FindingCodes.LawUnknown, path, form, Value("day", days[0]), Value("version", context.Law.Version));
                        break;
                    case Answer.No:
                        var likely = context.Law.LikelyForm(award.Form, issuer.Office, days[0]);
                        yield return new Finding(
                            FindingCodes.IssuerNotCompetent,
                            report.Id,
                            path,
                            [
                                office,
                                form,
                                likely is { } meant
                                    ? new FindingValue("likely", meant.Name(Language.Vietnamese), meant.Name(Language.English))
                                    : new FindingValue("likely", "một cơ quan khác", "another office"),
                            ],
                            repair: likely is { } repair ? new FindingRepair($"/awards/{index}/form", EnumSlug<AwardForm>.Of(repair)) : null);
                        break;
                }
            }
        }
    }
}
