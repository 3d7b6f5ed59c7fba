using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>A cube gives the totals of its counts, each told as a row.</summary>
public sealed class FactCubeTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 0)]
    [InlineData(37, 0)]
    [InlineData(3, 20)]
    [InlineData(8, 20)]
    [InlineData(37, 60)]
    public void RollUp_OfACube_IsTheOracles(int measures, int percentMissing)
    {
        var plan = (ColumnShapes.Provinces("2025-07-01/2026-10-31", ColumnShapes.Mixed(measures)) with
        {
            Totals = [.. Periods("2025-H2", "2026-H1", "2026-Q3", "2026-10"), Domain.ReportingPeriod.Parse("2025-07-01/2026-10-31")],
        }).Plan();
        var counts = Counts(plan, measures, percentMissing);

        var totals = plan.RollUp(percentMissing == 0 ? FactCube.Complete(counts) : FactCube.WithMissing(counts));

        new ColumnOracle(plan, Rows(plan, counts)).Differences(totals).Should().BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfACubeThroughTheMerger_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2024", ColumnShapes.Mixed(5)) with { BoundariesOf = RollUps.Today }).Plan();
        var counts = Counts(plan, 1, 30);

        new ColumnOracle(plan, Rows(plan, counts)).Differences(plan.RollUp(FactCube.WithMissing(counts))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfTheLargestCounts_DoesNotOverflow()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flows(9)).Plan();
        var counts = new int[plan.Units.Count * 12 * 9];
        Array.Fill(counts, int.MaxValue);

        var totals = plan.RollUp(FactCube.Complete(counts));

        totals[Domain.Gazetteer.Default.AsOf(RollUps.Today).Ministry, plan.Totals[0], plan.Measures[8]].Value.Should()
            .Be((Count)(34L * 12 * int.MaxValue));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-1, false)]
    [InlineData(int.MinValue + 1, false)]
    public void RollUp_OfANegativeCount_TellsWhichItIs(int count, bool isComplete)
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flows(11)).Plan();
        foreach (var measure in new[] { 0, 7, 8, 10 })
        {
            var counts = new int[plan.Units.Count * 12 * 11];
            counts[(((5 * 12) + 3) * 11) + measure] = count;

            var act = () => plan.RollUp(isComplete ? FactCube.Complete(counts) : FactCube.WithMissing(counts));

            act.Should().Throw<ArgumentException>()
                .WithMessage($"flow-{measure} of {plan.Units[5]} in 2026-04 is {count}, which is no count (data 2026b).");
        }
    }

    [Fact]
    public void RollUp_OfAMissingCountInACompleteCube_IsRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var counts = new int[plan.Units.Count * 12];
        counts[13] = FactCube.Missing;

        var act = () => plan.RollUp(FactCube.Complete(counts));

        act.Should().Throw<ArgumentException>()
            .WithMessage("flow of * in 2026-02 is missing from a cube that is declared complete (data 2026b).");
    }

    [Fact]
    public void RollUp_OfACubeOfAnotherSize_IsRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        var act = () => plan.RollUp(FactCube.Complete(new int[7]));

        act.Should().Throw<ArgumentException>().WithMessage("The plan has 34 × 12 × 1 = 408 counts, the cube 7.*");
    }

    private static int[] Counts(RollUpPlan plan, int seed, int percentMissing)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, plan.Units.Count * plan.Periods.Count * plan.Measures.Count)
            .Select(_ => random.Next(100) < percentMissing
            ? FactCube.Missing
            : random.Next(4) == 0 ? random.Next(int.MaxValue) : random.Next(20))];
    }

    private static IEnumerable<FactRow> Rows(RollUpPlan plan, int[] counts)
        =>
            from place in Enumerable.Range(0, counts.Length)
            where counts[place] != FactCube.Missing
            let period = place / plan.Measures.Count
            select new FactRow(period / plan.Periods.Count, period % plan.Periods.Count, place % plan.Measures.Count, counts[place]);

    private static IEnumerable<Domain.ReportingPeriod> Periods(params string[] texts)
        => texts.Select(text => Domain.ReportingPeriod.Parse(text));
}
