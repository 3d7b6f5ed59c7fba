using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The days whose law an award is checked against.</summary>
internal static class AwardDays
{
    /// <summary>Returns the last day on which it can have been conferred, and the first if that differs and is known.</summary>
    /// <param name="award">The award.</param>
    /// <param name="readOn">The day as of which the report is read.</param>
    public static IReadOnlyList<LocalDate> Of(Award award, LocalDate readOn)
    {
        var last = LastOf(award, readOn);
        var first = award.Day ?? (award.During is { } during ? during.Start : last);
        return first is { } day && day < last ? [last, day] : [last];
    }

    /// <summary>Returns whether the rule for a type of commendation holds on one of the days.</summary>
    public static bool HasAny(Award award, LocalDate readOn, CommendationTypeRule rule)
    {
        var last = LastOf(award, readOn);
        var first = award.Day ?? (award.During is { } during ? during.Start : last);
        return rule.HoldsOn(last) || (first is { } day && day < last && rule.HoldsOn(day));
    }

    /// <summary>Returns the awards of the law that an award may be on a day.</summary>
    public static IReadOnlyList<AwardScheme> CandidatesOn(this AwardLaw law, Award award, LocalDate day)
    {
        var title = award.Title is { } words ? law.ReadTitle(words, day) : null;
        return law.CandidatesOn(award.Form.Values, award.Scheme.Values, title, day).Schemes;
    }

    /// <summary>Returns the last day on which it can have been conferred.</summary>
    /// <param name="award">The award.</param>
    /// <param name="readOn">The day as of which the report is read.</param>
    public static LocalDate LastOf(Award award, LocalDate readOn) => award.Day ?? LocalDate.Min(award.During?.End ?? readOn, readOn);

    /// <summary>Returns the ruling of the first day that allows it; if none does, that of the last day.</summary>
    public static AwardRuling Best(this IReadOnlyList<LocalDate> days, Func<LocalDate, AwardRuling> rule)
        => days.Select(rule).FirstOrDefault(ruling => ruling.Answer == Answer.Yes) ?? rule(days[0]);

    /// <summary>
    /// Returns the findings of a ruling against an award, at a place of the report. A day beyond the data, and an amendment that was not
    /// read, are for a rule of their own.
    /// </summary>
    public static IEnumerable<Finding> Against(this AwardRuling ruling, Report report, string path, FindingRepair? repair = null)
        => ruling.Answer == Answer.Yes
            ? []
            : ruling.Findings
                .Where(finding => finding.Code != FindingCodes.LawSunset && finding.Code != FindingCodes.LawAmended)
                .Select(finding => finding.At(report, path, repair));
}
