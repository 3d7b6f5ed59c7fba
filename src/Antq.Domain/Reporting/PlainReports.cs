using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>Tells at a glance of the common report that it has no fault; any other is looked at place by place.</summary>
internal static class PlainReports
{
    /// <summary>Whether a report certainly has no fault. A report without it may have none either.</summary>
    public static bool Has(Report report)
    {
        if (report.Supersedes.Count + report.StatedTotals.Count + report.Remarks.Count > 0 || report is not { Cluster: null, Reporter: null, Source: null, Id.Length: <= ReportShape.LongestId, Revision: >= 1 }) return false;
        if (report.Unit == default || report.Period == default || !DayText.IsInRange(report.AsOf) || !Enum.IsDefined(report.Movement) || !VietnameseText.IsText(report.Id)) return false;
        for (var index = 0; index < report.Figures.Count; index++)
        {
            if (!Has(report.Figures[index])) return false;
        }

        for (var index = 0; index < report.Awards.Count; index++)
        {
            if (!Has(report.Awards[index])) return false;
        }

        return true;
    }

    private static bool Has(Figure? figure)
        => figure is { Status: null, Value: { IsDefault: false }, OutOf: null, Target: null, Achieved: null, Population: null, Unit: null, Period: null, Day: null, Movement: null, Drive: null, OfWhich.Count: 0, Parts: PartsKind.Some }
            && figure.Measure != default;

    private static bool Has(Award? award)
    {
        if (award is not { Scheme: null, Class: null, Title: null, Type: null, RecipientsText: null, Among: null, Status: AwardStatus.Granted, During: null, Unit: null, Movement: null, Drive: null, EventId: null, PresentedBy: null, ProposedBy: null }) return false;
        if (!Enum.IsDefined(award.Form) || award.Day is { } day && !DayText.IsInRange(day) || award.Issuers is not [{ Unit: null } issuer] || !Enum.IsDefined(issuer.Office)) return false;
        var numbers = 0;
        foreach (var (_, _, count) in award.Recipients.ByKind)
        {
            if (count.IsDefault) return false;
            numbers++;
        }

        return numbers > 0;
    }
}
