using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation;

/// <summary>Checks whether the rows of one table can be read: each on its own, and without duplicates.</summary>
internal sealed class GazetteerRows
{
    /// <summary>Far more characters than any row needs: an endless line must not become a million values.</summary>
    public const int LongestLine = 16_384;

    private readonly GazetteerTable _table;
    private readonly string _text;
    private readonly GazetteerFindings _findings;
    private readonly string[] _header;
    private readonly int[] _places;
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);
    private int _position;
    private int _line;

    private GazetteerRows(GazetteerTable table, string text, string[] header, int position, int line, GazetteerFindings findings)
    {
        _table = table;
        _text = text;
        _header = header;
        _places = Array.ConvertAll(table.Columns, column => Array.IndexOf(header, column.Name));
        _position = position;
        _line = line;
        _findings = findings;
    }

    /// <summary>
    /// Returns the rows of a table whose line of columns is at a position; null when the columns are not those of the format.
    /// </summary>
    public static GazetteerRows? Open(GazetteerTable table, string text, int position, int line, GazetteerFindings findings)
    {
        string[] header = position < text.Length && DataCursor.LineAt(text, position) is { Length: <= LongestLine } names
            and not ['[', .., ']'] ? CsvLine.Split(names.ToString()) : [];
        var missing = table.Columns.Where(column => !column.IsOptional && !header.Contains(column.Name, StringComparer.Ordinal)).ToArray();
        foreach (var column in missing)
            findings.Add(GazetteerFindingCodes.ColumnMissing, Line(line), Value("table", table.Name), Value("column", column.Name));
        if (missing.Length > 0) return null;
        var columns = header.GroupBy(name => name, StringComparer.Ordinal).ToArray();
        foreach (var column in columns.Where(same => same.Count() > 1))
            findings.Add(GazetteerFindingCodes.ColumnTwice, Line(line), Value("table", table.Name), Value("column", column.Key));
        foreach (var column in columns.Where(same => !table.Columns.Any(one => one.Name == same.Key)))
            findings.Add(GazetteerFindingCodes.NotOfTheFormat, Line(line), Value("name", column.Key));
        return new GazetteerRows(table, text, header, DataCursor.Next(text, position), line, findings);
    }

    /// <summary>
    /// Checks every row, and returns the values that identify the rows: for a table with one identifying column, its values.
    /// </summary>
    /// <param name="known">The same for the previous tables.</param>
    public HashSet<string> Check(IReadOnlyDictionary<string, HashSet<string>> known)
    {
        for (; _position < _text.Length; _position = DataCursor.Next(_text, _position))
        {
            _line++;
            var line = DataCursor.LineAt(_text, _position);
            if (line is ['[', .., ']'] || _findings is { IsFull: true, HaveErrors: true }) break;
            if (!line.IsEmpty) CheckRow(line, known);
        }

        return _rows;
    }

    private void CheckRow(ReadOnlySpan<char> line, IReadOnlyDictionary<string, HashSet<string>> known)
    {
        if (line.Length > LongestLine)
        {
            _findings.Add(GazetteerFindingCodes.LineTooLong, Line(_line), Value("length", line.Length), Value("limit", LongestLine));
            return;
        }

        var values = line.Contains('"') ? CsvLine.Split(line.ToString()) : line.ToString().Split(',');
        if (values.Length != _header.Length)
        {
            _findings.Add(
                GazetteerFindingCodes.WrongNumberOfValues, Line(_line), Value("values", values.Length), Value("columns", _header.Length),
                Value("table", _table.Name));
            return;
        }

        for (var place = 0; place < _places.Length; place++)
        {
            if (_places[place] >= 0) CheckValue(_table.Columns[place], values[_places[place]], known);
        }

        var key = string.Join(',', _places.Take(_table.Identity).Select(place => values[place]));
        if (!_rows.Add(key)) _findings.Add(GazetteerFindingCodes.RowTwice, Line(_line), Value("key", key), Value("table", _table.Name));
        var unit = values[_places[0]];
        if (_table.IsOfUnits && known.TryGetValue(GazetteerFormat.Units, out var units) && !units.Contains(unit)
            && ValueForm.Key.Takes(unit))
            _findings.Add(GazetteerFindingCodes.UnitOfRowUnknown, Line(_line), Value("table", _table.Name), Value("key", unit));
    }

    private void CheckValue(GazetteerColumn column, string value, IReadOnlyDictionary<string, HashSet<string>> known)
    {
        if (value.Length == 0)
        {
            if (column.IsRequired) _findings.Add(GazetteerFindingCodes.ValueMissing, Line(_line), Value("column", column.Name));
        }
        else if (!column.Form.Takes(value))
        {
            _findings.Add(
                GazetteerFindingCodes.ValueUnreadable, Line(_line), Value("column", column.Name), Value("value", value),
                column.Form.Expected());
        }
        else if (column.Form == ValueForm.Act)
        {
            if (known.TryGetValue(GazetteerFormat.Acts, out var acts) && !acts.Contains(value))
                _findings.Add(GazetteerFindingCodes.ActUnknown, Line(_line), Value("act", value));
        }
        else if (column.Form == ValueForm.FreeText)
        {
            CheckText(column, value);
        }
    }

    private void CheckText(GazetteerColumn column, string value)
    {
        var code = !VietnameseText.IsComposed(value) ? GazetteerFindingCodes.TextNotComposed
            : !VietnameseText.IsText(value) || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])
                ? GazetteerFindingCodes.TextNotClean
            : null;
        if (code is not null) _findings.Add(code, Line(_line), Value("column", column.Name), Value("value", value));
    }
}
