namespace Antq.Domain.Aggregation;

/// <summary>
/// Conferrals with several reports: awards of one event id whose territories overlap, directly or through others. They count once (R3),
/// whatever else differs. Awards of one report are always different ones.
/// </summary>
internal static class Conferrals
{
    private static readonly IReadOnlyDictionary<Fact, Conferral> None = new Dictionary<Fact, Conferral>(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the conferrals of the awards of one event id.</summary>
    /// <param name="context">The gazetteer, the law and the movements.</param>
    /// <param name="facts">The awards, by report and place.</param>
    /// <param name="number">The next free number of a conferral; on return, the next free one after these.</param>
    public static EventFacts Of(RuleContext context, IReadOnlyList<Fact> facts, ref int number)
    {
        if (facts.All(fact => fact.Report.Id == facts[0].Report.Id)) return new EventFacts(facts, None, []);
        Fact[] told = [.. facts];
        var conferrals = new Dictionary<Fact, Conferral>(ReferenceEqualityComparer.Instance);
        var findings = new List<Finding>();
        var territories = new FactTerritories(context.Gazetteer, told);
        var places = OverlappingTerritories(told, territories);
        foreach (var together in places)
        {
            if (together.TrueForAll(place => told[place].Report.Id == told[together[0]].Report.Id)) continue;
            var reports =
                new ConferralReports([.. together.Select(place => told[place])], [.. together.Select(territories.Of)], territories,
                    context);
            reports.Place(conferrals, number);
            number += together.Count;
            findings.Add(ConferralFindings.Of(reports));
        }

        if (AreApart(told, places)) findings.Add(ConferralFindings.Apart(told));
        return new EventFacts(facts, conferrals, findings);
    }

    /// <summary>Returns the places of the facts whose territories overlap, directly or through others: a sweep over the atoms.</summary>
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

    /// <summary>Returns whether some of the reports have neither territory nor a report in common with the others.</summary>
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
