using System.Globalization;

namespace Antq.Domain.Aggregation;

/// <summary>The reports of one id: the last revision, and the findings on the others (R1). The order of input does not change it.</summary>
internal sealed class NamedReports
{
    private readonly Report[]? _several;

    private NamedReports(Report only) => Last = only;

    private NamedReports(Report[] several) => _several = several;

    /// <summary>The id.</summary>
    public string Id => (_several?[0] ?? Last!).Id;

    /// <summary>All of them, in the given order; at least one.</summary>
    public IReadOnlyList<Report> Given => _several ?? [Last!];

    /// <summary>The last revision; null when there are several that differ.</summary>
    public Report? Last { get; private init; }

    /// <summary>Those of the last revision, if they differ.</summary>
    public IReadOnlyList<Report> Clashing { get; private init; } = [];

    /// <summary>The findings: that they clash, that one was given twice, that earlier revisions are superseded.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>Whether the last revision replaces other reports.</summary>
    public bool IsReplacing => Last is { } last ? last.Supersedes.Count > 0 : Clashing.Any(report => report.Supersedes.Count > 0);

    /// <summary>Returns the one report of an id.</summary>
    public static NamedReports Of(Report only) => new(only);

    /// <summary>Returns the reports of one id.</summary>
    public static NamedReports Of(Report[] given)
    {
        if (given is [var only]) return Of(only);
        var revisions = given.GroupBy(report => report.Revision).OrderByDescending(group => group.Key).ToArray();
        var latest = revisions[0].OrderBy(report => report.Source?.Title, StringComparer.Ordinal).ThenBy(report => report.Source?.Date)
            .ThenBy(Wording, StringComparer.Ordinal).First();
        if (revisions[0].Any(other => !ReportContent.IsSame(latest, other)))
            return new NamedReports(given) { Clashing = [.. revisions[0]], Findings = [About(FindingCodes.ReportsClash, latest)] };
        var isTwice = revisions[0].Skip(1).Any();
        return new NamedReports(given)
        {
            Last = latest,
            Findings =
            [
                .. isTwice ? [About(FindingCodes.ReportGivenTwice, latest)] : Array.Empty<Finding>(),
                .. revisions.Skip(1).Reverse().Select(earlier => Superseded(earlier.First(), latest)),
            ],
        };
    }

    /// <summary>Returns the finding that a report no longer counts, since another replaces it.</summary>
    public static Finding Superseded(Report report, Report by)
        => new(FindingCodes.ReportSuperseded, report.Id, null, [.. Named(report), new FindingValue("by", $"{by.Id} ({Revision(by)})")]);

    /// <summary>Returns the id and the revision of a report.</summary>
    public static FindingValue[] Named(Report report) => [new("report", report.Id), new("revision", Revision(report))];

    private static Finding About(FindingCode code, Report report) => new(code, report.Id, null, Named(report));

    /// <summary>
    /// Returns the wordings of a report that may differ from those of others with the same content, so that the order of input does not
    /// choose among them.
    /// </summary>
    private static string Wording(Report report)
        => string.Join('\n', report.Awards.SelectMany(WithParts)
            .SelectMany(award => new[] { award.Title, award.PresentedBy, award.ProposedBy, award.RecipientsText })
            .Append(report.Cluster?.Name)
            .Concat(report.Remarks.Select(remark => remark.ToString())));

    private static IEnumerable<Award> WithParts(Award award) => award.OfWhich.SelectMany(WithParts).Prepend(award);

    private static string Revision(Report report) => report.Revision.ToString(CultureInfo.InvariantCulture);
}
