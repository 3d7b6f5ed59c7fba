using Antq.Domain.Aggregation;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Figures that reach beyond a unit, shared out by the caller's weights: whole units, totals kept at every level, bounds beside the
/// estimate.
/// </summary>
public sealed class EstimateRollUpTests
{
    private const string Divided = "00019@2025-06-30";
    private const string Nation = "BCA@1976-07-02";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);
    private static readonly UnitKey[] Parts =
        [.. Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse(Divided)], RollUps.Today).Successions.Select(one => one.Unit.Key)];

    [Theory]
    [InlineData(TimeBehaviour.Flow)]
    [InlineData(TimeBehaviour.Stock)]
    public void RollUp_DividedUnitWithWeights_GivesEachPartWholeUnitsThatAddUp(TimeBehaviour time)
    {
        // 101 by 1, 4, 7, 10 of 22: 4.59, 18.36, 32.14, 45.91; the two largest remainders get one more.
        var cells = Cells(time == TimeBehaviour.Flow ? Flow : Stock, "101", Weights(1, 4, 7, 10));

        cells.Select(cell => cell.Bounds()).Should().Equal("0..101~5", "0..101~18", "0..101~32", "0..101~46");
        cells.Should()
            .OnlyContain(cell => cell.Exactness == Exactness.Estimated && cell.Derivation.Steps.Single().Role == StepRole.Estimated);
        cells[0].Derivation.Root!.Estimate!.Numerator.Should().Be(1);
        cells[0].Derivation.Root!.Estimate!.Denominator.Should().Be(22);
    }

    [Fact]
    public void RollUp_EqualRemainders_GoToTheFirstByKey()
        => Cells(Flow, "6", Weights(1, 1, 1, 1)).Select(cell => cell.Estimate).Should().Equal(2, 2, 1, 1);

    [Fact]
    public void RollUp_EstimateBesideAnExactFigure_AddsUpWithIt()
    {
        var own = RollUps.Report(Flow, Parts[0].ToString(), "2025-Q4", "7");

        Cells(Flow, "101", Weights(1, 4, 7, 10), own)[0].Bounds().Should().Be("7..108~12");
    }

    [Theory]
    [InlineData("1..9", "its figure is not exact")]
    [InlineData("12", "covers the same")]
    [InlineData("101", "has no weights")]
    public void RollUp_FactThatCannotBeSharedOut_StaysBoundedAndSaysWhy(string value, string reason)
    {
        var other = value == "12"
            ? [RollUps.Report(Flow, Divided, "2025-06-30/2025-06-30", "12") with { Id = "other" }]
            : Array.Empty<Report>();
        var weights = value == "101"
            ? ShareWeights.None.With(
                UnitKey.Parse("00112@2025-06-30"),
                Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse("00112@2025-06-30")], RollUps.Today).Successions
                .Select(one => (one.Unit.Key, 1L)))
            : Weights(1, 1, 1, 1);

        var result = Roll(Flow, value, weights, other);

        Parts.Should().OnlyContain(part => Of(result, Flow, part).Exactness != Exactness.Estimated);
        result.Findings.Where(finding => finding.Code == FindingCodes.FactNotSharedOut).Select(finding => finding.Message(Language.English))
            .Should().HaveCountGreaterThan(0).And.OnlyContain(message => message.Contains(reason));
    }

    [Fact]
    public void RollUp_SharesOfRandomWeightsAndFigures_LoseNothingAtAnyLevel()
    {
        var random = new Random(20250703);
        var provinces = Gazetteer.Default.AsOf(RollUps.Today).Provinces.Select(province => province.Key).ToArray();
        for (var round = 0; round < Rounds.Of(60); round++)
        {
            var weights = ShareWeights.None
                .With(UnitKey.Parse(Nation),
                    provinces.Select((province, index) => (province, index == round % 34 ? 1L : random.Next(1000))))
                .With(UnitKey.Parse(Divided), Parts.Select((part, index) => (part, index == round % 4 ? 1L : random.Next(9))));
            long nation = random.Next(1_000_000), commune = random.Next(500);
            Report[] reports =
                [RollUps.Report(Flow, Nation, "2024", $"{nation}"), RollUps.Report(Flow, Divided, "2025-06-30/2025-06-30", $"{commune}")];

            var result = RollUps.Of(
                Flow, OrganisationLevel.Province, "2024/2025", RollUps.Today, reports, new RollUpOptions { Weights = weights });

            result.Units.Skip(1)
                .Sum(unit => result[unit, Flow] is { Value: { IsExact: true } exact } ? exact.Lower : result[unit, Flow].Estimate ?? 0)
                .Should().Be(nation + commune);
            result[result.Ministry, Flow].Bounds().Should().Be($"{nation + commune}");
        }
    }

    [Theory]
    [InlineData("2023", "7", true)]
    [InlineData("2024", "7", false)]
    [InlineData("2025", "7", false)]
    public void RollUp_StockOfTheCountry_IsSharedOutUnlessAnotherOfTheSameOrALaterDayTellsOfAPart(string period, string value,
        bool isShared)
    {
        Report[] reports = [RollUps.Report(Stock, Nation, "2024", "3400"), RollUps.Report(Stock, "01@2008-08-01", period, value)];

        var result = RollUps.Of(Stock, OrganisationLevel.Province, "2025", RollUps.Today, reports, new RollUpOptions { Weights = Alike() });

        result.Cell("79", Stock).Bounds().Should().Be(isShared ? "0..3400~100" : period == "2024" ? "0..3393" : "0..3400");
        var refusal = result.Findings.SingleOrDefault(finding => finding.Code == FindingCodes.FactNotSharedOut);
        (refusal is null).Should().Be(isShared);
        if (refusal is null) return;
        refusal.Message(Language.English).Should().Contain($"01@2008-08-01/{period}/7#/figures/0 covers the same");
        refusal.Message(Language.Vietnamese).Should().Contain($"01@2008-08-01/{period}/7#/figures/0 cũng là số liệu của địa bàn này");
    }

    [Fact]
    public void RollUp_FigureThatReachesBeyondTheDaysToo_IsBoundedAndNoEstimate()
        => RollUps
            .Of(Flow, OrganisationLevel.Province, "2024", RollUps.Today, [RollUps.Report(Flow, Nation, "2023/2024", "3400")],
            new RollUpOptions { Weights = Alike() }).Cell("79", Flow).Bounds().Should().Be("0..3400");

    [Fact]
    public void RollUp_EstimateBesideAFigureThatIsOnlyAbout_IsBounded()
    {
        var own = RollUps.Report(Flow, Parts[0].ToString(), "2025-Q4", "1");
        own = own with { Figures = [own.Figures[0] with { Value = Count.About(7) }] };

        var cell = Cells(Flow, "101", Weights(1, 4, 7, 10), own)[0];

        (cell.Exactness, cell.Value!.Value.Nominal).Should().Be((Exactness.Bounded, 12));
    }

    [Fact]
    public void RollUp_AwardsOfTheCountry_AreSharedOutEachByItself()
    {
        var report = Report.For(UnitKey.Parse(Nation), ReportingPeriod.Year(2024), MovementType.AllPeopleProtectNationalSecurity)
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.Minister, Recipients.Of(34))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.Minister, Recipients.Of(68))
            .Build();

        var result = new Aggregator(Gazetteer.Default).RollUp(
            [report], OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2024), new RollUpOptions { Weights = Alike() });

        result.Cell("79", StandardMeasures.AwardInstances).Bounds().Should().Be("0..102~3");
        result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.FactNotSharedOut);
    }

    [Fact]
    public void RollUp_FigureOfACluster_IsNotSharedOutAndSaysSoInBothLanguages()
    {
        var cluster = RollUps.OfCluster("cluster", "2025", "25@2025-07-01", "15@2025-07-01").With(Flow, 100).Build();

        var result = RollUps.Of(
            Flow, OrganisationLevel.Province, "2025", RollUps.Today, [cluster], new RollUpOptions { Weights = Alike() });

        result.Cell("25", Flow).Bounds().Should().Be("0..100");
        var refusal = result.Findings.Single(finding => finding.Code == FindingCodes.FactNotSharedOut);
        refusal.Message(Language.English).Should().Contain("it is of an emulation cluster");
        refusal.Message(Language.Vietnamese).Should().Contain("số của một cụm thi đua");
    }

    [Fact]
    public void RollUp_AsWasWithWeights_IsRefused()
    {
        var act = ()
            => RollUps.Knowing(Flow)
                .RollUp([], OrganisationLevel.Province, Domain.ReportingPeriod.Parse("2024"),
                new RollUpOptions { Weights = Weights(1, 1, 1, 1) });

        act.Should().Throw<ArgumentException>().WithMessage("*ask for its boundaries*");
    }

    [Fact]
    public void RollUp_FigureThatIsAnEstimate_IsNoFactAndSaysSo()
    {
        var report = RollUps.Report(Flow, "26@2008-08-01", "2024", "7");
        report = report with { Figures = [report.Figures[0] with { Status = FigureStatus.Estimated }] };

        var result = RollUps.Of(Flow, "2024", RollUps.Today, report, RollUps.Report(Flow, "17@2008-08-01", "2024", "5"));

        result.Cell("25", Flow).Bounds().Should().Be("5");
        result.Findings.Select(finding => finding.Code).Should().Contain([FindingCodes.EstimateIsNoFact, FindingCodes.FactLeftOut]);
    }

    /// <summary>The country, shared out among its provinces of today alike.</summary>
    private static ShareWeights Alike()
        => ShareWeights.None.With(
            UnitKey.Parse(Nation), Gazetteer.Default.AsOf(RollUps.Today).Provinces.Select(province => (province.Key, 1L)));

    private static ShareWeights Weights(params long[] weights) => ShareWeights.None.With(UnitKey.Parse(Divided), Parts.Zip(weights));

    private static RollUpCell[] Cells(Measure measure, string value, ShareWeights weights, params Report[] more)
    {
        var result = Roll(measure, value, weights, more);
        return [.. Parts.Select(part => Of(result, measure, part))];
    }

    private static RollUpCell Of(RollUpResult result, Measure measure, UnitKey unit) => result[Gazetteer.Default[unit], measure];

    private static RollUpResult Roll(Measure measure, string value, ShareWeights weights, Report[] more)
        => RollUps.Of(
            measure, OrganisationLevel.Commune, "2025", RollUps.Today,
            more.Prepend(RollUps.Report(measure, Divided, "2025-06-30/2025-06-30", value) with { Id = "divided" }),
            new RollUpOptions { Weights = weights });
}
