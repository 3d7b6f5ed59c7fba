using Antq.Domain.Awards;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A title that can be read must mean the form, the award, the class and one of the issuers that the report states.</summary>
internal sealed class AwardMustMatchTitle : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.TitleMeansAnotherAward];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            var (award, readings) = (report.Awards[index].Award, report.Awards[index].Readings);
            if (readings.Count == 0 || report.Awards[index].Written.Title is null || IsAnyOf(readings, award)) continue;
            report.Find(
                FindingCodes.TitleMeansAnotherAward,
                $"{report.PathOfAward(index)}/title",
                Value("title", award.Title!),
                new FindingValue("meant", Words(report, readings[0], Language.Vietnamese), Words(report, readings[0], Language.English)));
        }
    }

    private static bool IsAnyOf(IReadOnlyList<AwardReading> readings, Award award)
    {
        for (var index = 0; index < readings.Count; index++)
        {
            if (IsOf(readings[index], award)) return true;
        }

        return false;
    }

    private static bool IsOf(AwardReading reading, Award award)
        => award.Form.MayBe(reading.Form)
            && (reading.Scheme is not { } read || award.Scheme.MayBe(read.Id))
            && (reading.Class is not { } rank || award.Class.MayBe(rank))
            && (reading.Offices.Count == 0 || award.Issuers.Count == 0 || IsFromAnyOf(reading.Offices, award.Issuers));

    private static bool IsFromAnyOf(IReadOnlyList<KindId<IssuingOffice>> offices, IReadOnlyList<Issuer> issuers)
    {
        for (var index = 0; index < issuers.Count; index++)
        {
            if (offices.Contains(issuers[index].Office)) return true;
        }

        return false;
    }

    private static string Words(OpenedReport report, AwardReading reading, Language language)
    {
        var law = report.Context.Law;
        return string.Join(", ", new[]
        {
            reading.Scheme?.Name(language) ?? law.NameOf(reading.Form, language), reading.Class?.Name(language),
        }.OfType<string>().Concat(reading.Offices.Select(office => law.NameOf(office, language))));
    }
}
