using System.Runtime.CompilerServices;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// Reads units and events from the tables of a file. A row that cannot be read is refused, or told to whoever asked for all
/// refusals and left out.
/// </summary>
internal sealed class RegisterReader(DataFile file, Action<ReferenceDataException>? refused = null)
{
    private readonly Dictionary<string, UnitKey> _keys = new(StringComparer.Ordinal);

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

    /// <summary>The levels, each with the first day for which all of its units are known.</summary>
    public Dictionary<OrganisationLevel, LocalDate> Levels()
    {
        var levels = new Dictionary<OrganisationLevel, LocalDate>();
        Each("levels", row =>
        {
            var level = Enumeration<OrganisationLevel>(row, row.Column("level"));
            if (!levels.TryAdd(level, Required(row, row.Column("known_from")))) throw row.Refuse($"'{EnumSlug<OrganisationLevel>.Of(level)}' stands twice");
        });
        return levels;
    }

    /// <summary>The units, in the order of their keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<OrganisationUnit> Units(IReadOnlyDictionary<string, LegalAct> acts)
    {
        var laterStates = LaterStates(acts);
        var aliases = Aliases();
        var units = new List<OrganisationUnit>();
        var row = file.Cursor("units");
        int key = row.Column("key"), from = row.Column("valid_from"), to = row.Column("valid_to"), legal = row.Column("legal_from"), confidence = row.Column("confidence");
        var state = new StateColumns(row);
        var isSorted = true;
        while (row.Read())
        {
            try
            {
                if (!UnitKey.TryParse(row[key], null, out var parsed)) throw row.Refuse($"key: '{row[key]}' is not the key of a unit, which is a code and a day such as '24@2025-07-01'");
                var first = State(row, state, parsed.Day, acts);
                IReadOnlyList<UnitState> states = laterStates.Remove(parsed, out var later) ? [first, .. later.OrderBy(one => one.From)] : [first];
                if (!aliases.Remove(parsed, out var names)) names = [];
                if (units.Count > 0 && units[^1].Key >= parsed) isSorted = false;
                units.Add(new OrganisationUnit(parsed, row.Day(from), row.Day(to), row.Day(legal), first.Confidence, states, names));
            }
            catch (ReferenceDataException refusal) when (refused is not null)
            {
                refused(refusal);
            }
        }

        if (!isSorted) Sort(units);
        foreach (var unknown in laterStates.Keys.Concat(aliases.Keys).Order()) Refuse($"{file.Name}: there is no unit '{unknown}' to which a state or an alias belongs.");
        return units;
    }

    private void Sort(List<OrganisationUnit> units)
    {
        units.Sort((one, other) => one.Key.CompareTo(other.Key));
        for (var index = units.Count - 1; index > 0; index--)
        {
            if (units[index].Key != units[index - 1].Key) continue;
            Refuse($"{file.Name}: '{units[index].Key}' stands twice.");
            units.RemoveAt(index);
        }
    }

    private Dictionary<UnitKey, List<UnitState>> LaterStates(IReadOnlyDictionary<string, LegalAct> acts)
    {
        var states = new Dictionary<UnitKey, List<UnitState>>();
        StateColumns? columns = null;
        Each("unit-states", row =>
        {
            columns ??= new StateColumns(row);
            var unit = Key(row, row.Column("unit"));
            var state = State(row, columns.Value, Required(row, row.Column("from")), acts);
            if (!states.TryGetValue(unit, out var list)) states[unit] = list = [];
            list.Add(state);
        });
        return states;
    }

    private Dictionary<UnitKey, List<string>> Aliases()
    {
        var aliases = new Dictionary<UnitKey, List<string>>();
        Each("unit-aliases", row =>
        {
            var unit = Key(row, row.Column("unit"));
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
            try
            {
                events.Add(new UnitEvent(
                    Required(row, day),
                    Enumeration<UnitEventKind>(row, kind),
                    Key(row, predecessor),
                    Key(row, successor),
                    Enumeration<TerritoryShare>(row, ground),
                    Enumeration<TerritoryShare>(row, people),
                    Act(row, act, acts),
                    Enumeration<Confidence>(row, confidence),
                    row[part].IsEmpty ? null : row[part].ToString()));
            }
            catch (ReferenceDataException refusal) when (refused is not null)
            {
                refused(refusal);
            }
        }

        return events;
    }

    private UnitState State(DataCursor row, StateColumns columns, LocalDate from, IReadOnlyDictionary<string, LegalAct> acts)
    {
        if (!UnitKindNames.TryParseVietnamese(row[columns.Kind], out var kind)) throw row.Refuse($"kind: '{row[columns.Kind]}' is not a kind of unit");
        return new UnitState(
            from,
            row[columns.Name].IsEmpty ? throw row.Refuse("no name") : row[columns.Name].ToString(),
            row[columns.English].IsEmpty ? null : row[columns.English].ToString(),
            kind,
            row[columns.Parent].IsEmpty ? null : Key(row, columns.Parent),
            Act(row, columns.Act, acts),
            Enumeration<Confidence>(row, columns.Confidence));
    }

    private static LegalAct? Act(DataCursor row, int column, IReadOnlyDictionary<string, LegalAct> acts)
        => row[column].IsEmpty ? null
            : acts.TryGetValue(row[column].ToString(), out var act) ? act
            : throw row.Refuse($"no act '{row[column]}'");

    /// <summary>A key that other rows name too: one text for all of them.</summary>
    private UnitKey Key(DataCursor row, int column)
    {
        var known = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(row[column], out var key)) return key;
        if (!UnitKey.TryParse(row[column], null, out key)) throw row.Refuse($"'{row[column]}' is not the key of a unit, which is a code and a day such as '24@2025-07-01'");
        known[row[column]] = key;
        return key;
    }

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
            try
            {
                read(row);
            }
            catch (ReferenceDataException refusal) when (refused is not null)
            {
                refused(refusal);
            }
        }
    }

    private void Refuse(string message)
    {
        var refusal = new ReferenceDataException(message);
        if (refused is null) throw refusal;
        refused(refusal);
    }

    private readonly struct StateColumns(DataCursor row)
    {
        public int Name { get; } = row.Column("name");

        public int English { get; } = row.Column("name_en");

        public int Kind { get; } = row.Column("kind");

        public int Parent { get; } = row.Column("parent");

        public int Act { get; } = row.Column("act");

        public int Confidence { get; } = row.Column("confidence");
    }
}
