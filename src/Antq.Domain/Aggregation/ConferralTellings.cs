using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>
/// What several reports tell of one conferral, each by one award or by several. What one tells of more territory or categories is at
/// least what another tells of some of them; otherwise all tell the same.
/// </summary>
internal static class ConferralTellings
{
    /// <summary>The conferral counted once; without a value where the reports contradict each other.</summary>
    public static Contribution Combine(IReadOnlyList<Candidate> family, List<Conflict> conflicts)
    {
        Contribution[] tellings =
        [
            .. family
                .GroupBy(candidate => candidate.Fact.Report.Id, StringComparer.Ordinal)
                .OrderBy(telling => telling.Key, StringComparer.Ordinal)
                .Select(telling => OfOneReport([.. telling.Select(Contribution.Of)]))
                .OrderByDescending(telling => telling.Extent.Volume),
        ];
        var hull = HullOf(tellings.Select(telling => telling.Extent));
        var value = tellings[0].Value!.Value;
        foreach (var telling in tellings.Skip(1))
        {
            var told = telling.Value!.Value;
            if (value.Intersect(IsPart(telling, tellings) ? Count.AtLeast(told.Lower) : told) is not { } agreed)
            {
                conflicts.Add(new Conflict(ConflictKind.Contradiction, [.. family.Select(candidate => candidate.Fact)], tellings[0].Value!.Value, told));
                return Contribution.Refused(hull, [], tellings);
            }

            value = agreed;
        }

        var best = Array.Find(tellings, telling => telling.Value!.Value.HasBoundsOf(value));
        if (best is null)
            return new Contribution(DerivationOperation.Agree, hull, value) { Inputs = [.. tellings.Select(telling => IsPart(telling, tellings) ? telling.AtLeast(hull) : telling)] };
        return tellings.Where(telling => telling != best).Aggregate(best, (counted, other) => counted.Over(other, hull, []));
    }

    private static Contribution OfOneReport(Contribution[] awards)
        => awards is [var only] ? only : new(DerivationOperation.Sum, HullOf(awards.Select(award => award.Extent)), awards.Select(award => award.Value!.Value).Aggregate((all, one) => all + one)) { Inputs = awards };

    private static bool IsPart(Contribution telling, IEnumerable<Contribution> tellings)
        => tellings.Any(other => other.Extent.Contains(telling.Extent) && !telling.Extent.Contains(other.Extent));

    private static Extent HullOf(IEnumerable<Extent> extents) => extents.Aggregate((all, one) => all.Hull(one));
}
