using Antq.Domain.Aggregation;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Stocks, worked by hand: what later figures replace, and what they leave.</summary>
public sealed class StockRollUpTests
{
    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);

    [Theory]
    [InlineData("01@2008-08-01 2020=5;01@2008-08-01 2022=7", "01", "7")]
    [InlineData("01@2008-08-01 2022=7;01@2008-08-01 2021-Q3=50", "01", "7")]
    [InlineData("26@2008-08-01 2022=19;25@2025-07-01 2025=38", "25", "38")]
    [InlineData("25@2025-07-01 2025=38;26@2008-08-01 2022=190", "25", "38")]
    [InlineData("26@2008-08-01 2022=19;17@2008-08-01 2023=4", "25", "23")]
    [InlineData("BCA@1976-07-02 2020=100;01@2008-08-01 2022=7", "BCA", "7..107")]
    [InlineData("BCA@1976-07-02 2020=100;01@2008-08-01 2022=7", "01", "7")]
    [InlineData("BCA@1976-07-02 2020=100;01@2008-08-01 2022=7", "79", "0..100")]
    [InlineData("BCA@1976-07-02 2022=100;01@2008-08-01 2020=7", "BCA", "100")]
    [InlineData("BCA@1976-07-02 2022=100;01@2008-08-01 2022=7", "BCA", "100")]
    [InlineData("BCA@1976-07-02 2022=5;01@2008-08-01 2022=7", "BCA", "refused")]
    [InlineData("BCA@1976-07-02 2022=5;01@2008-08-01 2021=7", "BCA", "5")]
    [InlineData("49@1997-01-01 2022=5;48@1997-01-01 2022=6;48@2025-07-01 2025=12", "48", "12")]
    [InlineData("48@2025-07-01 2025=11;49@1997-01-01 2022=5;BCA@1976-07-02 2020=90", "48", "11")]
    [InlineData("49@1997-01-01 2022=5;BCA@1976-07-02 2020=90", "48", "5..95")]
    [InlineData("49@1997-01-01 2022=5;BCA@1976-07-02 2020=90;BCA@1976-07-02 2019=900", "48", "5..95")]
    [InlineData("49@1997-01-01 2022=5;49@1997-01-01 2026=9", "48", "5")]
    public void RollUp_LaterStock_ReplacesWhatItContainsAndLeavesBoundsOfTheRest(string facts, string unit, string expected)
        => Of(facts).Cell(unit, Stock).Bounds().Should().Be(expected);

    [Fact]
    public void RollUp_StockReplacedInPart_SaysByWhichFact()
    {
        var steps = Of("BCA@1976-07-02 2020=100;01@2008-08-01 2022=7").Cell("BCA", Stock).Derivation.Steps;

        var rest = steps.Single(step => step.Role == StepRole.PartlyReplaced);
        rest.Because!.Unit.Code.Should().Be("01");
        rest.Contribution.Should().Be(Count.AtMost(100));
        rest.Rules.Single().Should().BeSameAs(Summarizability.Standard[Stock, Axis.Time, OverlapCase.Crossing]);
    }

    [Fact]
    public void RollUp_StocksOfSeveralYears_AreNeverAddedOverThem()
        => Of("01@2008-08-01 2019=5;01@2008-08-01 2020=5;01@2008-08-01 2021=5;01@2008-08-01 2022=5").Cell("BCA", Stock).Bounds().Should()
            .Be("5");

    [Fact]
    public void RollUp_Stock_HasTheAgeOfTheOldestFigureThatStandsAndNoUnitDays()
    {
        var cell = Of("01@2008-08-01 2024-12-01/2024-12-31=5;79@1978-12-29 2025-06-01/2025-06-30=6;79@1978-12-29 2020=6").Cell(
            "BCA", Stock);

        cell.AgeInDays.Should().Be(365);
        cell.Coverage.ReportedUnitDays.Should().BeNull();
        cell.Coverage.ExpectedUnitDays.Should().BeNull();
    }

    [Theory]
    [InlineData(null, "910")]
    [InlineData("association-members", "215")]
    public void RollUp_PartOfALaterDay_DoesNotContradictAnEarlierWhole(string? population, string expected)
        => Sites("2023=910", "2024=215 association-members").Cell("49", StandardMeasures.ModelSites, Group(population)).Bounds().Should()
            .Be(expected);

    [Theory]
    [InlineData("2023=910", "2024=950 association-members", "950..")]
    [InlineData("2024=910", "2024=950 association-members", "refused")]
    [InlineData("2024=910", "2023=950 association-members", "910")]
    public void RollUp_PartLargerThanTheWhole_ContradictsItOnTheSameDayOnly(string whole, string part, string expected)
        => Sites(whole, part).Cell("49", StandardMeasures.ModelSites).Bounds().Should().Be(expected);

    [Fact]
    public void RollUp_GroupsOfTheDayOfTheWholeAndOfALaterOne_GiveAtLeastTheLaterOneThatIsMore()
        => Sites("2023=910", "2023=100 farmers", "2024=950 association-members").Cell("49", StandardMeasures.ModelSites).Bounds().Should()
            .Be("950..");

    [Fact]
    public void RollUp_GroupThatExceedsTheWholeOfItsDayBesideAnOlderGroup_ContradictsItAndSaysSo()
    {
        var cell = Sites("2024=910", "2024=950 farmers", "2023=5 association-members").Cell("49", StandardMeasures.ModelSites);

        cell.Bounds().Should().Be("refused");
        cell.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.FactsContradict);
    }

    [Fact]
    public void RollUp_LaterGroupThatIsAsManyAsTheWhole_LeavesItWithoutAWarning()
    {
        var cell = Sites("2023=910", "2024=910 association-members").Cell("49", StandardMeasures.ModelSites);

        cell.Bounds().Should().Be("910");
        cell.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.StockBeforePeriod, "the whole is of the year before");
    }

    [Fact]
    public void RollUp_SeveralGroupsOfOneWhole_LeaveItExactWithoutAWarning()
    {
        var result = Sites("2024=910", "2024=215 association-members", "2024=100 farmers");

        result.Cell("49", StandardMeasures.ModelSites).Bounds().Should().Be("910");
        result.Cell("49", StandardMeasures.ModelSites, Group("farmers")).Bounds().Should().Be("100");
        result.Findings.Should().BeEmpty();
    }

    [Fact]
    public void RollUp_SeveralGroupsWithoutTheWhole_MayBeTheSamePeople()
        => Sites("2024=215 association-members", "2024=100 farmers").Cell("49", StandardMeasures.ModelSites).Bounds().Should()
            .Be("215..315");

    private static CellCategory Group(string? population) => new(Population: population is null ? null : Population.Parse(population));

    /// <summary>Sites of Quảng Nam, written as <c>period=value population</c>.</summary>
    private static RollUpResult Sites(params string[] facts)
        => RollUps.Of(StandardMeasures.ModelSites, "2024", RollUps.OldOrder, facts.Select((fact, index) =>
        {
            var parts = fact.Split('=', ' ');
            return RollUps.Report(StandardMeasures.ModelSites, "49@1997-01-01", parts[0], parts[1], parts.Length > 2 ? parts[2] : null)
                with
            { Id = $"r{index}" };
        }));

    /// <summary>The roll-up of stocks written as <c>unit period=value</c> and joined by semicolons.</summary>
    private static RollUpResult Of(string facts)
        => RollUps.Of(Stock, "2015/2025", RollUps.Today, facts.Split(';').Select((fact, index) =>
        {
            var parts = fact.Split(' ', '=');
            return RollUps.Report(Stock, parts[0], parts[1], parts[2]) with { Id = $"r{index}" };
        }));
}
