using System.Globalization;

namespace Antq.Domain.Aggregation;

/// <summary>Which of the reports in hand speak: the last revision of each, unless another takes its place. No order of input changes it.</summary>
internal static class ReportSelection
{
    /// <param name="reports">The reports in hand.</param>
    /// <param name="findings">Takes what was found of them.</param>
    /// <param name="refused">Takes the reports that do not speak though no other does in their place, and why.</param>
    public static IReadOnlyList<Report> Select(IEnumerable<Report> reports, List<Finding> findings, List<(Report Report, Finding Finding)> refused)
    {
        Report[] all = [.. reports];
        if (InOrderIfPlain(all) is { } plain) return plain;
        var last = new List<Report>();
        var clashing = new List<Report>();
        foreach (var named in all.GroupBy(report => report.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var revisions = named.GroupBy(report => report.Revision).OrderByDescending(group => group.Key).ToArray();
            var latest = revisions[0].OrderBy(report => report.Source?.Title, StringComparer.Ordinal).ThenBy(report => report.Source?.Date).ThenBy(Wording, StringComparer.Ordinal).First();
            if (revisions[0].Any(other => !ReportContent.IsSame(latest, other)))
            {
                var clash = About(FindingCodes.ReportsClash, latest);
                findings.Add(clash);
                refused.AddRange(revisions[0].Select(report => (report, clash)));
                clashing.AddRange(revisions[0]);
                continue;
            }

            if (revisions[0].Skip(1).Any()) findings.Add(About(FindingCodes.ReportGivenTwice, latest));
            findings.AddRange(revisions.Skip(1).Reverse().Select(earlier => Superseded(earlier.First(), latest)));
            last.Add(latest);
        }

        var replacing = last.Concat(clashing).SelectMany(report => report.Supersedes, (report, named) => (Named: named, By: report)).ToLookup(pair => pair.Named.Id, StringComparer.Ordinal);
        Report? Replacing(Report report)
            => replacing[report.Id].FirstOrDefault(pair => pair.By.Id != report.Id && (pair.Named.Revision ?? report.Revision) == report.Revision).By;

        var standing = new List<Report>();
        foreach (var report in last)
        {
            if (Replacing(report) is not { } by)
            {
                standing.Add(report);
                continue;
            }

            var isInACircle = IsInACircle(report);
            var finding = isInACircle ? new Finding(FindingCodes.ReportsReplaceEachOther, report.Id, "/supersedes", [.. Named(report), new FindingValue("by", by.Id)]) : Superseded(report, by);
            findings.Add(finding);
            if (isInACircle) refused.Add((report, finding));
        }

        return standing;

        bool IsInACircle(Report report)
        {
            var seen = new HashSet<Report>(ReferenceEqualityComparer.Instance);
            for (var next = Replacing(report); next is not null && seen.Add(next); next = Replacing(next))
            {
                if (ReferenceEquals(next, report)) return true;
            }

            return false;
        }
    }

    /// <summary>The reports by their ids, where no two have the same one and none takes the place of another: then all of them speak.</summary>
    private static Report[]? InOrderIfPlain(Report[] reports)
    {
        if (!Array.TrueForAll(reports, report => report.Supersedes.Count == 0)) return null;
        Report[] ordered = [.. reports];
        Array.Sort(ordered, static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        for (var place = 1; place < ordered.Length; place++)
        {
            if (ordered[place].Id == ordered[place - 1].Id) return null;
        }

        return ordered;
    }

    private static Finding Superseded(Report report, Report by)
        => new(FindingCodes.ReportSuperseded, report.Id, null, [.. Named(report), new FindingValue("by", $"{by.Id} ({Revision(by)})")]);

    private static Finding About(FindingCode code, Report report) => new(code, report.Id, null, Named(report));

    private static FindingValue[] Named(Report report) => [new("report", report.Id), new("revision", Revision(report))];

    /// <summary>The words of a report in which others of the same content may differ, so that no order of input chooses among them.</summary>
    private static string Wording(Report report) => string.Join('\n', report.Awards.SelectMany(award => new[] { award.Title, award.PresentedBy, award.ProposedBy, award.RecipientsText }).Append(report.Cluster?.Name).Concat(report.Remarks.Select(remark => remark.ToString())));

    private static string Revision(Report report) => report.Revision.ToString(CultureInfo.InvariantCulture);
}
