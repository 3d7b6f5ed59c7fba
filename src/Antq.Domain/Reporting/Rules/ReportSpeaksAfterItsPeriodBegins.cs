using Antq.Domain.Findings;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>No period, and no day, of a report begins after the day of the report.</summary>
internal sealed class ReportSpeaksAfterItsPeriodBegins : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.ReportBeforePeriod];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => FirstDays(report)
            .Where(pair => pair.Day > report.AsOf)
            .Select(pair => report.Finding(FindingCodes.ReportBeforePeriod, pair.Path, Value("day", report.AsOf), Value("first", pair.Day!.Value)));

    private static IEnumerable<(string Path, LocalDate? Day)> FirstDays(Report report)
    {
        yield return ("/period", report.Period.Start);
        foreach (var (path, figure) in report.WrittenFigures())
        {
            if (figure.Period is { } period) yield return ($"{path}/period", period.Start);
            if (figure.Day is { } day) yield return ($"{path}/day", day);
        }

        foreach (var (index, award) in report.Awards.Index())
        {
            if (award.During is { } during) yield return ($"/awards/{index}/during", during.Start);
            if (award.Day is { } day) yield return ($"/awards/{index}/day", day);
        }
    }
}
