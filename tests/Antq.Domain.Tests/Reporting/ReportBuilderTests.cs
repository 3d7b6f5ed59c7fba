using Antq.Domain.Reporting;
using Antq.Domain.Tests.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

public sealed class ReportBuilderTests
{
    private static readonly OrganisationUnit QuangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).FindProvinces("Quảng Nam")
        .Single();

    [Fact]
    public void Build_TheShapeThatAUserWrites_IsTheSeedWithoutItsRemarksAndParts()
    {
        var report = Report.For(QuangNam, ReportingPeriod.Parse("phase:2019/2024"), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2024, 9, 19))
            .With(StandardMeasures.ModelSites, 910)
            .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese), by: Population.AssociationMembers)
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, Recipients.Of(collectives: 3, individuals: 6))
            .Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(collectives: 9, individuals: 15))
            .StatedTotal(StandardMeasures.AwardInstances, 33)
            .Build();

        ReportRules.Standard.Validate(report).Should().BeEmpty();
        report.Awards.Select(award => award.Recipients.Total).Should().Equal(9, 24);
        report.Facts.Select(fact => $"{fact.Path} {fact.Measure} {fact.Value} {fact.Category.Population}").Should().Equal(
            "/figures/0 model-sites 910 ",
            "/figures/1 information-received 2431..|hơn 2.430 association-members",
            "/awards/0/recipients/collectives award-instances 3 ",
            "/awards/0/recipients/individuals award-instances 6 ",
            "/awards/1/recipients/collectives award-instances 9 ",
            "/awards/1/recipients/individuals award-instances 15 ");
    }

    [Fact]
    public void Build_WithoutIdAndDay_TakesThemFromUnitPeriodAndMovement()
    {
        var report = Report.For(QuangNam, ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity).Build();

        report.Id.Should().Be("49@1997-01-01_2021_all-people-protect-national-security");
        report.Revision.Should().Be(1);
        report.AsOf.Should().Be(new LocalDate(2021, 12, 31));
    }

    [Theory]
    [InlineData("2025-Q3", "2025-Q3")]
    [InlineData("nd09:2025-9M", "nd09.2025-9M")]
    [InlineData("2019/2024", "2019..2024")]
    [InlineData("2022-06-15/2022-08-19", "2022-06-15..2022-08-19")]
    [InlineData("../2022-06-15", "..2022-06-15")]
    [InlineData("phase:2015/2020", "phase.2015..2020")]
    [InlineData("phase:2015/2020|5 năm", "phase.2015..2020_5-năm")]
    [InlineData("phase:2015/2020|5-năm", "phase.2015..2020_5~002dnăm")]
    [InlineData("phase:2015/2020|a/b_c|d#?%\\", "phase.2015..2020_a~002fb~005fc~007cd~0023~003f~0025~005c")]
    public void Build_WithoutId_MakesOneSegmentOfAnAddressOfAnyPeriod(string period, string part)
    {
        var report = Report.For(QuangNam, ReportingPeriod.Parse(period), MovementType.ForNationalSecurity).Build();

        report.Id.Should().Be($"49@1997-01-01_{part}_for-national-security");
        report.Id.Should().MatchRegex(@"^[\p{L}\p{Nd}@._~-]+$");
        new Uri(new Uri("http://localhost/reports/"), Uri.EscapeDataString(report.Id)).Segments.Should().HaveCount(3)
            .And.Subject.Last().Should().Be(Uri.EscapeDataString(report.Id));
    }

    [Fact]
    public void Build_WithEverything_RoundTripsThroughItsDocument()
    {
        var report = Report.For(QuangNam, ReportingPeriod.Year(2021), MovementType.ForNationalSecurity)
            .WithId("a", 3)
            .Superseding("b")
            .Superseding("c", 2)
            .ReportedBy(Gazetteer.Default.AsOf(new LocalDate(2021, 1, 1)).Ministry)
            .From(new ReportSource("Nguồn", new LocalDate(2022, 1, 4)))
            .With(new Figure { Measure = StandardMeasures.Models.Id, Status = FigureStatus.NotApplicable })
            .StatedTotal(StandardMeasures.AwardInstances, 7, AwardForm.Commendation)
            .Remark("Lời ghi")
            .Build();

        var document = ReportJson.Write(report);

        ReportJson.Write(ReportJson.Read(document)).Should().Equal(document);
        report.Supersedes.Should().Equal(new ReportReference("b"), new ReportReference("c", 2));
        report.Reporter.Should().Be(UnitKey.Parse("BCA@1976-07-02"));
        report.StatedTotals.Should().Equal(new StatedTotal(StandardMeasures.AwardInstances.Id, 7, AwardForm.Commendation));
    }

    [Fact]
    public void Build_ThenMoreIsAdded_LeavesTheBuiltReportAsItWas()
    {
        var figures = new List<Figure> { new() { Measure = StandardMeasures.ModelsRecognised.Id, Value = 1 } };
        var issuers = new List<Issuer> { new(IssuingOffice.ProvincialChair) };
        var builder = Report.For(QuangNam, ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity)
            .With(new Figure { Measure = StandardMeasures.ModelsBuilt.Id, Value = 5, OfWhich = figures })
            .Award(new Award { Form = AwardForm.CertificateOfMerit, Issuers = issuers, Recipients = Recipients.Of(2) });
        var report = builder.Build();
        var before = ReportJson.Write(report);

        figures.Add(new Figure { Measure = StandardMeasures.Models.Id, Value = 9 });
        issuers.Add(new Issuer(IssuingOffice.Minister));
        var other = builder.With(StandardMeasures.Models, 3).Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(1))
            .Remark("thêm").WithId("khác").Build();

        ReportJson.Write(report).Should().Equal(before);
        other.Figures.Should().HaveCount(2);
        report.Figures.Should().NotBeOfType<Figure[]>().And.NotBeOfType<List<Figure>>();
        FluentActions.Invoking(() => ((IList<Figure>)report.Figures).Add(figures[0])).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void RollUp_ZeroMissingAndNotApplicable_AreThreeThings()
    {
        var result = RollUps.Of(
            StandardMeasures.ModelsBuilt,
            "2021",
            RollUps.Today,
            Of("01@2008-08-01", new Figure { Measure = StandardMeasures.ModelsBuilt.Id, Value = 0 }),
            Of("04@1997-01-01", new Figure { Measure = StandardMeasures.ModelsBuilt.Id, Status = FigureStatus.Missing }),
            Of("11@2004-01-01", new Figure { Measure = StandardMeasures.ModelsBuilt.Id, Status = FigureStatus.NotApplicable }),
            Of("12@2004-01-01", new Figure { Measure = StandardMeasures.ModelsBuilt.Id }));

        result.Cell("01", StandardMeasures.ModelsBuilt).Exactness.Should().Be(Exactness.Exact);
        result.Cell("01", StandardMeasures.ModelsBuilt).Bounds().Should().Be("0");
        result.Cell("04", StandardMeasures.ModelsBuilt).Exactness.Should().Be(Exactness.Missing);
        var nation = result.Cell("BCA", StandardMeasures.ModelsBuilt);
        nation.Bounds().Should().Be("0");
        nation.Coverage.Expected.Should().Be(62);
        nation.Coverage.Reported.Should().Be(1);
        State("01").Should().Be(Coverage.State.Reported);
        State("04").Should().Be(Coverage.State.Missing);
        State("11").Should().Be(Coverage.State.NotApplicable);
        State("12").Should().Be(Coverage.State.Missing);

        Coverage.State State(string code) => nation.Coverage.Parts.Single(part => part.Unit.Code == code).State;
    }

    [Fact]
    public void Facts_OfFiguresWithoutAValue_KeepTheStatusApart()
        => Of("01@2008-08-01", new Figure { Measure = StandardMeasures.Models.Id },
            new Figure { Measure = StandardMeasures.Models.Id, Status = FigureStatus.NotApplicable },
            new Figure { Measure = StandardMeasures.Models.Id, Value = 0 })
            .Facts.Select(fact => (fact.Status, fact.Value)).Should()
                .Equal((FigureStatus.Missing, null), (FigureStatus.NotApplicable, null), (FigureStatus.Reported, Count.Exactly(0)));

    [Fact]
    public void RollUp_ProposedAward_CountsNowhere()
    {
        var proposed =
            new Award
            {
                Form = AwardForm.Commendation,
                Issuers = [new Issuer(IssuingOffice.CommuneChair)],
                Recipients = Recipients.Of(100),
                Status = AwardStatus.Proposed
            };
        var report = Report.For(QuangNam, ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity)
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(2))
            .Award(proposed)
            .StatedTotal(StandardMeasures.AwardInstances, 2)
            .Build();

        ReportRules.Standard.Validate(report)
            .ShouldTell("ANTQ1211", FindingSeverity.Information, "/awards/1", null, "", "100;Giấy khen|Commendation");
        ReportRules.Standard.Validate(report).Should().ContainSingle();
        report.Facts.Should().ContainSingle();
        RollUps.Of(report).Cells.Should().OnlyContain(cell => cell.Value == Count.Exactly(2) || cell.Value == Count.AtMost(2));
    }

    [Fact]
    public void Builder_OfNothing_RefusesAtTheDoor()
    {
        var builder = Report.For(QuangNam, ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity);

        FluentActions
            .Invoking(() => Report.For(default(UnitKey), ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Report.For(QuangNam, default, MovementType.AllPeopleProtectNationalSecurity)).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.With(StandardMeasures.Models, default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.WithId(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.WithId("a", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.Superseding("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.Remark("")).Should().Throw<ArgumentException>();
    }

    private static Report Of(string unit, params Figure[] figures)
        => figures.Aggregate(
            Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity),
            (builder, figure) => builder.With(figure)).Build();
}
