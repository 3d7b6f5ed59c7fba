using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Reads units from rows, with the later states and the aliases in tables of their own.</summary>
internal sealed class UnitReader
{
    private static readonly IReadOnlyList<string> NoAliases = [];

    private readonly DataFile _file;
    private readonly IReadOnlyDictionary<string, LegalAct> _acts;
    private readonly Dictionary<string, List<UnitState>> _laterStates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly DataCursor _row;
    private readonly int _key;
    private readonly int _from;
    private readonly int _to;
    private readonly StateColumns _state;

    public UnitReader(DataFile file, IReadOnlyDictionary<string, LegalAct> acts)
    {
        _file = file;
        _acts = acts;
        ReadLaterStates();
        ReadAliases();
        _row = file.Cursor("units");
        (_key, _from, _to) = (_row.Column("key"), _row.Column("valid_from"), _row.Column("valid_to"));
        _state = new StateColumns(_row);
    }

    /// <summary>Returns all units, in the order of the rows.</summary>
    public List<OrganisationUnit> All()
    {
        var units = new List<OrganisationUnit>();
        while (_row.Read()) units.Add(Unit());
        return units;
    }

    /// <summary>Returns the unit whose row begins at a position of the text.</summary>
    public OrganisationUnit ReadAt(int position)
    {
        _row.GoTo(position);
        _row.Read();
        return Unit();
    }

    private OrganisationUnit Unit()
    {
        var key = _row.Key(_key);
        var first = State(_row, _state, _row.Day(_from) ?? key.Day);
        var text = _row[_key].ToString();
        IReadOnlyList<UnitState> states = _laterStates.TryGetValue(text, out var later) ? [first, .. later] : [first];
        var aliases = _aliases.TryGetValue(text, out var names) ? names.AsReadOnly() : NoAliases;
        return new OrganisationUnit(key, _row.Day(_from), _row.Day(_to), first.Confidence, states, aliases);
    }

    private void ReadLaterStates()
    {
        var row = _file.Cursor("unit-states");
        int unit = row.Column("unit"), from = row.Column("from");
        var columns = new StateColumns(row);
        while (row.Read())
        {
            var state = State(row, columns, row.RequiredDay(from));
            var key = row[unit].ToString();
            if (!_laterStates.TryGetValue(key, out var states)) _laterStates[key] = states = [];
            var place = states.Count;
            while (place > 0 && state.From < states[place - 1].From) place--;
            states.Insert(place, state);
        }
    }

    private void ReadAliases()
    {
        var row = _file.Cursor("unit-aliases");
        int unit = row.Column("unit"), alias = row.Column("alias");
        while (row.Read())
        {
            var key = row[unit].ToString();
            if (!_aliases.TryGetValue(key, out var names)) _aliases[key] = names = [];
            names.Add(row[alias].ToString());
        }
    }

    private UnitState State(DataCursor row, StateColumns columns, LocalDate from)
    {
        if (!UnitKinds.TryParseVietnamese(row[columns.Kind], out var kind))
            throw row.Refuse($"kind: '{row[columns.Kind]}' is not a kind of unit");
        return new UnitState(
            from,
            row[columns.Name].IsEmpty ? throw row.Refuse("no name") : row[columns.Name].ToString(),
            row[columns.English].IsEmpty ? null : row[columns.English].ToString(),
            kind,
            row[columns.Parent].IsEmpty ? null : columns.ParentOf(row),
            row.Act(columns.Act, _acts),
            row.Certainty(columns.Confidence));
    }

    private sealed class StateColumns(DataCursor row)
    {
        private string _lastParent = "";
        private UnitKey _parent;

        public int Name { get; } = row.Column("name");

        public int English { get; } = row.Column("name_en");

        public int Kind { get; } = row.Column("kind");

        public int Parent { get; } = row.Column("parent");

        public int Act { get; } = row.Column("act");

        public int Confidence { get; } = row.Column("confidence");

        /// <summary>Returns the parent; consecutive rows usually have the same.</summary>
        public UnitKey ParentOf(DataCursor row)
        {
            if (!row[Parent].SequenceEqual(_lastParent)) (_parent, _lastParent) = (row.Key(Parent), row[Parent].ToString());
            return _parent;
        }
    }
}
