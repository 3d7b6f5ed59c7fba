using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The gazetteer knows communes from 2004-08-31 on. What one reports of an earlier day is an error, the total without it says so, and it
/// counts only where
/// the caller assumes the commune unchanged.
/// </summary>
public sealed class UnitsOlderThanTheGazetteerTests
{
    private const string PhucTan = "00037@2025-06-30";
    private const string HongHa = "00097";

    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly Report[] JulyAndAugust = [Told(PhucTan, "2004-07", 30), Told(PhucTan, "2004-08", 12)];

    [Fact]
    public void Validate_UnitBeforeTheGazetteerKnowsIt_SaysThatItIsNotKnownRatherThanNotThere()
    {
        var finding = ReportRules.Standard.Validate(JulyAndAugust[0]).Should().ContainSingle().Subject;

        (finding.Code, finding.Path, finding.Repair).Should().Be((FindingCodes.UnitNotYetKnown, "/unit", null));
        finding.Message(Language.English).Should()
            .Be("Data 2026b has no record of Phúc Tân Ward before 2004-08-31; 2004-07-31 cannot be checked. "
            + "If the unit is known to have been unchanged before, set AssumeUnchangedSince.");
        finding.Message(Language.Vietnamese).Should()
            .Be("Dữ liệu 2026b chỉ có phường Phúc Tân từ ngày 31/08/2004; không thể kiểm tra ngày 31/07/2004. "
            + "Nếu biết đơn vị này trước đó không thay đổi, đặt AssumeUnchangedSince.");
        ReportRules.Standard.Validate(JulyAndAugust[1]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2004-07-31", "ANTQ1010")]
    [InlineData("2003-01-01", "ANTQ1010")]
    [InlineData("2004-08-01", "ANTQ1009")]
    public void Validate_UnitAssumedUnchanged_IsToldOnlyFromTheDayOfTheAssumptionOn(string since, string code)
    {
        var finding = Assuming(since).Validate(JulyAndAugust[0]).Should().ContainSingle().Subject;

        finding.Code.Id.Should().Be(code);
        finding.Severity.Should().Be(code == "ANTQ1010" ? FindingSeverity.Information : FindingSeverity.Error);
    }

    /// <summary>
    /// Phú Thọ began on 2025-07-01, and the old one of the same code ended the day before: the gazetteer knows both days.
    /// </summary>
    [Theory]
    [InlineData("25@2025-07-01", "2025-06")]
    [InlineData("25@2008-08-01", "2008-06")]
    [InlineData("00097@2025-07-01", "2025-05")]
    public void Validate_UnitThatTheGazetteerKnowsToHaveBegunLater_IsNeverAssumedToBeOlder(string unit, string month)
        => Assuming("1990-01-01").Validate(Told(unit, month, 1)).Should().Contain(finding => finding.Code == FindingCodes.UnitNotAlive);

    [Fact]
    public void Validate_UnitAfterItsEnd_IsNeverAssumed()
        => Assuming("1990-01-01").Validate(Told(PhucTan, "2025-08", 1)).Should()
            .Contain(finding => finding.Code == FindingCodes.UnitNotAlive);

    /// <summary>The district ended on 2004-10-24, after the award and before the report: the award is of its day.</summary>
    [Theory]
    [InlineData(null, "ANTQ1009")]
    [InlineData("2004-01-01", "ANTQ1010")]
    public void Validate_DistrictOfAnAwardWithADayOfItsOwn_IsThatOfTheDayOfTheAward(string? since, string code)
    {
        var report = Report.For(UnitKey.Parse("12@2004-01-01"), ReportingPeriod.Year(2004), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("awards")
            .AsOf(new LocalDate(2004, 12, 20))
            .Award(AwardForm.Commendation, IssuingOffice.DistrictChair, Recipients.Of(collectives: 1))
            .Build();
        report = report
            with
        { Awards = [report.Awards[0] with { Day = new LocalDate(2004, 3, 5), Unit = UnitKey.Parse("106@2004-08-31") }] };

        var finding = (since is null ? ReportRules.Standard : Assuming(since)).Validate(report)
            .Single(finding => finding.Path == "/awards/0/unit");

        (finding.Code.Id, finding.Values.Single(value => value.Name == "day").Text(Language.English)).Should().Be((code, "2004-03-05"));
    }

    [Fact]
    public void RollUp_OneReportOfTwoUnits_TellsEachCellWhatWasAssumedOfItsOwn()
    {
        var report = Report.For(
            UnitKey.Parse("01@1991-08-12"), ReportingPeriod.Parse("2004-07"), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("two")
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 1, Unit = UnitKey.Parse(PhucTan) })
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 2, Unit = UnitKey.Parse("27553@2025-06-30") })
            .Build();
        var result = RollUp(new Aggregator(Gazetteer.Default, Assuming("2004-01-01")), [report]);

        result[Unit(HongHa), StandardMeasures.InformationReceived].Findings.Should().ContainSingle().Which.Path.Should()
            .Be("/figures/0/unit");
        result[result.Ministry, StandardMeasures.InformationReceived].Findings.Select(finding => finding.Path).Should()
            .Equal("/figures/0/unit", "/figures/1/unit");
    }

    [Fact]
    public void RollUp_FactOfADayThatTheGazetteerDoesNotKnow_IsToldInTheCellAndItsExplanation()
    {
        var result = RollUp(new Aggregator(Gazetteer.Default), JulyAndAugust);

        foreach (var unit in new[] { Unit(HongHa), result.Ministry })
        {
            var cell = result[unit, StandardMeasures.InformationReceived];
            cell.Value.Should().Be(Count.Exactly(12));
            cell.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.UnitNotYetKnown, FindingCodes.FactLeftOut);
            cell.Findings.Should().OnlyContain(finding => finding.Report == JulyAndAugust[0].Id);
            cell.Explain(Language.English).Should().Contain("before 2004-08-31").And.Contain("is excluded from all totals (ANTQ1009)");
        }

        result[Unit("00004"), StandardMeasures.InformationReceived].Findings.Should().BeEmpty();
        result[Unit(HongHa), StandardMeasures.Models].Findings.Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OnlyFactsThatAreLeftOut_HasNoCellButOneThatSaysWhyWhenAskedFor()
    {
        var result = RollUp(new Aggregator(Gazetteer.Default), JulyAndAugust[..1]);

        result.Cells.Should().BeEmpty();
        var cell = result[Unit(HongHa), StandardMeasures.InformationReceived];
        (cell.Value, cell.Exactness).Should().Be((null, Exactness.Missing));
        cell.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.UnitNotYetKnown, FindingCodes.FactLeftOut);
        result[Unit("00004"), StandardMeasures.InformationReceived].Findings.Should().BeEmpty();
    }

    [Fact]
    public void RollUp_FactLeftOutOfAnotherPeriod_IsNotToldByTheCell()
        => new Aggregator(Gazetteer.Default).RollUp(
            JulyAndAugust, OrganisationLevel.Commune, Today, ReportingPeriod.Parse("2004-08"))[Unit(HongHa),
            StandardMeasures.InformationReceived]
            .Findings.Should().BeEmpty();

    [Fact]
    public void RollUp_UnitsAssumedUnchanged_CountsWhatTheyReportAndSaysWhatWasAssumed()
    {
        var result = RollUp(new Aggregator(Gazetteer.Default, Assuming("2004-01-01")), JulyAndAugust);

        var cell = result[Unit(HongHa), StandardMeasures.InformationReceived];
        cell.Value.Should().Be(Count.Exactly(42));
        cell.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.UnitAssumedUnchanged);
        cell.Explain(Language.Vietnamese).Should().Contain("Giả định phường Phúc Tân");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.UnitAssumedUnchanged);
    }

    [Fact]
    public void RollUp_BoundariesOfADayThatTheGazetteerDoesNotKnow_AreThoseOfItsFirstDayIfAssumed()
    {
        var day = new LocalDate(2004, 7, 31);
        var period = ReportingPeriod.Parse("2004-07");
        var known = new Aggregator(Gazetteer.Default);
        var assumed = new Aggregator(Gazetteer.Default, Assuming("2004-01-01"));

        known.Invoking(one => one.RollUp(JulyAndAugust, OrganisationLevel.Commune, day, period)).Should()
            .Throw<ArgumentOutOfRangeException>();
        known.Invoking(one => one.RollUp(JulyAndAugust, OrganisationLevel.Commune, period)).Should().Throw<ArgumentOutOfRangeException>();
        foreach (var result in new[] { assumed.RollUp(JulyAndAugust, OrganisationLevel.Commune, day, period),
            assumed.RollUp(JulyAndAugust, OrganisationLevel.Commune, period) })
        {
            var cell = result[Gazetteer.Default[UnitKey.Parse(PhucTan)], StandardMeasures.InformationReceived];
            cell.Value.Should().Be(Count.Exactly(30));
            (cell.Coverage.Reported, cell.Coverage.Expected).Should().Be((1, 1));
            cell.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.UnitAssumedUnchanged);
            cell.Explain(Language.English).Should().StartWith("Phúc Tân, information received").And
                .Contain("adds 30: 00-2004-07#/figures/0, Phúc Tân, ");
            result[Gazetteer.Default[UnitKey.Parse("00040@2025-06-30")], StandardMeasures.InformationReceived].Explain(Language.English)
                .Should().NotContain("@");
        }
    }

    [Theory]
    [InlineData(null, "the data has no record of it on the day of the report")]
    [InlineData("2004-01-01", null)]
    public void Validate_ClusterOfUnitsOlderThanTheGazetteer_FollowsTheAssumptionToo(string? since, string? reason)
    {
        var report = Report.For(
            UnitKey.Parse("01@1991-08-12"), ReportingPeriod.Parse("2004-07"), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("cluster")
            .Of(new EmulationCluster("Cụm 1", [UnitKey.Parse(PhucTan), UnitKey.Parse("00040@2025-06-30")]))
            .With(StandardMeasures.InformationReceived, 5)
            .Build();
        var rules = since is null ? ReportRules.Standard : Assuming(since);

        var findings = rules.Validate(report);
        findings.Where(finding => finding.Code == FindingCodes.UnitAssumedUnchanged).Select(finding => finding.Path)
            .Should().Equal(since is null ? [] : ["/cluster/members/0", "/cluster/members/1"]);
        var reasons = findings.Where(finding => finding.Code == FindingCodes.ClusterMembersInvalid)
            .Select(finding => finding.Values.Single(value => value.Name == "reason").Text(Language.English));

        reasons.Should().Equal(reason is null ? [] : [reason, reason]);
    }

    private static OrganisationUnit Unit(string code) => Gazetteer.Default.AsOf(Today).Unit(code);

    private static RollUpResult RollUp(Aggregator aggregator, IEnumerable<Report> reports)
        => aggregator.RollUp(reports, OrganisationLevel.Commune, Today, ReportingPeriod.Year(2004));

    private static ReportRules Assuming(string since)
        => ReportRules.Standard.In(
            RuleContext.Default with { AssumeUnchangedSince = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value });

    private static Report Told(string unit, string period, int count)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"{unit[..2]}-{period}")
            .With(StandardMeasures.InformationReceived, count)
            .Build();
}
