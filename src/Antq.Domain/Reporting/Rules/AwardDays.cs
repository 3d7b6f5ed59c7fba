using Antq.Domain.Awards;
using Antq.Domain.Findings;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The days whose law an award is held against.</summary>
internal static class AwardDays
{
    /// <summary>The last day on which it can have been conferred, and the first where that is another and known.</summary>
    public static IReadOnlyList<LocalDate> Of(Award award, Report report)
    {
        var last = LastOf(award, report);
        var first = award.Day ?? (award.During is { } during ? during.Start : last);
        return first is { } day && day < last ? [last, day] : [last];
    }

    /// <summary>The last day on which it can have been conferred.</summary>
    public static LocalDate LastOf(Award award, Report report) => award.Day ?? LocalDate.Min(award.During?.End ?? report.AsOf, report.AsOf);

    /// <summary>The ruling of the first day that allows it; where none does, that of the last day.</summary>
    public static AwardRuling Best(this IReadOnlyList<LocalDate> days, Func<LocalDate, AwardRuling> rule)
        => days.Select(rule).FirstOrDefault(ruling => ruling.Answer == Answer.Yes) ?? rule(days[0]);

    /// <summary>What a ruling says against an award, at a place of the report. That the data do not vouch for the day is for a rule of its own.</summary>
    public static IEnumerable<Finding> Against(this AwardRuling ruling, Report report, string path, FindingRepair? repair = null)
        => ruling.Answer == Answer.Yes
            ? []
            : ruling.Findings
                .Where(finding => finding.Code != FindingCodes.LawSunset)
                .Select(finding => finding.At(report, path, repair));
}
