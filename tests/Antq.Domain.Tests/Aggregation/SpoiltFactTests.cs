namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// A fact that an error points at, and the one that it contradicts, stay out of every total and are named; the rest stays in.
/// </summary>
public sealed class SpoiltFactTests
{
    [Theory]
    [InlineData(Seeds.NamDinh, "\"value\": 2 ", "\"value\": 18 ", "ANTQ1102", "/figures/0;/figures/0/ofWhich/0")]
    [InlineData(Seeds.QuangNam, "\"value\": 215", "\"value\": 911", "ANTQ1102", "/figures/2;/figures/2/ofWhich/0")]
    [InlineData(Seeds.QuangNam, "\"value\": 55 ", "\"value\": 911 ", "ANTQ1103", "/figures/1;/figures/2;/figures/2/ofWhich/0")]
    [InlineData(Seeds.VinhPhuc, "\"value\": 19 ", "\"value\": 12116 ", "ANTQ1103", "/figures/0;/figures/1")]
    [InlineData(Seeds.Ministry, "\"value\": 63, \"outOf\"", "\"value\": 64, \"outOf\"", "ANTQ1104", "/figures/0")]
    [InlineData(Seeds.Ministry, "\"outOf\": 63", "\"outOf\": 64", "ANTQ1105", "/figures/0")]
    [InlineData(Seeds.QuangNam, "\"lower\": 2431", "\"lower\": 2430", "ANTQ1006", "/figures/0")]
    [InlineData(Seeds.QuangNam, "\"measure\": \"models\"", "\"measure\": \"modelz\"", "ANTQ1004", "/figures/1")]
    [InlineData(Seeds.PhuTho, "\"individuals\": 19", "\"individuals\": 77", "ANTQ1108", "/figures/1;/awards/1/recipients/individuals")]
    [InlineData(Seeds.PhuTho, "\"count\": 15", "\"count\": { \"lower\": 15, \"text\": \"hơn 15\" }", "ANTQ1006",
        "/awards/0/recipients/unsplit")]
    [InlineData(Seeds.NamDinh, "{ \"collectives\": 2 }", "{ \"individuals\": 2 }", "ANTQ1201", "/awards/0/recipients/individuals")]
    [InlineData(Seeds.VinhPhuc, "\"form\": \"order\"", "\"form\": \"medal\"", "ANTQ1201", "/awards/0/recipients/collectives")]
    [InlineData(Seeds.PhuTho, "V05@2018-08-07", "V05@2018-08-08", "ANTQ1001", "/awards/1/recipients/individuals")]
    [InlineData(Seeds.VinhPhuc, "\"during\": \"1997-01-01/2022-06-15\"", "\"during\": \"2022-06-16/2022-06-17\"", "ANTQ1005",
        "/awards/0/recipients/collectives")]
    [InlineData(Seeds.NamDinh, "\"asOf\": \"2022-01-04\"", "\"asOf\": \"2020-12-31\"", "ANTQ1005", "/figures/0;/figures/0/ofWhich/0")]
    public void RollUp_FactThatAnErrorPointsAt_StaysOutWithItsContraryAndTheOthersStayIn(string seed, string from, string to, string reason,
        string paths)
    {
        Report[] reports = [RollUps.Mutate(seed, from, to), .. Seeds.All.Where(report => report.Id != seed)];

        var result = RollUps.Of(reports);

        var leftOut = result.Findings.Where(finding => finding.Code == FindingCodes.FactLeftOut).ToArray();
        leftOut.Should().OnlyContain(finding => finding.Report == seed && finding.Severity == FindingSeverity.Warning);
        leftOut.Select(finding => finding.Path).Should().BeEquivalentTo(paths.Split(';'));
        leftOut.Should()
            .OnlyContain(finding => finding.Message(Language.Vietnamese).Contains(reason, StringComparison.Ordinal)
            && finding.Message(Language.English).Contains(reason, StringComparison.Ordinal));
        var expected = reports.SelectMany(report => report.Facts).Select(fact => fact.ToString())
            .Except(paths.Split(';').Select(path => $"{seed}#{path}"), StringComparer.Ordinal);
        result.Cells.SelectMany(cell => cell.Sources).Select(fact => fact.ToString()).Distinct(StringComparer.Ordinal).Should()
            .BeEquivalentTo(expected);
    }

    [Fact]
    public void RollUp_PartThatInheritsADayInError_StaysOutWithItsWhole()
    {
        var report = RollUps.Mutate(Seeds.QuangNam, "\"value\": 910,", "\"value\": 910, \"day\": \"2024-09-20\",");

        RollUps.Of(report).Findings.Where(finding => finding.Code == FindingCodes.FactLeftOut).Select(finding => finding.Path)
            .Should().Equal("/figures/2", "/figures/2/ofWhich/0");
    }

    [Fact]
    public void Validate_GroupThatNamesTheReportsOwnUnit_IsTheSameGroup()
        => ReportRules.Standard.Validate(
            RollUps.Mutate(Seeds.PhuTho, "\"measure\": \"exemplars\", \"value\": 76",
            "\"measure\": \"exemplars\", \"value\": 18, \"unit\": \"25@2025-07-01\""))
            .Should().Contain(finding => finding.Code == FindingCodes.RecipientsExceedGroup && finding.Path == "/awards/1/recipients");

    [Theory]
    [InlineData("25@2025-07-01", "25@2008-08-01")]
    [InlineData("25@2025-07-01", "99@2025-07-01")]
    public void RollUp_ReportOfAUnitThatIsNotThere_StaysOutWhole(string from, string to)
    {
        var broken = RollUps.Mutate(Seeds.PhuTho, from, to);
        var others = Seeds.All.Where(report => report.Id != Seeds.PhuTho).ToArray();

        var result = RollUps.Of([broken, .. others]);

        result.Findings.Where(finding => finding.Code == FindingCodes.FactLeftOut).Select(finding => finding.Path).Should()
            .Equal(broken.Facts.Select(fact => fact.Path));
        result.Cells.Select(cell => cell.ToString()).Should().Equal(RollUps.Of(others).Cells.Select(cell => cell.ToString()));
    }

    [Theory]
    [InlineData(Seeds.Ministry, "\"value\": 197", "\"value\": 198")]
    [InlineData(Seeds.Ministry, "|5 năm", "|4 năm")]
    [InlineData(Seeds.QuangNam, "\"form\": \"commendation\"", "\"form\": \"certificate-of-merit\"")]
    [InlineData(Seeds.PhuTho, "\"value\": 76", "\"value\": 33")]
    public void RollUp_WarningOrErrorAtATotal_LeavesEveryFactIn(string seed, string from, string to)
        => RollUps.Of(RollUps.Mutate(seed, from, to)).Findings.Should().NotContain(finding => finding.Code == FindingCodes.FactLeftOut);

    [Fact]
    public void RollUp_FactLeftOut_IsNotCountedAsZero()
    {
        var result = RollUps.Of(RollUps.Mutate(Seeds.NamDinh, "{ \"collectives\": 2 }", "{ \"individuals\": 2 }"));

        result.Cell("37", StandardMeasures.AwardInstances, new CellCategory(AwardForm.EmulationFlag)).Exactness.Should()
            .Be(Exactness.Missing);
        result.Cell("37", StandardMeasures.AwardInstances).Bounds().Should().Be("104");
    }

    [Fact]
    public void RollUp_ReportsWithErrors_GivesTheSameInAnyOrder()
    {
        var reports = Seeds.All.Append(RollUps.Mutate(Seeds.NamDinh, "\"id\": \"nam-dinh-2022-01-04\"", "\"id\": \"z\""))
            .Append(RollUps.Mutate(Seeds.QuangNam, "\"value\": 215", "\"value\": 911") with { Id = "a" }).ToArray();
        var random = new Random(20260701);
        var expected = RollUps.Of(reports).Text().ToArray();

        for (var turn = 0; turn < 5; turn++)
        {
            random.Shuffle(reports);
            RollUps.Of(reports).Text().Should().Equal(expected);
        }
    }

    [Fact]
    public void RollUp_FactOutsideThePeriod_IsNamed()
    {
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [Seeds.Report(Seeds.NamDinh)], OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2021));

        result.Findings.Where(finding => finding.Code == FindingCodes.FactOutsidePeriod).Select(finding => finding.Path).Should()
            .OnlyContain(path => path!.StartsWith("/awards/", StringComparison.Ordinal));
        result.Cell("37", StandardMeasures.ModelsBuilt).Bounds().Should().Be("17");
        result.Cell("37", StandardMeasures.AwardInstances).Exactness.Should().Be(Exactness.Missing);
    }
}
