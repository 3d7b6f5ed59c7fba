using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Passes over reports that cannot change a total of a unit: those of other provinces, if no chain of reports joins them to its own. They
/// join the provinces of which they name units, and are joined by an id, by one that replaces another, and by an event id.
/// </summary>
internal sealed class ReportsAround
{
    private readonly Gazetteer _gazetteer;
    private readonly TerritoryMap _map;
    private readonly UnitTerritories _provinces;
    private readonly DisjointSets _sets;
    private readonly List<UnitKey> _units = [];
    private readonly Dictionary<UnitKey, int> _placeOf = [];
    private readonly Dictionary<string, int> _placeOfEvent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _placeOfId = new(StringComparer.Ordinal);

    private ReportsAround(Gazetteer gazetteer, TerritoryDepth depth)
    {
        _gazetteer = gazetteer;
        _map = TerritoryMap.Of(gazetteer, depth);
        OrganisationUnit[] units =
        [
            gazetteer.OfLevel(OrganisationLevel.Ministry).Units[0],
            .. gazetteer.OfLevel(OrganisationLevel.Province).Units.Where(unit => unit.ValidTo is null),
        ];
        _provinces = new UnitTerritories(units, key => _map[key]);
        _sets = new DisjointSets(units.Length);
    }

    /// <summary>Returns the reports that may concern a unit, in their order.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="within">The unit.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    public static Report[] Of(IEnumerable<Report> reports, UnitKey within, Gazetteer gazetteer)
    {
        Report[] all = [.. reports];
        var (units, own) = (new HashSet<UnitKey> { within }, new List<UnitKey>());
        foreach (var report in all)
        {
            if (report is not null) units.UnionWith(UnitsOf(report, own));
        }

        units.RemoveWhere(unit => gazetteer.Find(unit) is null);
        var depth = new TerritoryDepth(units.Max(unit => unit.Level), units.Any(gazetteer.EndedEarlier));
        var around = new ReportsAround(gazetteer, depth);
        var places = Array.ConvertAll(all, around.Place);
        var home = around._sets[around.PlaceOf(within)];
        return [.. all.Where((report, place) => report is null || around._sets[places[place]] == home)];
    }

    /// <summary>Returns the place of one of a report's provinces, which it joins; that of the ministry if it has none.</summary>
    private int Place(Report report)
    {
        var first = -1;
        if (report is null) return 0;
        var isDeclining = Declines(report.Figures);
        foreach (var unit in UnitsOf(report, _units))
        {
            if (_gazetteer.Find(unit) is null) continue;
            Join(ref first, PlaceOf(unit));
            if (isDeclining) JoinHolders(unit, ref first);
        }

        first = Math.Max(first, 0);
        Join(ref first, Known(_placeOfId, report.Id, first));
        for (var place = 0; place < report.Supersedes.Count; place++)
            Join(ref first, Known(_placeOfId, report.Supersedes[place]?.Id, first));
        for (var place = 0; place < report.Awards.Count; place++)
            Join(ref first, Known(_placeOfEvent, report.Awards[place]?.EventId, first));

        return first;
    }

    /// <summary>Joins what held some of a unit's territory, as a measure that is not applicable to it is not expected of them.</summary>
    private void JoinHolders(UnitKey unit, ref int first)
    {
        foreach (var level in new[] { OrganisationLevel.Province, OrganisationLevel.District, OrganisationLevel.Commune })
        {
            if (level > _map.Depth) return;
            foreach (var holder in _map.UnitsIn(_map[unit], level)) Join(ref first, PlaceOf(holder.Key));
        }
    }

    private static bool Declines(IReadOnlyList<Figure> figures)
    {
        for (var place = 0; place < figures.Count; place++)
        {
            if (figures[place] is { } figure && (figure.Status == FigureStatus.NotApplicable || Declines(figure.OfWhich))) return true;
        }

        return false;
    }

    private void Join(ref int first, int place)
    {
        if (first < 0) first = place;
        else _sets.Join(first, place);
    }

    private static int Known(Dictionary<string, int> places, string? id, int place)
        => id is null || places.TryAdd(id, place) ? place : places[id];

    /// <summary>Returns the place of a province that a unit meets, after all of them are joined; 0 if there is none.</summary>
    private int PlaceOf(UnitKey unit)
    {
        if (_placeOf.TryGetValue(unit, out var known)) return known;
        var first = -1;
        foreach (var place in _provinces.Meeting(_map[unit]))
        {
            if (place > 0 || unit.Level <= OrganisationLevel.Department) Join(ref first, place);
        }

        return _placeOf[unit] = Math.Max(first, 0);
    }

    /// <summary>Returns the units whose territories facts of a report may have, in a list that it fills anew.</summary>
    private static List<UnitKey> UnitsOf(Report report, List<UnitKey> units)
    {
        units.Clear();
        units.Add(report.Unit);
        if (report.Cluster is { } cluster) units.AddRange(cluster.Members);
        AddOfFigures(report.Figures, units);
        AddOfAwards(report.Awards, units);
        return units;
    }

    private static void AddOfFigures(IReadOnlyList<Figure> figures, List<UnitKey> units)
    {
        for (var place = 0; place < figures.Count; place++)
        {
            if (figures[place] is not { } figure) continue;
            if (figure.Unit is { } unit) units.Add(unit);
            AddOfFigures(figure.OfWhich, units);
        }
    }

    private static void AddOfAwards(IReadOnlyList<Award> awards, List<UnitKey> units)
    {
        for (var place = 0; place < awards.Count; place++)
        {
            if (awards[place] is not { } award) continue;
            if (award.Unit is { } unit) units.Add(unit);
            AddOfAwards(award.OfWhich, units);
        }
    }
}
