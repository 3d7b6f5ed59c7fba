using System.Runtime.CompilerServices;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Data;

/// <summary>Reads the rows of a table forwards without parsing the values that are not requested.</summary>
internal sealed class DataCursor
{
    private const int RememberedDays = 4;

    private readonly string _file;
    private readonly string _text;
    private readonly string[] _columns;
    private readonly int _end;
    private readonly int[] _starts;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly string?[] _dayTexts = new string?[RememberedDays];
    private readonly LocalDate[] _days = new LocalDate[RememberedDays];
    private int _row;
    private int _next;
    private string[]? _quoted;
    private int _nextDay;

    public DataCursor(string file, string text, string[] columns, int start, int end)
    {
        _file = file;
        _text = text;
        _columns = columns;
        _next = start;
        _end = end;
        _row = Math.Max(0, start - 1);
        _starts = new int[columns.Length + 1];
        for (var place = 0; place < columns.Length; place++) _places[columns[place]] = place;
    }

    /// <summary>The line number in the file; before the first row, that of the columns.</summary>
    private int Line => _text.AsSpan(0, _row).Count('\n') + 1;

    /// <summary>The value in a column, by its index.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _quoted is { } values ? values[column] : _text.AsSpan(_starts[column], _starts[column + 1] - 1 - _starts[column]);
    }

    /// <summary>Returns the index of a column.</summary>
    public int Column(string name)
        => _places.TryGetValue(name, out var place) ? place : throw Refuse($"no column '{name}'");

    /// <summary>Returns the index of a column; null when the table does not have it.</summary>
    public int? ColumnIfAny(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>Moves to just before the row that begins at a position of the text.</summary>
    public void GoTo(int position) => _next = position;

    /// <summary>Moves to the next row, if there is one.</summary>
    public bool Read()
    {
        while (_next < _end)
        {
            var start = _next;
            var line = LineAt(_text, start);
            _next = Next(_text, start);
            if (line.IsEmpty) continue;
            _row = start;
            _quoted = null;
            if (line.Contains('"')) _quoted = CsvLine.Split(line.ToString());
            var values = _quoted?.Length ?? SplitAtCommas(line, start);
            if (values != _columns.Length) throw Refuse($"{values} values for {_columns.Length} columns");
            return true;
        }

        return false;
    }

    /// <summary>Returns the day in a column; null when it is empty.</summary>
    public LocalDate? Day(int column) => this[column].IsEmpty ? null : Day(this[column]);

    /// <summary>Returns the day in a text; long tables contain few distinct days, so the last ones are cached.</summary>
    public LocalDate Day(ReadOnlySpan<char> text)
    {
        for (var place = 0; place < RememberedDays; place++)
        {
            if (_dayTexts[place] is { } known && text.SequenceEqual(known)) return _days[place];
        }

        if (!DayText.TryParse(text, out var day)) throw Refuse(DayText.Refusal(text));
        (_dayTexts[_nextDay], _days[_nextDay]) = (text.ToString(), day);
        _nextDay = (_nextDay + 1) % RememberedDays;
        return day;
    }

    public DataRow ToRow()
    {
        if (_quoted is { } quoted) return new DataRow(_file, Line, _columns, quoted);
        var values = new string[_columns.Length];
        for (var column = 0; column < values.Length; column++) values[column] = this[column].ToString();
        return new DataRow(_file, Line, _columns, values);
    }

    public ReferenceDataException Refuse(string reason) => new($"{_file} line {Line}: {reason}.");

    public static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var length = rest.IndexOf('\n');
        var line = length < 0 ? rest : rest[..length];
        return line.EndsWith("\r", StringComparison.Ordinal) ? line[..^1] : line;
    }

    /// <summary>Returns the start of the next line.</summary>
    public static int Next(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? text.Length : start + length + 1;
    }

    /// <summary>Notes the start of each value: one per column, and one beyond the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SplitAtCommas(ReadOnlySpan<char> line, int start)
    {
        var values = 1;
        _starts[0] = start;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != ',') continue;
            if (values < _starts.Length) _starts[values] = start + i + 1;
            values++;
        }

        if (values < _starts.Length) _starts[values] = start + line.Length + 1;
        return values;
    }
}
