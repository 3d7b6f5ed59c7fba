using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>The units of a level in which the rest of another may be whose only edge does not state its share (A5).</summary>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="level">The level.</param>
/// <param name="withEarlier">Whether with the units that are read on demand.</param>
internal sealed class UnstatedRests(Gazetteer gazetteer, OrganisationLevel level, bool withEarlier)
{
    private Dictionary<RestPlace, List<OrganisationUnit>>? _begun;

    /// <summary>Returns whether a part of a unit with these edges may have gone where none of them leads.</summary>
    public static bool Has(EdgeList edges) => edges.Length == 1 && RestPlace.MayBeElsewhere(edges[0].Event);

    /// <summary>Returns the units besides the successor in which the rest of a unit may be.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="only">The only edge from it.</param>
    public List<OrganisationUnit> Of(OrganisationUnit unit, UnitEvent only)
    {
        var units = new List<OrganisationUnit>();
        if (only.Predecessor.Level != level) return units;
        foreach (var place in RestPlace.OfRest(unit, only, EdgesFrom))
        {
            foreach (var begun in (_begun ??= Begun()).GetValueOrDefault(place) ?? [])
            {
                if (begun.Key != only.Successor) units.Add(begun);
            }
        }

        return units;
    }

    private Dictionary<RestPlace, List<OrganisationUnit>> Begun()
    {
        var all = gazetteer.OfLevel(level);
        var begun = new Dictionary<RestPlace, List<OrganisationUnit>>();
        foreach (var unit in withEarlier ? all.Units : all.RecentUnits)
        {
            if (RestPlace.Of(unit) is not { } place) continue;
            if (!begun.TryGetValue(place, out var units)) begun[place] = units = [];
            units.Add(unit);
        }

        return begun;
    }

    private List<UnitEvent> EdgesFrom(UnitKey above)
    {
        var edges = new List<UnitEvent>();
        if (!gazetteer.TryGet(above, out var unit)) return edges;
        var events = gazetteer.OfLevel(above.Level);
        foreach (var edge in (withEarlier ? events.Events : events.RecentEvents).From(unit)) edges.Add(edge.Event);
        return edges;
    }
}
