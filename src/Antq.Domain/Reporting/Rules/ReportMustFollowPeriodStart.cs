using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>No period or day of a report may begin after the day of the report.</summary>
internal sealed class ReportMustFollowPeriodStart : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.ReportBeforePeriod];

    public override void Check(OpenedReport report)
    {
        if (IsAfter(report, report.Report.Period.Start)) Add(report, "/period", report.Report.Period.Start);
        for (var index = 0; index < report.Figures.Length; index++)
        {
            var figure = report.Figures[index].Written;
            if (IsAfter(report, figure.Period?.Start)) Add(report, $"{report.PathOf(index)}/period", figure.Period!.Value.Start);
            if (IsAfter(report, figure.Day)) Add(report, $"{report.PathOf(index)}/day", figure.Day);
        }

        for (var index = 0; index < report.Awards.Length; index++)
        {
            var award = report.Awards[index].Written;
            if (IsAfter(report, award.During?.Start)) Add(report, $"{report.PathOfAward(index)}/during", award.During!.Value.Start);
            if (IsAfter(report, award.Day)) Add(report, $"{report.PathOfAward(index)}/day", award.Day);
        }
    }

    private static bool IsAfter(OpenedReport report, LocalDate? day) => day is { } first && DayText.Order(first) > report.AsOf;

    private static void Add(OpenedReport report, string path, LocalDate? first)
        => report.Find(FindingCodes.ReportBeforePeriod, path, Value("day", report.Report.AsOf), Value("first", first!.Value));
}
