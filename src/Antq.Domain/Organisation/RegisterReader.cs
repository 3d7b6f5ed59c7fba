using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Makes a gazetteer of the register's tables.</summary>
internal static class RegisterReader
{
    public static Gazetteer Read(DataFile file)
    {
        var acts = ByKey(file.Table("acts"), row => row["id"], row => new LegalAct(row["id"], row["title"], row.Day("adopted"), row.Day("in_force")));
        LegalAct? Act(DataRow row) => row.Optional("act") is not { } id ? null : acts.TryGetValue(id, out var act) ? act : throw row.Refuse($"no act '{id}'");

        var states = file.Table("unit-states").ToLookup(row => Key(row, "unit"), row => new UnitState(
            Required(row, "from"),
            row["name"],
            row.Optional("name_en"),
            row.Read("kind", UnitKindNames.ParseVietnamese),
            row.Optional("parent") is null ? null : Key(row, "parent"),
            Act(row),
            row.Enum<Confidence>("confidence")));
        var units = ByKey(file.Table("units"), row => Key(row, "key"), row => new OrganisationUnit(
            Key(row, "key"),
            row.Day("valid_from"),
            row.Day("valid_to"),
            row.Day("legal_from"),
            row.Enum<Confidence>("confidence"),
            states[Key(row, "key")].OrderBy(state => state.From).ToArray() is { Length: > 0 } timeline ? timeline : throw row.Refuse("the unit has no state")));
        foreach (var row in file.Table("unit-states").Concat(file.Table("unit-aliases")))
        {
            if (!units.ContainsKey(Key(row, "unit"))) throw row.Refuse($"no unit '{row["unit"]}'");
        }

        var sorted = units.Values.OrderBy(unit => unit.Key).ToArray();

        var events = file.Table("unit-events").Select(row => new UnitEvent(
            Required(row, "day"),
            row.Enum<UnitEventKind>("kind"),
            Key(row, "predecessor"),
            Key(row, "successor"),
            row["share"] switch { "whole" => true, "part" => false, var share => throw row.Refuse($"'{share}' is neither 'whole' nor 'part'") },
            row.Enum<MovedSubstance>("moved"),
            Act(row),
            row.Enum<Confidence>("confidence")));
        var known = ByKey(file.Table("levels"), row => row.Enum<OrganisationLevel>("level"), row => Required(row, "known_from"));
        var aliases = file.Table("unit-aliases")
            .GroupBy(row => Key(row, "unit"), row => row["alias"])
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]);
        return new Gazetteer(file.Version, sorted, [.. events.Concat(ChangesWithin(sorted)).OrderBy(change => change.Day).ThenBy(change => change.Successor).ThenBy(change => change.Predecessor)], known, aliases);
    }

    /// <summary>Renames and retypings, which the timelines of the units tell.</summary>
    private static IEnumerable<UnitEvent> ChangesWithin(IEnumerable<OrganisationUnit> units)
    {
        foreach (var unit in units)
        {
            foreach (var (before, after) in unit.States.Zip(unit.States.Skip(1)))
            {
                UnitEvent Change(UnitEventKind kind) => new(after.From, kind, unit.Key, unit.Key, true, MovedSubstance.Both, after.Act, after.Confidence);
                if (before.Name != after.Name) yield return Change(UnitEventKind.Rename);
                if (before.Kind != after.Kind) yield return Change(UnitEventKind.Retype);
            }
        }
    }

    /// <summary>The rows by what tells them apart.</summary>
    private static Dictionary<TKey, TValue> ByKey<TKey, TValue>(IEnumerable<DataRow> rows, Func<DataRow, TKey> key, Func<DataRow, TValue> value)
        where TKey : notnull
    {
        var map = new Dictionary<TKey, TValue>();
        foreach (var row in rows)
        {
            if (!map.TryAdd(key(row), value(row))) throw row.Refuse($"'{key(row)}' stands twice");
        }

        return map;
    }

    private static UnitKey Key(DataRow row, string column) => row.Read(column, text => UnitKey.Parse(text, null));

    private static LocalDate Required(DataRow row, string column) => row.Day(column) ?? throw row.Refuse($"no {column}");
}
