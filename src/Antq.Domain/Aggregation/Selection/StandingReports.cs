namespace Antq.Domain.Aggregation;

/// <summary>The reports that count (R1), checked by the rules (R2), and how they changed. It is immutable.</summary>
internal sealed class StandingReports
{
    /// <summary>How many reports are checked between two checks of the token.</summary>
    private const int Portion = 64;

    private readonly IReadOnlyDictionary<string, ReplacedReport> _replaced;

    private StandingReports(
        CheckedReport[] standing, IReadOnlyList<CheckedReport> gone, IReadOnlyList<CheckedReport> come,
        IReadOnlyDictionary<string, ReplacedReport> replaced)
        => (Standing, Gone, Come, _replaced) = (standing, gone, come, replaced);

    /// <summary>None.</summary>
    public static StandingReports None { get; } = new([], [], [], new Dictionary<string, ReplacedReport>(StringComparer.Ordinal));

    /// <summary>The reports, by their ids.</summary>
    public CheckedReport[] Standing { get; }

    /// <summary>Those that the change removed, by their ids.</summary>
    public IReadOnlyList<CheckedReport> Gone { get; }

    /// <summary>Those that the change added, by their ids.</summary>
    public IReadOnlyList<CheckedReport> Come { get; }

    /// <summary>Returns the same without how they changed.</summary>
    public StandingReports Kept() => new(Standing, [], [], _replaced);

    /// <summary>Returns the same after a change: reports that are new are checked.</summary>
    /// <param name="setup">The setup of the roll-up.</param>
    /// <param name="selection">The reports in hand.</param>
    /// <param name="changed">The ids of the reports that were added or removed since the last time.</param>
    /// <param name="progress">Receives the share of the work done; null for none.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public StandingReports After(
        RollUpSetup setup, ReportSelection selection, IReadOnlyCollection<string> changed, IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        var isFirst = Standing.Length == 0;
        var ids = isFirst
            ? selection.Named.Select(named => named.Id)
            : changed.Concat(_replaced.Keys).Concat(selection.Replaced.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var count = isFirst ? selection.Named.Count : changed.Count;
        var (gone, come, done) = (new List<CheckedReport>(), new List<CheckedReport>(), 0);
        foreach (var id in ids)
        {
            if (done++ % Portion == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(Math.Min(1, done / (double)Math.Max(1, count)) / 2);
            }

            var named = isFirst ? selection.Named[done - 1] : selection.Find(id);
            var last = named?.Last is { } report && !selection.Replaced.ContainsKey(id) ? report : null;
            var before = PlaceIn(Standing, id) is >= 0 and var place ? Standing[place] : null;
            if (ReferenceEquals(before?.Report, last)) continue;
            if (before is not null) gone.Add(before);
            if (last is not null) come.Add(CheckedReport.Of(last, setup.Rules, setup.Options));
        }

        return new StandingReports(isFirst ? [.. come] : StandingAfter(gone, come), gone, come, selection.Replaced);
    }

    /// <summary>Returns the reports that count after a change; all three lists are in the order of the ids.</summary>
    private CheckedReport[] StandingAfter(List<CheckedReport> gone, List<CheckedReport> come)
    {
        var after = new CheckedReport[Standing.Length - gone.Count + come.Count];
        for (int from = 0, to = 0, left = 0, next = 0; ;)
        {
            var removed = left < gone.Count ? PlaceIn(Standing, gone[left].Report.Id) : Standing.Length;
            var added = next < come.Count ? PlaceIn(Standing, come[next].Report.Id) : Standing.Length;
            var place = Math.Min(removed, added < 0 ? ~added : added);
            Array.Copy(Standing, from, after, to, place - from);
            (to, from) = (to + place - from, place);
            if (next < come.Count && (added < 0 ? ~added : added) == place) after[to++] = come[next++];
            else if (left++ < gone.Count) from++;
            else return after;
        }
    }

    private static int PlaceIn(CheckedReport[] standing, string id)
    {
        var (from, to) = (0, standing.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(standing[middle].Report.Id, id);
            if (order == 0) return middle;
            if (order < 0) from = middle + 1;
            else to = middle - 1;
        }

        return ~from;
    }
}
