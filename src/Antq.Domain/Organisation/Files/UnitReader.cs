using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Reads units from rows, with the later states and the aliases in tables of their own.</summary>
internal sealed class UnitReader
{
    private static readonly IReadOnlyList<string> NoAliases = [];

    private readonly DataFile _file;
    private readonly IReadOnlyDictionary<string, LegalAct> _acts;
    private readonly IReadOnlyList<LocalDate?> _knownFrom;
    private readonly Func<string, IReadOnlyList<UnitState>>? _earlierStates;
    private readonly Dictionary<string, List<UnitState>> _laterStates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly DataCursor _row;
    private readonly int _key;
    private readonly int _from;
    private readonly int _to;
    private readonly int? _since;
    private readonly StateColumns _state;

    /// <param name="file">The file.</param>
    /// <param name="acts">The acts, by their ids.</param>
    /// <param name="knownFrom">The first day of each level, by level.</param>
    /// <param name="earlierStates">
    /// For a file whose units have a column <c>since</c>: reads the states of a unit before that day, by its key.
    /// </param>
    public UnitReader(DataFile file, IReadOnlyDictionary<string, LegalAct> acts, IReadOnlyList<LocalDate?> knownFrom,
        Func<string, IReadOnlyList<UnitState>>? earlierStates = null)
    {
        _file = file;
        _acts = acts;
        _knownFrom = knownFrom;
        _earlierStates = earlierStates;
        ReadLaterStates();
        ReadAliases();
        _row = file.Cursor("units");
        (_key, _from, _to) = (_row.Column("key"), _row.Column("valid_from"), _row.Column("valid_to"));
        _since = earlierStates is null ? null : _row.Column("since");
        _state = new StateColumns(_row);
    }

    /// <summary>Returns the states of a unit in the table of states, earliest first.</summary>
    public IReadOnlyList<UnitState> StatesOf(string key) => _laterStates.GetValueOrDefault(key) ?? [];

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
        var from = _row.Day(_from);
        var firstDay = from ?? FirstDayOf(key);
        var since = _since is { } column ? _row.Day(column) : null;
        var first = State(_row, _state, since ?? firstDay);
        var text = _row[_key].ToString();
        IReadOnlyList<UnitState> states = _laterStates.TryGetValue(text, out var later) ? [first, .. later] : [first];
        var aliases = _aliases.TryGetValue(text, out var names) ? names.AsReadOnly() : NoAliases;
        return new OrganisationUnit(
            key, from, firstDay, _row.Day(_to), states, aliases, since is null ? null : () => _earlierStates!(text));
    }

    /// <summary>
    /// Returns the first day in the gazetteer of a unit that is older: that of its level, or of its key if it is earlier.
    /// </summary>
    private LocalDate FirstDayOf(UnitKey key) => _knownFrom[(int)key.Level] is { } known && known < key.Day ? known : key.Day;

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
            row.Certainty(columns.Confidence),
            columns.NotBefore is { } notBefore ? row.Day(notBefore) : null);
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

        public int? NotBefore { get; } = row.ColumnIfAny("not_before");

        /// <summary>Returns the parent; consecutive rows usually have the same.</summary>
        public UnitKey ParentOf(DataCursor row)
        {
            if (!row[Parent].SequenceEqual(_lastParent)) (_parent, _lastParent) = (row.Key(Parent), row[Parent].ToString());
            return _parent;
        }
    }
}
