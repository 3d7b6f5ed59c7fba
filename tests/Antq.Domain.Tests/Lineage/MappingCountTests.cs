using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>The numbers of the merger of 2025 that were counted in the resolutions and the office's table, from the gazetteer.</summary>
public sealed class MappingCountTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);

    private static readonly UnitEvent[] Edges =
        [.. Gazetteer.Default.EventsOf(OrganisationLevel.Commune).Where(edge => edge.Day == MergerDay && !edge.IsWithinUnit)];

    private static readonly UnitEvent[] CommuneEdges = [.. Edges.Where(edge => edge.Predecessor.Level == OrganisationLevel.Commune)];

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Fact]
    public void Edges_ByLevelOfThePredecessor_AreAsManyAsCounted()
    {
        CommuneEdges.Should().HaveCount(10_566);
        Edges.Count(edge => edge.Predecessor.Level == OrganisationLevel.District && edge.Kind == UnitEventKind.Retype && edge.IsWhole)
            .Should().Be(5);
        Edges.Count(edge => edge.Kind == UnitEventKind.Transfer && (edge.Ground, edge.People) == (TerritoryShare.Some, TerritoryShare.None))
            .Should().Be(2);
        Edges.Should().HaveCount(10_566 + 5 + 2);
        Edges.Count(edge => edge.Act is null).Should().Be(0);
        CommuneEdges.Count(edge => edge.Ground != TerritoryShare.None).Should().Be(10_564);
        CommuneEdges.Count(edge => edge.People != TerritoryShare.None).Should().Be(10_480);
        CommuneEdges.Select(edge => edge.Act!.Id).Distinct(StringComparer.Ordinal).Should().HaveCount(34);
    }

    [Fact]
    public void Edges_FromEachOldCommune_DivideAsManyAsCounted()
    {
        var parts = CommuneEdges.GroupBy(edge => edge.Predecessor).Select(edges => edges.Count()).ToLookup(count => count);

        parts.OrderBy(count => count.Key).Select(count => (count.Key, count.Count())).Should()
            .Equal((1, 10_035 - 441), (2, 369), (3, 55), (4, 16), (5, 1));
    }

    [Fact]
    public void Edges_JoinEveryOldCommuneAndEveryNewOne()
    {
        CommuneEdges.Select(edge => edge.Predecessor).ToHashSet()
            .SetEquals(Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune).Select(unit => unit.Key)).Should().BeTrue();
        Edges.Select(edge => edge.Successor).ToHashSet()
            .SetEquals(Gazetteer.AsOf(MergerDay).Units(OrganisationLevel.Commune).Select(unit => unit.Key)).Should().BeTrue();
        CommuneEdges.DistinctBy(edge => (edge.Predecessor, edge.Successor)).Count().Should().Be(CommuneEdges.Length);
    }

    /// <summary>All goes one way or some goes several ways, of ground and of people.</summary>
    [Fact]
    public void Edges_FromEachOldCommune_ShareItWithoutRest()
    {
        CommuneEdges.GroupBy(edge => edge.Predecessor).Where(edges => !LeavesNothing(edges, edge => edge.Ground)).Should().BeEmpty();
        CommuneEdges.GroupBy(edge => edge.Predecessor).Where(edges => !LeavesNothing(edges, edge => edge.People)).Should().BeEmpty();
    }

    /// <summary>No commune of one province of today holds ground of a province that went into another.</summary>
    [Fact]
    public void Edges_OfCommunes_CrossNoMergerOfProvinces()
        => Edges.Where(
            edge => !ReferenceEquals(Gazetteer.Trace(ProvinceOf(edge.Predecessor), MergerDay).Only, Gazetteer[ProvinceOf(edge.Successor)]))
                .Should().BeEmpty();

    /// <summary>
    /// Groups, unions of whole old communes and the old ones in them, groups of several new ones with the new and the old ones in them.
    /// </summary>
    [Theory]
    [InlineData(LineageGraph.All, 3_025, 2_902, 8_684, 123, 414, 1_351)]
    [InlineData(LineageGraph.Ground, 3_027, 2_905, 8_693, 122, 411, 1_342)]
    [InlineData(LineageGraph.People, 3_056, 2_930, 8_791, 126, 386, 1_244)]
    public void ComparableAreas_OfCommunes_AreAsManyAsCounted(LineageGraph graph, int groups, int unions, int oldInUnions, int several,
        int newInSeveral, int oldInSeveral)
    {
        var areas = Gazetteer.ComparableAreas(OrganisationLevel.Commune, LastOldDay, MergerDay, graph)
            .ToLookup(area => area.Before[0].Level);
        var one = areas[OrganisationLevel.Commune].Where(area => area.After.Count == 1).ToArray();
        var more = areas[OrganisationLevel.Commune].Where(area => area.After.Count > 1).ToArray();

        areas[OrganisationLevel.Commune].Should().HaveCount(groups);
        (one.Length, one.Sum(area => area.Before.Count)).Should().Be((unions, oldInUnions));
        (more.Length, more.Sum(area => area.After.Count), more.Sum(area => area.Before.Count)).Should()
            .Be((several, newInSeveral, oldInSeveral));
        areas[OrganisationLevel.District].Select(area => (area.Before.Single().Code, area.After.Single().Code))
            .Should().Equal(("318", "11948"), ("471", "19742"), ("498", "20333"), ("536", "21548"), ("755", "26732"));
        areas.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(LineageGraph.All)]
    [InlineData(LineageGraph.Ground)]
    [InlineData(LineageGraph.People)]
    public void ComparableAreas_OfCommunesInEitherOrder_AreTheSame(LineageGraph graph)
    {
        var forwards = Gazetteer.ComparableAreas(OrganisationLevel.Commune, LastOldDay, MergerDay, graph);
        var backwards = Gazetteer.ComparableAreas(OrganisationLevel.Commune, MergerDay, LastOldDay, graph);

        backwards.Count.Should().Be(forwards.Count);
        forwards.Zip(backwards)
            .Count(pair => pair.First.Before.SequenceEqual(pair.Second.After) && pair.First.After.SequenceEqual(pair.Second.Before))
            .Should().Be(forwards.Count);
    }

    /// <summary>No edge leads out of a group, and no group falls into two.</summary>
    [Theory]
    [InlineData(LineageGraph.All)]
    [InlineData(LineageGraph.Ground)]
    [InlineData(LineageGraph.People)]
    public void ComparableAreas_OfCommunes_AreThoseThatTheEdgesOfTheGraphJoin(LineageGraph graph)
    {
        var areas = Gazetteer.ComparableAreas(OrganisationLevel.Commune, LastOldDay, MergerDay, graph);
        var groupOf = new Dictionary<UnitKey, int>();
        for (var group = 0; group < areas.Count; group++)
        {
            foreach (var unit in areas[group].Before.Concat(areas[group].After)) groupOf.Add(unit.Key, group);
        }

        var edges = CommuneEdges
            .Where(
            edge => (graph == LineageGraph.People ? edge.People : graph == LineageGraph.Ground ? edge.Ground : TerritoryShare.All)
                != TerritoryShare.None).ToArray();
        edges.Where(edge => groupOf[edge.Predecessor] != groupOf[edge.Successor]).Should().BeEmpty("no edge leads out of a group");
        var joins = edges.GroupBy(edge => groupOf[edge.Predecessor]).ToDictionary(group => group.Key, group => Reached(group));
        for (var group = 0; group < areas.Count; group++)
        {
            if (areas[group].Before[0].Level == OrganisationLevel.Commune)
                joins[group].Should()
                    .Be(areas[group].Before.Count + areas[group].After.Count, "all of {0} hang together", areas[group].Before[0]);
        }
    }

    /// <summary>How many units can be reached from the first one along the edges, in either direction.</summary>
    private static int Reached(IEnumerable<UnitEvent> edges)
    {
        var left = edges.ToArray();
        var reached = new HashSet<UnitKey> { left[0].Predecessor };
        int before;
        do
        {
            before = reached.Count;
            foreach (var edge in left.Where(edge => reached.Contains(edge.Predecessor) || reached.Contains(edge.Successor)))
                reached.UnionWith([edge.Predecessor, edge.Successor]);
        }
        while (reached.Count > before);
        return reached.Count;
    }

    private static bool LeavesNothing(IEnumerable<UnitEvent> edges, Func<UnitEvent, TerritoryShare> share)
        => (edges.Count(edge => share(edge) == TerritoryShare.All), edges.Count(edge => share(edge) == TerritoryShare.Some)) is (1, 0)
            or (0, > 1);

    private static UnitKey ProvinceOf(UnitKey unit)
    {
        while (unit.Level != OrganisationLevel.Province) unit = Gazetteer[unit].States[^1].Parent!.Value;
        return unit;
    }
}
