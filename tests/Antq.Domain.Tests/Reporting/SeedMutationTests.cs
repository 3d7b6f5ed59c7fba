namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// Every number of the seeds that takes part in an identity, an inequality or a rule of law, broken by one replacement in its document.
/// </summary>
public sealed class SeedMutationTests
{
    private const string NoRepair = "";

    [Theory]
    [InlineData(Seeds.Ministry, "\"value\": 197", "\"value\": 198", "197", "198;197")]
    [InlineData(Seeds.Ministry, "\"value\": 197", "\"value\": 196", "197", "196;197")]
    [InlineData(Seeds.Ministry, "\"collectives\": 103", "\"collectives\": 104", "198", "197;198")]
    [InlineData(Seeds.Ministry, "\"individuals\": 94", "\"individuals\": 93", "196", "197;196")]
    [InlineData(Seeds.QuangNam, "\"value\": 33 ", "\"value\": 34 ", "33", "34;33")]
    [InlineData(Seeds.QuangNam, "\"value\": 33 ", "\"value\": 32 ", "33", "32;33")]
    [InlineData(Seeds.QuangNam, "\"collectives\": 3,", "\"collectives\": 4,", "34", "33;34")]
    [InlineData(Seeds.QuangNam, "\"individuals\": 6 ", "\"individuals\": 7 ", "34", "33;34")]
    [InlineData(Seeds.QuangNam, "\"collectives\": 9,", "\"collectives\": 8,", "32", "33;32")]
    [InlineData(Seeds.QuangNam, "\"individuals\": 15 ", "\"individuals\": 16 ", "34", "33;34")]
    public void Validate_StatedTotalOrAnAddendChanged_TellsBothSumsAndRepairsTheTotal(string seed, string from, string to, string repair,
        string named)
        => Mutate(seed, from, to).ShouldTell(
            "ANTQ1101", FindingSeverity.Error, "/statedTotals/0", null, $"/statedTotals/0/value={repair}", named);

    [Theory]
    [InlineData(Seeds.NamDinh, "\"value\": 2 ", "\"value\": 18 ", "/figures/0", "18;17")]
    [InlineData(Seeds.NamDinh, "\"value\": 17,", "\"value\": 1,", "/figures/0", "2;1")]
    [InlineData(Seeds.QuangNam, "\"value\": 215", "\"value\": 911", "/figures/2", "911;910")]
    [InlineData(Seeds.QuangNam, "\"value\": 910", "\"value\": 214", "/figures/2", "215;214")]
    public void Validate_PartAboveItsWhole_PointsAtBoth(string seed, string from, string to, string whole, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1102", FindingSeverity.Error, $"{whole}/ofWhich/0", whole, NoRepair, named);

    [Theory]
    [InlineData(Seeds.VinhPhuc, "\"value\": 19 ", "\"value\": 12116 ", "/figures/0", "/figures/1", "12.116|12,116;12.115|12,115")]
    [InlineData(Seeds.VinhPhuc, "\"value\": 12115 ", "\"value\": 18 ", "/figures/0", "/figures/1", "19;18")]
    [InlineData(Seeds.QuangNam, "\"value\": 55 ", "\"value\": 911 ", "/figures/1", "/figures/2", "911;910")]
    [InlineData(Seeds.QuangNam, "\"value\": 910", "\"value\": 54", "/figures/1", "/figures/2", "55;54")]
    public void Validate_MeasureAboveItsLimit_PointsAtBoth(string seed, string from, string to, string path, string against, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1103", FindingSeverity.Error, path, against, NoRepair, named);

    [Fact]
    public void Validate_MoreProvincesThanAll_IsTold()
        => Mutate(Seeds.Ministry, "\"value\": 63, \"outOf\": 63", "\"value\": 64, \"outOf\": 63").ShouldTell(
            "ANTQ1104", FindingSeverity.Error, "/figures/0", null, NoRepair, "64;63");

    [Theory]
    [InlineData("\"value\": 63, \"outOf\": 64", "64;63")]
    [InlineData("\"value\": 62, \"outOf\": 62", "62;63")]
    [InlineData("\"value\": 34, \"outOf\": 34", "34;63")]
    public void Validate_OutOfAnotherNumberOfProvinces_IsRepairedFromTheGazetteer(string to, string named)
    {
        var findings = Mutate(Seeds.Ministry, "\"value\": 63, \"outOf\": 63", to);

        findings.ShouldTell("ANTQ1105", FindingSeverity.Error, "/figures/0/outOf", null, "/figures/0/outOf=63",
            named + ";20/11/2020|2020-11-20");
        findings.Should().NotContain(finding => finding.Code == FindingCodes.MoreThanAll);
    }

    [Theory]
    [InlineData("phase:2015/2020|4 năm", "2015;2020;4 năm")]
    [InlineData("phase:2015/2020|7 năm", "2015;2020;7 năm")]
    [InlineData("phase:2014/2020|5 năm", "2014;2020;5 năm")]
    [InlineData("phase:2016/2020|6 năm", "2016;2020;6 năm")]
    public void Validate_PhaseCalledLongerOrShorterThanItsYears_IsAWarning(string period, string named)
        => Mutate(Seeds.Ministry, "phase:2015/2020|5 năm", period).ShouldTell(
            "ANTQ1106", FindingSeverity.Warning, "/period", null, NoRepair, named);

    [Fact]
    public void Validate_PhaseCalledByTheYearsItTouches_IsAccepted()
        => Mutate(Seeds.Ministry, "phase:2015/2020|5 năm", "phase:2015/2020|6 năm").Should()
            .NotContain(finding => finding.Code == FindingCodes.PhaseLengthDiffers);

    [Theory]
    [InlineData("\"years\": 55", "\"years\": 56", "55", "56;1967;2022;55")]
    [InlineData("\"years\": 55", "\"years\": 54", "55", "54;1967;2022;55")]
    [InlineData("\"origin\": \"1967-06-16\"", "\"origin\": \"1968-06-16\"", "54", "55;1968;2022;54")]
    public void Validate_AnniversaryOrItsOriginChanged_IsRepairedFromTheOther(string from, string to, string repair, string named)
    {
        var json = Seeds.Json(Seeds.VinhPhuc);
        var second = json.LastIndexOf(from, StringComparison.Ordinal);

        Mutate(Seeds.VinhPhuc, from, to).ShouldTell(
            "ANTQ1107", FindingSeverity.Warning, "/awards/3/drive", null, $"/awards/3/drive/years={repair}", named);
        Validate(json[..second] + to + json[(second + from.Length)..])
            .ShouldTell("ANTQ1107", FindingSeverity.Warning, "/awards/4/drive", null, $"/awards/4/drive/years={repair}", named);
    }

    [Theory]
    [InlineData("\"count\": 15", "\"count\": 77", "/awards/0/recipients", "77;76")]
    [InlineData("\"individuals\": 19", "\"individuals\": 77", "/awards/1/recipients", "77;76")]
    [InlineData("\"value\": 76", "\"value\": 18", "/awards/1/recipients", "19;18")]
    [InlineData("\"value\": 76", "\"value\": 14", "/awards/0/recipients", "15;14")]
    public void Validate_OneAwardOfMoreThanTheExemplars_IsAnError(string from, string to, string path, string named)
    {
        var findings = Mutate(Seeds.PhuTho, from, to);

        findings.ShouldTell("ANTQ1108", FindingSeverity.Error, path, "/figures/1", NoRepair, named);
        findings.Should().NotContain(finding => finding.Code == FindingCodes.RecipientsTogetherExceedGroup);
    }

    [Theory]
    [InlineData("\"value\": 76", "\"value\": 33", "34;33")]
    [InlineData("\"count\": 15", "\"count\": 58", "77;76")]
    [InlineData("\"individuals\": 19", "\"individuals\": 62", "77;76")]
    public void Validate_AwardsOnlyTogetherOfMoreThanTheExemplars_IsAWarning(string from, string to, string named)
    {
        var findings = Mutate(Seeds.PhuTho, from, to);

        findings.ShouldTell("ANTQ1109", FindingSeverity.Warning, "/figures/1", null, NoRepair, named);
        findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("\"value\": 76", "\"value\": 34")]
    [InlineData("\"count\": 15", "\"count\": 57")]
    public void Validate_AwardsTogetherOfExactlyTheExemplars_IsAccepted(string from, string to)
        => Mutate(Seeds.PhuTho, from, to).Should().NotContain(finding => finding.Severity != FindingSeverity.Information);

    [Theory]
    [InlineData(Seeds.QuangNam, "\"lower\": 2431", "\"lower\": 2430", "/figures/0/value", "2431..|hơn 2.430",
        "hơn 2.430;từ 2.431 trở lên|2,431 or more;từ 2.430 trở lên|2,430 or more")]
    [InlineData(Seeds.QuangNam, "\"lower\": 2431", "\"lower\": 2431, \"upper\": 2500", "/figures/0/value", "2431..|hơn 2.430",
        "hơn 2.430;từ 2.431 trở lên|2,431 or more;từ 2.431 đến 2.500|2,431 to 2,500")]
    [InlineData(Seeds.QuangNam, "hơn 2.430", "hơn 2.340", "/figures/0/value", "2341..|hơn 2.340",
        "hơn 2.340;từ 2.341 trở lên|2,341 or more;từ 2.431 trở lên|2,431 or more")]
    [InlineData(Seeds.VinhPhuc, "\"lower\": 10000", "\"lower\": 1000", "/figures/3/value", "10000..99999|hàng chục nghìn",
        "hàng chục nghìn;từ 10.000 đến 99.999|10,000 to 99,999;từ 1.000 đến 99.999|1,000 to 99,999")]
    [InlineData(Seeds.VinhPhuc, "\"upper\": 99999", "\"upper\": 100000", "/figures/3/value", "10000..99999|hàng chục nghìn",
        "hàng chục nghìn;từ 10.000 đến 99.999|10,000 to 99,999;từ 10.000 đến 100.000|10,000 to 100,000")]
    [InlineData(Seeds.Ministry, "\"lower\": 1000", "\"lower\": 100", "/figures/1/value", "1000..9999|hàng nghìn",
        "hàng nghìn;từ 1.000 đến 9.999|1,000 to 9,999;từ 100 đến 9.999|100 to 9,999")]
    [InlineData(Seeds.Ministry, "\"upper\": 9999", "\"upper\": 99999", "/figures/1/value", "1000..9999|hàng nghìn",
        "hàng nghìn;từ 1.000 đến 9.999|1,000 to 9,999;từ 1.000 đến 99.999|1,000 to 99,999")]
    [InlineData(Seeds.VinhPhuc, "\"lower\": 2,", "\"lower\": 3,", "/awards/1/recipients/collectives", "2..|nhiều",
        "nhiều;từ 2 trở lên|2 or more;từ 3 trở lên|3 or more")]
    [InlineData(Seeds.VinhPhuc, "\"lower\": 2,", "\"lower\": 2, \"upper\": 9,", "/awards/1/recipients/collectives", "2..|nhiều",
        "nhiều;từ 2 trở lên|2 or more;từ 2 đến 9|2 to 9")]
    [InlineData(Seeds.PhuTho, "\"count\": 15", "\"count\": { \"lower\": 15, \"text\": \"hơn 15\" }", "/awards/0/recipients/unsplit/count",
        "16..|hơn 15", "hơn 15;từ 16 trở lên|16 or more;từ 15 trở lên|15 or more")]
    [InlineData(Seeds.QuangNam, "\"value\": 33 ", "\"value\": { \"lower\": 33, \"text\": \"hơn 33\" } ", "/statedTotals/0/value",
        "34..|hơn 33", "hơn 33;từ 34 trở lên|34 or more;từ 33 trở lên|33 or more")]
    [InlineData(Seeds.Ministry, "\"outOf\": 63", "\"outOf\": { \"lower\": 63, \"upper\": 64, \"text\": \"không quá 63\" }",
        "/figures/0/outOf", "0..63|không quá 63", "không quá 63;từ 0 đến 63|0 to 63;từ 63 đến 64|63 to 64")]
    public void Validate_BoundsThatTheWordsDoNotMean_AreRepairedFromTheWords(string seed, string from, string to, string path,
        string repair, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1006", FindingSeverity.Error, path, null, $"{path}={repair}", named);

    [Theory]
    [InlineData(Seeds.NamDinh, "{ \"collectives\": 2 }", "{ \"individuals\": 2 }", "/awards/0/recipients/individuals",
        "Cờ thi đua|Emulation flag;cá nhân|individuals;Luật 15/2003/QH11")]
    [InlineData(Seeds.NamDinh, "{ \"collectives\": 2 }", "{ \"households\": 2 }", "/awards/0/recipients/households",
        "Cờ thi đua|Emulation flag;hộ gia đình|households;Luật 15/2003/QH11")]
    [InlineData(Seeds.VinhPhuc, "\"form\": \"order\"", "\"form\": \"medal\"", "/awards/0/recipients/collectives",
        "Huy chương|Medal;tập thể|collectives;Luật 15/2003/QH11")]
    [InlineData(Seeds.NamDinh, "{ \"collectives\": 2 }", "{ \"unsplit\": { \"count\": 2, \"kinds\": [\"individuals\", \"households\"] } }",
        "/awards/0/recipients/unsplit", "Cờ thi đua|Emulation flag;cá nhân, hộ gia đình|individuals, households")]
    public void Validate_FormGivenToWhomItMayNotBe_IsAnError(string seed, string from, string to, string path, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1201", FindingSeverity.Error, path, null, NoRepair, named);

    [Theory]
    [InlineData(Seeds.QuangNam, "\"form\": \"commendation\"", "\"form\": \"certificate-of-merit\"", "/awards/1/issuers/0",
        "/awards/1/form=commendation",
        "Giám đốc Công an cấp tỉnh|Director of the provincial police;Bằng khen|Certificate of merit;Giấy khen|Commendation")]
    [InlineData(Seeds.PhuTho, "\"form\": \"commendation\"", "\"form\": \"certificate-of-merit\"", "/awards/1/issuers/1",
        "/awards/1/form=commendation", "Giám đốc Công an cấp tỉnh|Director of the provincial police;Giấy khen|Commendation")]
    [InlineData(Seeds.QuangNam, "\"form\": \"certificate-of-merit\"", "\"form\": \"commendation\"", "/awards/0/issuers/0",
        "/awards/0/form=certificate-of-merit", "Giấy khen|Commendation;Bằng khen|Certificate of merit")]
    [InlineData(Seeds.QuangNam, "\"provincial-chair\"", "\"commune-chair\"", "/awards/0/issuers/0", "/awards/0/form=commendation",
        "Chủ tịch Ủy ban nhân dân cấp xã|Chair of the commune People's Committee;Bằng khen|Certificate of merit;Giấy khen|Commendation")]
    [InlineData(Seeds.NamDinh, "\"provincial-chair\"", "\"commune-chair\"", "/awards/0/issuers/0", NoRepair,
        "Chủ tịch Ủy ban nhân dân cấp xã|Chair of the commune People's Committee;Cờ thi đua|Emulation flag")]
    public void Validate_FormOfAnOfficeThatMayNotConferIt_IsAWarningWithTheLikelyForm(string seed, string from, string to, string path,
        string repair, string named)
    {
        var findings = Mutate(seed, from, to);

        findings.ShouldTell("ANTQ1202", FindingSeverity.Warning, path, null, repair, named);
        findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("district-chair",
        "Chủ tịch Ủy ban nhân dân cấp huyện|Chair of the district People's Committee;24/11/2025|2025-11-24;Luật 72/2025/QH15")]
    [InlineData("district-police-chief",
        "Trưởng Công an cấp huyện|Chief of the district police;24/11/2025|2025-11-24;Nghị định 02/2025/NĐ-CP")]
    public void Validate_AwardOfAnOfficeOfTheEndedDistrictLevel_IsAWarning(string office, string named)
        => Mutate(Seeds.PhuTho, "\"provincial-chair\"", $"\"{office}\"").ShouldTell(
            "ANTQ1203", FindingSeverity.Warning, "/awards/0/issuers/0", null, NoRepair, named);

    [Fact]
    public void Validate_AwardOfADistrictChairBeforeTheLevelEnded_IsAccepted()
        => Mutate(Seeds.QuangNam, "\"provincial-police-director\"", "\"district-chair\"").Should()
            .NotContain(finding => finding.Severity != FindingSeverity.Information);

    [Theory]
    [InlineData(Seeds.PhuTho, "25@2025-07-01", "99@2025-07-01", "/unit", NoRepair)]
    [InlineData(Seeds.PhuTho, "25@2025-07-01", "24@2025-06-30", "/unit", "/unit=24@2025-07-01")]
    [InlineData(Seeds.QuangNam, "49@1997-01-01", "24@2025-06-30", "/unit", "/unit=24@1997-01-01")]
    [InlineData(Seeds.PhuTho, "V05@2018-08-07", "V05@2018-08-08", "/awards/1/issuers/0/unit", "/awards/1/issuers/0/unit=V05@2018-08-07")]
    public void Validate_KeyThatIsNotInTheGazetteer_IsAnError(string seed, string from, string to, string path, string repair)
        => Mutate(seed, $"\"unit\": \"{from}\"", $"\"unit\": \"{to}\"").ShouldTell(
            "ANTQ1001", FindingSeverity.Error, path, null, repair, $"{to};2026b");

    [Theory]
    [InlineData(Seeds.PhuTho, "\"unit\": \"25@2025-07-01\",", "\"unit\": \"25@2008-08-01\",", "/unit", "/unit=25@2025-07-01",
        "tỉnh Phú Thọ (25@2008-08-01)|Phú Thọ Province (25@2008-08-01);24/11/2025|2025-11-24;2026b")]
    [InlineData(Seeds.VinhPhuc, "\"unit\": \"26@2008-08-01\",", "\"unit\": \"25@2025-07-01\",", "/unit", "/unit=25@2008-08-01",
        "tỉnh Phú Thọ (25@2025-07-01)|Phú Thọ Province (25@2025-07-01);15/06/2022|2022-06-15;2026b")]
    [InlineData(Seeds.QuangNam, "\"unit\": \"49@1997-01-01\",", "\"unit\": \"48@2025-07-01\",", "/unit", "/unit=48@1997-01-01",
        "thành phố Đà Nẵng (48@2025-07-01)|Đà Nẵng City (48@2025-07-01);19/09/2024|2024-09-19;2026b")]
    [InlineData(Seeds.PhuTho, "\"unit\": \"25@2025-07-01\" }", "\"unit\": \"26@2008-08-01\" }", "/awards/1/issuers/1/unit", NoRepair,
        "tỉnh Vĩnh Phúc (26@2008-08-01)|Vĩnh Phúc Province (26@2008-08-01);24/11/2025|2025-11-24;2026b")]
    public void Validate_KeyOfAnotherLifeThanThatOfTheDay_IsRepairedByTheCodeWhereItLives(string seed, string from, string to, string path,
        string repair, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1002", FindingSeverity.Error, path, null, repair, named);

    [Theory]
    [InlineData(Seeds.QuangNam, "\"measure\": \"models\"", "\"measure\": \"modelz\"", "/figures/1/measure", "/figures/1/measure=models",
        "modelz; Có phải là “models” không?| Did you mean “models”?")]
    [InlineData(Seeds.NamDinh, "\"measure\": \"models-recognised\"", "\"measure\": \"models-recognized\"", "/figures/0/ofWhich/0/measure",
        "/figures/0/ofWhich/0/measure=models-recognised",
        "models-recognized; Có phải là “models-recognised” không?| Did you mean “models-recognised”?")]
    [InlineData(Seeds.PhuTho, "\"among\": \"exemplars\"", "\"among\": \"examples\"", "/awards/0/among", NoRepair, "examples;")]
    [InlineData(Seeds.QuangNam, "\"measure\": \"award-instances\"", "\"measure\": \"awards\"", "/statedTotals/0/measure", NoRepair,
        "awards;")]
    public void Validate_MeasureThatIsNotDeclared_IsAnError(string seed, string from, string to, string path, string repair, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1004", FindingSeverity.Error, path, null, repair, named);

    [Theory]
    [InlineData(Seeds.NamDinh, "\"asOf\": \"2022-01-04\"", "\"asOf\": \"2020-12-31\"", "/period",
        "31/12/2020|2020-12-31;01/01/2021|2021-01-01")]
    [InlineData(Seeds.Ministry, "\"asOf\": \"2020-11-20\"", "\"asOf\": \"2014-12-31\"", "/period",
        "31/12/2014|2014-12-31;01/01/2015|2015-01-01")]
    [InlineData(Seeds.VinhPhuc, "\"during\": \"1997-01-01/2022-06-15\"", "\"during\": \"2022-06-16/2022-06-17\"", "/awards/0/during",
        "15/06/2022|2022-06-15;16/06/2022|2022-06-16")]
    [InlineData(Seeds.QuangNam, "\"measure\": \"models\",", "\"measure\": \"models\", \"day\": \"2024-09-20\",", "/figures/1/day",
        "19/09/2024|2024-09-19;20/09/2024|2024-09-20")]
    public void Validate_DayOfTheReportBeforeWhatItTellsOf_IsAnError(string seed, string from, string to, string path, string named)
        => Mutate(seed, from, to).ShouldTell("ANTQ1005", FindingSeverity.Error, path, null, NoRepair, named);

    [Fact]
    public void Validate_UnmodifiedSeeds_GiveNothingButInformation()
        => Seeds.All.SelectMany(ReportRules.Standard.Validate).Should()
            .NotContain(finding => finding.Severity != FindingSeverity.Information);

    [Fact]
    public void Validate_UnmodifiedSeeds_TellTheTwoPeriodsThatAreOlderThanTheirUnits()
        => Seeds.All.SelectMany(ReportRules.Standard.Validate).Where(finding => finding.Code == FindingCodes.PeriodOlderThanUnit)
            .Select(finding => (finding.Report, finding.Path)).Should().Equal((Seeds.VinhPhuc, "/period"), (Seeds.PhuTho, "/period"));

    /// <summary>The findings of a seed with the first occurrence of a text replaced.</summary>
    private static IReadOnlyList<Finding> Mutate(string seed, string from, string to)
    {
        var json = Seeds.Json(seed);
        var at = json.IndexOf(from, StringComparison.Ordinal);
        at.Should().BePositive($"'{from}' should stand in the seed {seed}");
        return Validate(json[..at] + to + json[(at + from.Length)..]);
    }

    private static IReadOnlyList<Finding> Validate(string json)
        => ReportRules.Standard.Validate(ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(json)));
}
