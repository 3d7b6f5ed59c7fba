using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Which of the reports in hand speak: the last revision of each, unless another takes its place. No order of input changes it.</summary>
internal static class ReportSelection
{
    public static IReadOnlyList<Report> Select(IEnumerable<Report> reports, List<Finding> findings)
    {
        var documents = new List<Report>();
        foreach (var same in reports.GroupBy(report => (report.Id, report.Revision)).OrderBy(group => group.Key.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Revision))
        {
            var first = same.First();
            if (same.Skip(1).Any(other => !ReportContent.IsSame(first, other)))
            {
                findings.Add(About(FindingCodes.ReportsClash, first));
                continue;
            }

            if (same.Skip(1).Any()) findings.Add(About(FindingCodes.ReportGivenTwice, first));
            documents.Add(first);
        }

        var last = new List<Report>();
        foreach (var revisions in documents.GroupBy(report => report.Id, StringComparer.Ordinal))
        {
            var latest = revisions.MaxBy(report => report.Revision)!;
            last.Add(latest);
            foreach (var earlier in revisions.Where(report => report != latest)) findings.Add(Superseded(earlier, latest));
        }

        var replacing = last.SelectMany(report => report.Supersedes, (report, named) => (Named: named, By: report)).ToLookup(pair => pair.Named.Id, StringComparer.Ordinal);
        var standing = new List<Report>();
        foreach (var report in last)
        {
            if (replacing[report.Id].FirstOrDefault(pair => pair.By.Id != report.Id && (pair.Named.Revision ?? report.Revision) == report.Revision).By is { } by)
                findings.Add(Superseded(report, by));
            else standing.Add(report);
        }

        return standing;
    }

    private static Finding Superseded(Report report, Report by)
        => new(FindingCodes.ReportSuperseded, report.Id, null, [.. Named(report), new FindingValue("by", $"{by.Id} ({Revision(by)})")]);

    private static Finding About(FindingCode code, Report report) => new(code, report.Id, null, Named(report));

    private static FindingValue[] Named(Report report) => [new("report", report.Id), new("revision", Revision(report))];

    private static string Revision(Report report) => report.Revision.ToString(CultureInfo.InvariantCulture);
}
