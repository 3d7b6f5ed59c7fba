namespace Antq.Domain.Aggregation;

/// <summary>
/// Whether two documents have the same content: everything that a fact or a rule may depend on. Source, remarks, the title of an award, who
/// proposed and presented it, and the name of a cluster of known members may differ.
/// </summary>
internal static class ReportContent
{
    public static bool IsSame(Report one, Report other) => ReferenceEquals(one, other) || Of(one) == Of(other);

    private static Report Of(Report report) => report with
    {
        Source = null,
        Remarks = [],
        Cluster = report.Cluster is { Members.Count: > 0 } cluster ? cluster with { Name = "" } : report.Cluster,
        Figures = [.. report.Figures.Select(Of)],
        Awards = [.. report.Awards.Select(Of)],
    };

    private static Award Of(Award award)
        => award with { Title = null, ProposedBy = null, PresentedBy = null, OfWhich = [.. award.OfWhich.Select(Of)] };

    /// <summary>Returns a figure with its status written out: one with a value need not name it.</summary>
    private static Figure Of(Figure figure) => figure with { Status = figure.EffectiveStatus, OfWhich = [.. figure.OfWhich.Select(Of)] };
}
