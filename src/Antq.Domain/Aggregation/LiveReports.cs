using Antq.Domain.Aggregation;
using Antq.Domain.Reporting;

namespace Antq.Domain;

/// <summary>
/// Reports whose totals stay up to date while reports are added, removed and revised: a change computes only what it concerns again. At any
/// time <see cref="Current"/> is what <see cref="Aggregator"/> makes of the same reports. It changes while it is used, and is not safe to
/// share between threads; its results are immutable.
/// </summary>
/// <remarks>
/// A revision is a report of the same id with a higher revision number: it replaces the earlier one, which is kept and reported as
/// superseded, until all reports of that id are removed. The order in which reports are added does not change the totals.
/// </remarks>
public sealed class LiveReports
{
    private readonly ReportSelection _selection = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly KeptRollUp _kept;
    private RollUpResult? _current;
    private bool _isComputed;

    internal LiveReports(RollUpSetup setup) => _kept = new KeptRollUp(setup);

    /// <summary>How many reports there are, including those that others replace.</summary>
    public int Count { get; private set; }

    /// <summary>The reports, by their ids; those of one id in the order in which they were added.</summary>
    public IEnumerable<Report> Reports => _selection.Named.SelectMany(named => named.Given);

    /// <summary>The totals of the present reports. After a change they are computed on first use.</summary>
    public RollUpResult Current => Update();

    /// <summary>Adds a report, or a revision of one.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentException">It could not be a document. Nothing has changed.</exception>
    public void Add(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        AddRange([report]);
    }

    /// <summary>Adds reports, or revisions of some.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <exception cref="ArgumentException">One is null, or could not be a document. Nothing has changed.</exception>
    public void AddRange(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Report[] added = [.. reports];
        if (Array.Exists(added, report => report is null)) throw new ArgumentException("A report is null.", nameof(reports));
        foreach (var report in added) ReportShape.Require(report, nameof(reports));
        if (added.Length == 0) return;
        _selection.Add(added);
        // All reports are new to the first computation.
        foreach (var report in _isComputed ? added : []) _changed.Add(report.Id);
        (_current, Count) = (null, Count + added.Length);
    }

    /// <summary>Removes a report, with all of its revisions.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_selection.Find(id) is not { } named) return false;
        _selection.Remove(id);
        _changed.Add(id);
        (_current, Count) = (null, Count - named.Given.Count);
        return true;
    }

    /// <summary>Returns the same as <see cref="Current"/>, with progress and cancellation.</summary>
    /// <param name="progress">Receives the share of the work done.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled. Nothing has changed: the totals are computed on the next
    /// request.</exception>
    public RollUpResult Update(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_current is not null) return _current;
        _current = _kept.Update(_selection, _changed, progress, cancellationToken);
        _changed.Clear();
        _isComputed = true;
        return _current;
    }
}
