using System.Collections.Concurrent;
using Antq.Domain;

namespace Antq.Samples.Service;

/// <summary>
/// The reports that the service has taken, in memory; <c>samples/Storage</c> keeps them in a database. They are kept as objects, so that a
/// roll-up does not read and check them again.
/// </summary>
public sealed class ReportStore
{
    private readonly ConcurrentDictionary<(string Id, int Revision), Report> _reports = new();

    public IReadOnlyList<Report> All => [.. _reports.Values];

    /// <summary>Takes a report, and says whether it is new; absent where the same revision says something else.</summary>
    public bool? TryAdd(Report report)
    {
        if (_reports.TryAdd((report.Id, report.Revision), report)) return true;
        return _reports[(report.Id, report.Revision)] == report ? false : null;
    }

    /// <summary>The document of the latest revision of a report.</summary>
    public byte[]? Find(string id)
        => _reports.Values.Where(stored => stored.Id == id).MaxBy(stored => stored.Revision) is { } latest
            ? ReportJson.Write(latest)
            : null;
}
