using Antq.Domain.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>The five seed reports, 2015 to 2025 on the boundaries of 2026-11-21; every value worked out by hand.</summary>
public sealed class SeedRollUpTests
{
    private static readonly RollUpResult Result = new Aggregator(Gazetteer.Default).RollUp(
        Seeds.All, OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));

    [Theory]
    [InlineData("25", RecipientKind.Collectives, "6")]
    [InlineData("25", RecipientKind.Individuals, "27")]
    [InlineData("37", RecipientKind.Collectives, "18")]
    [InlineData("37", RecipientKind.Individuals, "56")]
    [InlineData("48", RecipientKind.Collectives, "9")]
    [InlineData("48", RecipientKind.Individuals, "15")]
    [InlineData("BCA", RecipientKind.Collectives, "33")]
    [InlineData("BCA", RecipientKind.Individuals, "98")]
    public void RollUp_Commendations_AreExact(string unit, RecipientKind recipient, string expected)
        => Awards(unit, AwardForm.Commendation, null, recipient).Value.Should().Be(Count.Parse(expected));

    [Theory]
    [InlineData("25", AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, RecipientKind.Individuals, "8..27")]
    [InlineData("25", AwardForm.Commendation, IssuingOffice.DepartmentDirector, RecipientKind.Individuals, "0..19")]
    [InlineData("BCA", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Collectives, "114")]
    [InlineData("BCA", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Individuals, "94")]
    [InlineData("25", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Collectives, "1..104")]
    [InlineData("25", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Individuals, "0..94")]
    [InlineData("37", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Collectives, "10..113")]
    [InlineData("37", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Individuals, "0..94")]
    [InlineData("48", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Collectives, "0..103")]
    [InlineData("48", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Individuals, "0..94")]
    [InlineData("01", AwardForm.CertificateOfMerit, IssuingOffice.Minister, RecipientKind.Collectives, "0..103")]
    [InlineData("BCA", AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, null, "44")]
    [InlineData("BCA", AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, RecipientKind.Collectives, "11..26")]
    [InlineData("BCA", AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, RecipientKind.Individuals, "18..33")]
    [InlineData("37", AwardForm.EmulationFlag, IssuingOffice.ProvincialChair, null, "2")]
    [InlineData("25", AwardForm.EmulationFlag, IssuingOffice.ProvincialChair, null, "0..")]
    [InlineData("BCA", AwardForm.EmulationFlag, IssuingOffice.ProvincialChair, null, "2..")]
    [InlineData("25", AwardForm.Order, null, null, "0..1")]
    public void RollUp_AwardsOfOneIssuer_AreAsSoundAsTheFacts(string unit, AwardForm form, IssuingOffice? issuer, RecipientKind? recipient,
        string expected)
        => Awards(unit, form, issuer, recipient).Value!.Value.HasBoundsOf(Count.Parse(expected)).Should()
            .BeTrue($"{Awards(unit, form, issuer, recipient)} should be {expected}");

    [Theory]
    [InlineData("25", "model-kinds", "38")]
    [InlineData("25", "information-received", "0..99999")]
    [InlineData("48", "information-received", "2431..")]
    [InlineData("25", "model-sites", "12115")]
    [InlineData("48", "model-sites", "910")]
    [InlineData("BCA", "model-sites", "13025")]
    [InlineData("25", "exemplars", "76")]
    [InlineData("37", "models-built", "17")]
    [InlineData("37", "models-recognised", "2")]
    [InlineData("BCA", "provinces-with-models", "63")]
    [InlineData("BCA", "exemplar-occurrences", "1000..9999")]
    [InlineData("25", "border-clusters", "24")]
    [InlineData("48", "models", "55..10054")]
    public void RollUp_Figures_AreAsSoundAsTheFacts(string unit, string measure, string expected)
        => Figure(unit, measure).Value!.Value.HasBoundsOf(Count.Parse(expected)).Should()
            .BeTrue($"{Figure(unit, measure)} should be {expected}");

    [Fact]
    public void RollUp_KindsOfModels_LaterFigureOfTheMergedProvinceReplacesTheEarlierOfAPart()
    {
        var steps = Figure("25", "model-kinds").Derivation.Steps;

        steps.Should().HaveCount(2);
        steps.Single(step => step.Fact.Report.Id == Seeds.PhuTho).Role.Should().Be(StepRole.Added);
        steps.Single(step => step.Fact.Report.Id == Seeds.VinhPhuc).Role.Should().Be(StepRole.Replaced);
    }

    [Theory]
    [InlineData("25", 4, 1295)]
    [InlineData("48", 3, 468)]
    public void RollUp_Sites_TellWhichPredecessorIsCoveredAndHowOldTheFigureIs(string unit, int expected, int age)
    {
        var cell = Figure(unit, "model-sites");

        cell.Coverage.Reported.Should().Be(1);
        cell.Coverage.Expected.Should().Be(expected);
        cell.Coverage.IsComplete.Should().BeFalse();
        cell.AgeInDays.Should().Be(age);
    }

    [Fact]
    public void RollUp_SitesOfMembers_CheckTheWholeAndAreNotAddedToIt()
    {
        var steps = Figure("48", "model-sites").Derivation.Steps;

        steps.Select(step => step.Role).Should().BeEquivalentTo([StepRole.Added, StepRole.CrossCheck]);
        Result[Unit("48"), StandardMeasures.ModelSites, new CellCategory(Population: Population.AssociationMembers)].Value.Should()
            .Be(Count.Exactly(215));
    }

    [Fact]
    public void RollUp_ACountryWideRatio_IsNotDividedAmongProvinces()
    {
        var cell = Figure("01", "provinces-with-models");

        cell.Exactness.Should().Be(Exactness.Refused);
        cell.Value.Should().BeNull();
        cell.Explain(Language.English).Should().Contain("A wider unit's figure is not divided").And
            .Contain("Ask at the unit that reported");
    }

    [Fact]
    public void RollUp_EveryCell_ListsSourcesAndCoverageAndExplainsItself()
    {
        Result.Cells.Should().NotBeEmpty();
        foreach (var cell in Result.Cells)
        {
            cell.Sources.Should().NotBeEmpty();
            cell.Coverage.Expected.Should().BePositive();
            cell.Explain(Language.Vietnamese).Should().Contain(cell.Sources[0].ToString());
            cell.Explain(Language.English).Should().Contain(cell.Sources[0].ToString());
        }
    }

    [Fact]
    public void RollUp_TheSeeds_HaveNoErrorAndNoWarning()
        => Result.Findings.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Information);

    [Fact]
    public void RollUp_ReportsInAnyOrder_GivesTheSameCells()
    {
        var reversed = new Aggregator(Gazetteer.Default).RollUp(
            Seeds.All.Reverse(), OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));

        reversed.Cells.Select(cell => cell.Explain(Language.English)).Should()
            .Equal(Result.Cells.Select(cell => cell.Explain(Language.English)));
        reversed.Findings.Select(finding => finding.ToString()).Should().Equal(Result.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Indexer_OfACellThatNoFactSpeaksOf_IsMissingAndNotZero()
    {
        var cell = Result[Unit("01"), StandardMeasures.ModelsBuilt];

        cell.Value.Should().BeNull();
        cell.Exactness.Should().Be(Exactness.Missing);
        cell.Coverage.Reported.Should().Be(0);
    }

    [Fact]
    public void Indexer_OfAUnitOfOtherBoundaries_Throws()
    {
        var old = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).Province("49");

        FluentActions.Invoking(() => Result[old, StandardMeasures.Models]).Should().Throw<ArgumentException>()
            .WithMessage("*Quảng Nam (49@1997-01-01)*2026-11-21*2026b*");
    }

    private static OrganisationUnit Unit(string code) => Result.Units.Single(unit => unit.Code == code);

    private static RollUpCell Awards(string unit, AwardForm form, IssuingOffice? issuer, RecipientKind? recipient)
        => Result[Unit(unit), StandardMeasures.AwardInstances, new CellCategory(form, issuer, recipient)];

    private static RollUpCell Figure(string unit, string measure) => Result[Unit(unit), StandardMeasures.All[MeasureId.Parse(measure)]];
}
