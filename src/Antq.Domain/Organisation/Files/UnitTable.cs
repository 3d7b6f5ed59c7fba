using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// The table of units of an embedded file. It is scanned once for codes and days; a unit is read from its row on demand, so that the first
/// look-up of a process reads one row and not thirteen thousand.
/// </summary>
internal sealed class UnitTable
{
    private const string Order = "key,valid_from,valid_to,";

    private readonly ulong[] _codes;
    private readonly int[] _keyDays;
    private readonly int[] _firstDays;
    private readonly int[] _lastDays;
    private readonly int[] _starts;
    private readonly OrganisationLevel[] _levels;
    private readonly int[] _knownFrom;
    private readonly Lazy<UnitReader> _reader;
    private readonly Lock _readerLock = new();
    private int _count;

    /// <param name="file">The file.</param>
    /// <param name="acts">Reads the acts, by their ids.</param>
    /// <param name="knownFrom">The first day of each level, by level.</param>
    /// <param name="earlierStates">
    /// For a file whose units have a column <c>since</c>: reads the states of a unit before that day, by its key.
    /// </param>
    public UnitTable(DataFile file, Func<IReadOnlyDictionary<string, LegalAct>> acts, LocalDate?[] knownFrom,
        Func<string, IReadOnlyList<UnitState>>? earlierStates = null)
    {
        _knownFrom = Array.ConvertAll(knownFrom, day => day is { } known ? DayText.Order(known) : int.MaxValue);
        var rows = file.Rows("units");
        if (!rows.Columns.StartsWith(Order, StringComparison.Ordinal))
            throw new ReferenceDataException($"{file.Name}: the units do not begin with {Order}");
        var most = rows.Text.AsSpan(rows.Start, rows.End - rows.Start).Count('\n') + 1;
        _codes = new ulong[most];
        _keyDays = new int[most];
        _firstDays = new int[most];
        _lastDays = new int[most];
        _starts = new int[most];
        _levels = new OrganisationLevel[most];
        for (var position = rows.Start; position < rows.End;)
        {
            var row = rows.Text.AsSpan(position, rows.End - position);
            var length = row.IndexOf('\n');
            if (length < 0) length = row.Length;
            if (length > 0) Add(row, position);
            position += length + 1;
        }

        _reader = new(() => new UnitReader(file, acts(), knownFrom, earlierStates));
    }

    /// <summary>Returns the states of a unit in the table of states, by its key.</summary>
    public IReadOnlyList<UnitState> StatesOf(string key)
    {
        lock (_readerLock) return _reader.Value.StatesOf(key);
    }

    /// <summary>Returns the units of a level; they are consecutive.</summary>
    public IUnitSource Of(OrganisationLevel level)
    {
        var first = 0;
        while (first < _count && _levels[first] != level) first++;
        var end = first;
        while (end < _count && _levels[end] == level) end++;
        return end == first ? new ListedUnits([]) : new Slice(this, first, end - first);
    }

    private void Add(ReadOnlySpan<char> row, int position)
    {
        var key = Value(ref row);
        var from = Value(ref row);
        var to = Value(ref row);
        var code = key[..key.IndexOf('@')];
        _codes[_count] = LevelUnits.Pack(code);
        _keyDays[_count] = DayText.OrderOf(key[(code.Length + 1)..]);
        var level = code.Length == 5 && char.IsAsciiDigit(code[0]) ? OrganisationLevel.Commune : UnitKey.LevelOf(code)!.Value;
        _firstDays[_count] = from.IsEmpty ? Math.Min(_keyDays[_count], _knownFrom[(int)level]) : DayText.OrderOf(from);
        _lastDays[_count] = to.IsEmpty ? int.MaxValue : DayText.OrderOf(to);
        _starts[_count] = position;
        _levels[_count++] = level;
    }

    private static ReadOnlySpan<char> Value(ref ReadOnlySpan<char> row)
    {
        var comma = row.IndexOf(',');
        var value = row[..comma];
        row = row[(comma + 1)..];
        return value;
    }

    private OrganisationUnit Read(int row)
    {
        lock (_readerLock) return _reader.Value.ReadAt(_starts[row]);
    }

    private sealed class Slice(UnitTable table, int first, int count) : IUnitSource
    {
        public int Count => count;

        public void Index(Span<ulong> codes, Span<int> keyDays, Span<int> firstDays, Span<int> lastDays)
        {
            table._codes.AsSpan(first, count).CopyTo(codes);
            table._keyDays.AsSpan(first, count).CopyTo(keyDays);
            table._firstDays.AsSpan(first, count).CopyTo(firstDays);
            table._lastDays.AsSpan(first, count).CopyTo(lastDays);
        }

        public OrganisationUnit Read(int place) => table.Read(first + place);
    }
}
