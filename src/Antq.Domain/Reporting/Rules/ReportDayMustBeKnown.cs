using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The day of a report must be one whose events are in the gazetteer: later, units may have changed.</summary>
internal sealed class ReportDayMustBeKnown : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.ReportAfterData];

    public override void Check(OpenedReport report)
    {
        var gazetteer = report.Context.Gazetteer;
        if (report.Unit is { ValidTo: null } unit && gazetteer.KnownTo(unit.Level) is { } known && report.Report.AsOf > known)
            report.Find(
                FindingCodes.ReportAfterData, "/asOf", Value("day", report.Report.AsOf), Value("known", known), Value("unit", unit),
                Value("version", gazetteer.Version));
    }
}
