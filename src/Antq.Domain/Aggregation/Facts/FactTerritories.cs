using System.Runtime.InteropServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>The territories of the units and clusters of some facts, each once and numbered from 0, and which of them overlap.</summary>
internal sealed class FactTerritories
{
    private readonly TerritoryMap _map;
    private readonly Dictionary<UnitKey, int> _ofUnits = [];
    private readonly Dictionary<Territory, int> _ofClusters = [];
    private readonly List<Territory> _territories = [];
    private readonly int[] _ofFacts;
    private int[][]? _overlapping;

    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="facts">The facts; the territories are as fine as their lowest unit.</param>
    public FactTerritories(Gazetteer gazetteer, IReadOnlyList<Fact> facts)
        : this(TerritoryMap.Of(gazetteer, DepthOf(gazetteer, facts)), facts)
    {
    }

    /// <param name="map">The territories of the units.</param>
    /// <param name="facts">The facts.</param>
    public FactTerritories(TerritoryMap map, IReadOnlyList<Fact> facts)
    {
        _map = map;
        _ofFacts = new int[facts.Count];
        for (var place = 0; place < facts.Count; place++) _ofFacts[place] = NumberOf(facts[place]);
    }

    /// <summary>Gets a territory by its number.</summary>
    public Territory this[int number] => _territories[number];

    /// <summary>Returns the number of the territory of the fact at a place of the list.</summary>
    public int Of(int place) => _ofFacts[place];

    /// <summary>
    /// Returns the numbers of the other territories that overlap one and are as large or larger: those above it, before it and after it.
    /// </summary>
    public int[] OverlappingFrom(int number) => (_overlapping ??= Overlapping())[number];

    private static TerritoryDepth DepthOf(Gazetteer gazetteer, IReadOnlyList<Fact> facts)
    {
        var (lowest, withEarlier) = (OrganisationLevel.Ministry, false);
        foreach (var fact in facts)
        {
            lowest = Lower(lowest, fact);
            withEarlier |= fact.Members is { } members ? members.Any(gazetteer.EndedEarlier) : gazetteer.EndedEarlier(fact.Unit);
        }

        return new TerritoryDepth(lowest, withEarlier);
    }

    private static OrganisationLevel Lower(OrganisationLevel lowest, Fact fact)
    {
        if (fact.Members is null) return fact.Unit.Level > lowest ? fact.Unit.Level : lowest;
        foreach (var member in fact.Members) lowest = member.Level > lowest ? member.Level : lowest;
        return lowest;
    }

    private int NumberOf(Fact fact)
    {
        if (fact.Members is null)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofUnits, fact.Unit, out var isKnown);
            return isKnown ? number : number = Add(_map[fact.Unit]);
        }

        var territory = _map.Union(fact.Members.Select(member => _map[member]));
        ref var ofCluster = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofClusters, territory, out var isKnownCluster);
        return isKnownCluster ? ofCluster : ofCluster = Add(territory);
    }

    private int Add(Territory territory)
    {
        _territories.Add(territory);
        return _territories.Count - 1;
    }

    private int[][] Overlapping()
    {
        var overlapping = new List<int>[_territories.Count];
        for (var number = 0; number < overlapping.Length; number++) overlapping[number] = [];
        foreach (var (one, other) in OverlapSweep.Meeting(_territories))
        {
            if (one == other) continue;
            var isLarger = _territories[one].Size > _territories[other].Size;
            overlapping[isLarger ? other : one].Add(isLarger ? one : other);
        }

        return Array.ConvertAll(overlapping, numbers => numbers.Order().ToArray());
    }
}
