using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Tells what the facts inside a cell speak of.</summary>
internal static class CoverageReader
{
    public static Coverage Read(RollUpFrame frame, OrganisationUnit unit, Measure measure, Extent target, IReadOnlyList<PlacedFact> inside, IReadOnlyList<Territory> notApplicable)
    {
        var spoken = inside.Aggregate(target.Territory.Except(target.Territory), (all, fact) => all.Union(fact.Extent.Territory));
        var parts = frame.ExpectedIn(unit).Select(expected => new CoveragePart(expected, StateOf(frame.TerritoryOf(expected.Key), spoken, notApplicable)));
        var hasDays = measure.Time is TimeBehaviour.Flow or TimeBehaviour.Distinct && target.Start != Extent.OpenStart && measure.Id != StandardMeasures.AwardInstances.Id;
        return new Coverage([.. parts], hasDays ? UnitDays(frame, unit, target, inside) : null);
    }

    private static CoverageState StateOf(Territory territory, Territory spoken, IReadOnlyList<Territory> notApplicable)
        => spoken.Contains(territory) ? CoverageState.Covered
            : spoken.Overlaps(territory) ? CoverageState.PartlyCovered
            : notApplicable.Any(where => where.Contains(territory)) ? CoverageState.NotApplicable
            : CoverageState.NotCovered;

    private static (long Covered, long Expected) UnitDays(RollUpFrame frame, OrganisationUnit unit, Extent target, IReadOnlyList<PlacedFact> inside)
    {
        long covered = 0, expected = 0;
        foreach (var smallest in frame.SmallestIn(unit))
        {
            expected += target.End - target.Start + 1;
            var next = target.Start;
            foreach (var fact in inside.Where(fact => fact.Extent.Territory.Overlaps(smallest)).OrderBy(fact => fact.Extent.Start))
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
