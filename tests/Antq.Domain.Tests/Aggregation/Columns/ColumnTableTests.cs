using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>A plan follows the rows of its table: another verdict gives other totals, or no plan.</summary>
public sealed class ColumnTableTests
{
    private static readonly Summarizability Bounded = Summarizability.Standard.With(
        Axis.Territory, "adds", OverlapCase.Disjoint, Verdict.Bound);

    [Fact]
    public void RollUp_WhereTerritoriesAreOnlyBounded_LiesBetweenTheLargestAndTheSum()
    {
        var shape = ColumnShapes.Provinces("2026", ColumnShapes.Flow);
        FactRow[] rows = [new(3, 0, 0, 5), new(3, 1, 0, 6), new(7, 1, 0, Domain.Count.Between(4, 9)), new(9, 2, 0, 2)];
        var ministry = Domain.Gazetteer.Default.AsOf(RollUps.Today).Ministry;

        foreach (var tellsWhoReported in new[] { true, false })
        {
            var plan = (shape with { Table = Bounded, TellsWhoReported = tellsWhoReported }).Plan();
            var totals = plan.RollUp(rows, RowMeaning.Events);

            totals[ministry, plan.Totals[0], ColumnShapes.Flow].Value.Should().Be(Domain.Count.Between(11, 22));
            totals[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Value.Should().Be((Count)11, "over time a flow still adds");
        }

        var standard = shape.Plan();
        standard.RollUp(rows, RowMeaning.Events)[ministry, standard.Totals[0], ColumnShapes.Flow].Value
            .Should().Be(Domain.Count.Between(17, 22));
    }

    [Fact]
    public void RollUp_WhereDistinctOnesAreAllowedToAdd_IsTheirSum()
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Kinds) with
        {
            Table = Summarizability.Standard.With(Axis.Territory, "distinct", OverlapCase.Disjoint, Verdict.Allow),
        }).Plan();
        var ministry = Domain.Gazetteer.Default.AsOf(RollUps.Today).Ministry;

        plan.RollUp([new FactRow(3, 0, 0, 5), new FactRow(7, 0, 0, 6)], RowMeaning.Statements)[ministry, plan.Totals[0],
            ColumnShapes.Kinds].Value.Should().Be((Count)11);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_OfBoundedFlows_IsTheOracles(bool tellsWhoReported)
    {
        var plan = (ColumnShapes.OldCommunes("2024", tellsWhoReported ? ColumnShapes.Mixed(5) : ColumnShapes.Flows(2)) with
        {
            Table = Bounded,
            TellsWhoReported = tellsWhoReported,
            BoundariesOf = RollUps.Today,
        }).Plan();
        var rows = tellsWhoReported ? ColumnDraws.Statements(plan, Rounds.Of(30_000), 51) : ColumnDraws.Vague(plan, Rounds.Of(30_000), 52);
        var meaning = tellsWhoReported ? RowMeaning.Statements : RowMeaning.Events;

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, meaning))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void RollUp_OfABoundedCube_IsTheOracles(int percentMissing)
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Mixed(9)) with { Table = Bounded }).Plan();
        var random = new Random(53);
        int[] counts =
            [.. Enumerable.Range(0, 34 * 12 * 9).Select(_ => random.Next(100) < percentMissing ? FactCube.Missing : random.Next(50))];
        var rows = Enumerable.Range(0, counts.Length).Where(place => counts[place] != FactCube.Missing)
            .Select(place => new FactRow(place / 9 / 12, place / 9 % 12, place % 9, counts[place]));

        new ColumnOracle(plan, rows)
            .Differences(plan.RollUp(percentMissing == 0 ? FactCube.Complete(counts) : FactCube.WithMissing(counts))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Axis.Territory, "adds", OverlapCase.Disjoint, Verdict.Refuse,
        "Sum over territories that do not overlap (territory, adds, disjoint: refuse)")]
    [InlineData(Axis.Territory, "adds", OverlapCase.Single, Verdict.Refuse, "The unit's own figure (territory, adds, single: refuse)")]
    [InlineData(Axis.Time, "flow", OverlapCase.Disjoint, Verdict.Refuse,
        "Sum over periods that share no day (time, flow, disjoint: refuse)")]
    [InlineData(Axis.Time, "flow", OverlapCase.Disjoint, Verdict.Bound, "Sum over periods that share no day (time, flow, disjoint: bound)")]
    [InlineData(Axis.Time, "flow", OverlapCase.Single, Verdict.Refuse, "The period's own figure (time, flow, single: refuse)")]
    [InlineData(Axis.Category, "partition", OverlapCase.Single, Verdict.Refuse,
        "The group's own figure (category, partition, single: refuse)")]
    public void Create_WhereTheTableRefuses_HasTheSentenceOfTheRow(Axis axis, string behaviour, OverlapCase overlap, Verdict verdict,
        string sentence)
    {
        var shape = ColumnShapes.Provinces("2026", ColumnShapes.Flow)
            with
        { Table = Summarizability.Standard.With(axis, behaviour, overlap, verdict) };

        shape.Invoking(one => one.Plan()).Should().Throw<ArgumentException>()
            .WithMessage($"The measure 'flow' has no totals in columns: {sentence}. Roll up its reports with Aggregator.*");
    }

    [Fact]
    public void Create_WhereStocksMayNotBeReplaced_IsRefused()
    {
        var table = Summarizability.Standard.With(Axis.Time, "stock", OverlapCase.Disjoint, Verdict.Refuse);

        (ColumnShapes.Provinces("2026", ColumnShapes.Stock) with { Table = table }).Invoking(one => one.Plan())
            .Should().Throw<ArgumentException>()
            .WithMessage(
                "The measure 'stock' has no totals in columns: A later figure replaces an earlier one*(time, stock, disjoint: refuse)*");
        (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { Table = table }).Plan().Measures
            .Should().HaveCount(1, "the row is of stocks");
    }

    /// <summary>What reaches beyond a total is asked only where it does: old communes divided among those of today.</summary>
    [Fact]
    public void Create_WhereWhatStraddlesIsRefused_IsRefusedOnlyWhereSomethingDoes()
    {
        var table = Summarizability.Standard.With(Axis.Territory, "adds", OverlapCase.Straddling, Verdict.Refuse);
        var shape = ColumnShapes.OldCommunes("2024", ColumnShapes.Flow) with { Table = table };

        shape.Plan().Levels.Should().HaveCount(4);
        (shape with { BoundariesOf = RollUps.Today }).Invoking(one => one.Plan()).Should().Throw<ArgumentException>()
            .WithMessage(
                "The measure 'flow' has no totals in columns: From 0 to the upper bound of the wider figure (territory, adds, "
                + "straddling: refuse). Ask at the level that contains the whole territory, or roll up*");
    }

    [Fact]
    public void Live_OfMeasuresThatAreOnlyBounded_IsRefused()
        => (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { Table = Bounded }).Plan()
            .Invoking(plan => plan.Live(FactColumns.Events([], [], [], [])))
            .Should().Throw<ArgumentException>().WithMessage("The plan has measures that are only bounded, and live totals are sums.*");
}
