namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds awards of clusters that may contain those of their members, or may share some with another cluster's, so that they are never
/// added together. A cluster's award is a whole, as its figures are: it contains the awards that reports of units in it have of its days,
/// offices, recipients and movement. Awards with two event ids are different ones.
/// </summary>
internal static class ClusterAwards
{
    /// <summary>Returns the awards of clusters that may contain awards of units, in the order of the facts.</summary>
    /// <param name="context">The gazetteer, the law and the movements.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="conferrals">The conferrals with several reports.</param>
    public static IReadOnlyList<ClusterAward> Find(RuleContext context, IReadOnlyList<Fact> facts,
        IReadOnlyDictionary<Fact, Conferral> conferrals)
    {
        if (!HasAwardOfCluster(facts)) return [];
        Fact[] events = [.. facts.Where(fact => fact.IsWholeAward)];
        var territories = new FactTerritories(context.Gazetteer, events);
        var traits = Array.ConvertAll(events, fact => AwardTraits.Of(fact, context));
        var days = Array.ConvertAll(events, fact => AwardDays.Of(fact, conferrals.GetValueOrDefault(fact)));
        int[] members = [.. Enumerable.Range(0, events.Length).Where(place => events[place].Cluster is null)];
        int[] clusters = [.. Enumerable.Range(0, events.Length).Where(place => events[place].Cluster is not null)];
        var found = new List<ClusterAward>();
        for (var place = 0; place < events.Length; place++)
        {
            if (events[place].Cluster is null) continue;
            Fact[] contained = [.. members.Where(member => MayContain(place, member)).Select(member => events[member])];
            if (contained.Length > 0 || Array.Exists(clusters, other => MayShare(place, other)))
                found.Add(new ClusterAward(events[place], days[place], contained));
        }

        return found;

        bool MayShare(int one, int other)
            => !events[one].Cluster!.Equals(events[other].Cluster) && MayContain(one, other);

        bool MayContain(int cluster, int member)
            => events[cluster].Report.Id != events[member].Report.Id
                && (events[cluster].EventId is null || events[member].EventId is null)
                && days[cluster].Intersect(days[member]) is { } common
                && territories[territories.Of(cluster)].Meets(territories[territories.Of(member)])
                && traits[cluster].Overlaps(traits[member], common);
    }

    private static bool HasAwardOfCluster(IReadOnlyList<Fact> facts)
    {
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].Cluster is not null && facts[place].IsEvent) return true;
        }

        return false;
    }
}
