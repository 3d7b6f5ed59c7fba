using Antq.Domain;
using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Samples.Csv;

/// <summary>Reads a sheet by its layout: units down, measures or periods across, with rows of totals and notes between them.</summary>
public sealed class SheetReader
{
    private static readonly string[] TotalWords =
    [
        "tổng", "tổng số", "tổng cộng", "cộng", "cộng dồn", "toàn quốc", "cả nước", "toàn tỉnh", "cả tỉnh", "toàn thành phố", "toàn huyện",
        "toàn xã", "total", "sum",
    ];

    private readonly Sheet _sheet;
    private readonly SheetLayout _layout;
    private readonly SheetUnits _units;
    private readonly List<SheetColumn> _columns;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly List<int> _totals = [];
    private readonly HashSet<UnitKey> _read = [];
    private readonly List<(int Column, Count Value)> _values = [];
    private int _block;

    private SheetReader(Sheet sheet, SheetLayout layout, Gazetteer gazetteer)
    {
        _sheet = sheet;
        _layout = layout;
        _units = new SheetUnits(gazetteer, layout);
        _columns = SheetHeaders.Read(sheet, layout, _findings);
    }

    /// <summary>Reads a sheet.</summary>
    public static SheetReading Read(Sheet sheet, SheetLayout layout, Gazetteer gazetteer)
        => new SheetReader(sheet, layout, gazetteer).Read();

    private SheetReading Read()
    {
        var reports = new List<Report>();
        for (var row = 0; row < _layout.FirstHeader - 1; row++) Note(row);
        for (var row = _layout.FirstHeader - 1 + _layout.Headers; row < _sheet.Rows.Count; row++)
        {
            var name = _sheet[row, _layout.UnitColumn - 1];
            if (IsTotal(row)) CheckTotals(row);
            else if (_columns.All(column => _sheet[row, column.Index].Length == 0)) Note(row);
            else if (UnitOf(row, name) is { } unit) reports.AddRange(ReportsOf(row, unit));
        }

        return new SheetReading(reports, _findings, _notes, _totals);
    }

    /// <summary>Returns whether the column of the units, or one before it as with a running number, has a word for totals.</summary>
    private bool IsTotal(int row)
        => Enumerable.Range(0, _layout.UnitColumn).Select(column => _sheet[row, column].Split('(')[0].Trim().TrimEnd(':', '.'))
            .Any(text => TotalWords.Any(word => VietnameseComparer.IsSameSpelling(word, text)));

    /// <summary>Returns the unit of a row; null, with a finding, when it is not known or has a row already.</summary>
    private OrganisationUnit? UnitOf(int row, string text)
    {
        var column = _layout.UnitColumn - 1;
        var unit = _units.Find(text, out var finding);
        if (finding is not null) Add(finding.Code, row, column, finding.Values);
        if (unit is null || _read.Add(unit.Key)) return unit;
        Add(SheetFindings.UnitTwice, row, column, new FindingValue("unit", unit.ToString()));
        return null;
    }

    /// <summary>Makes a report of each period whose cells can all be read; a blank cell is no figure.</summary>
    private IEnumerable<Report> ReportsOf(int row, OrganisationUnit unit)
    {
        foreach (var period in _columns.GroupBy(column => column.Period))
        {
            var before = _findings.Count;
            var figures = period.Select(column => FigureOf(row, column)).OfType<Figure>().ToArray();
            if (_findings.Count > before || figures.Length == 0) continue;
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
        var figure = new Figure { Measure = column.Measure.Id };
        switch (_sheet[row, column.Index])
        {
            case "": return null;
            case "x" or "X": return figure with { Status = FigureStatus.NotApplicable };
            case "-" or "–" or "—": return DashOf(row, column, figure);
            default:
                if (CountOf(row, column) is not { } count) return null;
                _values.Add((column.Index, count));
                return figure with { Value = count };
        }
    }

    private Figure? DashOf(int row, SheetColumn column, Figure figure)
    {
        switch (_layout.Dash)
        {
            case SheetDash.Zero: return figure with { Value = 0 };
            case SheetDash.Missing: return figure with { Status = FigureStatus.Missing };
            case SheetDash.NotApplicable: return figure with { Status = FigureStatus.NotApplicable };
            default:
                Add(SheetFindings.DashUndecided, row, column.Index);
                return null;
        }
    }

    /// <summary>Returns the count of a cell; null, with a finding, when its text is none.</summary>
    private Count? CountOf(int row, SheetColumn column)
    {
        var text = _sheet[row, column.Index];
        if (column.Measure.Unit?.TryRead(text, Language.Vietnamese, out var value) == true) return value;
        if (Count.TryRead(text, Language.Vietnamese, out var count, out var reason) && column.Measure.Unit is null) return count;
        reason ??= CountParseError.OtherWords;
        Add(
            SheetFindings.CellUnreadable,
            row,
            column.Index,
            new FindingValue("text", text),
            new FindingValue("reason", reason.Value.Explain(Language.Vietnamese), reason.Value.Explain(Language.English)));
        return null;
    }

    /// <summary>Compares what a row of totals states with all rows above it, or with those since the last row of totals.</summary>
    private void CheckTotals(int row)
    {
        _totals.Add(row);
        var block = _block;
        _block = _values.Count;
        foreach (var column in _columns.Where(column => _sheet[row, column.Index].Length > 0))
        {
            if (CountOf(row, column) is not { } stated || SumOf(column, 0) is not { } sum || stated.HasBoundsOf(sum)) continue;
            if (SumOf(column, block) is { } ofBlock && stated.HasBoundsOf(ofBlock)) continue;
            Add(SheetFindings.TotalDiffers, row, column.Index, Words("stated", stated), Words("sum", sum));
        }

        static FindingValue Words(string name, Count count)
            => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));
    }

    /// <summary>Returns the sum of the values of a column from one on; null when it exceeds 64 bits.</summary>
    private Count? SumOf(SheetColumn column, int from)
    {
        try
        {
            return _values.Skip(from).Where(value => value.Column == column.Index)
                .Aggregate(Count.Exactly(0), (sum, value) => sum + value.Value);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private void Note(int row)
    {
        for (var column = 0; column < _sheet.Width; column++)
        {
            if (_sheet[row, column].Length > 0) _notes[Sheet.AddressOf(row, column)] = _sheet[row, column];
        }
    }

    private void Add(FindingCode code, int row, int column, params IReadOnlyList<FindingValue> values)
        => _findings.Add(new Finding(code, null, SheetFindings.PathOf(row, column), values));
}
