using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award is one that the law knows on its day, of the form that the report says, and with a class only where it has classes.</summary>
internal sealed class AwardIsOneThatTheLawKnows : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } =
        [FindingCodes.UnknownAward, FindingCodes.AwardOfAnotherForm, FindingCodes.AwardNotInForce, FindingCodes.AwardHasNoClasses, FindingCodes.LawSunset];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.Awards.Index().Where(award => !IsPlain(report, context.Law, award.Item)).SelectMany(award => Check(report, context.Law, award.Item, $"/awards/{award.Index}"));

    /// <summary>Whether an award names none of the law and no class, and some award of its form is in force on the last day, so that nothing else need be asked.</summary>
    private static bool IsPlain(Report report, AwardLaw law, Award award)
    {
        if (award is not { Scheme: null, Class: null }) return false;
        var day = AwardDays.LastOf(award, report);
        if (day > law.LastDay) return false;
        foreach (var scheme in AwardCandidates.Of(law, award, day))
        {
            if (scheme.IsInForceOn(day)) return true;
        }

        return false;
    }

    private static IEnumerable<Finding> Check(Report report, AwardLaw law, Award award, string path)
    {
        if (award.Scheme is { } id)
        {
            if (!law.TryGet(id, out var named))
                yield return report.Finding(FindingCodes.UnknownAward, $"{path}/scheme", Value("award", id.ToString()), Value("version", law.Version));
            else if (named.Form != award.Form)
                yield return OfAnotherForm(report, award, named, path);
        }

        var days = AwardDays.Of(award, report);
        if (days[0] > law.LastDay) yield return AwardFindings.Sunset(law, days[0]).At(report, path);
        var candidates = AwardCandidates.Of(law, award, days[0]);
        if (days.All(day => day >= law.FirstDay && day <= law.LastDay && candidates.All(scheme => !scheme.IsInForceOn(day))))
            yield return AwardFindings.NotInForce(candidates[0], days[0]).At(report, award.Scheme is null ? $"{path}/form" : $"{path}/scheme");
        if (award.Class is not null && candidates.All(scheme => !scheme.HasClasses))
            yield return AwardFindings.HasNoClasses(candidates[0], days[0]).At(report, $"{path}/class");
    }

    private static Finding OfAnotherForm(Report report, Award award, AwardScheme named, string path) => new(
        FindingCodes.AwardOfAnotherForm,
        report.Id,
        $"{path}/form",
        [AwardFindings.Scheme("award", named, report.AsOf), AwardFindings.Form("actual", named.Form), AwardFindings.Form("form", award.Form)],
        against: $"{path}/scheme",
        repair: new FindingRepair($"{path}/form", EnumSlug<AwardForm>.Of(named.Form)));
}
