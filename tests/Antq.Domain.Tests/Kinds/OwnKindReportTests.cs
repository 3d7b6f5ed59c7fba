using System.Text;
using System.Text.Json.Nodes;
using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Kinds;

/// <summary>Kinds of an application in reports, rules, documents, pickers and roll-ups.</summary>
public sealed class OwnKindReportTests
{
    private static readonly LocalDate Today = new(2026, 6, 30);

    [Fact]
    public void Validate_OfDeclaredKinds_FindsNothing() => OwnKinds.Rules.Validate(OwnKinds.Report()).Should().BeEmpty();

    [Fact]
    public void Validate_OfKindsThatAreNotDeclared_NamesEachAndHowToDeclareIt()
    {
        var report = OwnKinds.Report() with
        {
            StatedTotals = [new StatedTotal(StandardMeasures.AwardInstances.Id, 5, OwnKinds.Letter, Issuer: OwnKinds.Editor)],
            Remarks = [new Antq.Domain.Reporting.Remark("x", KindId<MovementType>.Parse("for-national-securty"))],
        };

        var findings = ReportRules.Standard.Validate(report).Where(finding => finding.Code == FindingCodes.KindNotDeclared).ToArray();

        findings.Select(finding => finding.Path).Should().Equal(
            "/movement", "/awards/0/form", "/awards/0/issuers/0/office", "/statedTotals/0/form", "/statedTotals/0/office",
            "/remarks/0/movement");
        findings[0].Message(Language.English).Should()
            .Be("The movement “green-clean-beautiful” is not declared. Kinds of your own are declared by MovementCatalogue.With.");
        findings[1].Message(Language.Vietnamese).Should()
            .Be("Hình thức khen thưởng “letter-of-commendation” chưa được khai báo. Loại riêng được khai báo bằng AwardLaw.With.");
        findings[^1].Repair!.Value.Should().Be("for-national-security");
    }

    [Theory]
    [InlineData("newspaper-editor", "letter-of-commendation", true)]
    [InlineData("newspaper-editor", "certificate-of-merit", false)]
    [InlineData("minister", "letter-of-commendation", false)]
    public void Validate_OfAnOwnOfficeOrForm_JudgesByTheDeclaredCompetences(string office, string form, bool isCompetent)
    {
        var report = OwnKinds.Report() with
        {
            Awards =
            [
                new Award
                {
                    Form = KindId<AwardForm>.Parse(form),
                    Issuers = [new Issuer(KindId<IssuingOffice>.Parse(office))],
                    Recipients = Recipients.Of(individuals: 1),
                },
            ],
        };

        OwnKinds.Rules.Validate(report).Any(finding => finding.Code == FindingCodes.IssuerNotCompetent).Should().Be(!isCompetent);
    }

    [Fact]
    public void Json_OfOwnKinds_IsOfTheSecondFormatAndReadsBack()
    {
        var report = OwnKinds.Report();

        var json = ReportJson.Write(report);

        ((string)JsonNode.Parse(json)!["format"]!).Should().Be("antq-report/2");
        ReportJson.Read(json).Should().Be(report);
    }

    [Theory]
    [InlineData("\"green-clean-beautiful\"", "/movement", "ANTQ5012")]
    [InlineData("\"for-national-securty\"", "/movement", "ANTQ5009")]
    public void TryRead_OfAnOwnKindInTheFirstFormat_OffersTheSecondOrTheNearest(string movement, string path, string code)
    {
        var json = $$"""
            { "format": "antq-report/1", "id": "r", "revision": 1, "unit": "25@2025-07-01", "period": "2025", "asOf": "2025-12-31",
              "movement": {{movement}} }
            """;

        ReportJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var findings).Should().BeFalse();

        findings.Select(finding => (finding.Path, finding.Code.Id)).Should().Equal((path, code));
    }

    [Fact]
    public void RollUp_OfOwnKinds_HasCellsOfThem()
    {
        Report[] reports = [OwnKinds.Report("a"), OwnKinds.Report("b", MovementType.AllPeopleProtectNationalSecurity)];

        var result = new Aggregator(Gazetteer.Default, OwnKinds.Rules).RollUp(
            reports, OrganisationLevel.Province, Today, ReportingPeriod.Parse("2025"),
            new RollUpOptions { By = [CategoryAxis.Movement, CategoryAxis.Form, CategoryAxis.Issuer, CategoryAxis.Scheme] });
        var unit = Gazetteer.Default.AsOf(Today).Province("25");

        result[unit, StandardMeasures.InformationReceived].Value.Should().Be((Count)24);
        result[unit, StandardMeasures.InformationReceived, new(Movement: OwnKinds.Green)].Value.Should().Be((Count)12);
        var letters = result[unit, StandardMeasures.AwardInstances, new(Form: OwnKinds.Letter, Issuer: OwnKinds.Editor)];
        letters.Value.Should().Be((Count)10);
        letters.ToString(Language.Vietnamese).Should().Contain("Thư khen, Tổng biên tập");
        result[unit, StandardMeasures.AwardInstances, new(Scheme: OwnKinds.LetterOfEditor.Id)].Value.Should().Be((Count)10);
    }

    /// <summary>What a movement counts within another is not added to it.</summary>
    [Fact]
    public void RollUp_OfAMovementWithinAnother_CountsItOnce()
    {
        Report[] reports =
        [
            OwnKinds.Report("a", OwnKinds.Schools) with { Awards = [] },
            OwnKinds.Report("b", MovementType.AllPeopleProtectNationalSecurity) with { Awards = [] },
        ];
        reports[1] = reports[1] with { Figures = [reports[1].Figures[0] with { Value = 40 }] };

        var result = new Aggregator(Gazetteer.Default, OwnKinds.Rules).RollUp(
            reports, OrganisationLevel.Province, Today, ReportingPeriod.Parse("2025"), new RollUpOptions { By = [CategoryAxis.Movement] });
        var unit = Gazetteer.Default.AsOf(Today).Province("25");

        result[unit, StandardMeasures.InformationReceived].Value.Should().Be((Count)40);
        result[unit, StandardMeasures.InformationReceived, new(Movement: OwnKinds.Schools)].Value.Should().Be((Count)12);
    }

    [Fact]
    public void Read_OfATitleWithOwnKinds_FindsAwardAndOffice()
    {
        var reading = OwnKinds.Law.Read("Thư khen của Tổng biên tập", Today).Should().ContainSingle().Subject;

        (reading.Scheme, reading.Form).Should().Be((OwnKinds.LetterOfEditor, OwnKinds.Letter));
        AwardLaw.Default.Read("Thư khen của Tổng biên tập", Today).Should().BeEmpty();
    }

    [Fact]
    public void Choices_OfOwnKinds_OfferThem()
    {
        var choices = OwnKinds.Law.ChoicesOn(Today);

        choices.Forms.Should().Contain(OwnKinds.Letter);
        choices.Offices.Should().Contain(OwnKinds.Editor);
        (choices with { Form = OwnKinds.Letter }).Offices.Should().Equal(OwnKinds.Editor);
        (choices with { Office = OwnKinds.Editor }).Schemes.Should().Equal(OwnKinds.LetterOfEditor);
        (choices with { Form = KindId<AwardForm>.Parse("none") }).Schemes.Should().BeEmpty();
        OwnKinds.Law.Judge(new AwardQuestion
        {
            Day = Today,
            Scheme = OwnKinds.LetterOfEditor,
            Office = OwnKinds.Editor,
            Recipient = RecipientKind.Individuals,
        }).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Catalogue_OfOwnKinds_HasTheirNames()
    {
        var terms = JsonNode.Parse(AntqJson.WriteCatalogue(OwnKinds.Rules.Context))!["terms"]!;

        ((string)terms["movementType"]!["safe-schools"]!["vi"]!).Should().Be("Trường học an toàn");
        ((string)terms["awardForm"]!["letter-of-commendation"]!["en"]!).Should().Be("Letter of commendation");
        ((string)terms["issuingOffice"]!["newspaper-editor"]!["vi"]!).Should().Be("Tổng biên tập");
    }

    public static TheoryData<string, AwardLaw.Declarations> Refused => new()
    {
        { "'order' is of this library", new() { Forms = [new(AwardForm.Order, new("a", "b"))] } },
        { "is there twice", new() { Forms = [new(OwnKinds.Letter, new("a", "b")), new(OwnKinds.Letter, new("a", "b"))] } },
        { "has no name", new() { Offices = [new(OwnKinds.Editor, new(" ", "b"))] } },
        { "which is not declared", new() { Schemes = [OwnKinds.LetterOfEditor] } },
        { "of a competence is not declared", new() { Competences = OwnKinds.Law.Declared.Competences } },
        {
            "at most 63 can be",
            new()
            {
                Schemes =
                [
                    .. Enumerable.Range(0, 30).Select(number => new AwardScheme(
                        AwardSchemeId.Parse($"own-{number}"), AwardForm.Order, new("a", "b"), new LocalDate(2020, 1, 1))),
                ],
            }
        },
        {
            "at most 62 can be",
            new()
            {
                Offices =
                [
                    .. Enumerable.Range(0, 60).Select(
                        number => new AwardLaw.Office(KindId<IssuingOffice>.Parse($"own-{number}"), new("a", "b"))),
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void With_DeclarationsThatCannotBe_RefusesThem(string reason, AwardLaw.Declarations declarations)
        => ((Action)(() => AwardLaw.Default.With(declarations))).Should().Throw<ArgumentException>().WithMessage($"*{reason}*");

    [Fact]
    public void With_SeveralTimes_KeepsWhatWasDeclared()
        => AwardLaw.Default.With(new() { Forms = [.. OwnKinds.Law.Declared.Forms] })
            .With(new()
            {
                Offices = OwnKinds.Law.Declared.Offices,
                Schemes = OwnKinds.Law.Declared.Schemes,
                Competences = OwnKinds.Law.Declared.Competences,
            })
            .Schemes.Should().Equal(OwnKinds.Law.Schemes);
}
