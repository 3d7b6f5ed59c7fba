namespace Antq.Domain.Aggregation;

/// <summary>
/// The reports that count (R1): the last revision of each id, unless another report replaces it. Reports are added and removed; their order
/// does not change it.
/// </summary>
internal sealed class ReportSelection
{
    private static readonly IReadOnlyDictionary<string, ReplacedReport> None
        = new Dictionary<string, ReplacedReport>(StringComparer.Ordinal);

    private readonly List<NamedReports> _named = [];
    private readonly SortedDictionary<string, NamedReports> _replacing = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NamedReports> _found = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, ReplacedReport>? _replaced;

    /// <summary>The reports of each id, by the id.</summary>
    public IReadOnlyList<NamedReports> Named => _named;

    /// <summary>The last revisions that others replace, by their ids.</summary>
    public IReadOnlyDictionary<string, ReplacedReport> Replaced => _replaced ??= _replacing.Count == 0 ? None : FindReplaced();

    /// <summary>Returns the reports that count, by their ids.</summary>
    /// <param name="reports">The reports in hand.</param>
    /// <param name="findings">Receives the findings on them.</param>
    public static IReadOnlyList<Report> Select(IEnumerable<Report> reports, List<Finding> findings)
    {
        var selection = new ReportSelection();
        selection.Add([.. reports]);
        findings.AddRange(selection.Findings());
        return [.. selection._named.Where(named => named.Last is not null && !selection.Replaced.ContainsKey(named.Id))
            .Select(named => named.Last!)];
    }

    /// <summary>Returns the reports of an id; null when there is none.</summary>
    public NamedReports? Find(string id) => PlaceOf(id) is >= 0 and var place ? _named[place] : null;

    /// <summary>Adds reports.</summary>
    public void Add(Report[] reports)
    {
        if (_named.Count > 0 && reports.Length < _named.Count)
        {
            foreach (var report in reports) Put(report.Id, NamedReports.Of([.. Find(report.Id)?.Given ?? [], report]));
            return;
        }

        Report[] all = _named.Count == 0 ? reports : [.. _named.SelectMany(named => named.Given), .. reports];
        var places = new int[all.Length];
        for (var place = 0; place < places.Length; place++) places[place] = place;
        Array.Sort(places, (one, other) => string.CompareOrdinal(all[one].Id, all[other].Id) is not 0 and var order ? order
            : one.CompareTo(other));
        _named.Clear();
        _named.EnsureCapacity(all.Length);
        _replacing.Clear();
        _found.Clear();
        _replaced = null;
        for (var from = 0; from < places.Length;)
        {
            var to = from + 1;
            while (to < places.Length && all[places[to]].Id == all[places[from]].Id) to++;
            var named = to == from + 1 ? NamedReports.Of(all[places[from]])
                : NamedReports.Of(Array.ConvertAll(places[from..to], place => all[place]));
            _named.Add(named);
            if (named.IsReplacing) _replacing.Add(named.Id, named);
            if (named.Findings.Count > 0) _found.Add(named.Id, named);
            from = to;
        }
    }

    /// <summary>Removes all reports of an id; true if there was one.</summary>
    public bool Remove(string id)
    {
        if (PlaceOf(id) is < 0) return false;
        Put(id, null);
        return true;
    }

    /// <summary>Returns the findings on the reports: for each id, then for those that others replace.</summary>
    public IEnumerable<Finding> Findings()
        => _found.Count + Replaced.Count == 0 ? [] : _found.Values.SelectMany(named => named.Findings)
            .Concat(Replaced.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value.Finding));

    /// <summary>Returns the reports that do not count although no other replaces them, and why.</summary>
    public IEnumerable<(Report Report, Finding Finding)> Refused()
        => _found.Count + Replaced.Count == 0 ? []
            : _found.Values.SelectMany(named => named.Clashing, (named, report) => (report, named.Findings[0]))
            .Concat(Replaced.OrderBy(one => one.Key, StringComparer.Ordinal).Where(one => one.Value.IsInACircle)
                .Select(one => (Find(one.Key)!.Last!, one.Value.Finding)));

    private void Put(string id, NamedReports? named)
    {
        var place = PlaceOf(id);
        if (place < 0) _named.Insert(~place, named!);
        else if (named is null) _named.RemoveAt(place);
        else _named[place] = named;
        if (_replacing.Remove(id) || _replacing.Count > 0) _replaced = null;
        _found.Remove(id);
        if (named is { Findings.Count: > 0 }) _found.Add(id, named);
        if (named is not { IsReplacing: true }) return;
        _replacing.Add(id, named);
        _replaced = null;
    }

    private int PlaceOf(string id)
    {
        var (from, to) = (0, _named.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(_named[middle].Id, id);
            if (order == 0) return middle;
            if (order < 0) from = middle + 1;
            else to = middle - 1;
        }

        return ~from;
    }

    private Dictionary<string, ReplacedReport> FindReplaced()
    {
        var replacing = _replacing.Values.Where(named => named.Last is not null).Select(named => named.Last!)
            .Concat(_replacing.Values.SelectMany(named => named.Clashing))
            .SelectMany(report => report.Supersedes, (report, named) => (Named: named, By: report))
            .ToLookup(pair => pair.Named.Id, StringComparer.Ordinal);
        var replaced = new Dictionary<string, ReplacedReport>(StringComparer.Ordinal);
        foreach (var id in replacing.Select(pairs => pairs.Key))
        {
            if (Find(id)?.Last is not { } report || Replacing(report) is not { } by) continue;
            var isInACircle = IsInACircle(report);
            replaced.Add(id, new ReplacedReport(
                isInACircle ? new Finding(FindingCodes.ReportsReplaceEachOther, id, "/supersedes",
                    [.. NamedReports.Named(report), new FindingValue("by", by.Id)]) : NamedReports.Superseded(report, by),
                isInACircle));
        }

        return replaced;

        Report? Replacing(Report report)
            => replacing[report.Id]
                .FirstOrDefault(pair => pair.By.Id != report.Id && (pair.Named.Revision ?? report.Revision) == report.Revision).By;

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
}
