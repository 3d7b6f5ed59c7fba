using Antq.Domain.Awards;
using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award must be in force on its day, of the form that the report states, and have a class only if it has classes.</summary>
internal sealed class AwardMustExistInLaw : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } =
        [FindingCodes.UnknownAward, FindingCodes.AwardOfAnotherForm, FindingCodes.AwardNotInForce, FindingCodes.AwardHasNoClasses,
            FindingCodes.LawSunset, FindingCodes.LawAmended];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++) Check(report, report.Context.Law, report.Awards[index], index);
    }

    private static void Check(OpenedReport report, AwardLaw law, in RuleAward one, int index)
    {
        var award = one.Award;
        if (award.Scheme is { } id)
        {
            if (!law.TryGet(id, out var named))
                report.Find(Unknown(report.Report, law, id, $"{ReportPlaces.Award(index)}/scheme"));
            else if (named.Form != award.Form)
                report.Find(OfAnotherForm(report.Report, award, named, ReportPlaces.Award(index)));
        }

        if (MarkOf(law, one) is { } mark) report.Find(mark.At(report.Report, ReportPlaces.Award(index)));
        if (!one.Candidates.IsAnyInForce && IsInForceOnNoDay(law, one, report.ReadOn))
        {
            var place = $"{ReportPlaces.Award(index)}/{(award.Scheme is null ? "form" : "scheme")}";
            report.Find(AwardFindings.NotInForce(one.Candidates.Schemes[0], one.LastDay).At(report.Report, place));
        }

        if (award.Class is not null && !one.Candidates.IsAnyOfClasses)
            report.Find(AwardFindings.HasNoClasses(one.Candidates.Schemes[0], one.LastDay)
                .At(report.Report, $"{ReportPlaces.Award(index)}/class"));
    }

    /// <summary>Returns the mark of an award for which the law of the day is not known for certain; null when it is.</summary>
    private static Finding? MarkOf(AwardLaw law, in RuleAward one)
        => one.LastDay > law.LastDay ? AwardFindings.Sunset(law, one.LastDay)
            : one.Candidates.IsAnyAmended && law.AmendmentOn(one.LastDay) is { } amendment
                ? AwardFindings.Amended(amendment.By, amendment.Basis, one.LastDay)
                : null;

    /// <summary>
    /// Returns whether the data cover each day on which it can have been conferred, and none of its candidates is in force on any of them.
    /// </summary>
    private static bool IsInForceOnNoDay(AwardLaw law, in RuleAward one, LocalDate readOn)
    {
        foreach (var day in AwardDays.Of(one.Award, readOn))
        {
            if (day < law.FirstDay || day > law.LastDay) return false;
            foreach (var scheme in one.Candidates.Schemes)
            {
                if (scheme.IsInForceOn(day)) return false;
            }
        }

        return true;
    }

    private static Finding Unknown(Report report, AwardLaw law, AwardSchemeId id, string path)
    {
        var nearest = NearestText.To(id.ToString(), law.Schemes.Select(scheme => scheme.Id.ToString()));
        return new Finding(
            FindingCodes.UnknownAward,
            report.Id,
            path,
            [Value("award", id.ToString()), Value("version", law.Version), Nearest(nearest)],
            repair: nearest is null ? null : new FindingRepair(path, nearest));
    }

    private static Finding OfAnotherForm(Report report, Award award, AwardScheme named, string path) => new(
        FindingCodes.AwardOfAnotherForm,
        report.Id,
        $"{path}/form",
        [AwardFindings.Scheme("award", named, report.AsOf), AwardFindings.Form("actual", named.Form),
            AwardFindings.Form("form", award.Form)],
        against: $"{path}/scheme",
        repair: new FindingRepair($"{path}/form", EnumName<AwardForm>.Of(named.Form)));
}
