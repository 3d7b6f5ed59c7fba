using Antq.Domain.Awards;
using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Where the title of an award can be read, it means the form, the award, the class and one of the issuers that the report states.</summary>
internal sealed class TitleMeansTheAwardThatIsStated : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.TitleMeansAnotherAward];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, award) in report.Awards.Index())
        {
            if (award.Title is not { } title) continue;
            var day = AwardDays.Of(award, report)[0];
            var readings = context.Law.Read(title, day);
            if (readings.Count == 0 || readings.Any(reading => IsOf(reading, award))) continue;
            yield return report.Finding(
                FindingCodes.TitleMeansAnotherAward,
                $"/awards/{index}/title",
                Value("title", title),
                new FindingValue("meant", Words(readings[0], Language.Vietnamese), Words(readings[0], Language.English)));
        }
    }

    private static bool IsOf(AwardReading reading, Award award)
        => reading.Form == award.Form
            && (award.Scheme is not { } scheme || reading.Scheme is not { } read || read.Id == scheme)
            && (award.Class is not { } rank || reading.Class is not { } readClass || readClass == rank)
            && (reading.Offices.Count == 0 || reading.Offices.Any(office => award.Issuers.Any(issuer => issuer.Office == office)));

    private static string Words(AwardReading reading, Language language)
    {
        var parts = new[] { reading.Scheme?.Name(language) ?? reading.Form.Name(language), reading.Class?.Name(language) }.OfType<string>();
        return string.Join(", ", parts.Concat(reading.Offices.Select(office => office.Name(language))));
    }
}
