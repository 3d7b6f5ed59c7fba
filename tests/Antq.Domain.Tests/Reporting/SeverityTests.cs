namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// Severities follow the principle of docs/validation.md: an error cannot be right as it is written, a warning leaves a way to be right, an
/// information says how the report is read. Whoever adds a code decides here which it is.
/// </summary>
public sealed class SeverityTests
{
    /// <summary>What cannot be right: it contradicts itself, the gazetteer, the measures, or the law as it was read.</summary>
    private static readonly string[] Errors =
    [
        "ANTQ1001", "ANTQ1002", "ANTQ1004", "ANTQ1005", "ANTQ1006", "ANTQ1007", "ANTQ1008", "ANTQ1009", "ANTQ1013", "ANTQ1014",
        "ANTQ1101", "ANTQ1102", "ANTQ1103", "ANTQ1104", "ANTQ1105", "ANTQ1108", "ANTQ1110", "ANTQ1111", "ANTQ1116", "ANTQ1118", "ANTQ1119",
        "ANTQ1201", "ANTQ1207", "ANTQ1210", "ANTQ1214", "ANTQ1217",
    ];

    /// <summary>What is probably meant otherwise, with a way to be right: loose words, other ways to count, law not certain.</summary>
    private static readonly string[] Warnings =
    [
        "ANTQ1012", "ANTQ1106", "ANTQ1107", "ANTQ1109", "ANTQ1112", "ANTQ1113", "ANTQ1114", "ANTQ1115",
        "ANTQ1117", "ANTQ1120", "ANTQ1121",
        "ANTQ1202", "ANTQ1203", "ANTQ1205", "ANTQ1206", "ANTQ1208", "ANTQ1209", "ANTQ1212", "ANTQ1213", "ANTQ1215", "ANTQ1218",
    ];

    /// <summary>How the report is read.</summary>
    private static readonly string[] Information = ["ANTQ1003", "ANTQ1010", "ANTQ1011", "ANTQ1015", "ANTQ1204", "ANTQ1211", "ANTQ1216"];

    [Fact]
    public void Codes_OfOneReport_HaveTheSeverityOfThePrinciple()
    {
        var codes = FindingCodes.All.Where(code => code.Id.StartsWith("ANTQ1", StringComparison.Ordinal)).ToArray();

        Of(FindingSeverity.Error).Should().Equal(Errors);
        Of(FindingSeverity.Warning).Should().Equal(Warnings);
        Of(FindingSeverity.Information).Should().Equal(Information);

        IEnumerable<string> Of(FindingSeverity severity)
            => codes.Where(code => code.Severity == severity).Select(code => code.Id).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-30", "ANTQ1207")]
    [InlineData("2026-10-01", "ANTQ1218")]
    [InlineData("2023-12-31", "")]
    public void Merit_ForAHousehold_IsAnErrorWhereTheLawIsCertain(string day, string expected)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var report = Report.For(UnitKey.Parse("01@2008-08-01"), ReportingPeriod.Year(on.Year),
                MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(on)
            .Award(new Award
            {
                Form = AwardForm.CertificateOfMerit,
                Type = CommendationType.Merit,
                Issuers = [new Issuer(IssuingOffice.ProvincialChair)],
                Recipients = Recipients.Of(households: 2),
            })
            .Build();

        string.Join(' ', ReportRules.Standard.Validate(report).Where(finding => finding.Severity != FindingSeverity.Information)
            .Select(finding => finding.Code.Id)).Should().Be(expected);
    }
}
