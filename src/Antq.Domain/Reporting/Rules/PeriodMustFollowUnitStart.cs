using Antq.Domain.Text;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A period that begins before the unit's life is read as that of the unit's territory, and reported.</summary>
internal sealed class PeriodMustFollowUnitStart : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PeriodOlderThanUnit];

    public override void Check(OpenedReport report)
    {
        Check(report, report.Unit, report.Report.Period, -1);
        for (var index = 0; index < report.Figures.Length; index++)
        {
            ref readonly var figure = ref report.Figures[index];
            if (figure.Written.Period is { } period) Check(report, report.LookUpUnitOf(figure), period, index);
        }
    }

    private static void Check(OpenedReport report, OrganisationUnit? unit, ReportingPeriod period, int index)
    {
        if (unit?.ValidFrom is not { } born || unit.Days.First > report.AsOf) return;
        if (period.Start is { } start && DayText.Order(start) >= unit.Days.First) return;
        report.Find(
            FindingCodes.PeriodOlderThanUnit,
            index < 0 ? "/period" : $"{report.PathOf(index)}/period",
            new FindingValue("period", period.ToWords(Language.Vietnamese), period.ToWords(Language.English)),
            Value("unit", unit),
            Value("day", born));
    }
}
