using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Tells what the facts inside a cell speak of.</summary>
internal static class CoverageReader
{
    public static Coverage Read(RollUpFrame frame, OrganisationUnit unit, Measure measure, Extent target, IReadOnlyList<PlacedFact> inside, IEnumerable<Territory> notApplicable)
    {
        var nothing = target.Territory.Except(target.Territory);
        var touched = inside.Aggregate(nothing, (all, fact) => all.Union(fact.Extent.Territory));
        var ofAll = inside.Where(fact => fact.Extent.Population == target.Population).ToArray();
        var spoken = ofAll.Aggregate(nothing, (all, fact) => all.Union(fact.Extent.Territory));
        var without = notApplicable.Aggregate(nothing, (all, one) => all.Union(one)).Except(touched);
        var parts = frame.ExpectedIn(unit).Select(expected => new CoveragePart(expected, StateOf(frame.TerritoryOf(expected.Key).Except(without), spoken, touched)));
        var hasDays = measure.Time is TimeBehaviour.Flow or TimeBehaviour.Distinct && target.Start != Extent.OpenStart && measure.Id != StandardMeasures.AwardInstances.Id;
        return new Coverage([.. parts], hasDays ? UnitDays(frame.SmallestIn(unit).Where(smallest => !without.Covers(smallest)), target, ofAll) : null);
    }

    /// <summary>The state of the territory on which the measure applies; a group of people is never all of them.</summary>
    private static CoverageState StateOf(Territory territory, Territory spoken, Territory touched)
        => territory.IsEmpty ? CoverageState.NotApplicable
            : spoken.Covers(territory) ? CoverageState.Covered
            : touched.Meets(territory) ? CoverageState.PartlyCovered
            : CoverageState.NotCovered;

    private static (long Covered, long Expected) UnitDays(IEnumerable<Territory> territories, Extent target, IReadOnlyList<PlacedFact> inside)
    {
        long covered = 0, expected = 0;
        var byStart = inside.OrderBy(fact => fact.Extent.Start).ToArray();
        foreach (var smallest in territories)
        {
            expected += target.End - target.Start + 1;
            var next = target.Start;
            foreach (var fact in byStart.Where(fact => fact.Extent.Territory.Meets(smallest)))
            {
                var from = Math.Max(next, fact.Extent.Start);
                if (fact.Extent.End < from) continue;
                covered += fact.Extent.End - from + 1;
                next = fact.Extent.End + 1;
            }
        }

        return (covered, expected);
    }
}
