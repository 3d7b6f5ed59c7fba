using Antq.Domain;
using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Samples.Csv;

/// <summary>Reads a sheet by its layout: units down, measures or periods across, with rows of totals and notes between them.</summary>
public sealed class SheetReader
{
    private static readonly string[] TotalWords =
        ["tổng", "tổng số", "tổng cộng", "cộng", "cộng dồn", "toàn tỉnh", "toàn thành phố", "total", "sum"];

    private readonly Sheet _sheet;
    private readonly SheetLayout _layout;
    private readonly SheetUnits _units;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly List<int> _totals = [];
    private readonly Dictionary<UnitKey, int> _rows = [];

    private SheetReader(Sheet sheet, SheetLayout layout, Gazetteer gazetteer)
    {
        _sheet = sheet;
        _layout = layout;
        _units = new SheetUnits(gazetteer, layout);
    }

    /// <summary>Reads a sheet.</summary>
    public static SheetReading Read(Sheet sheet, SheetLayout layout, Gazetteer gazetteer)
        => new SheetReader(sheet, layout, gazetteer).Read();

    /// <summary>
    /// Returns the same sheet with the totals of a roll-up in its rows of totals, or in a new last row where it has none.
    /// </summary>
    public static Sheet WithTotals(Sheet sheet, SheetLayout layout, SheetReading reading, RollUpResult result, OrganisationUnit whole)
    {
        var reader = new SheetReader(sheet, layout, Gazetteer.Default);
        var changed = new Dictionary<(int Row, int Column), string>();
        var row = reading.Totals.Count > 0 ? reading.Totals[^1] : sheet.Rows.Count;
        if (reading.Totals.Count == 0) changed[(row, layout.UnitColumn - 1)] = "Tổng cộng";
        foreach (var column in reader.Columns())
        {
            var cell = result[whole, column.Measure, CellCategory.All, column.Period];
            changed[(row, column.Index)] = cell.Value is { } value
                ? value.IsExact ? $"{value.Lower}" : value.ToShortWords(Language.Vietnamese)
                : "?";
        }

        return sheet.With(changed);
    }

    private SheetReading Read()
    {
        var columns = Columns();
        var reports = new List<Report>();
        var sums = columns.ToDictionary(column => column, _ => Count.Exactly(0));
        for (var row = _layout.FirstHeader - 1 + _layout.Headers; row < _sheet.Rows.Count; row++)
        {
            var name = _sheet[row, _layout.UnitColumn - 1];
            if (TotalWords.Any(word => VietnameseComparer.IsSameSpelling(word, name.TrimEnd(':', '.')))) CheckTotals(row, columns, sums);
            else if (columns.All(column => _sheet[row, column.Index].Length == 0)) Note(row, name);
            else if (UnitOf(row, name) is { } unit) reports.AddRange(ReportsOf(row, unit, columns, sums));
        }

        return new SheetReading(reports, _findings, _notes, _totals);
    }

    /// <summary>Reads the headers: texts from above to below, of which one may be a measure and one a period.</summary>
    private List<SheetColumn> Columns()
    {
        var columns = new List<SheetColumn>();
        for (var index = _layout.UnitColumn; index < _sheet.Width; index++)
        {
            var texts = Enumerable.Range(_layout.FirstHeader - 1, _layout.Headers).Select(row => _sheet[row, index])
                .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
            var measure = texts.Select(MeasureOf).FirstOrDefault(found => found is not null) ?? _layout.Measure;
            var period = texts.Select(PeriodOf).FirstOrDefault(found => found is not null) ?? _layout.Period;
            if (texts.Length > 0 && measure is not null && period is { } days) columns.Add(new SheetColumn(index, measure, days));
            else if (texts.Length > 0)
                Add(SheetFindings.HeaderUnknown, _layout.FirstHeader - 2 + _layout.Headers, index,
                    new FindingValue("header", string.Join(" / ", texts)));
        }

        return columns;
    }

    private Measure? MeasureOf(string text)
        => _layout.Measures.FirstOrDefault(pair => VietnameseComparer.IsSameSpelling(pair.Key, text)).Value;

    private static ReportingPeriod? PeriodOf(string text)
        => ReportingPeriod.TryParse(text, null, out var period) || ReportingPeriod.TryRead(text, Language.Vietnamese, out period, out _)
            ? period
            : null;

    private OrganisationUnit? UnitOf(int row, string text)
    {
        var column = _layout.UnitColumn - 1;
        var unit = _units.Find(text, out var finding);
        if (finding is not null) _findings.Add(At(finding, row, column));
        if (unit is not null && !_rows.TryAdd(unit.Key, row))
            Add(SheetFindings.UnitTwice, row, column, new FindingValue("unit", unit.ToString()));
        return unit;
    }

    /// <summary>Makes a report of each period whose cells can all be read; a blank cell is no figure.</summary>
    private IEnumerable<Report> ReportsOf(int row, OrganisationUnit unit, List<SheetColumn> columns, Dictionary<SheetColumn, Count> sums)
    {
        foreach (var period in columns.GroupBy(column => column.Period))
        {
            var before = _findings.Count;
            var figures = new List<Figure>();
            foreach (var column in period)
            {
                if (FigureOf(row, column) is not { } figure) continue;
                figures.Add(figure);
                if (figure.Value is { } value) sums[column] += value;
            }

            if (_findings.Count > before || figures.Count == 0) continue;
            yield return new Report
            {
                Id = $"{_sheet.Name}-{unit.Key}-{period.Key}",
                Unit = unit.Key,
                Period = period.Key,
                AsOf = _layout.AsOf,
                Movement = _layout.Movement,
                Figures = figures,
            };
        }
    }

    private Figure? FigureOf(int row, SheetColumn column)
    {
        var text = _sheet[row, column.Index];
        var figure = new Figure { Measure = column.Measure.Id };
        switch (text)
        {
            case "": return null;
            case "x" or "X": return figure with { Status = FigureStatus.NotApplicable };
            case "-" or "–" or "—" when _layout.DashIsZero: return figure with { Value = 0 };
            case "-" or "–" or "—" when _layout.Dash is { } status: return figure with { Status = status };
            case "-" or "–" or "—":
                Add(SheetFindings.DashUndecided, row, column.Index);
                return null;
            case var words when Count.TryRead(words, Language.Vietnamese, out var count): return figure with { Value = count };
            default:
                Add(SheetFindings.CellUnreadable, row, column.Index, new FindingValue("text", text), Reason(text));
                return null;
        }
    }

    private static FindingValue Reason(string text)
    {
        Count.TryRead(text, Language.Vietnamese, out _, out var refusal);
        return new FindingValue("reason", refusal!.Value.Explain(Language.Vietnamese), refusal.Value.Explain(Language.English));
    }

    private void CheckTotals(int row, List<SheetColumn> columns, Dictionary<SheetColumn, Count> sums)
    {
        _totals.Add(row);
        foreach (var column in columns)
        {
            if (!Count.TryRead(_sheet[row, column.Index], Language.Vietnamese, out var stated) || stated.HasBoundsOf(sums[column]))
                continue;
            Add(SheetFindings.TotalDiffers, row, column.Index, Words("stated", stated), Words("sum", sums[column]));
        }

        static FindingValue Words(string name, Count count)
            => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));
    }

    private void Note(int row, string name)
    {
        var column = name.Length > 0
            ? _layout.UnitColumn - 1
            : Enumerable.Range(0, _sheet.Width).FirstOrDefault(index => _sheet[row, index].Length > 0, -1);
        if (column >= 0) _notes[Sheet.AddressOf(row, column)] = _sheet[row, column];
    }

    private void Add(FindingCode code, int row, int column, params IReadOnlyList<FindingValue> values)
        => _findings.Add(At(new Finding(code, null, null, values), row, column));

    private static Finding At(Finding finding, int row, int column)
        => new(finding.Code, null, $"/cells/{Sheet.AddressOf(row, column)}", finding.Values);
}
