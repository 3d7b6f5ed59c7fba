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
        var award = one.Written;
        for (var place = 0; place < award.Scheme.Count; place++)
        {
            if (!law.TryGet(award.Scheme[place], out var named))
                report.Find(Unknown(report.Report, law, award.Scheme[place], PathOfScheme(report, award, index, place)));
            else if (!award.Form.MayBe(named.Form))
                report.Find(OfAnotherForm(report, award, named, index, place));
        }

        if (!one.IsPart && MarkOf(law, one) is { } mark) report.Find(mark.At(report.Report, report.PathOfAward(index)));
        if (one.Candidates.Schemes.Count == 0) return;
        if (!one.Candidates.IsAnyInForce && one.NamingMember is { } member && IsInForceOnNoDay(law, one, report.ReadOn))
            report.Find(AwardFindings.NotInForce(one.Candidates.Schemes[0], one.LastDay)
                .At(report.Report, $"{report.PathOfAward(index)}/{member}"));

        if (award.Class.Count > 0 && !one.Candidates.IsAnyOfClasses)
            report.Find(AwardFindings.HasNoClasses(one.Candidates.Schemes[0], one.LastDay)
                .At(report.Report, $"{report.PathOfAward(index)}/class"));
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
            repair: nearest is null ? null : Repairs.ToText(
                path, nearest, language => law[AwardSchemeId.Parse(nearest, null)].Name(language, report.AsOf)));
    }

    private static string PathOfScheme(OpenedReport report, Award award, int index, int place)
        => award.Scheme.Count == 1 ? $"{report.PathOfAward(index)}/scheme" : $"{report.PathOfAward(index)}/scheme/{place}";

    private static Finding OfAnotherForm(OpenedReport report, Award award, AwardScheme named, int index, int place)
    {
        var (path, law) = ($"{report.PathOfAward(index)}/form", report.Context.Law);
        return new Finding(
            FindingCodes.AwardOfAnotherForm,
            report.Report.Id,
            path,
            [AwardFindings.Scheme("award", named, report.Report.AsOf), AwardFindings.Form(law, "actual", named.Form),
                AwardFindings.Forms(law, "form", award.Form.Values)],
            against: PathOfScheme(report, award, index, place),
            repair: award.Scheme.Count == 1 ? Repairs.ToText(
                path, named.Form.ToString(), language => law.NameOf(named.Form, language)) : null);
    }
}
