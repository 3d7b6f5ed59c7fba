using Antq.Domain.Tests.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// A unit that has ended and reports later: Vĩnh Phúc ended on 2025-06-30 and became part of Phú Thọ; its archive speaks on 2026-01-15.
/// </summary>
public sealed class LateReportTests
{
    private static readonly UnitKey VinhPhuc = UnitKey.Parse("26@2008-08-01");
    private static readonly UnitKey PhuThoToday = UnitKey.Parse("25@2025-07-01");
    private static readonly LocalDate Late = new(2026, 1, 15);

    [Theory]
    [InlineData("2024")]
    [InlineData("2025-H1")]
    [InlineData("2025-06")]
    [InlineData("phase:2019/2024")]
    public void Report_OfAPeriodWithinTheLife_IsReadAsOfTheLastDay(string period)
    {
        var findings = ReportRules.Standard.Validate(New(period).With(StandardMeasures.ModelSites, 40).Award(Commendation()).Build());

        findings.ShouldTell("ANTQ1011", FindingSeverity.Information, "/unit", null, "",
            "Vĩnh Phúc;30/06/2025|2025-06-30;15/01/2026|2026-01-15");
        findings.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Information);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-07")]
    [InlineData("2025-01-01/2025-07-01")]
    [InlineData("phase:2020/2025")]
    public void Report_OfAPeriodBeyondTheLife_IsAnError(string period)
        => ReportRules.Standard.Validate(New(period).With(StandardMeasures.ModelSites, 40).Build())
            .ShouldTell("ANTQ1002", FindingSeverity.Error, "/unit", null, "", "Vĩnh Phúc;15/01/2026|2026-01-15");

    [Fact]
    public void Report_OfTheLastDayItself_IsNotLate()
        => ReportRules.Standard.Validate(New("2025-H1").AsOf(new LocalDate(2025, 6, 30)).With(StandardMeasures.ModelSites, 40).Build())
            .Should().BeEmpty();

    [Fact]
    public void Figures_OfDaysAfterTheLife_AreErrorsWhereTheyStand()
    {
        Figure Of(ReportingPeriod? period, LocalDate? day) => new()
        {
            Measure = StandardMeasures.ModelSites.Id,
            Value = 40,
            Period = period,
            Day = day
        };
        var report = New("2024")
            .With(Of(ReportingPeriod.Year(2025), null))
            .With(Of(null, new LocalDate(2025, 7, 1)))
            .With(Of(null, new LocalDate(2025, 6, 30)))
            .With(Of(ReportingPeriod.Year(2025), null) with { Unit = VinhPhuc })
            .With(Of(null, null) with { OfWhich = [Of(ReportingPeriod.Month(2025, 8), null)] })
            .Build();

        var findings = ReportRules.Standard.Validate(report);

        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Code.Id, finding.Path)).Should()
            .Equal(
            ("ANTQ1002", "/figures/0/period"), ("ANTQ1002", "/figures/1/day"), ("ANTQ1002", "/figures/3/unit"),
                ("ANTQ1002", "/figures/4/ofWhich/0/period"));
    }

    [Fact]
    public void Awards_OfDaysAfterTheLife_AreErrorsWhereTheyStand()
    {
        var report = New("2024")
            .Award(Commendation() with { Day = new LocalDate(2025, 6, 30) })
            .Award(Commendation() with { Day = new LocalDate(2025, 7, 1) })
            .Award(Commendation() with { During = ReportingPeriod.Year(2025) })
            .Award(Commendation())
            .Award(Commendation() with { Unit = VinhPhuc, Day = new LocalDate(2025, 7, 1) })
            .Award(Commendation() with { Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector, VinhPhuc)] })
            .Build();

        var findings = ReportRules.Standard.Validate(report);

        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Code.Id, finding.Path)).Should()
            .Equal(
            ("ANTQ1002", "/awards/1/day"), ("ANTQ1002", "/awards/2/during"), ("ANTQ1002", "/awards/4/unit"));
    }

    [Fact]
    public void Award_WithoutADay_IsHeldAgainstTheLawOfTheLastDay()
    {
        var district = new Award
        {
            Form = AwardForm.Commendation,
            Issuers = [new Issuer(IssuingOffice.DistrictChair)],
            Recipients = Recipients.Of(2)
        };

        ReportRules.Standard.Validate(New("2024").Award(district).Build())
            .Should().OnlyContain(finding => finding.Code == FindingCodes.UnitReadAsOfItsLastDay, "there were districts to 2025-06-30");
        ReportRules.Standard.Validate(New("2024").Award(district with { Unit = PhuThoToday, Day = Late }).Build())
            .Should().Contain(finding => finding.Code == FindingCodes.OfficeEnded);
    }

    [Fact]
    public void Figure_OfAnotherUnitThatEnded_IsReadAsOfItsLastDay()
    {
        Figure Of(string period) => new()
        {
            Measure = StandardMeasures.ModelsBuilt.Id,
            Value = 4,
            Unit = VinhPhuc,
            Period = ReportingPeriod.Parse(period)
        };
        ReportBuilder Told(string period) => Report.For(PhuThoToday, ReportingPeriod.Year(2025),
            MovementType.AllPeopleProtectNationalSecurity).AsOf(Late).With(Of(period));

        ReportRules.Standard.Validate(Told("2025-H1").Build())
            .ShouldTell("ANTQ1011", FindingSeverity.Information, "/figures/0/unit", null, "", "Vĩnh Phúc;30/06/2025|2025-06-30");
        ReportRules.Standard.Validate(Told("2025").Build())
            .ShouldTell("ANTQ1002", FindingSeverity.Error, "/figures/0/unit", null, "", "Vĩnh Phúc");
    }

    [Fact]
    public void Facts_OfALateReport_EndWithinTheLife()
    {
        var facts = New("2025-H1").With(StandardMeasures.ModelSites, 40).With(StandardMeasures.ModelsBuilt, 3).Build().Facts;

        facts.Should().OnlyContain(fact => fact.End == new LocalDate(2025, 6, 30));
    }

    [Fact]
    public void RollUp_OfALateReport_CountsItInTheUnitOfToday()
    {
        var report = New("2025-H1").With(StandardMeasures.ModelsBuilt, 7).Award(Commendation() with { Day = new LocalDate(2025, 3, 5) })
            .Build();

        var result = RollUps.Of(report);

        var phuTho = Gazetteer.Default[PhuThoToday];
        result[phuTho, StandardMeasures.ModelsBuilt].Value.Should().Be(Count.Exactly(7));
        result[phuTho, StandardMeasures.AwardInstances].Value.Should().Be(Count.Exactly(5));
    }

    [Fact]
    public void PeriodInsideWithMore_IsAWarningThatPromisesNoTotalAndTheRollUpGivesNone()
    {
        Figure Of(string period, Count value) => new()
        {
            Measure = StandardMeasures.ModelsBuilt.Id,
            Value = value,
            Period = ReportingPeriod.Parse(period)
        };
        var report = Report.For(PhuThoToday, ReportingPeriod.Parse("2025-07-01/2025-12-31"), MovementType.AllPeopleProtectNationalSecurity)
            .With(Of("2025-H2", 3)).With(Of("2025-Q4", 5)).Build();

        ReportRules.Standard.Validate(report)
            .ShouldTell("ANTQ1112", FindingSeverity.Warning, "/figures/1", "/figures/0", "", "không tính được|has no value");
        var result = RollUps.Of(report);
        result[Gazetteer.Default[PhuThoToday], StandardMeasures.ModelsBuilt].Value.Should().BeNull();
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsContradict);
    }

    private static ReportBuilder New(string period)
        => Report.For(VinhPhuc, ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity).WithId("late").AsOf(Late);

    private static Award Commendation()
        => new()
        {
            Form = AwardForm.Commendation,
            Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
            Recipients = Recipients.Of(2, 3)
        };
}
