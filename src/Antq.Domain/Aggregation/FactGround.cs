using System.Runtime.InteropServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>The facts of one measure by their territories, and which units of the roll-up these concern.</summary>
internal sealed class FactGround
{
    private readonly IReadOnlyList<PlacedFact> _facts;
    private readonly List<int>[] _ofUnit;

    public FactGround(RollUpFrame frame, IReadOnlyList<PlacedFact> facts)
    {
        _facts = facts;
        var ofTerritory = new Dictionary<Territory, List<int>>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < facts.Count; place++)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(ofTerritory, facts[place].Extent.Territory, out _);
            (list ??= []).Add(place);
        }

        Sites = [.. ofTerritory.Select(one => new FactSite(one.Key, one.Value, frame.UnitsMeeting(one.Key)))];
        _ofUnit = new List<int>[frame.Units.Count];
        for (var unit = 0; unit < _ofUnit.Length; unit++) _ofUnit[unit] = [];
        for (var site = 0; site < Sites.Count; site++)
        {
            foreach (var unit in Sites[site].Units) _ofUnit[unit].Add(site);
        }
    }

    /// <summary>The territories.</summary>
    public IReadOnlyList<FactSite> Sites { get; }

    /// <summary>The territories that concern a unit, by its place in the roll-up.</summary>
    public IEnumerable<FactSite> SitesOf(int unit) => _ofUnit[unit].Select(site => Sites[site]);

    /// <summary>The facts that concern a unit, by its place in the roll-up, in the order of all facts.</summary>
    public PlacedFact[] Near(int unit)
    {
        int[] places = [.. SitesOf(unit).SelectMany(site => site.Facts)];
        Array.Sort(places);
        return Array.ConvertAll(places, place => _facts[place]);
    }
}
