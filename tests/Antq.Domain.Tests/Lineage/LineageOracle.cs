using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>
/// Follows every way through the events by hand. A line of descent is the text of the keys along it; a territory is the set of the
/// lines that lead through a unit. Slow and plain, and only over the edges between units of the levels given.
/// </summary>
internal sealed class LineageOracle
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    private readonly ILookup<UnitKey, UnitEvent> _from;
    private readonly ILookup<UnitKey, UnitEvent> _into;
    private readonly ILookup<UnitKey, OrganisationUnit> _below;
    private readonly Dictionary<UnitKey, HashSet<string>> _lines = [];
    private readonly Dictionary<UnitEvent, HashSet<string>> _linesOfEdge = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<HashSet<string>>> _witnesses = new(StringComparer.Ordinal);

    private LineageOracle(OrganisationLevel level)
    {
        var units = Recent.Of(level).ToArray();
        var edges = Gazetteer.Events.Where(edge => edge.Successor.Level == level && edge.Predecessor != edge.Successor)
            .Where(edge => level == OrganisationLevel.Province || edge.Day > Recent.LastOldDay).ToArray();
        _from = edges.ToLookup(edge => edge.Predecessor);
        _into = edges.ToLookup(edge => edge.Successor);
        _below = units.Where(unit => unit.ValidTo is not null).ToLookup(unit => unit.States[^1].Parent ?? unit.Key);
        foreach (var unit in Recent.Units) _lines[unit.Key] = new(StringComparer.Ordinal);
        foreach (var first in edges.Select(edge => edge.Predecessor).Concat(units.Select(unit => unit.Key)).Distinct()
            .Where(key => !_into.Contains(key)))
            Walk(first, [first], []);
    }

    /// <summary>Over the lives of provinces.</summary>
    public static LineageOracle Provinces { get; } = new(OrganisationLevel.Province);

    /// <summary>Over the communes, and whatever went into them.</summary>
    public static LineageOracle Communes { get; } = new(OrganisationLevel.Commune);

    /// <summary>The lines of descent that lead through a unit, or through units below it.</summary>
    public HashSet<string> LinesOf(UnitKey unit) => _lines[unit];

    /// <summary>
    /// The lines through each unit and along each edge that one of the lines is of: none of these sets can be empty ground.
    /// </summary>
    public IEnumerable<HashSet<string>> WitnessesOf(IEnumerable<string> lines)
        => lines.SelectMany(line => _witnesses[line]).Distinct<HashSet<string>>(ReferenceEqualityComparer.Instance);

    /// <summary>What a trace must tell, with the events.</summary>
    public string[] Trace(OrganisationUnit from, LocalDate to)
        => [.. Ways(from, to).GroupBy(way => way.End).OrderBy(ways => ways.Key)
            .Select(ways => Tell(from.Key, ways.Key, [.. ways.Select(way => way.Edges)], to >= from.Key.Day))];

    /// <summary>Whether two units have lines in common that cannot all be empty.</summary>
    private bool IsCertain(UnitKey one, UnitKey other)
    {
        var common = LinesOf(one).Intersect(LinesOf(other), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return WitnessesOf(common).Any(lines => lines.IsSubsetOf(common));
    }

    private string Tell(UnitKey from, UnitKey to, UnitEvent[][] ways, bool forwards)
    {
        var isWhole = forwards ? LinesOf(from).IsSubsetOf(LinesOf(to)) : LinesOf(to).IsSubsetOf(LinesOf(from));
        var isOneWay = ways.Length == 1 && from.Level == to.Level;
        return $"{TraceText.Of(to, Most(edge => edge.Ground), Most(edge => edge.People), IsCertain(from, to))}: "
            + $"{TraceText.Of(ways.SelectMany(way => way).Distinct())}";

        TerritoryShare Most(Func<UnitEvent, TerritoryShare> of)
        {
            if (isWhole) return TerritoryShare.All;
            var most = ways.Max(way => way.Length == 0 ? TerritoryShare.All : way.Min(of));
            return isOneWay || most == TerritoryShare.None ? most : TerritoryShare.Some;
        }
    }

    private IEnumerable<(UnitKey End, UnitEvent[] Edges)> Ways(OrganisationUnit from, LocalDate to)
    {
        if (from.IsAliveOn(to)) return [(from.Key, [])];
        var next = to >= from.Key.Day
            ? _from[from.Key].Where(edge => edge.Day <= to).Select(edge => (Edge: edge, Unit: Gazetteer[edge.Successor]))
            : _into[from.Key].Where(edge => edge.Day > to).Select(edge => (Edge: edge, Unit: Gazetteer[edge.Predecessor]));
        var ways = next.SelectMany(step => Ways(step.Unit, to).Select(way => (way.End, Edges: (UnitEvent[])[step.Edge, .. way.Edges])));
        return from.Level == OrganisationLevel.District && to >= from.Key.Day
            ? ways.Concat(_below[from.Key].SelectMany(commune => Ways(commune, to)))
            : ways;
    }

    private void Walk(UnitKey unit, List<UnitKey> units, List<UnitEvent> edges)
    {
        foreach (var edge in _from[unit]) Walk(edge.Successor, [.. units, edge.Successor], [.. edges, edge]);
        if (_from.Contains(unit)) return;
        var line = string.Join('>', units);
        var sets = _witnesses[line] = [];
        foreach (var edge in edges)
        {
            if (!_linesOfEdge.TryGetValue(edge, out var lines)) _linesOfEdge[edge] = lines = new(StringComparer.Ordinal);
            sets.Add(lines);
            lines.Add(line);
        }

        foreach (var key in units)
        {
            sets.Add(_lines[key]);
            for (UnitKey? at = key; at is { } one; at = Gazetteer[one].States[^1].Parent) _lines[one].Add(line);
        }
    }
}
