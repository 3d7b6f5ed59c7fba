using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Conferrals that several reports tell of: awards of one event id that meet in territory and category. They are of the same days, and
/// counted once. Awards of one report are never each other.
/// </summary>
internal static class Conferrals
{
    /// <summary>The facts, those of a conferral that several reports tell of marked as such; and what was found of it.</summary>
    public static IReadOnlyList<Fact> Join(Gazetteer gazetteer, IReadOnlyList<Fact> facts, List<Finding> findings)
    {
        var named = facts
            .Where(fact => fact.EventId is not null)
            .GroupBy(fact => fact.EventId!, StringComparer.Ordinal)
            .Where(same => same.Any(fact => fact.Report.Id != same.First().Report.Id))
            .ToArray();
        if (named.Length == 0) return facts;

        var lowest = named.SelectMany(same => same).SelectMany(fact => fact.Cluster?.Members ?? [fact.Unit]).Max(unit => unit.Level);
        var map = TerritoryMap.Of(gazetteer, lowest);
        var joined = new Dictionary<Fact, Fact>();
        var number = 0;
        foreach (var told in named.SelectMany(same => Together(same, map)).Where(told => told.Any(fact => fact.Report.Id != told[0].Report.Id)))
        {
            var (start, end) = DaysOf(told);
            foreach (var fact in told) joined.Add(fact, fact.OfConferral(number, start, end));
            findings.Add(Describe(told));
            number++;
        }

        return [.. facts.Select(fact => joined.GetValueOrDefault(fact, fact))];
    }

    /// <summary>The facts of the awards that hang together, directly or over others.</summary>
    private static IEnumerable<IReadOnlyList<Fact>> Together(IEnumerable<Fact> facts, TerritoryMap map)
    {
        var left = facts.GroupBy(fact => (fact.Report.Id, fact.Award)).Select(award => award.ToArray()).ToList();
        while (left.Count > 0)
        {
            var told = new List<Fact>();
            for (var next = left.GetRange(0, 1); next.Count > 0; next = left.FindAll(award => award.Any(fact => told.Exists(other => AreOne(fact, other, map)))))
            {
                told.AddRange(next.SelectMany(award => award));
                left.RemoveAll(next.Contains);
            }

            yield return [.. told.OrderBy(fact => fact.Report.Id, StringComparer.Ordinal).ThenBy(fact => fact.Path, StringComparer.Ordinal)];
        }
    }

    private static bool AreOne(Fact one, Fact other, TerritoryMap map)
        => one.Report.Id != other.Report.Id
            && one.Category.Form == other.Category.Form
            && one.Category.Issuers.Intersect(other.Category.Issuers).Any()
            && one.Category.Recipients.Intersect(other.Category.Recipients).Any()
            && one.Award is { } mine && other.Award is { } theirs && MayBeSame(mine.Class, theirs.Class) && MayBeSame(mine.Scheme, theirs.Scheme)
            && one.Movement.RelationTo(other.Movement, Earlier(one.Start, other.Start), LocalDate.Max(one.End, other.End)) != MovementRelation.Separate
            && TerritoryOf(one, map).Meets(TerritoryOf(other, map));

    private static bool MayBeSame<T>(T? one, T? other)
        where T : struct
        => one is null || other is null || one.Equals(other);

    private static Territory TerritoryOf(Fact fact, TerritoryMap map) => fact.Cluster is { } cluster ? map.Union(cluster.Members.Select(member => map[member])) : map[fact.Unit];

    /// <summary>The stated days; where they differ, all from the first to the last. A day says more than a span that holds it.</summary>
    private static (LocalDate? Start, LocalDate End) DaysOf(IReadOnlyList<Fact> told)
    {
        var days = told.Where(fact => fact.Award!.Day is not null).ToArray();
        var spans = told.Where(fact => fact.Award!.During is not null && (days.Length == 0 || days.Any(day => day.Start < fact.Start || day.End > fact.End)));
        Fact[] stated = [.. days, .. spans];
        return (stated.Length > 0 ? stated : told).Select(fact => (fact.Start, fact.End)).Aggregate((all, one) => (Earlier(all.Start, one.Start), LocalDate.Max(all.End, one.End)));
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is { } first && other is { } second ? LocalDate.Min(first, second) : null;

    private static Finding Describe(IReadOnlyList<Fact> told) => new(
        FindingCodes.EventToldTwice,
        null,
        null,
        [
            new FindingValue("event", told[0].EventId!),
            new FindingValue("facts", string.Join(", ", told.Select(fact => fact.ToString()))),
            new FindingValue("said", Said(told, Language.Vietnamese), Said(told, Language.English)),
        ]);

    private static string Said(IReadOnlyList<Fact> told, Language language) => string.Join("; ", told.Select(fact => fact.Value!.Value.ToWords(language)));
}
