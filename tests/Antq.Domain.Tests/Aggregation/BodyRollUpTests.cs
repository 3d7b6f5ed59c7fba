using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Bodies that the gazetteer does not list: what they report is a part of their unit, and counts to it once.</summary>
public sealed class BodyRollUpTests
{
    private const string HaNoi = "01@2008-08-01", BaDinh = "00004@2025-07-01", School = "Trường THPT Phan Đình Phùng";

    private static readonly Measure Models = StandardMeasures.ModelsBuilt;

    [Fact]
    public void RollUp_OneBody_IsTheTotalOfItsUnitWhichHasReportedInPart()
    {
        var cell = Rolled(Of(HaNoi, School, 15)).Cell("01", Models);

        cell.Bounds().Should().Be("15");
        (cell.Coverage.Reported, cell.Coverage.InPart, cell.Coverage.Expected).Should().Be((0, 1, 1));
        cell.Status.Should().NotBe(CellStatus.Complete);
    }

    [Fact]
    public void RollUp_BodyBesideItsUnit_CountsOnce()
    {
        var cell = Rolled(Of(HaNoi, null, 40), Of(HaNoi, School, 15)).Cell("01", Models);

        cell.Bounds().Should().Be("40");
        cell.Coverage.Reported.Should().Be(1);
    }

    [Fact]
    public void RollUp_TwoBodies_Add()
        => Rolled(Of(HaNoi, School, 15), Of(HaNoi, "Đồn Biên phòng Sơn Trà", 20)).Cell("01", Models).Bounds().Should().Be("35");

    [Fact]
    public void RollUp_BodiesThatExceedTheirUnit_HaveNoValue()
    {
        var result = Rolled(Of(HaNoi, null, 30), Of(HaNoi, School, 15), Of(HaNoi, "Tổ dân phố số 4", 20));

        result.Cell("01", Models).Exactness.Should().Be(Exactness.Refused);
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Theory]
    [InlineData("trường thpt phan đình phùng")]
    [InlineData("TRƯỜNG  THPT PHAN ĐÌNH PHÙNG")]
    [InlineData("Trường THPT – Phan Đình Phùng")]
    public void RollUp_OneBodyWrittenInTwoWays_CountsOnce(string name)
        => Rolled(Of(HaNoi, School, 15), Of(HaNoi, name, 15)).Cell("01", Models).Bounds().Should().Be("15");

    [Theory]
    [InlineData("Thôn Hòa", "thôn Hoà")]
    [InlineData("Thôn Mỹ", "Thôn Mĩ")]
    public void RollUp_OneBodySpeltInTwoWays_CountsOnce(string one, string other)
        => Rolled(Of(HaNoi, one, 15), Of(HaNoi, other, 15)).Cell("01", Models).Bounds().Should().Be("15");

    [Theory]
    [InlineData("Thôn Hạ", "Thôn Hà")]
    [InlineData("Thôn 1", "Thôn 11")]
    [InlineData("Tổ 1 khu 2", "Tổ 12 khu")]
    public void RollUp_TwoBodiesOfNamesThatAreNear_Add(string one, string other)
        => Rolled(Of(HaNoi, one, 15), Of(HaNoi, other, 20)).Cell("01", Models).Bounds().Should().Be("35");

    [Fact]
    public void RollUp_OneBodyInShortAndInFull_CountsOnce()
        => Rolled(Of(HaNoi, School, 15), Of(HaNoi, "Trường trung học phổ thông Phan Đình Phùng", 15)).Cell("01", Models).Bounds()
            .Should().Be("15");

    [Theory]
    [InlineData("Phan Đình Phùng", 16, true)]
    [InlineData("Trường THPT Phan Đình Phùng, cơ sở 2", 16, true)]
    [InlineData("Truong THPT Phan Dinh Phung", 15, true)]
    [InlineData("Trường THPT Phan Đỉnh Phúng", 16, false)]
    [InlineData("Trường THPT Chu Văn An", 15, false)]
    public void RollUp_BodiesOfNearNames_AreTwoAndMayBeOne(string name, int value, bool isSuspected)
    {
        var result = Rolled(Of(HaNoi, School, 15), Of(HaNoi, name, value));

        result.Cell("01", Models).Bounds().Should().Be($"{15 + value}");
        result.Findings.Any(finding => finding.Code == FindingCodes.BodiesMayBeOne).Should().Be(isSuspected);
    }

    [Fact]
    public void RollUp_BodyOfAProvinceBesideACommune_MayBeInTheCommune()
    {
        var result = RollUps.Of(Models, OrganisationLevel.Commune, "2025-H2", RollUps.Today,
            [Of(HaNoi, School, 15, "2025-H2"), Of(BaDinh, null, 40, "2025-H2")], new RollUpOptions { WithLevelsAbove = true });

        result.Cell("01", Models).Bounds().Should().Be("40..55");
        result.Cell("00004", Models).Bounds().Should().Be("40");
    }

    [Fact]
    public void RollUp_BodyOfACommuneThatBecameAnother_CountsToThatOnce()
    {
        var cell = RollUps.Of(Models, "2024", RollUps.Today, Of("17@2008-08-01", School, 15), Of("26@2008-08-01", null, 40))
            .Cell("25", Models);

        cell.Bounds().Should().Be("55");
    }

    [Fact]
    public void RollUp_KindsOfThingsOfTwoBodies_AreNotAdded()
    {
        var kinds = StandardMeasures.ModelKinds;
        var reports = new[] { Of(HaNoi, School, 3, measure: kinds), Of(HaNoi, "Thôn Đoài", 5, measure: kinds) };

        Rolled(reports).Cell("01", kinds).Bounds().Should().Be("5..8");
    }

    [Fact]
    public void RollUp_LaterStockOfABody_DoesNotReplaceThatOfItsUnit()
    {
        var stock = StandardMeasures.ModelsMaintained;
        Report[] reports = [Of(HaNoi, null, 40, "2025-H1", stock), Of(HaNoi, School, 15, "2025", stock)];

        Rolled(reports).Cell("01", stock).Bounds().Should().Be("40");
        Rolled(Of(HaNoi, null, 40, "2025-H1", stock), Of(HaNoi, School, 50, "2025", stock)).Cell("01", stock).Bounds().Should().Be("50..");
        Rolled(Of(HaNoi, null, 40, "2025", stock), Of(HaNoi, School, 15, "2025-H1", stock)).Cell("01", stock).Bounds().Should().Be("40");
    }

    [Fact]
    public void RollUp_PartOfAFigureThatIsOfABody_IsInTheWhole()
    {
        var part = new Figure { Measure = Models.Id, Value = 15, Body = School };
        var figure = new Figure { Measure = Models.Id, Value = 40, OfWhich = [part] };
        var report = Head(HaNoi, "2025").With(figure).Build();

        Rolled(report).Cell("01", Models).Bounds().Should().Be("40");
        report.Facts.Should().HaveCount(2);
        report.Facts[1].Category.Body.Should().Be(School);
    }

    [Theory]
    [InlineData("TRƯỜNG  THPT Phan Đình Phùng", 4)]
    [InlineData("Lớp 10A", 4)]
    public void RollUp_PartOfABodysFigure_IsInTheWhole(string body, int value)
    {
        var part = new Figure { Measure = Models.Id, Value = value, Body = body };
        var whole = new Figure { Measure = Models.Id, Value = 10, OfWhich = [part] };

        Rolled(Head(HaNoi, "2025").OfBody(School).With(whole).Build()).Cell("01", Models).Bounds().Should().Be("10");
        Rolled(Head(HaNoi, "2025").With(whole with { Body = School }).Build()).Cell("01", Models).Bounds().Should().Be("10");
    }

    [Fact]
    public void RollUp_PartOfABodysAward_IsInTheWholeOrRefused()
    {
        Report Of(string body) => Head(HaNoi, "2025").OfBody(School).Award(new Award
        {
            Form = AwardForm.CertificateOfMerit,
            Recipients = Recipients.Of(collectives: 10),
            OfWhich = [new Award { Recipients = Recipients.Of(collectives: 4), Body = body }],
        }).Build();

        Rolled(Of("trường thpt phan đình phùng")).Cell("01", StandardMeasures.AwardInstances).Bounds().Should().Be("10");
        Rolled(Of("Lớp 10A")).Findings.Should().Contain(finding => finding.Code == FindingCodes.AwardPartOutsideWhole);
    }

    [Theory]
    [InlineData("Bản Mai", "Bản May")]
    [InlineData("Công ty 三星", "Công ty 現代")]
    public void RollUp_NamesOfOtherLetters_AreTwo(string one, string other)
        => Rolled(Of(HaNoi, one, 15), Of(HaNoi, other, 20)).Cell("01", Models).Bounds().Should().Be("35");

    [Fact]
    public void RollUp_ManyReportsOfNearNames_HaveOneFinding()
    {
        var reports = Enumerable.Range(0, 400).Select(index => Of(HaNoi, index % 2 == 0 ? "Trường A" : "Trường A cơ sở 2", 1) with
        {
            Id = $"r{index:000}",
        });

        Rolled([.. reports]).Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.BodiesMayBeOne);
    }

    [Fact]
    public void Build_OfABodyWithALongName_HasAnIdOfItsOwn()
    {
        Report Named(string name) => Head(HaNoi, "2025").OfBody(name + " – (\"Giáo dục\")" + new string('a', 300)).With(Models, 1).Build();

        Named("một").Id.Should().HaveLength(200).And.NotBe(Named("hai").Id);
    }

    [Fact]
    public void Facts_OfAReportOfABody_AreOfTheBodyUnlessTheyNameAUnit()
    {
        var report = Head(HaNoi, "2025").OfBody(School)
            .With(Models, 1)
            .With(new Figure { Measure = Models.Id, Value = 2, Unit = UnitKey.Parse(BaDinh) })
            .Award(new Award { Form = AwardForm.CertificateOfMerit, Recipients = Recipients.Of(collectives: 1) })
            .Build();

        report.Facts.Select(fact => fact.Category.Body).Should().Equal(School, null, School);
        report.Id.Should().EndWith("_Trường-THPT-Phan-Đình-Phùng");
    }

    [Fact]
    public void RollUp_AlikeAwardsOfTwoBodies_AreNoSuspicion()
    {
        var two = Rolled(Awarded("one", School), Awarded("other", "Thôn Đoài"));
        var same = Rolled(Awarded("one", School), Awarded("other", "trường THPT Phan Đình Phùng"));

        two.Findings.Should().NotContain(finding => finding.Code == FindingCodes.SuspectedDuplicate);
        same.Findings.Should().Contain(finding => finding.Code == FindingCodes.SuspectedDuplicate);
    }

    [Fact]
    public void RollUp_OneEventOfTwoBodies_IsAnErrorThatNamesBoth()
    {
        var result = Rolled(Awarded("one", School, "E1"), Awarded("other", "Thôn Đoài", "E1"));

        var finding = result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportsDiffer).Subject;
        finding.Message(Language.Vietnamese).Should().Contain(School).And.Contain("Thôn Đoài");
        result.Cell("01", StandardMeasures.AwardInstances).Bounds().Should().Be("1");
    }

    [Fact]
    public void RollUp_NotApplicableToABody_StillExpectsItsUnit()
    {
        var figure = new Figure { Measure = Models.Id, Status = FigureStatus.NotApplicable, Body = School };

        Rolled(Head(HaNoi, "2025").With(figure).Build()).Cell("01", Models).Coverage.Expected.Should().Be(1);
    }

    [Fact]
    public void Validate_BodyThatIsAUnit_Warns()
    {
        var finding = ReportRules.Standard.Validate(Of(HaNoi, "Phường Ba Đình", 15, "2025-H2")).Should().ContainSingle().Subject;

        finding.Code.Should().Be(FindingCodes.BodyIsAUnit);
        finding.Path.Should().Be("/body");
        finding.Message(Language.Vietnamese).Should().Contain(BaDinh);
        ReportRules.Standard.Validate(Of(HaNoi, School, 15)).Should().BeEmpty();
        ReportRules.Standard.Validate(Of(HaNoi, "Ba Đình", 15, "2025-H2")).Should().BeEmpty("a hamlet may have the name of a ward");
    }

    [Fact]
    public void Validate_PartsOfTwoBodies_MustNotExceedTheirWhole()
    {
        Figure Part(string body, int value) => new() { Measure = Models.Id, Value = value, Body = body };
        var figure = new Figure
        {
            Measure = Models.Id,
            Value = 40,
            OfWhich = [Part(School, 25), Part("Thôn Đoài", 16)],
            Parts = Antq.Domain.Reporting.PartsKind.Open,
        };

        ReportRules.Standard.Validate(Head(HaNoi, "2025").With(figure).Build()).Should()
            .ContainSingle(finding => finding.Code == FindingCodes.PartsExceedWhole);
    }

    [Fact]
    public void Explain_FactOfABody_NamesIt()
        => Rolled(Of(HaNoi, School, 15)).Cell("01", Models).Explain(Language.Vietnamese).Should().Contain(School);

    [Fact]
    public void Json_OfABody_IsOfTheSecondFormatAndRoundTrips()
    {
        var report = Head(HaNoi, "2025").OfBody(School)
            .With(new Figure { Measure = Models.Id, Value = 2, Body = "Thôn Đoài" })
            .Award(new Award { Form = AwardForm.CertificateOfMerit, Recipients = Recipients.Of(collectives: 1), Body = "Thôn Đoài" })
            .Build();
        var text = ReportJson.Write(report);

        System.Text.Encoding.UTF8.GetString(text).Should().Contain("antq-report/2");
        ReportJson.Read(text).Should().Be(report);
        ReportJson.Write(Of(HaNoi, null, 1)).Should().NotBeEquivalentTo(text);
    }

    private static RollUpResult Rolled(params Report[] reports) => RollUps.Of(Models, "2025", RollUps.Today, reports);

    private static ReportBuilder Head(string unit, string period)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity);

    private static Report Of(string unit, string? body, int value, string period = "2025", Measure? measure = null)
    {
        if (unit != HaNoi && unit != BaDinh) period = "2024";
        var builder = Head(unit, period).WithId($"{unit} {body} {period}").With(measure ?? Models, value);
        return (body is null ? builder : builder.OfBody(body)).Build();
    }

    private static Report Awarded(string id, string body, string? eventId = null)
        => Head(HaNoi, "2025").WithId(id).AsOf(new LocalDate(2025, 12, 31)).Award(new Award
        {
            Form = AwardForm.CertificateOfMerit,
            Issuers = [new Issuer(IssuingOffice.Minister)],
            Recipients = Recipients.Of(collectives: 1),
            Body = body,
            EventId = eventId,
            Day = new LocalDate(2025, 8, 19),
        }).Build();
}
