using Antq.Domain.Aggregation;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>What the facts of a cell speak of: units by name and state, days, and what is not expected.</summary>
public sealed class CoverageRollUpTests
{
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string OldPhuTho = "25@2008-08-01";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

    [Fact]
    public void Coverage_OfTheMinistryByNewProvinces_TellsWhichAreSpokenOfInPart()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024"), Report("01@2008-08-01", "2024-Q1")).Cell("BCA", Flow).Coverage;

        coverage.Expected.Should().Be(34);
        coverage.Parts.Where(part => part.State != CoverageState.NotCovered).Select(part => (part.Unit.Code, part.State))
            .Should().Equal(("01", CoverageState.Covered), ("25", CoverageState.PartlyCovered));
        (coverage.Covered, coverage.PartlyCovered, coverage.IsComplete).Should().Be((1, 1, false));
        coverage.CoveredUnitDays.Should().Be(366 + 91);
        coverage.ExpectedUnitDays.Should().Be(63 * 366);
    }

    [Fact]
    public void Coverage_OfAMergedProvince_ExpectsItsPredecessors()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024"), Report(HoaBinh, "2024-H1")).Cell("25", Flow).Coverage;

        coverage.Parts.Select(part => (part.Unit.Key.ToString(), part.State)).Should().Equal(
            (HoaBinh, CoverageState.Covered), (OldPhuTho, CoverageState.NotCovered), (VinhPhuc, CoverageState.Covered));
        coverage.CoveredUnitDays.Should().Be(366 + 182);
        coverage.ExpectedUnitDays.Should().Be(3 * 366);
    }

    [Fact]
    public void Coverage_OfOverlappingPeriods_CountsEachDayOnce()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024-9M"), Report(VinhPhuc, "2024-H2"), Report(VinhPhuc, "2024-Q3")).Cell("25", Flow).Coverage;

        coverage.CoveredUnitDays.Should().Be(366);
    }

    [Fact]
    public void Coverage_OfEveryProvinceForEveryDay_IsComplete()
    {
        var provinces = Domain.Organisation.Gazetteer.Default.AsOf(RollUps.OldOrder).Provinces;
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

        (coverage.Covered, coverage.PartlyCovered, coverage.CoveredUnitDays).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Coverage_OfAnOpenStart_HasNoDays()
        => Of("../2024-12-31", Report(VinhPhuc, "2024")).Cell("25", Flow).Coverage.ExpectedUnitDays.Should().BeNull();

    [Fact]
    public void Coverage_OfUnitsToWhichTheMeasureDoesNotApply_DoesNotExpectThem()
    {
        var coverage = Of("2024", Report(VinhPhuc, "2024"), NotApplicable(HoaBinh), NotApplicable(OldPhuTho)).Cell("25", Flow).Coverage;

        (coverage.Expected, coverage.Covered, coverage.IsComplete).Should().Be((1, 1, true));
        coverage.ExpectedUnitDays.Should().Be(366);
    }

    [Fact]
    public void Coverage_OfTheMinistryWherePredecessorsDoNotApply_LeavesOutTheProvinceThatTheyBecame()
    {
        var coverage = Of("2024", Report("01@2008-08-01", "2024"), NotApplicable(HoaBinh), NotApplicable(OldPhuTho), NotApplicable(VinhPhuc)).Cell("BCA", Flow).Coverage;

        coverage.Expected.Should().Be(33);
        coverage.Parts.Single(part => part.Unit.Code == "25").State.Should().Be(CoverageState.NotApplicable);
        coverage.ExpectedUnitDays.Should().Be(60 * 366);
    }

    [Fact]
    public void Coverage_WherePredecessorsDoNotApplyAndTheRestIsSpokenOf_IsCovered()
        => Of("2024", Report(VinhPhuc, "2024"), NotApplicable(HoaBinh), NotApplicable(OldPhuTho)).Cell("BCA", Flow).Coverage
            .Parts.Single(part => part.Unit.Code == "25").State.Should().Be(CoverageState.Covered);

    [Fact]
    public void Coverage_OfAGroupToWhichTheMeasureDoesNotApply_StillExpectsTheUnit()
    {
        var group = NotApplicable(HoaBinh);
        group = group with { Figures = [group.Figures[0] with { Population = Population.AssociationMembers }] };

        Of("2024", Report(VinhPhuc, "2024"), group).Cell("25", Flow).Coverage.Expected.Should().Be(3);
    }

    [Fact]
    public void Coverage_OfAGroupOnly_IsPartOfTheUnitAndAllOfTheGroup()
    {
        var result = Of("2024", RollUps.Report(Flow, VinhPhuc, "2024", "5", "association-members"));

        var all = result.Cell("25", Flow).Coverage;
        (all.Covered, all.PartlyCovered, all.CoveredUnitDays).Should().Be((0, 1, 0));
        var group = result.Cell("25", Flow, new CellCategory(Population: Population.AssociationMembers)).Coverage;
        (group.Covered, group.PartlyCovered, group.CoveredUnitDays).Should().Be((1, 0, 366));
    }

    private static RollUpResult Of(string period, params Report[] reports) => RollUps.Of(Flow, period, RollUps.Today, reports);

    private static Report Report(string unit, string period) => RollUps.Report(Flow, unit, period, "1");

    private static Report NotApplicable(string unit)
        => Report(unit, "2024") with { Figures = [new Figure { Measure = Flow.Id, Status = FigureStatus.NotApplicable }] };
}
