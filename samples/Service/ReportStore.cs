using System.Collections.Concurrent;
using Antq.Domain;

namespace Antq.Samples.Service;

/// <summary>The reports that the service has taken, in memory; <c>samples/Storage</c> keeps them in a database.</summary>
public sealed class ReportStore
{
    private readonly ConcurrentDictionary<(string Id, int Revision), byte[]> _documents = new();

    public IReadOnlyList<Report> All => [.. _documents.Values.Select(document => ReportJson.Read(document))];

    /// <summary>Takes a report, and says whether it is new; absent where the same revision says something else.</summary>
    public bool? TryAdd(Report report)
    {
        var document = ReportJson.Write(report);
        if (_documents.TryAdd((report.Id, report.Revision), document)) return true;
        return _documents[(report.Id, report.Revision)].AsSpan().SequenceEqual(document) ? false : null;
    }

    /// <summary>The document of the latest revision of a report.</summary>
    public byte[]? Find(string id)
        => _documents.Where(stored => stored.Key.Id == id).OrderBy(stored => stored.Key.Revision).LastOrDefault().Value;
}
