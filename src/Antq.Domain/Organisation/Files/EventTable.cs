using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The table of edges of an embedded file. It is scanned once for the units on both sides; an edge is read from its row on demand, so that
/// the first trace of a process reads a few rows and not ten thousand.
/// </summary>
internal sealed class EventTable : IEventSource
{
    private const string Order = "day,successor,predecessor,";

    private readonly string _text;
    private readonly int[] _starts;
    private readonly EventReader _reader;
    private readonly Lock _readerLock = new();

    /// <param name="file">The file.</param>
    /// <param name="acts">The acts, by their ids.</param>
    /// <param name="level">The level of the successors; null when the table has edges of one level only.</param>
    public EventTable(DataFile file, IReadOnlyDictionary<string, LegalAct> acts, OrganisationLevel? level = null)
    {
        var rows = file.Rows("unit-events");
        if (!rows.Columns.StartsWith(Order, StringComparison.Ordinal))
            throw new ReferenceDataException($"{file.Name}: the edges do not begin with {Order}");
        _text = rows.Text;
        var starts = new int[_text.AsSpan(rows.Start, rows.End - rows.Start).Count('\n') + 1];
        for (var position = rows.Start; position < rows.End; position = DataCursor.Next(_text, position))
        {
            if (_text[position] != '\n' && (level is null || LevelOf(_text.AsSpan(position)) == level)) starts[Count++] = position;
        }

        _starts = starts;
        _reader = new EventReader(file, acts);
    }

    public int Count { get; }

    public void Index(LevelUnits gazetteer, Span<int> predecessors, Span<int> successors)
    {
        for (var row = 0; row < Count; row++)
        {
            var rest = _text.AsSpan(_starts[row]);
            rest = rest[(rest.IndexOf(',') + 1)..];
            successors[row] = PlaceOf(gazetteer, ref rest);
            predecessors[row] = PlaceOf(gazetteer, ref rest);
        }
    }

    public UnitEvent Read(int row)
    {
        lock (_readerLock) return _reader.ReadAt(_starts[row]);
    }

    /// <summary>Returns the level of the successor of a row.</summary>
    private static OrganisationLevel? LevelOf(ReadOnlySpan<char> row)
    {
        row = row[(row.IndexOf(',') + 1)..];
        return UnitKey.LevelOf(row[..row.IndexOf('@')]);
    }

    /// <summary>Returns the position of the unit whose key is the next value; the embedded text is known to contain keys.</summary>
    private static int PlaceOf(LevelUnits gazetteer, ref ReadOnlySpan<char> rest)
    {
        var at = rest.IndexOf('@');
        var place = gazetteer.PlaceOf(rest[..at], DayText.OrderOf(rest.Slice(at + 1, DayText.Length)));
        rest = rest[(at + DayText.Length + 2)..];
        return place;
    }
}
