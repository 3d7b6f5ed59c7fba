using Antq.Domain.Aggregation;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;
using static Antq.Domain.Measures.CategoryBehaviour;
using static Antq.Domain.Measures.TerritoryBehaviour;
using static Antq.Domain.Measures.TimeBehaviour;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Every row of the summarizability table that a roll-up can meet, on two or three figures.</summary>
public sealed class SummarizabilityRollUpTests
{
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string OldPhuTho = "25@2008-08-01";
    private const string Nation = "BCA@1976-07-02";

    [Theory]
    [InlineData(Adds, Flow, "30")]
    [InlineData(Adds, Stock, "30")]
    [InlineData(TerritoryBehaviour.Distinct, Flow, "20..30")]
    [InlineData(TerritoryBehaviour.Distinct, Stock, "20..30")]
    [InlineData(Shared, Flow, "20..30")]
    [InlineData(Shared, Stock, "20..30")]
    [InlineData(TerritoryBehaviour.None, Flow, "refused")]
    [InlineData(TerritoryBehaviour.None, Stock, "refused")]
    public void RollUp_TerritoriesApart_ByTheBehaviourOfTheMeasure(TerritoryBehaviour territory, TimeBehaviour time, string expected)
        => ShouldBe(RollUps.Measure(territory, time), Axis.Territory, Circumstance.Disjoint, expected, (VinhPhuc, "2024", "10", null), (HoaBinh, "2024", "20", null));

    [Theory]
    [InlineData(Adds, Flow, "50")]
    [InlineData(Adds, Stock, "50")]
    [InlineData(TerritoryBehaviour.Distinct, Flow, "50")]
    [InlineData(TerritoryBehaviour.Distinct, Stock, "50")]
    [InlineData(Shared, Stock, "50")]
    [InlineData(TerritoryBehaviour.None, Stock, "refused")]
    public void RollUp_TerritoryInsideAnother_ByTheBehaviourOfTheMeasure(TerritoryBehaviour territory, TimeBehaviour time, string expected)
        => RollUps.Of(RollUps.Measure(territory, time), "2024", RollUps.OldOrder, Reports(RollUps.Measure(territory, time), (Nation, "2024", "50", null), (HoaBinh, "2024", "20", null)))
            .Cell("BCA", RollUps.Measure(territory, time)).Bounds().Should().Be(expected);

    [Theory]
    [InlineData(Adds)]
    [InlineData(TerritoryBehaviour.Distinct)]
    [InlineData(Shared)]
    public void RollUp_PartAboveItsWhole_ContradictsItWhateverTheBehaviour(TerritoryBehaviour territory)
    {
        var measure = RollUps.Measure(territory, Stock);

        var cell = RollUps.Of(measure, "2024", RollUps.OldOrder, Reports(measure, (Nation, "2024", "50", null), (HoaBinh, "2024", "51", null))).Cell("BCA", measure);

        cell.Exactness.Should().Be(Exactness.Refused);
        cell.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Theory]
    [InlineData(TerritoryBehaviour.Distinct)]
    [InlineData(Shared)]
    public void RollUp_PartsThatMayBeTheSame_NeedNotAddUpToTheirWhole(TerritoryBehaviour territory)
    {
        var measure = RollUps.Measure(territory, Stock);
        var merged = RollUps.Report(measure, "25@2025-07-01", "2024", "38") with { AsOf = new NodaTime.LocalDate(2025, 8, 1) };

        var result = RollUps.Of(measure, "2024", RollUps.Today, Reports(measure, (VinhPhuc, "2024", "19", null), (HoaBinh, "2024", "30", null), (OldPhuTho, "2024", "20", null)).Append(merged));

        result.Cell("25", measure).Bounds().Should().Be("38");
    }

    [Theory]
    [InlineData(Adds, "0..50")]
    [InlineData(TerritoryBehaviour.Distinct, "0..50")]
    [InlineData(Shared, "0..50")]
    [InlineData(TerritoryBehaviour.None, "refused")]
    public void RollUp_WiderTerritory_ByTheBehaviourOfTheMeasure(TerritoryBehaviour territory, string expected)
    {
        var measure = RollUps.Measure(territory, Flow);

        var cell = RollUps.Of(measure, "2024", RollUps.OldOrder, Reports(measure, (Nation, "2024", "50", null))).Cell("01", measure);

        cell.Bounds().Should().Be(expected);
        cell.Derivation.Steps.Single().Rules.Should().Equal(Summarizability.Standard[measure, Axis.Territory, Circumstance.Straddling]);
    }

    [Theory]
    [InlineData(Flow, "30")]
    [InlineData(Stock, "20")]
    [InlineData(TimeBehaviour.Distinct, "20..30")]
    [InlineData(TimeBehaviour.None, "refused")]
    public void RollUp_PeriodsApart_ByTheBehaviourOfTheMeasure(TimeBehaviour time, string expected)
        => ShouldBe(RollUps.Measure(Adds, time), Axis.Time, Circumstance.Disjoint, expected, (VinhPhuc, "2024-Q1", "10", null), (VinhPhuc, "2024-Q3", "20", null));

    [Theory]
    [InlineData(Flow, "50")]
    [InlineData(TimeBehaviour.Distinct, "50")]
    [InlineData(TimeBehaviour.None, "refused")]
    public void RollUp_PeriodInsideAnother_ByTheBehaviourOfTheMeasure(TimeBehaviour time, string expected)
        => ShouldBe(RollUps.Measure(Adds, time), Axis.Time, Circumstance.Nested, expected, (VinhPhuc, "2024", "50", null), (VinhPhuc, "2024-Q3", "20", null));

    [Theory]
    [InlineData(Flow, "20..30")]
    [InlineData(TimeBehaviour.Distinct, "20..30")]
    [InlineData(TimeBehaviour.None, "refused")]
    public void RollUp_PeriodsThatCross_ByTheBehaviourOfTheMeasure(TimeBehaviour time, string expected)
        => ShouldBe(RollUps.Measure(Adds, time), Axis.Time, Circumstance.Crossing, expected, (VinhPhuc, "2024-9M", "10", null), (VinhPhuc, "2024-H2", "20", null));

    [Theory]
    [InlineData(Flow, "0..50")]
    [InlineData(TimeBehaviour.Distinct, "0..50")]
    [InlineData(TimeBehaviour.None, "refused")]
    public void RollUp_LongerPeriod_ByTheBehaviourOfTheMeasure(TimeBehaviour time, string expected)
        => ShouldBe(RollUps.Measure(Adds, time), Axis.Time, Circumstance.Straddling, expected, (VinhPhuc, "2023/2024", "50", null));

    [Fact]
    public void RollUp_DistinctOverTimeInSeveralPlaces_IsBounded()
    {
        var measure = RollUps.Measure(Adds, TimeBehaviour.Distinct);

        RollUps.Of(measure, "2024", RollUps.Today, Reports(measure, (VinhPhuc, "2024-Q1", "10", null), (HoaBinh, "2024-Q1", "20", null), (HoaBinh, "2024-Q2", "5", null)))
            .Cell("25", measure).Bounds().Should().Be("20..35");
    }

    [Theory]
    [InlineData(Partition, "50")]
    [InlineData(Overlapping, "50")]
    [InlineData(CategoryBehaviour.None, "refused")]
    public void RollUp_GroupInsideAll_ByTheBehaviourOfTheMeasure(CategoryBehaviour category, string expected)
        => ShouldBe(RollUps.Measure(Adds, Flow, category), Axis.Category, Circumstance.Nested, expected, (VinhPhuc, "2024", "50", null), (VinhPhuc, "2024", "20", "farmers"));

    [Theory]
    [InlineData(Partition, "20..30")]
    [InlineData(Overlapping, "20..30")]
    [InlineData(CategoryBehaviour.None, "refused")]
    public void RollUp_GroupsThatMayShareMembers_ByTheBehaviourOfTheMeasure(CategoryBehaviour category, string expected)
        => ShouldBe(RollUps.Measure(Adds, Flow, category), Axis.Category, Circumstance.Crossing, expected, (VinhPhuc, "2024", "10", "veterans"), (VinhPhuc, "2024", "20", "farmers"));

    [Theory]
    [InlineData(Partition, "0..50")]
    [InlineData(Overlapping, "0..50")]
    [InlineData(CategoryBehaviour.None, "refused")]
    public void RollUp_AllForOneGroup_ByTheBehaviourOfTheMeasure(CategoryBehaviour category, string expected)
    {
        var measure = RollUps.Measure(Adds, Flow, category);
        var farmers = new CellCategory(Population: Population.Parse("farmers"));

        var result = RollUps.Of(measure, "2024", RollUps.Today, Reports(measure, (VinhPhuc, "2024", "50", null), (HoaBinh, "2024", "7", "farmers")));

        result.Cell("BCA", measure, farmers).Bounds().Should().Be(category == CategoryBehaviour.None ? "7" : "7..57");
        RollUps.Of(measure, "2024", RollUps.OldOrder, Reports(measure, (VinhPhuc, "2024", "50", null), (VinhPhuc, "2024-Q1", "7", "farmers"), (HoaBinh, "2024", "9", null)))
            .Cell("26", measure, farmers).Bounds().Should().Be(category == CategoryBehaviour.None ? "7" : "7..50");
        Summarizability.Standard[measure, Axis.Category, Circumstance.Straddling].Verdict.Should().Be(expected == "refused" ? Verdict.Refuse : Verdict.Bound);
    }

    /// <summary>Checks the total of the merged Phú Thọ, which holds all these territories, and that the row of the table says why.</summary>
    private static void ShouldBe(Measure measure, Axis axis, Circumstance circumstance, string expected, params (string Unit, string Period, string Value, string? Population)[] facts)
    {
        var cell = RollUps.Of(measure, "2024", RollUps.Today, Reports(measure, facts)).Cell("25", measure);

        cell.Bounds().Should().Be(expected);
        var rule = Summarizability.Standard[measure, axis, circumstance];
        cell.Derivation.Rules.Concat(cell.Derivation.Steps.SelectMany(step => step.Rules)).Should().Contain(rule);
        cell.Explain(Language.Vietnamese).Should().Contain(rule.Rule(Language.Vietnamese));
        cell.Explain(Language.English).Should().Contain(rule.Rule(Language.English));
        if (rule.Verdict == Verdict.Refuse) rule.Alternatives(Language.English).Should().NotBeEmpty();
    }

    private static IEnumerable<Report> Reports(Measure measure, params (string Unit, string Period, string Value, string? Population)[] facts)
        => facts.Select((fact, index) => RollUps.Report(measure, fact.Unit, fact.Period, fact.Value, fact.Population) with { Id = $"r{index}" });
}
