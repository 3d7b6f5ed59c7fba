namespace Antq.Domain.Aggregation.Documents;

/// <summary>Makes the document of a result: each source, finding and name once.</summary>
internal sealed class RollUpDocumentBuilder
{
    private readonly RollUpResult _result;
    private readonly RollUpDocument.Content _content;
    private readonly Dictionary<Fact, int> _placeOfSource = new(ReferenceEqualityComparer.Instance);
    private readonly List<Fact> _sources = [];
    private readonly List<Finding> _findings;
    private readonly Dictionary<Finding, int> _placeOfFinding = [];
    private readonly Dictionary<string, BilingualText> _names = new(StringComparer.Ordinal);
    private readonly HashSet<UnitKey> _named = [];
    private readonly List<RollUpDocument.Run> _runs = [];
    private int[] _places = [];

    public RollUpDocumentBuilder(RollUpResult result, RollUpDocument.Content content)
    {
        (_result, _content, _findings) = (result, content, [.. result.Findings]);
        _placeOfFinding.EnsureCapacity(_findings.Count);
        foreach (var (place, finding) in _findings.Index()) _placeOfFinding.TryAdd(finding, place);
    }

    public RollUpDocument Document()
    {
        NumberSources();
        var cells = new RollUpDocument.Cell[_result.Cells.Count];
        for (var place = 0; place < cells.Length; place++) cells[place] = CellOf(_result.Cells[place]);
        foreach (var period in _result.Periods) _names.TryAdd(period.ToString(), BilingualText.Of(period.ToWords));
        return new RollUpDocument(
            _result.DataVersion,
            _result.Periods,
            _result.BoundariesOf,
            _result.Level,
            RollUpDocument.Settings.Of(_result.Options),
            _names.OrderBy(name => name.Key, StringComparer.Ordinal).ToDictionary(),
            _sources.ConvertAll(source => source.ToString()),
            _findings,
            cells);
    }

    /// <summary>
    /// Numbers the sources measure by measure, those of the narrowest units first: then the sources of a total are one run, and those of a
    /// total of totals too.
    /// </summary>
    private void NumberSources()
    {
        var most = 0;
        foreach (var cell in _result.Cells.Where(cell => cell.Unit == _result.Ministry && cell.Category == CellCategory.All))
            most += cell.Sources.Count;
        _placeOfSource.EnsureCapacity(most);
        _sources.EnsureCapacity(most);
        foreach (var measure in _result.Cells.GroupBy(cell => cell.Measure.Id))
        {
            foreach (var level in measure.GroupBy(cell => cell.Unit.Level).OrderByDescending(level => level.Key))
            {
                foreach (var cell in level)
                {
                    for (var place = 0; place < cell.Sources.Count; place++)
                    {
                        if (_placeOfSource.TryAdd(cell.Sources[place], _sources.Count)) _sources.Add(cell.Sources[place]);
                    }
                }
            }
        }
    }

    private RollUpDocument.Cell CellOf(RollUpCell cell)
    {
        _runs.Clear();
        RollUpDocument.Run.AddTo(_runs, PlacesOf(cell.Sources));
        int[]? findings = cell.OwnFindings.Count == 0 ? null : [.. cell.OwnFindings.Select(PlaceOf).Distinct().Order()];
        var document = RollUpDocument.Cell.Of(cell, _content, cell.Period == _result.Period ? null : cell.Period, _runs, findings);
        for (var place = 0; place < cell.Units.Count; place++) Name(cell.Units[place]);
        foreach (var part in cell.Coverage.Incomplete.Take(document.Coverage.Incomplete.Count)) Name(part.Unit);
        if (!_names.ContainsKey(cell.Measure.Id.ToString()))
            _names.Add(cell.Measure.Id.ToString(), BilingualText.Of(cell.Measure.Name));
        return document;
    }

    /// <summary>Returns the places of the sources of a cell, in an array that the next cell uses again.</summary>
    private Span<int> PlacesOf(IReadOnlyList<Fact> sources)
    {
        if (_places.Length < sources.Count) _places = new int[Math.Max(sources.Count, 2 * _places.Length)];
        for (var place = 0; place < sources.Count; place++) _places[place] = _placeOfSource[sources[place]];
        return _places.AsSpan(0, sources.Count);
    }

    private void Name(OrganisationUnit unit)
    {
        if (_named.Add(unit.Key)) _names.Add(unit.Key.ToString(), BilingualText.Of(language => _result.LabelOf(unit, language)));
    }

    private int PlaceOf(Finding finding)
    {
        if (_placeOfFinding.TryGetValue(finding, out var place)) return place;
        _findings.Add(finding);
        return _placeOfFinding[finding] = _findings.Count - 1;
    }
}
