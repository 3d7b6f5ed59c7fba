using Antq.Domain.Data;

namespace Antq.Domain.DataBuilder;

/// <summary>
/// The tables of units in the documented format of a gazetteer. In the tables of the repository a recent unit stands with its last state
/// before <c>unit-states</c>, and the states before <c>since</c> stand apart, as they are embedded; here each unit has its first state.
/// </summary>
internal sealed class GazetteerTables
{
    private static readonly string[] StateColumns = ["name", "name_en", "kind", "parent", "act", "confidence", "not_before"];

    private readonly TableSet _tables;
    private readonly List<(UnitKey Key, string Row)> _units = [];
    private readonly List<(UnitKey Key, string From, string Row)> _states = [];

    public GazetteerTables(TableSet tables)
    {
        _tables = tables;
        var earlier = Rows("earlier-states").ToLookup(row => row["unit"], StringComparer.Ordinal);
        string[] names = ["ministry-units", "provinces", "districts", "communes", "earlier-districts", "earlier-communes"];
        foreach (var row in names.SelectMany(Rows))
            Add(row, [.. earlier[row["key"]].OrderBy(state => state["from"], StringComparer.Ordinal)]);
        foreach (var row in Rows("unit-states")) AddState(row["unit"], row["from"], row);
    }

    /// <summary>The units with their first states, by key.</summary>
    public IEnumerable<string> Units
        => [CsvLine.Join(["key", "valid_from", "valid_to", .. StateColumns]), .. _units.OrderBy(unit => unit.Key).Select(unit => unit.Row)];

    /// <summary>The later states, by unit and day.</summary>
    public IEnumerable<string> States =>
    [
        CsvLine.Join(["unit", "from", .. StateColumns]),
        .. _states.OrderBy(state => state.Key).ThenBy(state => state.From, StringComparer.Ordinal).Select(state => state.Row),
    ];

    /// <summary>The edges between units, by day.</summary>
    public IEnumerable<string> Events
    {
        get
        {
            string[] columns = ["day", "successor", "predecessor", "kind", "ground", "people", "act", "confidence", "part", "not_before"];
            string[] tables = ["unit-events", "commune-events", "earlier-events"];
            return [CsvLine.Join(columns), .. tables.SelectMany(Rows).Select(row => Values(row, columns))];
        }
    }

    /// <summary>Returns the rows of several tables with the same columns.</summary>
    public IEnumerable<string> Together(params string[] names)
        => names.SelectMany((name, place) => _tables.Without(name, "reason").Skip(place == 0 ? 0 : 1));

    private void Add(Dictionary<string, string> row, Dictionary<string, string>[] earlier)
    {
        var isSince = row.TryGetValue("since", out var since) && since.Length > 0;
        var first = isSince ? earlier[0] : row;
        _units.Add((UnitKey.Parse(row["key"], null), Values(row, ["key", "valid_from", "valid_to"]) + "," + Values(first, StateColumns)));
        foreach (var state in isSince ? earlier[1..] : earlier) AddState(row["key"], state["from"], state);
        if (isSince) AddState(row["key"], since!, row);
    }

    private void AddState(string unit, string from, Dictionary<string, string> state)
        => _states.Add((UnitKey.Parse(unit, null), from, CsvLine.Join([unit, from]) + "," + Values(state, StateColumns)));

    private static string Values(Dictionary<string, string> row, string[] columns)
        => CsvLine.Join(columns.Select(column => row.GetValueOrDefault(column, "")));

    private IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var lines = _tables.Tables[table];
        var columns = CsvLine.Split(lines[0]);
        return lines.Skip(1).Select(line => columns.Zip(CsvLine.Split(line)).ToDictionary(
            pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }
}
