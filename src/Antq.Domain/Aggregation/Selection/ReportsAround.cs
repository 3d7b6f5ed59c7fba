using Antq.Domain.Lineage;
using Antq.Domain.Reporting;

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
        UnitKey[] units = [.. all.Where(report => report is not null).SelectMany(UnitsOf).Append(within).Distinct()
            .Where(unit => gazetteer.TryGet(unit, out _))];
        var depth = new TerritoryDepth(units.Max(unit => unit.Level), units.Any(gazetteer.EndedEarlier));
        var around = new ReportsAround(gazetteer, depth);
        var places = Array.ConvertAll(all, around.Place);
        var own = around._sets[around.PlaceOf(within)];
        return [.. all.Where((_, place) => all[place] is null || around._sets[places[place]] == own)];
    }

    /// <summary>Returns the place of one of a report's provinces, which it joins; that of the ministry if it has none.</summary>
    private int Place(Report report)
    {
        var first = -1;
        if (report is null) return 0;
        var isDeclining = Declines(report.Figures);
        foreach (var unit in UnitsOf(report).Where(unit => _gazetteer.TryGet(unit, out _)))
        {
            Join(ref first, PlaceOf(unit));
            if (isDeclining) JoinHolders(unit, ref first);
        }

        first = Math.Max(first, 0);
        Join(ref first, Known(_placeOfId, report.Id, first));
        foreach (var replaced in report.Supersedes.OfType<ReportReference>()) Join(ref first, Known(_placeOfId, replaced.Id, first));
        foreach (var award in report.Awards)
        {
            if (award?.EventId is { } id) Join(ref first, Known(_placeOfEvent, id, first));
        }

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
        => figures.Any(figure => figure is not null && (figure.Status == FigureStatus.NotApplicable || Declines(figure.OfWhich)));

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

    /// <summary>Returns the units whose territories facts of a report may have.</summary>
    private static IEnumerable<UnitKey> UnitsOf(Report report)
        => OfFigures(report.Figures).Concat(OfAwards(report.Awards)).Concat(report.Cluster?.Members ?? []).Prepend(report.Unit);

    private static IEnumerable<UnitKey> OfFigures(IReadOnlyList<Figure> figures)
        => figures.OfType<Figure>().SelectMany(figure => OfFigures(figure.OfWhich).Concat(figure.Unit is { } unit ? [unit] : []));

    private static IEnumerable<UnitKey> OfAwards(IReadOnlyList<Award> awards)
        => awards.OfType<Award>().SelectMany(award => OfAwards(award.OfWhich).Concat(award.Unit is { } unit ? [unit] : []));
}
