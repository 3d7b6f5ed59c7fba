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

    public RollUpDocumentBuilder(RollUpResult result, RollUpDocument.Content content)
    {
        (_result, _content, _findings) = (result, content, [.. result.Findings]);
        foreach (var (place, finding) in _findings.Index()) _placeOfFinding.TryAdd(finding, place);
    }

    public RollUpDocument Document()
    {
        NumberSources();
        RollUpDocument.Cell[] cells = [.. _result.Cells.Select(CellOf)];
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
        var document = RollUpDocument.Cell.Of(cell, _content);
        foreach (var unit in cell.Units) Name(unit);
        foreach (var part in cell.Coverage.Incomplete.Take(document.Coverage.Incomplete.Count)) Name(part.Unit);
        _names.TryAdd(cell.Measure.Id.ToString(), BilingualText.Of(cell.Measure.Name));
        var places = new int[cell.Sources.Count];
        for (var place = 0; place < places.Length; place++) places[place] = _placeOfSource[cell.Sources[place]];
        var runs = RollUpDocument.Run.Of(places);
        int[] findings = [.. cell.OwnFindings.Select(PlaceOf).Distinct().Order()];
        var most = _content.Most ?? int.MaxValue;
        return document with
        {
            Period = cell.Period == _result.Period ? null : cell.Period,
            Sources = [.. runs.Take(most)],
            MoreSources = runs.Count > most ? runs.Skip(most).Sum(run => run.Count) : null,
            Findings = findings.Length == 0 ? null : [.. findings.Take(most)],
            MoreFindings = findings.Length > most ? findings.Length - most : null,
        };
    }

    private void Name(OrganisationUnit unit)
    {
        var key = unit.Key.ToString();
        if (!_names.ContainsKey(key)) _names.Add(key, BilingualText.Of(language => _result.LabelOf(unit, language)));
    }

    private int PlaceOf(Finding finding)
    {
        if (_placeOfFinding.TryGetValue(finding, out var place)) return place;
        _findings.Add(finding);
        return _placeOfFinding[finding] = _findings.Count - 1;
    }
}
