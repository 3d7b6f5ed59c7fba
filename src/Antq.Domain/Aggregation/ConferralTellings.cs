using Antq.Domain.Measures;
using Antq.Domain.Reporting;

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
        var tellings = family
            .GroupBy(candidate => candidate.Fact.Report.Id, StringComparer.Ordinal)
            .OrderBy(telling => telling.Key, StringComparer.Ordinal)
            .Select(OfOneReport)
            .OrderByDescending(telling => telling.Extent.Volume)
            .ToArray();
        var hull = HullOf(tellings.Select(telling => telling.Extent));
        var value = tellings[0].Value;
        foreach (var telling in tellings.Skip(1))
        {
            if (value.Intersect(IsPart(telling, tellings) ? Count.AtLeast(telling.Value.Lower) : telling.Value) is not { } agreed)
            {
                conflicts.Add(new Conflict([.. family.Select(candidate => candidate.Fact)], tellings[0].Value, telling.Value));
                return new Contribution(hull, null, [.. family.Select(candidate => candidate.Step with { Role = StepRole.Refused, Contribution = null })]);
            }

            value = agreed;
        }

        var best = tellings.FirstOrDefault(telling => telling.Value.HasBoundsOf(value)) ?? tellings[0];
        if (best.Value.HasBoundsOf(value)) value = best.Value;
        var because = best.Steps[0].Fact;
        return new Contribution(
            hull,
            value,
            [
                .. best.Steps is [var only] ? [only with { Contribution = value }] : best.Steps,
                .. tellings.Where(telling => telling != best).SelectMany(telling => telling.Steps).Select(step => Checking(step, because)),
            ]);
    }

    private static Telling OfOneReport(IEnumerable<Candidate> telling) => new(
        HullOf(telling.Select(candidate => candidate.Extent)),
        telling.Select(candidate => candidate.Value).Aggregate((all, one) => all + one),
        [.. telling.Select(candidate => candidate.Step)]);

    private static bool IsPart(Telling telling, IEnumerable<Telling> tellings)
        => tellings.Any(other => other.Extent.Contains(telling.Extent) && !telling.Extent.Contains(other.Extent));

    private static Extent HullOf(IEnumerable<Extent> extents) => extents.Aggregate((all, one) => all.Hull(one));

    private static DerivationStep Checking(DerivationStep step, Fact because) => step with { Role = StepRole.CrossCheck, Contribution = null, Because = because };

    private sealed record Telling(Extent Extent, Count Value, IReadOnlyList<DerivationStep> Steps);
}
