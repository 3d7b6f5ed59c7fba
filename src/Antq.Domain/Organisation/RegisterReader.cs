using System.Runtime.CompilerServices;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// Reads units and events from the tables of a file. A row that cannot be read is refused.
/// </summary>
/// <remarks>Long tables are read once in a process, before its code is optimised by use: what runs for each row is optimised at once.</remarks>
internal sealed class RegisterReader(DataFile file)
{
    private static readonly IReadOnlyList<string> NoAliases = [];

    public Dictionary<string, LegalAct> Acts()
    {
        var acts = new Dictionary<string, LegalAct>(StringComparer.Ordinal);
        Each("acts", row =>
        {
            var act = new LegalAct(Text(row, "id"), Text(row, "title"), row.Day(row.Column("adopted")), row.Day(row.Column("in_force")));
            if (!acts.TryAdd(act.Id, act)) throw row.Refuse($"'{act.Id}' stands twice");
        });
        return acts;
    }

    /// <summary>The first day for which all units of a level are known, by level; absent where there are none of it.</summary>
    public LocalDate?[] Levels()
    {
        var levels = new LocalDate?[(int)OrganisationLevel.Commune + 1];
        Each("levels", row =>
        {
            var level = row[row.Column("level")] switch
            {
                "ministry" => OrganisationLevel.Ministry,
                "department" => OrganisationLevel.Department,
                "province" => OrganisationLevel.Province,
                "district" => OrganisationLevel.District,
                "commune" => OrganisationLevel.Commune,
                var other => throw row.Refuse($"level: '{other}' is not a level"),
            };
            if (levels[(int)level] is not null) throw row.Refuse($"'{row[row.Column("level")]}' stands twice");
            levels[(int)level] = Required(row, row.Column("known_from"));
        });
        return levels;
    }

    /// <summary>The known errors of sources; none where the file has no table of them.</summary>
    public IReadOnlyList<SourceError> SourceErrors()
    {
        var errors = new List<SourceError>();
        if (!file.Has("source-errors")) return errors;
        Each("source-errors", row => errors.Add(new SourceError(
            row[row.Column("code")].IsEmpty ? null : Text(row, "code"),
            row[row.Column("right")].IsEmpty ? null : Text(row, "right"),
            Text(row, "source"),
            Text(row, "reason_vi"),
            Text(row, "reason_en"))));
        return errors.AsReadOnly();
    }

    /// <summary>The units, in the order of their keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<OrganisationUnit> Units(IReadOnlyDictionary<string, LegalAct> acts)
    {
        var laterStates = LaterStates(acts);
        var aliases = Aliases();
        var units = new List<OrganisationUnit>();
        var row = file.Cursor("units");
        int key = row.Column("key"), from = row.Column("valid_from"), to = row.Column("valid_to");
        var state = new StateColumns(row);
        var isSorted = true;
        while (row.Read())
        {
            var parsed = Key(row, key);
            var first = State(row, state, row.Day(from) ?? parsed.Day, acts);
            IReadOnlyList<UnitState> states = laterStates.Count > 0 && laterStates.Remove(row[key].ToString(), out var later) ? [first, .. later] : [first];
            List<string>? names = null;
            if (aliases.Count > 0) aliases.Remove(row[key].ToString(), out names);
            if (units.Count > 0 && units[^1].Key >= parsed) isSorted = false;
            units.Add(new OrganisationUnit(parsed, row.Day(from), row.Day(to), first.Confidence, states, names?.AsReadOnly() ?? NoAliases));
        }

        if (!isSorted) Sort(units);
        return laterStates.Count + aliases.Count == 0 ? units : throw Orphans([.. laterStates.Keys, .. aliases.Keys]);
    }

    private ReferenceDataException Orphans(IEnumerable<string> keys) => new($"{file.Name}: there is no unit '{keys.Order(StringComparer.Ordinal).First()}' to which a state or an alias belongs.");

    private void Sort(List<OrganisationUnit> units)
    {
        units.Sort((one, other) => one.Key.CompareTo(other.Key));
        for (var index = units.Count - 1; index > 0; index--)
        {
            if (units[index].Key == units[index - 1].Key) throw new ReferenceDataException($"{file.Name}: '{units[index].Key}' stands twice.");
        }
    }

    private Dictionary<string, List<UnitState>> LaterStates(IReadOnlyDictionary<string, LegalAct> acts)
    {
        var states = new Dictionary<string, List<UnitState>>(StringComparer.Ordinal);
        StateColumns? columns = null;
        Each("unit-states", row =>
        {
            columns ??= new StateColumns(row);
            var unit = KeyText(row, row.Column("unit"));
            var state = State(row, columns, Required(row, row.Column("from")), acts);
            if (!states.TryGetValue(unit, out var list)) states[unit] = list = [];
            var place = list.Count;
            while (place > 0 && state.From < list[place - 1].From) place--;
            list.Insert(place, state);
        });
        return states;
    }

    private Dictionary<string, List<string>> Aliases()
    {
        var aliases = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        Each("unit-aliases", row =>
        {
            var unit = KeyText(row, row.Column("unit"));
            if (!aliases.TryGetValue(unit, out var list)) aliases[unit] = list = [];
            list.Add(Text(row, "alias"));
        });
        return aliases;
    }

    /// <summary>The edges, in the order of the rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<UnitEvent> Events(IReadOnlyDictionary<string, LegalAct> acts)
    {
        var events = new List<UnitEvent>();
        var row = file.Cursor("unit-events");
        int day = row.Column("day"), kind = row.Column("kind"), predecessor = row.Column("predecessor"), successor = row.Column("successor");
        int ground = row.Column("ground"), people = row.Column("people"), act = row.Column("act"), confidence = row.Column("confidence"), part = row.Column("part");
        while (row.Read())
        {
            events.Add(new UnitEvent(
                Required(row, day),
                Enumeration<UnitEventKind>(row, kind),
                Key(row, predecessor),
                Key(row, successor),
                Enumeration<TerritoryShare>(row, ground),
                Enumeration<TerritoryShare>(row, people),
                Act(row, act, acts),
                Certainty(row, confidence),
                row[part].IsEmpty ? null : row[part].ToString()));
        }

        return events;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static UnitState State(DataCursor row, StateColumns columns, LocalDate from, IReadOnlyDictionary<string, LegalAct> acts)
    {
        if (!UnitKindNames.TryParseVietnamese(row[columns.Kind], out var kind)) throw row.Refuse($"kind: '{row[columns.Kind]}' is not a kind of unit");
        return new UnitState(
            from,
            row[columns.Name].IsEmpty ? throw row.Refuse("no name") : row[columns.Name].ToString(),
            row[columns.English].IsEmpty ? null : row[columns.English].ToString(),
            kind,
            row[columns.Parent].IsEmpty ? null : columns.ParentOf(row),
            row[columns.Act].IsEmpty ? null : columns.ActOf(row, acts),
            Certainty(row, columns.Confidence));
    }

    private static LegalAct? Act(DataCursor row, int column, IReadOnlyDictionary<string, LegalAct> acts)
        => row[column].IsEmpty ? null
            : acts.TryGetValue(row[column].ToString(), out var act) ? act
            : throw row.Refuse($"no act '{row[column]}'");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static UnitKey Key(DataCursor row, int column)
    {
        var text = row[column];
        var at = text.IndexOf('@');
        return at > 0 && UnitKey.LevelOf(text[..at]) is { } level
            ? UnitKey.Trusted(text[..at].ToString(), level, row.Day(text[(at + 1)..]))
            : throw row.Refuse($"'{text}' is not the key of a unit, which is a code and a day such as '24@2025-07-01'");
    }

    private static string KeyText(DataCursor row, int column)
    {
        Key(row, column);
        return row[column].ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Confidence Certainty(DataCursor row, int column) => row[column] switch
    {
        "verified" => Confidence.Verified,
        "inferred" => Confidence.Inferred,
        "remembered" => Confidence.Remembered,
        var other => throw row.Refuse($"confidence: '{other}' is none of verified, inferred, remembered"),
    };

    private static T Enumeration<T>(DataCursor row, int column)
        where T : struct, Enum
        => EnumSlug<T>.TryParse(row[column], out var value) ? value : throw row.Refuse(EnumSlug<T>.Refusal(row[column]));

    private static string Text(DataCursor row, string column) => row[row.Column(column)].ToString();

    private static LocalDate Required(DataCursor row, int column) => row.Day(column) ?? throw row.Refuse("no day");

    private void Each(string table, Action<DataCursor> read)
    {
        var row = file.Cursor(table);
        while (row.Read())
        {
            read(row);
        }
    }

    private sealed class StateColumns(DataCursor row)
    {
        private string _lastParent = "";
        private UnitKey _parent;
        private LegalAct? _act;

        public int Name { get; } = row.Column("name");

        public int English { get; } = row.Column("name_en");

        public int Kind { get; } = row.Column("kind");

        public int Parent { get; } = row.Column("parent");

        public int Act { get; } = row.Column("act");

        public int Confidence { get; } = row.Column("confidence");

        /// <summary>The parent; rows that follow each other mostly have the same.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public UnitKey ParentOf(DataCursor row)
        {
            if (!row[Parent].SequenceEqual(_lastParent)) (_parent, _lastParent) = (Key(row, Parent), row[Parent].ToString());
            return _parent;
        }

        /// <summary>The act; rows that follow each other mostly have the same.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public LegalAct? ActOf(DataCursor row, IReadOnlyDictionary<string, LegalAct> acts)
            => _act is { } last && row[Act].SequenceEqual(last.Id) ? last : _act = RegisterReader.Act(row, Act, acts);
    }
}
