using System.Text;
using System.Text.Json;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>What a source says of awards, as documents and as the rules read it.</summary>
public sealed class AwardsOfSourcesTests
{
    [Fact]
    public void Write_WhatTheFirstFormatHolds_IsOfTheFirstFormat()
    {
        var report = Of(Certificate(3));

        FormatOf(report).Should().Be("antq-report/1");
        FormatOf(report with { Awards = [Certificate(3) with { Form = default }] }).Should().Be("antq-report/2");
    }

    public static TheoryData<string, string> OnlyOfTheSecond => new()
    {
        { "\"form\": [\"order\", \"medal\"]", "$.awards[0].form" },
        { "\"form\": \"order\", \"scheme\": [\"feat-order\", \"labour-order\"]", "$.awards[0].scheme" },
        { "\"form\": \"order\", \"class\": [\"first\", \"second\"]", "$.awards[0].class" },
        { "\"form\": \"order\", \"posthumous\": true", "$.awards[0].posthumous" },
        { "\"form\": \"order\", \"force\": \"outside\"", "$.awards[0].force" },
        { "\"form\": \"order\", \"honours\": \"2024\"", "$.awards[0].honours" },
        { "\"form\": \"order\", \"nth\": 2", "$.awards[0].nth" },
        { "\"form\": \"order\", \"name\": \"a\"", "$.awards[0].name" },
        { "\"form\": \"order\", \"ofWhich\": [{ \"recipients\": { \"collectives\": 1 } }]", "$.awards[0].ofWhich" },
        { "\"form\": \"order\", \"parts\": \"open\"", "$.awards[0].parts" },
    };

    [Theory]
    [MemberData(nameof(OnlyOfTheSecond))]
    public void Read_WhatOnlyTheSecondFormatHolds_IsRefusedInTheFirst(string members, string path)
    {
        ReportJson.Read(Document("antq-report/2", members)).Awards.Should().ContainSingle();
        FluentActions.Invoking(() => ReportJson.Read(Document("antq-report/1", members))).Should().Throw<JsonException>()
            .Which.Path.Should().Be(path);
    }

    [Theory]
    [InlineData("\"form\": [\"order\", \"order\"]")]
    [InlineData("\"form\": [1]")]
    [InlineData("\"form\": {}")]
    [InlineData("\"form\": \"order\", \"nth\": 0")]
    [InlineData("\"form\": \"order\", \"mayBeIncludedIn\": [\"nobody\"]")]
    [InlineData("\"form\": \"order\", \"name\": \"a\", \"mayBeIncludedIn\": [\"a\"]")]
    [InlineData("\"ofWhich\": [{ \"recipients\": { \"collectives\": 1 }, \"eventId\": \"e\" }]")]
    [InlineData("\"ofWhich\": [{ \"recipients\": { \"collectives\": 1 }, \"name\": \"e\" }]")]
    [InlineData("\"ofWhich\": [null]")]
    [InlineData("\"ofWhich\": [{}]")]
    public void Read_WhatIsNoAward_IsRefused(string members)
        => FluentActions.Invoking(() => ReportJson.Read(Document("antq-report/2", members))).Should().Throw<JsonException>();

    [Fact]
    public void Write_PartsDeeperThanEightLevels_IsRefused()
    {
        var award = Certificate(1);
        for (var level = 0; level < 9; level++) award = Certificate(1) with { OfWhich = [award] };

        FluentActions.Invoking(() => ReportJson.Write(Of(award))).Should().Throw<ArgumentException>().WithMessage("*eight levels*");
        ReportJson.Read(ReportJson.Write(Of(award.OfWhich[0]))).Awards[0].Should().Be(award.OfWhich[0]);
    }

    [Fact]
    public void Award_WithoutFormAndIssuer_BreaksNoRule() => Codes(Of(new Award { Recipients = Recipients.Of(15) })).Should().BeEmpty();

    [Fact]
    public void Award_OfSeveralFormsThatNoneOfThemAllows_IsAnError()
        => Codes(Of(new Award
        {
            Form = [AwardForm.EmulationFlag, AwardForm.Medal],
            Recipients = Recipients.Of(households: 2),
        })).Should().Equal("ANTQ1201");

    [Theory]
    [InlineData(AwardForm.CertificateOfMerit, 3, 0, "")]
    [InlineData(AwardForm.EmulationFlag, 3, 0, "ANTQ1217")]
    [InlineData(AwardForm.CertificateOfMerit, 0, 3, "ANTQ1217")]
    [InlineData(AwardForm.CertificateOfMerit, 11, 0, "ANTQ1102")]
    public void Part_OfAnAward_MustFitItsWhole(AwardForm form, int collectives, int individuals, string expected)
        => string.Join(' ', Codes(Of(Certificate(10) with
        {
            OfWhich = [new Award { Form = form, Type = CommendationType.AdHoc, Recipients = Recipients.Of(collectives, individuals) }],
        }))).Should().Be(expected);

    [Theory]
    [InlineData(PartsKind.Some, 6, "")]
    [InlineData(PartsKind.Open, 4, "")]
    [InlineData(PartsKind.Open, 6, "ANTQ1110")]
    [InlineData(PartsKind.Complete, 5, "")]
    [InlineData(PartsKind.Complete, 4, "ANTQ1111")]
    public void Parts_OfAnAward_AddUpAsTheSourceSays(PartsKind kind, int second, string expected)
        => string.Join(' ', Codes(Of(Certificate(10) with
        {
            Parts = kind,
            OfWhich =
            [
                new Award { Type = CommendationType.Merit, Recipients = Recipients.Of(5) },
                new Award { Type = CommendationType.AdHoc, Recipients = Recipients.Of(second) },
            ],
        }))).Should().Be(expected);

    [Fact]
    public void Part_InAnotherProvince_IsOutsideItsWhole()
        => Codes(Of(Certificate(10) with
        {
            OfWhich = [new Award { Unit = UnitKey.Parse("00004@2025-07-01"), Recipients = Recipients.Of(2) }],
        })).Should().Equal("ANTQ1217");

    [Theory]
    [InlineData(null, null, 33, "")]
    [InlineData(null, null, 34, "ANTQ1101")]
    [InlineData(RecipientKind.Collectives, null, 12, "")]
    [InlineData(RecipientKind.Collectives, null, 13, "ANTQ1101")]
    [InlineData(RecipientKind.Individuals, CommendationType.AdHoc, 4, "")]
    [InlineData(RecipientKind.Individuals, CommendationType.AdHoc, 5, "ANTQ1101")]
    public void StatedTotal_OfAKindOfRecipientsOrOfParts_IsHeldAgainstThem(
        RecipientKind? recipient, CommendationType? type, int value, string expected)
    {
        var award = new Award
        {
            Form = AwardForm.CertificateOfMerit,
            Issuers = [new Issuer(IssuingOffice.ProvincialChair)],
            Recipients = Recipients.Of(12, 21),
            OfWhich = [new Award { Type = CommendationType.AdHoc, Recipients = Recipients.Of(individuals: 4) }],
        };
        var total = new StatedTotal(StandardMeasures.AwardInstances.Id, value, Recipient: recipient, Type: type);

        string.Join(' ', Codes(Of(award) with { StatedTotals = [total] })).Should().Be(expected);
    }

    [Theory]
    [InlineData(20, "")]
    [InlineData(0, "")]
    [InlineData(21, "ANTQ1101")]
    public void StatedTotal_OfUnsplitRecipients_IsAtMostAllOfThem(int value, string expected)
    {
        var award = Certificate(1) with { Recipients = Recipients.OfUnsplit(20, RecipientKind.Collectives, RecipientKind.Individuals) };
        var total = new StatedTotal(StandardMeasures.AwardInstances.Id, value, Recipient: RecipientKind.Collectives);

        string.Join(' ', Codes(Of(award) with { StatedTotals = [total] }).Where(code => code != "ANTQ1113")).Should().Be(expected);
    }

    [Fact]
    public void Facts_OfParts_NameTheirWholes()
    {
        var report = Of(Certificate(10) with
        {
            OfWhich =
            [
                new Award { Type = CommendationType.AdHoc, Recipients = Recipients.Of(3), OfWhich =
                    [new Award { Class = AwardClass.First, Recipients = Recipients.Of(1) }] },
                new Award { Recipients = Recipients.Of(4) },
            ],
        });

        report.Facts.Select(fact => (fact.Path, fact.Whole?.Path)).Should().Equal(
            ("/awards/0/recipients/collectives", null),
            ("/awards/0/ofWhich/0/recipients/collectives", "/awards/0/recipients/collectives"),
            ("/awards/0/ofWhich/0/ofWhich/0/recipients/collectives", "/awards/0/ofWhich/0/recipients/collectives"));
    }

    private static byte[] Document(string format, string members) => Encoding.UTF8.GetBytes($$"""
        { "format": "{{format}}", "id": "a", "revision": 1, "unit": "25@2025-07-01", "period": "2025", "asOf": "2025-12-31",
          "movement": "all-people-protect-national-security",
          "awards": [{ {{members}}, "issuers": [{ "office": "state-president" }], "recipients": { "collectives": 3 } }] }
        """);

    private static string FormatOf(Report report)
        => JsonDocument.Parse(ReportJson.Write(report)).RootElement.GetProperty("format").GetString()!;

    private static Award Certificate(int collectives) => new()
    {
        Form = AwardForm.CertificateOfMerit,
        Issuers = [new Issuer(IssuingOffice.ProvincialChair)],
        Recipients = Recipients.Of(collectives),
    };

    private static Report Of(Award award)
        => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("a").AsOf(new LocalDate(2025, 12, 31)).Award(award).Build();

    private static string[] Codes(Report report)
        => [.. ReportRules.Standard.Validate(report).Where(finding => finding.Severity != FindingSeverity.Information)
            .Select(finding => finding.Code.Id)];
}
