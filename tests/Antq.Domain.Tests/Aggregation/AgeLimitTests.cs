using Antq.Domain.Aggregation;
using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Stocks that are too old are shown and not added; totals that cover too little are marked or withheld.</summary>
public sealed class AgeLimitTests
{
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";

    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);

    [Theory]
    [InlineData(null, "30")]
    [InlineData(366, "30")]
    [InlineData(365, "20")]
    [InlineData(0, "20")]
    public void RollUp_StockBeyondTheAgeLimitOfTheCall_IsShownAndNotAdded(int? limit, string expected)
    {
        // 2023-12-31 is 366 days before 2024-12-31.
        var result = Roll(Stock, new RollUpOptions { AgeLimitInDays = limit }, (VinhPhuc, "2023", "10"), (HoaBinh, "2024", "20"));

        var cell = result.Cell("BCA", Stock);
        cell.Bounds().Should().Be(expected);
        cell.Derivation.Steps.Select(step => step.Role).Should().Equal(StepRole.Added, expected == "30" ? StepRole.Added : StepRole.Stale);
        result.Findings.Count(finding => finding.Code == FindingCodes.FactIsStale).Should().Be(expected == "30" ? 0 : 1);
        cell.Coverage.Reported.Should().Be(expected == "30" ? 2 : 1);
    }

    [Fact]
    public void RollUp_OnlyStaleStocks_HasNoValueAndSaysWhy()
    {
        var cell = Roll(Stock, new RollUpOptions { AgeLimitInDays = 30 }, (VinhPhuc, "2023", "10")).Cell("26", Stock);

        (cell.Value, cell.Exactness).Should().Be((null, Exactness.Stale));
        cell.Explain(Language.English).Should().Contain("does not add 10, it is too old").And.Contain("Report a newer figure");
        cell.Explain(Language.Vietnamese).Should().Contain("366 ngày").And.Contain("30 ngày").And.Contain("Báo cáo số mới");
    }

    [Theory]
    [InlineData(400, 100)]
    [InlineData(100, 400)]
    public void RollUp_LimitsOfTheMeasureAndOfTheCall_TheShorterHolds(int ofTheMeasure, int ofTheCall)
    {
        var measure =
            new Measure(MeasureId.Parse("posts"), "chốt", "posts", TerritoryBehaviour.Adds, TimeBehaviour.Stock,
            CategoryBehaviour.Partition)
            { AgeLimitInDays = ofTheMeasure };

        Roll(measure, new RollUpOptions { AgeLimitInDays = ofTheCall }, (VinhPhuc, "2023", "10"), (HoaBinh, "2024", "20"))
            .Cell("BCA", measure).Bounds().Should().Be("20");
    }

    [Fact]
    public void RollUp_StaleWholeOverFreshParts_IsNeitherAddedNorHeldAgainstThem()
        => Roll(Stock, new RollUpOptions { AgeLimitInDays = 100 }, ("BCA@1976-07-02", "2023", "1000"), (HoaBinh, "2024", "20"))
            .Cell("BCA", Stock).Bounds().Should().Be("20");

    [Fact]
    public void AgeLimit_OfWhatIsNoStock_IsRefused()
    {
        var act = ()
            => new Measure(MeasureId.Parse("posts"), "chốt", "posts", TerritoryBehaviour.Adds, TimeBehaviour.Flow,
                CategoryBehaviour.Partition)
            { AgeLimitInDays = 3 };

        act.Should().Throw<ArgumentException>().WithMessage("posts, a Flow over time, cannot have an age limit of 3 days.*");
        ((Func<RollUpOptions>)(() => new RollUpOptions { AgeLimitInDays = -1 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(TimeBehaviour.Flow, MissingReading.CarriesLast)]
    [InlineData(TimeBehaviour.Distinct, MissingReading.CarriesLast)]
    [InlineData(TimeBehaviour.Stock, MissingReading.LeavesPartial)]
    [InlineData(TimeBehaviour.Flow, (MissingReading)7)]
    public void Missing_ReadAsWhatTheMeasureCannotBe_IsRefused(TimeBehaviour time, MissingReading missing)
    {
        var act = ()
            => new Measure(MeasureId.Parse("posts"), "chốt", "posts", TerritoryBehaviour.Adds, time,
                CategoryBehaviour.Partition)
            { Missing = missing };

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(TimeBehaviour.Flow)]
    [InlineData(TimeBehaviour.Stock)]
    public void RollUp_MeasureThatWithholdsWhatIsNotWhole_HasAValueOnlyWhereEverythingIsCovered(TimeBehaviour time)
    {
        var measure =
            new Measure(MeasureId.Parse("posts"), "chốt", "posts", TerritoryBehaviour.Adds, time,
            CategoryBehaviour.Partition)
            { Missing = MissingReading.WithholdsTotal };

        var result = Roll(measure, null, (VinhPhuc, "2024", "10"), (HoaBinh, "2024", "20"));

        result.Cell("26", measure).Bounds().Should().Be("10");
        var nation = result.Cell("BCA", measure);
        (nation.Value, nation.Exactness).Should().Be((null, Exactness.Refused));
        nation.Explain(Language.English).Should().Contain("so the total is withheld");
        nation.Derivation.Root!.Operation.Should().Be(Derivation.Operation.Withhold);
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.TotalWithheld);
    }

    [Theory]
    [InlineData("3.1", true)]
    [InlineData("3.2", false)]
    public void RollUp_CoverageBelowWhatIsAskedFor_StandsWithAWarningOrIsWithheld(string minimum, bool isEnough)
    {
        // Two of 63 provinces for a whole year are 3.17 %.
        var options = new RollUpOptions { MinimumCoverage = Percentage.Parse(minimum + "%") };
        (string, string, string)[] figures = [(VinhPhuc, "2024", "10"), (HoaBinh, "2024", "20")];
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

        var warned = Roll(flow, options, figures).Cell("BCA", flow);
        var withheld = Roll(flow, options with { Shortfall = Coverage.Shortfall.Withhold }, figures).Cell("BCA", flow);

        warned.Bounds().Should().Be("30");
        warned.Findings.Select(finding => finding.Code).Should().Equal(isEnough ? [] : [FindingCodes.CoverageShort]);
        withheld.Bounds().Should().Be(isEnough ? "30" : "refused");
        withheld.Findings.Select(finding => finding.Code).Should().Equal(isEnough ? [] : [FindingCodes.TotalWithheld]);
        warned.Coverage.Share.Should().Be(Ratio.Of(2 * 366, 63 * 366));
    }

    [Fact]
    public void Shortfall_OfManyUnits_IsFoundOncePerUnitAndMeasure()
    {
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

        var findings =
            Roll(flow, new RollUpOptions { MinimumCoverage = Percentage.Parse("100%") }, (VinhPhuc, "2024-H1", "10"),
            (HoaBinh, "2024", "20")).Findings;

        findings.Where(finding => finding.Code == FindingCodes.CoverageShort).Select(finding => finding.Message(Language.English)).Should()
            .HaveCount(2)
            .And.ContainSingle(message => message.Contains("Vĩnh Phúc: the figures cover 182 of 366"));
    }

    private static RollUpResult Roll(Measure measure, RollUpOptions? options, params (string Unit, string Period, string Value)[] figures)
        => RollUps.Of(
            measure, OrganisationLevel.Province, measure.Time == TimeBehaviour.Stock && figures.Any(figure => figure.Period == "2023")
            ? "2023/2024"
            : "2024", RollUps.OldOrder, figures.Select(figure => RollUps.Report(measure, figure.Unit, figure.Period, figure.Value)),
                options);
}
