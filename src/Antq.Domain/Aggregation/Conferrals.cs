namespace Antq.Domain.Aggregation;

/// <summary>
/// Conferrals that several reports have: awards of one event id whose territories overlap, directly or over others. They count once, whatever else differs.
/// Awards of one report are never each other.
/// </summary>
internal static class Conferrals
{
    private static readonly IReadOnlyDictionary<Fact, Conferral> None = new Dictionary<Fact, Conferral>(ReferenceEqualityComparer.Instance);

    /// <summary>As what the facts of such conferrals are to be placed, by reference; all others are absent.</summary>
    /// <param name="gazetteer">The register.</param>
    /// <param name="facts">The facts of all reports.</param>
    /// <param name="findings">Takes what was found.</param>
    public static IReadOnlyDictionary<Fact, Conferral> Find(Gazetteer gazetteer, IReadOnlyList<Fact> facts, List<Finding> findings)
    {
        var named = OfSeveralReports(facts);
        if (named.Count == 0) return None;
        var conferrals = new Dictionary<Fact, Conferral>(ReferenceEqualityComparer.Instance);
        foreach (var told in named)
        {
            var territories = new FactTerritories(gazetteer, told);
            var places = OverlappingTerritories(told, territories);
            foreach (var together in places)
            {
                if (together.TrueForAll(place => told[place].Report.Id == told[together[0]].Report.Id)) continue;
                var reports = new ConferralReports([.. together.Select(place => told[place])], [.. together.Select(territories.Of)], territories);
                reports.Place(conferrals);
                findings.Add(ConferralFindings.Of(reports));
            }

            if (AreApart(told, places)) findings.Add(ConferralFindings.Apart(told));
        }

        return conferrals;
    }

    /// <summary>The facts of each event id that several reports bear, by the id, then by report and place.</summary>
    private static List<Fact[]> OfSeveralReports(IReadOnlyList<Fact> facts)
    {
        var named = new SortedDictionary<string, List<Fact>>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.EventId is not { } id) continue;
            if (!named.TryGetValue(id, out var same)) named.Add(id, same = []);
            same.Add(fact);
        }

        return
        [
            .. named.Values
                .Where(same => same.Exists(fact => fact.Report.Id != same[0].Report.Id))
                .Select(same => same.OrderBy(fact => fact.Report.Id, StringComparer.Ordinal).ThenBy(fact => fact.Path, StringComparer.Ordinal).ToArray()),
        ];
    }

    /// <summary>The places of the facts whose territories overlap, directly or over others: a sweep over the atoms.</summary>
    private static List<List<int>> OverlappingTerritories(Fact[] facts, FactTerritories territories)
    {
        var stretches = new List<(int Begin, int End, int Place)>();
        for (var place = 0; place < facts.Length; place++)
        {
            var bounds = territories[territories.Of(place)].Bounds;
            for (var index = 0; index < bounds.Length; index += 2) stretches.Add((bounds[index], bounds[index + 1], place));
        }

        stretches.Sort();
        var sets = new DisjointSets(facts.Length);
        var (reach, farthest) = (-1, 0);
        foreach (var (begin, end, place) in stretches)
        {
            if (begin < reach) sets.Join(place, farthest);
            if (end > reach) (reach, farthest) = (end, place);
        }

        return [.. Enumerable.Range(0, facts.Length).GroupBy(place => sets[place]).Select(together => together.ToList())];
    }

    /// <summary>Whether some of the reports have neither territory nor a report in common with the others.</summary>
    private static bool AreApart(Fact[] facts, List<List<int>> together)
    {
        var sets = new DisjointSets(facts.Length);
        foreach (var places in together) places.ForEach(place => sets.Join(place, places[0]));
        for (var place = 1; place < facts.Length; place++)
        {
            if (facts[place].Report.Id == facts[place - 1].Report.Id) sets.Join(place, place - 1);
        }

        return Enumerable.Range(0, facts.Length).Any(place => sets[place] != 0);
    }
}
