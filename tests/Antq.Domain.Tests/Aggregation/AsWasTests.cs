using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Totals of units as they were, and of the groups around units that were divided.</summary>
public sealed class AsWasTests
{
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string PhuTho = "25@2025-07-01";
    private const string Divided = "00019@2025-06-30";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);

    [Fact]
    public void RollUp_AsWas_HasTheUnitsByTheirKeysAlsoWithOptionsThatSayNothing()
    {
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [], OrganisationLevel.Province, ReportingPeriod.Parse("2025"), new RollUpOptions());

        result.Units.Skip(1).Select(unit => unit.Key).Should().BeInAscendingOrder().And.HaveCount(63 + 34 - 11);
    }

    [Fact]
    public void RollUp_OfADefaultPeriod_IsRefused()
    {
        var act = () => new Aggregator(Gazetteer.Default).RollUp([], OrganisationLevel.Province, RollUps.Today, default);

        act.Should().Throw<ArgumentException>().WithMessage("A default ReportingPeriod has no meaning.*");
    }

    [Fact]
    public void RollUp_AsWas_HasEveryUnitThatThereWasInThePeriod()
    {
        var before = Roll(Flow, "2024");
        var across = Roll(Flow, "2025");

        before.Units.Should().HaveCount(1 + 63);
        across.Units.Should().HaveCount(1 + 63 + 34 - 11, "11 provinces went on unchanged");
        across.BoundariesOf.Should().BeNull();
    }

    [Fact]
    public void LabelOf_AsWasOverAMerger_DistinguishesNamesakes()
    {
        var result = Roll(Flow, "2025");
        string Label(string key, Language language) => result.LabelOf(Gazetteer.Default[UnitKey.Parse(key)], language);

        Label("25@2008-08-01", Language.Vietnamese).Should().Be("Phú Thọ (đến 30/06/2025)");
        Label(PhuTho, Language.Vietnamese).Should().Be("Phú Thọ (từ 01/07/2025)");
        Label(PhuTho, Language.English).Should().Be("Phú Thọ (from 2025-07-01)");
        Label(VinhPhuc, Language.Vietnamese).Should().Be("Vĩnh Phúc");
        Label("75@1991-08-12", Language.Vietnamese).Should().NotBe(Label("75@2025-07-01", Language.Vietnamese));
        result.Units.Select(unit => result.LabelOf(unit, Language.Vietnamese)).Should().OnlyHaveUniqueItems();
        result.Units.Select(unit => result.LabelOf(unit, Language.English)).Should().OnlyHaveUniqueItems();
        Label("00004@2025-07-01", Language.Vietnamese).Should().Be("phường Ba Đình", "a unit that is not of the result has its kind");
        Label("00001@2025-06-30", Language.Vietnamese).Should().Be("phường Phúc Xá (đến 30/06/2025)");
    }

    [Fact]
    public void RollUp_AsWas_CountsAFigureToTheUnitThatReportedIt()
    {
        var result = Roll(Flow, "2025", (VinhPhuc, "2025-H1", "10"), (HoaBinh, "2025-H1", "20"), (PhuTho, "2025-H2", "40"));

        Of(result, VinhPhuc).Bounds().Should().Be("10");
        Of(result, HoaBinh).Bounds().Should().Be("20");
        Of(result, PhuTho).Bounds().Should().Be("40");
        Of(result, PhuTho).Coverage.IsComplete.Should().BeTrue();
        result[result.Ministry, Flow].Bounds().Should().Be("70");
    }

    [Fact]
    public void RollUp_AsWasOfAFigureThatReachesBeforeItsUnit_KnowsOnlyBoundsForEach()
    {
        var result = Roll(Flow, "2025", (PhuTho, "2025", "40"));

        Of(result, PhuTho).Bounds().Should().Be("0..40");
        Of(result, VinhPhuc).Bounds().Should().Be("0..40");
        result[result.Ministry, Flow].Bounds().Should().Be("40");
    }

    [Fact]
    public void RollUp_AsWasStocks_AreThoseOfTheLastDayOfEachUnit()
    {
        var result = Roll(Stock, "2025", (VinhPhuc, "2025-Q1", "10"), (PhuTho, "2025", "40"));

        Of(result, VinhPhuc).Bounds().Should().Be("10");
        Of(result, VinhPhuc).AgeInDays.Should().Be(91, "from 2025-03-31 to 2025-06-30");
        Of(result, PhuTho).Bounds().Should().Be("40");
    }

    [Fact]
    public void RollUp_AsWas_CellsOfFactsWithinTheirUnitsAddUpToTheNation()
    {
        var random = new Random(20250702);
        for (var round = 0; round < Rounds.Of(20); round++)
        {
            var lives = Gazetteer.Default.Units
                .Where(unit => unit.Level == OrganisationLevel.Province && unit.ValidFrom < new LocalDate(2025, 8, 1)
                && !(unit.ValidTo < new LocalDate(2024, 1, 1))).ToArray();
            var facts = lives.Where(_ => random.Next(3) > 0)
                .Select(
                    unit => (unit.Key.ToString(), unit.ValidTo is null && unit.ValidFrom > new LocalDate(2025, 1, 1)
                        ? "2025-H2"
                        : unit.ValidTo is null ? "2025" : "2025-H1", $"{random.Next(99)}"))
                .ToArray();

            var result = Roll(Flow, "2025", facts);

            result.Cells.Where(cell => cell.Unit != result.Ministry).Sum(cell => cell.Value!.Value.Lower).Should()
                .Be(result[result.Ministry, Flow].Value!.Value.Upper);
        }
    }

    [Fact]
    public void RollUp_AsWasBeforeTheGazetteerKnowsTheLevel_IsRefused()
    {
        var act = () => RollUps.Knowing(Flow).RollUp([], OrganisationLevel.Commune, ReportingPeriod.Parse("2003"));

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2004-08-31*");
    }

    [Fact]
    public void Group_OfUnitsThatADividedOneWentInto_IsExactWhereEachIsNot()
    {
        var result = Communes((Divided, "2025-06-30/2025-06-30", "12"));
        var successors = Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse(Divided)], RollUps.Today);

        var cell = Of(result, successors.Successions[0].Unit.Key.ToString());
        var group = result.GroupOf(cell);

        cell.Bounds().Should().Be("0..12");
        group.Bounds().Should().Be("12");
        group.Units.Should().Equal(successors.Successions.Select(one => one.Unit));
        cell.Explain(Domain.Language.English).Should().Contain("Together with").And.Contain(": 12.");
    }

    [Fact]
    public void Group_WhereNoFactReachesBeyondTheUnit_IsTheUnit()
    {
        var result = RollUps.Of(Flow, "2024", RollUps.Today, RollUps.Report(Flow, VinhPhuc, "2024", "5"));
        var cell = result.Cell("25", Flow);

        result.GroupOf(cell).Units.Should().Equal(cell.Unit);
        result.GroupOf(cell).Bounds().Should().Be("5");
    }

    [Fact]
    public void Group_OfACellOfAnotherRollUpOrOfUnitsAsTheyWere_IsRefused()
    {
        var (one, other) =
            (Roll(Flow, "2024", (VinhPhuc, "2024", "5")),
            RollUps.Of(Flow, "2024", RollUps.Today, RollUps.Report(Flow, VinhPhuc, "2024", "5")));

        ((Action)(() => other.GroupOf(Of(one, VinhPhuc)))).Should().Throw<ArgumentException>().WithMessage("*another roll-up*");
        ((Action)(() => one.GroupOf(Of(one, VinhPhuc)))).Should().Throw<ArgumentException>().WithMessage("*have no groups*");
    }

    private static RollUpCell Of(RollUpResult result, string unit)
        => result[Gazetteer.Default[UnitKey.Parse(unit)], result.Cells[0].Measure];

    private static RollUpResult Roll(Measure measure, string period, params (string Unit, string Period, string Value)[] figures)
        => RollUps.Knowing(measure)
            .RollUp(figures.Select(figure => RollUps.Report(measure, figure.Unit, figure.Period, figure.Value)), OrganisationLevel.Province,
            ReportingPeriod.Parse(period));

    private static RollUpResult Communes(params (string Unit, string Period, string Value)[] figures)
        => RollUps.Of(
            Flow, OrganisationLevel.Commune, "2025", RollUps.Today,
            figures.Select(figure => RollUps.Report(Flow, figure.Unit, figure.Period, figure.Value)));
}
