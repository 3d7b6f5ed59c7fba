namespace Antq.Domain.Tests.Aggregation;

/// <summary>What the facts of a cell speak of: units by name and state, days, and what is not expected.</summary>
public sealed class CoverageRollUpTests
{
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string OldPhuTho = "25@2008-08-01";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

    [Fact]
    public void Coverage_OfTheMinistry_IsOfTheProvincesThatWereValidInThePeriod()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024"), Report("01@2008-08-01", "2024-Q1")).Cell("BCA", Flow).Coverage;

        coverage.Expected.Should().Be(63);
        coverage.Parts.Where(part => part.State != Coverage.State.Missing)
            .Select(part => (part.Unit.Key.ToString(), part.ReportedDays, part.ExpectedDays))
            .Should().Equal(("01@2008-08-01", 91, 366), (VinhPhuc, 366, 366));
        (coverage.Reported, coverage.InPart, coverage.IsComplete).Should().Be((1, 1, false));
        coverage.ReportedUnitDays.Should().Be(366 + 91);
        coverage.ExpectedUnitDays.Should().Be(63 * 366);
    }

    [Fact]
    public void Coverage_OfAMergedProvince_ExpectsItsPredecessors()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024"), Report(HoaBinh, "2024-H1")).Cell("25", Flow).Coverage;

        coverage.Parts.Select(part => (part.Unit.Key.ToString(), part.State)).Should().Equal(
            (HoaBinh, Coverage.State.InPart), (OldPhuTho, Coverage.State.Missing), (VinhPhuc, Coverage.State.Reported));
        coverage.ReportedUnitDays.Should().Be(366 + 182);
        coverage.ExpectedUnitDays.Should().Be(3 * 366);
    }

    [Fact]
    public void Coverage_OfOverlappingPeriods_CountsEachDayOnce()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024-9M"), Report(VinhPhuc, "2024-H2"), Report(VinhPhuc, "2024-Q3")).Cell(
            "25", Flow).Coverage;

        coverage.ReportedUnitDays.Should().Be(366);
    }

    [Fact]
    public void Coverage_OfEveryProvinceForEveryDay_IsComplete()
    {
        var provinces = Domain.Gazetteer.Default.AsOf(RollUps.OldOrder).Provinces;
        var result = Of("2024", [.. provinces.Select(province => Report(province.Key.ToString(), "2024"))]);

        result.Units.Should().OnlyContain(unit => result[unit, Flow].Coverage.IsComplete);
        result.Cell("BCA", Flow).Bounds().Should().Be("63");
    }

    [Fact]
    public void Coverage_OfTheNationsOwnFigure_IsComplete()
        => Of("2024", Report("BCA@1976-07-02", "2024")).Cell("BCA", Flow).Coverage.IsComplete.Should().BeTrue();

    [Fact]
    public void Coverage_OfAStraddlingFact_IsNone()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2023/2024")).Cell("25", Flow).Coverage;

        (coverage.Reported, coverage.InPart, coverage.ReportedUnitDays).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Coverage_OfAnOpenStart_HasNoDays()
        => Of("../2024-12-31", Report(VinhPhuc, "2024")).Cell("25", Flow).Coverage.ExpectedUnitDays.Should().BeNull();

    [Fact]
    public void Coverage_OfUnitsToWhichTheMeasureDoesNotApply_DoesNotExpectThem()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024"), NotApplicable(HoaBinh), NotApplicable(OldPhuTho)).Cell("25", Flow).Coverage;

        (coverage.Expected, coverage.Reported, coverage.IsComplete).Should().Be((1, 1, true));
        coverage.ExpectedUnitDays.Should().Be(366);
    }

    [Fact]
    public void Coverage_OfTheMinistryWherePredecessorsDoNotApply_LeavesThemOut()
    {
        var coverage =
            Of("2024", Report("01@2008-08-01", "2024"), NotApplicable(HoaBinh), NotApplicable(OldPhuTho), NotApplicable(VinhPhuc)).Cell(
            "BCA", Flow).Coverage;

        coverage.Expected.Should().Be(60);
        coverage.Parts.Where(part => part.State == Coverage.State.NotApplicable).Select(part => part.Unit.Key.ToString()).Should()
            .Equal(HoaBinh, OldPhuTho, VinhPhuc);
        coverage.ExpectedUnitDays.Should().Be(60 * 366);
    }

    [Fact]
    public void Coverage_OverAMerger_ExpectsEachUnitForItsOwnDays()
    {
        // 63 provinces for the 181 days to 2025-06-30, 34 for the 184 after; 11 of them are the same.
        var coverage = Of("2025", Report(VinhPhuc, "2025-H1"), Report("25@2025-07-01", "2025-Q4"));

        var province = coverage.Cell("25", Flow).Coverage;
        province.Parts.Select(part => (part.Unit.Key.ToString(), part.State, part.ReportedDays, part.ExpectedDays)).Should().Equal(
            (HoaBinh, Coverage.State.Missing, 0, 181),
            (OldPhuTho, Coverage.State.Missing, 0, 181),
            ("25@2025-07-01", Coverage.State.InPart, 92, 184),
            (VinhPhuc, Coverage.State.Reported, 181, 181));
        province.Share.Should().Be(Ratio.Of(181 + 92, (3 * 181) + 184));
        var nation = coverage.Cell("BCA", Flow).Coverage;
        nation.Expected.Should().Be(63 + 34 - 11);
        nation.ExpectedUnitDays.Should().Be((63 * 181) + (34 * 184));
    }

    [Fact]
    public void Coverage_OfAUnitByAPartOfItOnly_IsInPartAndOfNoDay()
    {
        var commune = Domain.Gazetteer.Default.AsOf(RollUps.Today).Units(Domain.OrganisationLevel.Commune)[0];

        var part = Of("2026", Report(commune.Key.ToString(), "2026-Q1")).Cell("01", Flow).Coverage.Parts.Single();

        (part.State, part.ReportedDays, part.ExpectedDays).Should().Be((Coverage.State.InPart, 0, 365));
    }

    [Fact]
    public void Coverage_OfAGroupToWhichTheMeasureDoesNotApply_StillExpectsTheUnit()
    {
        var group = NotApplicable(HoaBinh);
        group = group with { Figures = [group.Figures[0] with { Population = Population.AssociationMembers }] };

        Of("2024", Report(VinhPhuc, "2024"), group).Cell("25", Flow).Coverage.Expected.Should().Be(3);
    }

    [Fact]
    public void Coverage_OfAGroupToWhichTheMeasureDoesNotApply_DoesNotExpectTheUnitForTheGroup()
    {
        var group = NotApplicable(HoaBinh);
        group = group with { Figures = [group.Figures[0] with { Population = Population.AssociationMembers }] };
        var result =
            Of("2024", RollUps.Report(Flow, VinhPhuc, "2024", "5", "association-members"),
            RollUps.Report(Flow, VinhPhuc, "2024", "3", "farmers"), group);

        result.Cell("25", Flow, new CellCategory(Population: Population.AssociationMembers)).Coverage.Expected.Should().Be(2);
        result.Cell("25", Flow, new CellCategory(Population: Population.Parse("farmers"))).Coverage.Expected.Should().Be(3);
    }

    [Theory]
    [InlineData("2024", "2024", 2)]
    [InlineData("2023/2024", "2024", 2)]
    [InlineData("2024-H1", "2024", 3)]
    [InlineData("2024-H2", "2024", 3)]
    [InlineData("2024-H1", "2024-H1", 2)]
    [InlineData("2024", "2024-Q1", 2)]
    [InlineData("../2024-12-31", "2024", 2)]
    [InlineData("../2024-06-30", "2024", 3)]
    public void Coverage_OfAMeasureThatDoesNotApplyInAPeriod_LeavesTheUnitOutIfThatHoldsAllDaysAskedFor(string said, string asked,
        int expected)
        => Of(asked, Report(VinhPhuc, "2024"), NotApplicable(HoaBinh, said) with { AsOf = new NodaTime.LocalDate(2025, 1, 10) })
            .Cell("25", Flow).Coverage.Expected.Should().Be(expected);

    [Fact]
    public void Coverage_OfAMeasureThatDoesNotApplyByAReportBeforeItsPeriodIsOver_LeavesTheUnitOut()
        => Of("2024", Report(VinhPhuc, "2024"), NotApplicable(HoaBinh) with { AsOf = new NodaTime.LocalDate(2024, 7, 10) })
            .Cell("25", Flow).Coverage.Expected.Should().Be(2);

    [Theory]
    [InlineData("2022")]
    [InlineData("2024")]
    public void Coverage_OfAStockThatDoesNotApply_LeavesTheUnitOutWheneverThatWasSaid(string said)
    {
        var stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);
        var none = RollUps.Report(stock, HoaBinh, said, "1")
            with
        { Figures = [new Figure { Measure = stock.Id, Status = FigureStatus.NotApplicable }] };

        RollUps.Of(stock, "2024", RollUps.Today, RollUps.Report(stock, VinhPhuc, "2024", "1"), none).Cell("25", stock).Coverage.Expected
            .Should().Be(2);
    }

    [Fact]
    public void Coverage_OfAnOpenStart_ExpectsTheUnitsOfTheLastDay()
        => Of("../2024-12-31", Report(VinhPhuc, "2024")).Cell("25", Flow).Coverage.Parts.Select(part => part.Unit.Key.ToString()).Should()
            .Equal(HoaBinh, OldPhuTho, VinhPhuc);

    [Fact]
    public void Coverage_OfUnitsThatAllSayNotApplicable_IsOfNone()
    {
        var coverage = Of("2024", NotApplicable(HoaBinh), NotApplicable(OldPhuTho), NotApplicable(VinhPhuc)).Cell("25", Flow).Coverage;

        (coverage.Expected, coverage.Reported, coverage.Share, coverage.IsComplete).Should().Be((0, 0, null, true));
        coverage.Parts.Should().OnlyContain(part => part.State == Coverage.State.NotApplicable);
    }

    [Fact]
    public void Coverage_OfAGroupOnly_IsPartOfTheUnitAndAllOfTheGroup()
    {
        var result = Of("2024", RollUps.Report(Flow, VinhPhuc, "2024", "5", "association-members"));

        var all = result.Cell("25", Flow).Coverage;
        (all.Reported, all.InPart, all.ReportedUnitDays).Should().Be((0, 1, 0));
        var group = result.Cell("25", Flow, new CellCategory(Population: Population.AssociationMembers)).Coverage;
        (group.Reported, group.InPart, group.ReportedUnitDays).Should().Be((1, 0, 366));
    }

    private static RollUpResult Of(string period, params Report[] reports) => RollUps.Of(Flow, period, RollUps.Today, reports);

    private static Report Report(string unit, string period) => RollUps.Report(Flow, unit, period, "1");

    private static Report NotApplicable(string unit, string period = "2024")
        => Report(unit, period) with { Figures = [new Figure { Measure = Flow.Id, Status = FigureStatus.NotApplicable }] };
}
