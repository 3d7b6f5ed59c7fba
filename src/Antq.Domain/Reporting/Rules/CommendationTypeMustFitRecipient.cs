using Antq.Domain.Awards;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// The types of the law: a commendation for merit must not go to households, one for years of service only to individuals.
/// </summary>
internal sealed class CommendationTypeMustFitRecipient : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.TypeNotForRecipient, FindingCodes.TypeDoubtfulForRecipient];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Awards.Length; index++)
        {
            ref readonly var award = ref report.Awards[index];
            if (award.Award.Type is not { } type || !award.Candidates.IsAnyNoTitle) continue;
            foreach (var (place, kinds, count) in award.Award.Recipients.ByKind)
            {
                if (count.Upper != 0 && RefusalOf(report, award.Award, type, kinds) is { } rule)
                    report.Find(AwardFindings.TypeNotForRecipient(rule, kinds[0], rule.IsCertain)
                        .At(report.Report, report.PathOfRecipients(index, place)));
            }
        }
    }

    /// <summary>
    /// Returns the first rule of the days of an award on the recipients of a type, if no rule of these days is for any of the kinds; one
    /// that is not certain, if there is one.
    /// </summary>
    private static CommendationTypeRule? RefusalOf(OpenedReport report, Award award, CommendationType type,
        IReadOnlyList<RecipientKind> kinds)
    {
        CommendationTypeRule? first = null;
        foreach (var rule in report.Context.Law.TypeRules)
        {
            if (rule.Type != type || !AwardDays.HasAny(award, report.ReadOn, rule)) continue;
            if (rule.Recipients.Count == 0 || IsForAny(rule, kinds)) return null;
            if (first is null || !rule.IsCertain) first = rule;
        }

        return first;
    }

    private static bool IsForAny(CommendationTypeRule rule, IReadOnlyList<RecipientKind> kinds)
    {
        for (var index = 0; index < kinds.Count; index++)
        {
            if (rule.Recipients.Contains(kinds[index])) return true;
        }

        return false;
    }
}
