using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Data;

/// <summary>A row of reference data; every exception names the file, the line and the column.</summary>
internal sealed class DataRow
{
    private readonly string _file;
    private readonly int _line;
    private readonly string[] _columns;
    private readonly string[] _values;

    public DataRow(string file, int line, string[] columns, string[] values)
    {
        _file = file;
        _line = line;
        _columns = columns;
        _values = values;
        if (columns.Length != values.Length) throw Refuse($"{values.Length} values for {columns.Length} columns");
    }

    public string this[string column]
    {
        get
        {
            var index = Array.IndexOf(_columns, column);
            return index >= 0 ? _values[index] : throw Refuse($"no column '{column}'");
        }
    }

    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    public T Enum<T>(string column)
        where T : struct, Enum
        => Read(column, EnumName<T>.Parse);

    /// <summary>Returns the members of an enumeration in a column, separated by blanks.</summary>
    public IReadOnlyList<T> Enums<T>(string column)
        where T : struct, Enum
        => Read(column, text => (T[])[.. text.Split(' ').Select(EnumName<T>.Parse)]);

    public LocalDate? Day(string column)
        => Optional(column) is not { } text ? null
            : DayText.TryParse(text, out var day) ? day
            : throw Refuse(DayText.Refusal(text));

    public T Read<T>(string column, Func<string, T> parse)
    {
        try
        {
            return parse(this[column]);
        }
        catch (FormatException refusal)
        {
            throw new ReferenceDataException($"{_file} line {_line}, {column}: {refusal.Message}", refusal);
        }
    }

    public ReferenceDataException Refuse(string reason) => new($"{_file} line {_line}: {reason}.");
}
