using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>What two movements report stands side by side: neither contradicts, replaces nor swallows the other.</summary>
public sealed class MovementRollUpTests
{
    private const MovementType Mass = MovementType.AllPeopleProtectNationalSecurity;
    private const MovementType National = MovementType.NationalEmulation;
    private const MovementType Festival = MovementType.NationalSecurityFestival;
    private const MovementType Force = MovementType.ForNationalSecurity;

    [Fact]
    public void RollUp_FlowsOfTwoMovements_Add()
    {
        var result = RollUps.Of(
            StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Of(Mass, "2025", StandardMeasures.ModelsBuilt, 17),
            Of(Force, "2025-Q4", StandardMeasures.ModelsBuilt, 5));

        result.Cell("25", StandardMeasures.ModelsBuilt).Bounds().Should().Be("22");
        result.Cell("25", StandardMeasures.ModelsBuilt, new CellCategory(Movement: Force)).Bounds().Should().Be("5");
        result.Findings.Should().NotContain(finding => finding.Severity > FindingSeverity.Information);
    }

    [Fact]
    public void RollUp_NationalEmulationBesideTheMassMovement_IsBoundedAndNotAdded()
    {
        var result = RollUps.Of(
            StandardMeasures.ModelsBuilt, "2026", RollUps.Today, Of(Mass, "2026", StandardMeasures.ModelsBuilt, 17),
            Of(National, "2026", StandardMeasures.ModelsBuilt, 5));

        result.Cell("25", StandardMeasures.ModelsBuilt).Bounds().Should().Be("17..22", "what the one counts the other may count too");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsCross);
        result.Cell("25", StandardMeasures.ModelsBuilt, new CellCategory(Movement: National)).Bounds().Should()
            .Be("5", "its own figure holds whatever it shares");
    }

    [Theory]
    [InlineData(National, true)]
    [InlineData(Festival, true)]
    [InlineData(Force, false)]
    public void RollUp_OneAwardUnderTwoMovements_IsSuspectedWhereTheyHaveSomethingInCommon(MovementType other, bool suspected)
    {
        static Report Told(string id, MovementType movement)
            => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), movement).WithId(id)
                .Award(new Award
                {
                    Form = AwardForm.CertificateOfMerit,
                    Issuers = [new Issuer(IssuingOffice.Minister)],
                    Recipients = Recipients.Of(10),
                    Day = new LocalDate(2025, 12, 1)
                })
                .Build();

        RollUps.Of(Told("a", Mass), Told("b", other)).Findings.Any(finding => finding.Code == FindingCodes.SuspectedDuplicate).Should()
            .Be(suspected);
    }

    [Fact]
    public void RollUp_FestivalBesideTheMassMovement_IsPartOfIt()
    {
        var result = RollUps.Of(
            StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Of(Mass, "2025", StandardMeasures.ModelsBuilt, 17),
            Of(Festival, "2025", StandardMeasures.ModelsBuilt, 5));

        result.Cell("25", StandardMeasures.ModelsBuilt).Bounds().Should().Be("17");
        result.Cell("25", StandardMeasures.ModelsBuilt, new CellCategory(Movement: Festival)).Bounds().Should().Be("5");
    }

    [Fact]
    public void RollUp_FestivalWithMoreThanTheMassMovement_HasNoValue()
    {
        var result = RollUps.Of(
            StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Of(Mass, "2025", StandardMeasures.ModelsBuilt, 4),
            Of(Festival, "2025", StandardMeasures.ModelsBuilt, 5));

        result.Cell("25", StandardMeasures.ModelsBuilt).Exactness.Should().Be(Exactness.Refused);
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Fact]
    public void RollUp_LaterStockOfAnotherMovement_ReplacesNothing()
    {
        var result = RollUps.Of(
            StandardMeasures.Exemplars, "2025", RollUps.Today, Of(Mass, "2025-11", StandardMeasures.Exemplars, 76),
            Of(Force, "2025-12", StandardMeasures.Exemplars, 5));

        result.Cell("25", StandardMeasures.Exemplars).Bounds().Should().Be("81");
        result.Cell("25", StandardMeasures.Exemplars, new CellCategory(Movement: Mass)).Bounds().Should().Be("76");
    }

    [Fact]
    public void Indexer_OfAGroupThatNoFactNames_IsBoundedByTheWhole()
    {
        var result = RollUps.Of(StandardMeasures.ModelsBuilt, "2025", RollUps.Today, Of(Mass, "2025", StandardMeasures.ModelsBuilt, 17));

        result.Cell("25", StandardMeasures.ModelsBuilt, new CellCategory(Population: Population.AssociationMembers)).Bounds().Should()
            .Be("0..17");
        result.Cell("25", StandardMeasures.ModelsBuilt, new CellCategory(Movement: Force)).Exactness.Should().Be(Exactness.Missing);
    }

    [Fact]
    public void RollUp_TheSameAwardInTwoReports_IsCountedAndSuspected()
    {
        static Report Told(string id)
            => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), Mass).WithId(id).AsOf(new LocalDate(2025, 11, 24))
                .Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(individuals: 9)).Build();

        var result = RollUps.Of(Told("a"), Told("b"));

        result.Cell("25", StandardMeasures.AwardInstances).Bounds().Should().Be("18");
        var finding = result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.SuspectedDuplicate).Which;
        finding.Message(Language.English).Should().Contain("a#/awards/0/recipients/individuals, b#/awards/0/recipients/individuals");
    }

    [Fact]
    public void Validate_AnOfficeThatLivedDuringPartOfTheSpan_IsNotRefused()
    {
        Report During(string span)
            => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), Mass).AsOf(new LocalDate(2025, 12, 31))
                .Award(new Award
                {
                    Form = AwardForm.Commendation,
                    Issuers = [new Issuer(IssuingOffice.DistrictChair)],
                    Recipients = Recipients.Of(individuals: 9),
                    During = ReportingPeriod.Parse(span)
                }).Build();

        ReportRules.Standard.Validate(During("2024/2025")).Should().NotContain(finding => finding.Code == FindingCodes.OfficeEnded);
        ReportRules.Standard.Validate(During("2025-07-01/2025-12-31")).Should()
            .Contain(finding => finding.Code == FindingCodes.OfficeEnded);
    }

    [Fact]
    public void Validate_AKindThatTheIssuerMayNotHonour_IsRefusedThoughAnotherOfficeMay()
    {
        var report = Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), Mass)
            .Award(AwardForm.EmulationTitle, IssuingOffice.ProvincialChair, Recipients.Of(households: 5)).Build();

        ReportRules.Standard.Validate(report).Should().Contain(finding => finding.Code == FindingCodes.RecipientNotAllowed);
    }

    private static Report Of(MovementType movement, string period, Measure measure, long value)
        => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Parse(period), movement).With(measure, value).Build();
}
