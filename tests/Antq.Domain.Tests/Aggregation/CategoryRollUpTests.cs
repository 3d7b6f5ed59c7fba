using Antq.Domain.Aggregation;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Cells by award of the law, class, type of commendation, drive and movement: what reports state, what follows from it, and what may be
/// any.
/// </summary>
public sealed class CategoryRollUpTests
{
    private const string PhuTho = "25@2025-07-01", LaoCai = "15@2025-07-01";

    private static readonly AwardSchemeId Feat = StandardAwards.FeatOrder.Id;
    private static readonly AwardSchemeId Labour = StandardAwards.LabourOrder.Id;
    private static readonly AwardSchemeId HoChiMinh = StandardAwards.HoChiMinhOrder.Id;
    private static readonly CellCategory OfAll =
        new(Scheme: Feat, Class: AwardClass.Second, Type: CommendationType.AdHoc, Drive: "Ba nhất");

    [Fact]
    public void RollUp_AwardsOfTwoSchemes_AreApart()
    {
        var result = Rolled(Order(3) with { Scheme = Feat }, Order(5) with { Scheme = Labour });

        Bounds(result, new(Scheme: Feat)).Should().Be("3");
        Bounds(result, new(Scheme: Labour)).Should().Be("5");
        Bounds(result, new(Scheme: HoChiMinh)).Should().Be("missing");
        Bounds(result, CellCategory.All).Should().Be("8");
    }

    [Fact]
    public void RollUp_AwardWithoutScheme_MayBeAnyOfItsFormThatItsIssuerConfers()
    {
        var result = Rolled(Order(3) with { Scheme = Feat }, Order(4));

        Bounds(result, new(Scheme: Feat)).Should().Be("3..7");
        Bounds(result, new(Scheme: HoChiMinh)).Should().Be("0..4");
        Bounds(result, new(Scheme: StandardAwards.PrimeMinisterCertificate.Id)).Should().Be("missing");
    }

    [Fact]
    public void RollUp_CertificateOfOneIssuer_IsTheOnlyOneThatHeConfers()
    {
        var result = Rolled(Certificate(IssuingOffice.ProvincialChair, 6), Certificate(IssuingOffice.PrimeMinister, 2));

        Bounds(result, new(Scheme: StandardAwards.ProvinceCertificate.Id)).Should().Be("6");
        Bounds(result, new(Scheme: StandardAwards.PrimeMinisterCertificate.Id)).Should().Be("2");
    }

    [Fact]
    public void RollUp_TitleOfAnAward_TellsItsSchemeAndClass()
    {
        var result = Rolled(
            Order(3) with { Title = "Huân chương Chiến công hạng Nhì" },
            Order(5) with { Title = "Huân chương Lao động hạng Ba" });

        Bounds(result, new(Scheme: Feat)).Should().Be("3");
        Bounds(result, new(Class: AwardClass.Third)).Should().Be("5");
        Bounds(result, new(Scheme: Labour, Class: AwardClass.Second)).Should().Be("missing");
    }

    [Fact]
    public void RollUp_AwardsWithClasses_AreApartAndOneWithoutMayBeAny()
    {
        var result = Rolled(
            Order(3) with { Scheme = Feat, Class = AwardClass.First },
            Order(5) with { Scheme = Feat, Class = AwardClass.Second },
            Order(4) with { Scheme = Labour },
            Order(7) with { Scheme = HoChiMinh });

        Bounds(result, new(Class: AwardClass.First)).Should().Be("3..7", "a Labour Order has a class that the report does not state");
        Bounds(result, new(Class: AwardClass.Third)).Should().Be("0..4", "the Ho Chi Minh Order has no classes");
        Bounds(result, new(Scheme: Feat, Class: AwardClass.Third)).Should().Be("missing");
        Bounds(result, new(Scheme: Labour)).Should().Be("4");
    }

    [Fact]
    public void RollUp_ClassOfAnUnnamedOrder_ExcludesThoseWithoutClasses()
    {
        var result = Rolled(Order(3) with { Class = AwardClass.First });

        Bounds(result, new(Scheme: Feat)).Should().Be("0..3");
        Bounds(result, new(Scheme: HoChiMinh)).Should().Be("missing");
    }

    [Fact]
    public void RollUp_AwardsOfTypes_AreApartAndTitlesHaveNone()
    {
        var title = Order(0) with
        {
            Form = AwardForm.EmulationTitle,
            Issuers = [new Issuer(IssuingOffice.Minister)],
            Recipients = Recipients.Of(individuals: 9),
        };
        var result = Rolled(
            Certificate(IssuingOffice.Minister, 3) with { Type = CommendationType.AdHoc },
            Certificate(IssuingOffice.Minister, 5) with { Type = CommendationType.Merit },
            Certificate(IssuingOffice.Minister, 2),
            title);

        Bounds(result, new(Type: CommendationType.AdHoc)).Should().Be("3..5");
        Bounds(result, new(Type: CommendationType.Thematic)).Should().Be("0..2");
        Bounds(result, CellCategory.All).Should().Be("19");
    }

    [Fact]
    public void RollUp_AwardsOfDrives_AreApartByName()
    {
        var result = Rolled(
            Order(3) with { Drive = new Drive("Ba nhất") },
            Order(4) with { Drive = new Drive("Ba nhất", Kind: DriveKind.Thematic) },
            Order(5) with { Drive = new Drive("500 ngày đêm") },
            Order(1));

        Bounds(result, new(Drive: "Ba nhất")).Should().Be("7..8");
        Bounds(result, new(Drive: "500 ngày đêm")).Should().Be("5..6");
        Bounds(result, new(Drive: "khác")).Should().Be("0..1");
    }

    [Fact]
    public void RollUp_AwardThatTheLawDoesNotKnow_IsOneOfItsOwn()
    {
        var (one, other) = (AwardSchemeId.Parse("one-of-our-own"), AwardSchemeId.Parse("another"));
        var result = Rolled(Order(3) with { Scheme = one }, Order(4) with { Scheme = other });

        Bounds(result, new(Scheme: one)).Should().Be("3");
        Bounds(result, new(Scheme: other)).Should().Be("4");
        Bounds(result, new(Scheme: Feat)).Should().Be("missing");
    }

    [Fact]
    public void RollUp_FigureOfAwardsBesideSomeOfAClass_LeavesTheRestToTheOthers()
    {
        var report = Report(PhuTho, Order(3) with { Class = AwardClass.First }, Order(5) with { Class = AwardClass.Second });
        var result = Rolled([report with { Figures = [new Figure { Measure = StandardMeasures.AwardInstances.Id, Value = 12 }] }], null);

        Bounds(result, CellCategory.All).Should().Be("12");
        Bounds(result, new(Class: AwardClass.First)).Should().Be("3..7");
        Bounds(result, new(Class: AwardClass.Third)).Should().Be("0..4");
        Bounds(result, new(Type: CommendationType.Merit)).Should().Be("0..12");
    }

    [Fact]
    public void RollUp_OneConferralByClassAndByDrive_CountsOnceAndIsBoundedInEach()
    {
        var byClass = Report(PhuTho, Event(4) with { Class = AwardClass.First }, Event(6) with { Class = AwardClass.Second });
        var byDrive = Report(PhuTho, Event(9) with { Drive = new Drive("Ba nhất") }, Event(1) with { Drive = new Drive("500 ngày đêm") });
        var result = Rolled([byClass, byDrive with { Id = "second" }], null);

        Bounds(result, CellCategory.All).Should().Be("10");
        Bounds(result, new(Class: AwardClass.First)).Should().Be("4");
        Bounds(result, new(Class: AwardClass.First, Drive: "Ba nhất")).Should().Be("3..4", "one at most is of the other drive");
        Bounds(result, new(Class: AwardClass.Second, Drive: "500 ngày đêm")).Should().Be("0..1");

        static Award Event(int number) => Order(number) with { EventId = "lễ trao" };
    }

    [Fact]
    public void RollUp_OneConferralWithAClassInOneReportAlone_IsOfThatClassAsFarAsItIsStated()
    {
        var whole = Report(PhuTho, Order(10) with { EventId = "lễ trao" });
        var some = Report(PhuTho, Order(4) with { EventId = "lễ trao", Class = AwardClass.First }) with { Id = "second" };
        var result = Rolled([whole, some], null);

        Bounds(result, CellCategory.All).Should().Be("10");
        Bounds(result, new(Class: AwardClass.First)).Should().Be("4", "the second report states how many are of that class");
        Bounds(result, new(Class: AwardClass.Second)).Should().Be("0..6");
    }

    [Fact]
    public void RollUp_ClusterBesideAMemberOfAnotherClass_AreAdded()
    {
        Total(Order(4) with { Class = AwardClass.Second }).Should().Be("13");
        Total(Order(4) with { Class = AwardClass.First }).Should().Be("9");
        Total(Order(4)).Should().Be("9", "the member's may be of that class, and a cluster contains what its members may have of the same");

        static string Total(Award award)
            => Bounds(Rolled([Cluster(Order(9) with { Class = AwardClass.First }), Report(PhuTho, award)], null), CellCategory.All, "BCA");
    }

    [Fact]
    public void Cells_ByDefault_AreOfFormIssuerRecipientsAndPopulationOnly()
    {
        var categories = CategoriesOf(Rolled(All(3)));

        categories.Should().HaveCount(8);
        categories.Should()
            .OnlyContain(one => one == new CellCategory(one.Form, one.Issuer, one.Recipient, one.Population, null, null, null, null, null));
    }

    [Fact]
    public void Cells_ByAxesAskedFor_AreOfTheirNamedValuesAndCombinations()
    {
        var result = Rolled(
            [Report(
                PhuTho,
                Order(3) with { Scheme = Feat, Class = AwardClass.First },
                Order(5) with { Scheme = Labour },
                Order(2) with { Scheme = HoChiMinh })],
            new RollUpOptions { By = [CategoryAxis.Class, CategoryAxis.Scheme] });

        var cells = result.Cells.Where(cell => cell.Unit.Code == "25")
            .Select(cell => $"{cell.Category.Scheme}/{cell.Category.Class} {cell.Bounds()}");

        cells.Should().Equal(
            "/ 10", "/First 3..8", "feat-order/ 3", "feat-order/First 3", "ho-chi-minh-order/ 2", "labour-order/ 5",
                "labour-order/First 0..5");
    }

    [Fact]
    public void Cells_ByMovementTypeAndDrive_AreOfThoseThatFactsName()
    {
        var result = Rolled(
            [Report(
                PhuTho,
                Order(3) with { Movement = MovementType.ForNationalSecurity, Type = CommendationType.AdHoc },
                Order(5) with { Drive = new Drive("Ba nhất") })],
            new RollUpOptions { By = [CategoryAxis.Movement, CategoryAxis.Type, CategoryAxis.Drive] });

        var cells = result.Cells.Where(cell => cell.Unit.Code == "25")
            .Select(cell => $"{cell.Category.Movement?.Standard}/{cell.Category.Type}/{cell.Category.Drive} {cell.Bounds()}");

        cells.Should().Equal(
            "// 8",
            "//Ba nhất 5..8",
            "/AdHoc/ 3..8",
            "/AdHoc/Ba nhất 0..8",
            "AllPeopleProtectNationalSecurity// 5",
            "AllPeopleProtectNationalSecurity//Ba nhất 5",
            "AllPeopleProtectNationalSecurity/AdHoc/ 0..5",
            "AllPeopleProtectNationalSecurity/AdHoc/Ba nhất 0..5",
            "ForNationalSecurity// 3",
            "ForNationalSecurity//Ba nhất 0..3",
            "ForNationalSecurity/AdHoc/ 3",
            "ForNationalSecurity/AdHoc/Ba nhất 0..3");
    }

    [Fact]
    public void Cells_ByNoAxis_AreTotals()
        => CategoriesOf(Rolled([Report(PhuTho, Order(3))], new RollUpOptions { By = [] })).Should().Equal(CellCategory.All);

    [Fact]
    public void Cells_ByAxes_AreThoseThatTheIndexerGives()
    {
        Report[] reports =
            [Report(PhuTho, All(3), Certificate(IssuingOffice.Minister, 4) with { Type = CommendationType.Merit }, Order(5))];
        var all = Rolled(reports, new RollUpOptions { By = [.. Enum.GetValues<CategoryAxis>()] });
        var few = Rolled(reports, new RollUpOptions { By = [] });

        all.Cells.Should().HaveCountGreaterThan(100);
        foreach (var cell in all.Cells)
        {
            var other = few[cell.Unit, cell.Measure, cell.Category];
            (other.Bounds(), other.Explain(Language.Vietnamese)).Should().Be((cell.Bounds(), cell.Explain(Language.Vietnamese)));
        }
    }

    [Fact]
    public void By_OfNoAxis_IsRefused()
        => FluentActions.Invoking(() => new RollUpOptions { By = [(CategoryAxis)99] }).Should().Throw<ArgumentException>();

    [Fact]
    public void ToString_OfACellByAllAxes_NamesThemInBothLanguages()
    {
        var cell = Rolled(All(3)).Cell("25", StandardMeasures.AwardInstances, OfAll);

        cell.ToString(Language.Vietnamese).Should()
            .Contain("(Huân chương Chiến công, hạng Nhì, khen thưởng đột xuất, đợt thi đua Ba nhất): 3");
        cell.ToString(Language.English).Should().Contain("(Feat Order, second class, ").And.Contain("drive Ba nhất): 3");
        cell.Explain(Language.Vietnamese).Should().Contain("đợt thi đua Ba nhất");
    }

    [Fact]
    public void Document_OfCellsByAllAxes_ComesBack()
    {
        var options = new RollUpOptions { By = [CategoryAxis.Scheme, CategoryAxis.Class, CategoryAxis.Type, CategoryAxis.Drive] };
        var result = Rolled([Report(PhuTho, All(3))], options);

        var read = RollUpJson.Read(RollUpJson.Write(result));

        read.Cells.Select(cell => cell.Category).Should().Equal(result.Cells.Select(cell => cell.Category));
        read.Cells.Should().Contain(cell => cell.Category == OfAll);
    }

    [Fact]
    public void Overlaps_OfOneConferralByClass_SayHowCategoriesLie()
    {
        var whole = Report(PhuTho, Order(10) with { EventId = "lễ trao" });
        var some = Report(PhuTho, Order(4) with { EventId = "lễ trao", Class = AwardClass.First }) with { Id = "second" };

        Rolled([whole, some], null).Overlaps.Should().ContainSingle().Which.Kinds.Should().Contain(OverlapKind.CategoryWithin);
    }

    [Fact]
    public void Facts_OfAwards_StateWhatTheReportDoes()
    {
        var drive = new Drive("Ba nhất", new LocalDate(2025, 12, 27), 1);
        var fact = Report(PhuTho, All(3) with { Drive = drive, Title = "Huân chương" }).Facts.Should().ContainSingle().Which;

        fact.Category.Should().Be(new FactCategory(
            [AwardForm.Order],
            [IssuingOffice.StatePresident],
            [RecipientKind.Collectives],
            null,
            [Feat],
            [AwardClass.Second],
            CommendationType.AdHoc,
            drive));
        Report(PhuTho, Order(3)).Facts[0].Category.Scheme.Should().BeEmpty("it is the issuers that tell");
    }

    private static Award All(int collectives)
        => Order(collectives)
            with
        { Scheme = Feat, Class = AwardClass.Second, Type = CommendationType.AdHoc, Drive = new Drive("Ba nhất") };

    private static Award Order(int collectives)
        => new()
        {
            Form = AwardForm.Order,
            Issuers = [new Issuer(IssuingOffice.StatePresident)],
            Recipients = Recipients.Of(collectives),
            Day = new LocalDate(2025, 9, 2),
        };

    private static Award Certificate(IssuingOffice office, int collectives)
        => Order(collectives) with { Form = AwardForm.CertificateOfMerit, Issuers = [new Issuer(office)] };

    private static Report Report(string unit, params Award[] awards)
        => Domain.Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId(unit)
            .AsOf(new LocalDate(2025, 12, 31))
            .Build() with
        { Awards = awards };

    private static Report Cluster(params Award[] awards)
        => RollUps.OfCluster("cluster", "2025", PhuTho, LaoCai).AsOf(new LocalDate(2025, 12, 31)).Build() with { Awards = awards };

    private static RollUpResult Rolled(params Award[] awards) => Rolled([Report(PhuTho, awards)], null);

    private static RollUpResult Rolled(Report[] reports, RollUpOptions? options)
        => new Aggregator(Gazetteer.Default)
            .RollUp(reports, OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2025), options);

    private static string Bounds(RollUpResult result, CellCategory category, string unit = "25")
        => result.Cell(unit, StandardMeasures.AwardInstances, category).Bounds();

    private static CellCategory[] CategoriesOf(RollUpResult result)
        => [.. result.Cells.Where(cell => cell.Unit.Code == "25").Select(cell => cell.Category)];
}
