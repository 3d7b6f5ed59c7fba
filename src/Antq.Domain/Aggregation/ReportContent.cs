using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Whether two documents state the same.</summary>
internal static class ReportContent
{
    public static bool IsSame(Report one, Report other)
        => ReferenceEquals(one, other)
            || one.Unit == other.Unit
            && one.AsOf == other.AsOf
            && one.Supersedes.SequenceEqual(other.Supersedes)
            && one.StatedTotals.SequenceEqual(other.StatedTotals)
            && one.Facts.Count == other.Facts.Count
            && one.Facts.Zip(other.Facts).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(Fact one, Fact other)
        => one.Path == other.Path
            && one.Measure == other.Measure
            && one.Unit == other.Unit
            && one.Start == other.Start
            && one.End == other.End
            && one.Movement == other.Movement
            && one.Status == other.Status
            && one.Value == other.Value
            && one.Category.Form == other.Category.Form
            && one.Category.Population == other.Category.Population
            && one.Category.Issuers.SequenceEqual(other.Category.Issuers)
            && one.Category.Recipients.SequenceEqual(other.Category.Recipients);
}
