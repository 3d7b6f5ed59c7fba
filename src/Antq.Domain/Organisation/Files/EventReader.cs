using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Reads edges from rows.</summary>
internal sealed class EventReader
{
    private readonly IReadOnlyDictionary<string, LegalAct> _acts;
    private readonly DataCursor _row;
    private readonly int _day;
    private readonly int _kind;
    private readonly int _predecessor;
    private readonly int _successor;
    private readonly int _ground;
    private readonly int _people;
    private readonly int _act;
    private readonly int _confidence;
    private readonly int _part;
    private readonly int? _notBefore;

    public EventReader(DataFile file, IReadOnlyDictionary<string, LegalAct> acts)
    {
        _acts = acts;
        _row = file.Cursor("unit-events");
        (_day, _kind, _predecessor, _successor) =
            (_row.Column("day"), _row.Column("kind"), _row.Column("predecessor"), _row.Column("successor"));
        (_ground, _people, _act, _confidence) =
            (_row.Column("ground"), _row.Column("people"), _row.Column("act"), _row.Column("confidence"));
        _part = _row.Column("part");
        _notBefore = _row.ColumnIfAny("not_before");
    }

    /// <summary>Returns all edges, in the order of the rows.</summary>
    public List<UnitEvent> All()
    {
        var events = new List<UnitEvent>();
        while (_row.Read()) events.Add(Event());
        return events;
    }

    /// <summary>Returns the edge whose row begins at a position of the text.</summary>
    public UnitEvent ReadAt(int position)
    {
        _row.GoTo(position);
        _row.Read();
        return Event();
    }

    private UnitEvent Event()
        => new(
            _row.RequiredDay(_day),
            Enumeration<UnitEventKind>(_kind),
            _row.Key(_predecessor),
            _row.Key(_successor),
            Enumeration<TerritoryShare>(_ground),
            Enumeration<TerritoryShare>(_people),
            _row.Act(_act, _acts),
            _row.Certainty(_confidence),
            _row[_part].IsEmpty ? null : _row[_part].ToString(),
            _notBefore is { } notBefore ? _row.Day(notBefore) : null);

    private T Enumeration<T>(int column)
        where T : struct, Enum
        => EnumName<T>.TryParse(_row[column], out var value) ? value : throw _row.Refuse(EnumName<T>.Refusal(_row[column]));
}
