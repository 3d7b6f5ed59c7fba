using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Which facts of reports have a place in the columns of a plan, and what is said of those that have none.</summary>
public sealed class ColumnFactTests
{
    private const MovementType Movement = MovementType.AllPeopleProtectNationalSecurity;

    private static readonly RollUpPlan Plan = ColumnShapes.Provinces("2026", StandardMeasures.InformationReceived).Plan();

    private static readonly OrganisationUnit Unit = Plan.Units[3];

    private static MeasureId Measure => StandardMeasures.InformationReceived.Id;

    [Fact]
    public void Add_OfAFigureOfThePlan_IsARowOfItsUnitPeriodAndMeasure()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow, StandardMeasures.InformationReceived).Plan();
        var builder = new FactColumns.Builder(plan);

        builder.Add(Of(new Figure { Measure = Measure, Value = Count.AtLeast(7) }), Movement).Should().BeEmpty();

        builder.Count.Should().Be(1);
        var totals = plan.RollUp(builder.Columns(RowMeaning.Statements));
        totals[Unit, ReportingPeriod.Year(2026), StandardMeasures.InformationReceived].Value.Should().Be(Count.AtLeast(7));
        totals[Unit, ReportingPeriod.Year(2026), ColumnShapes.Flow].Value.Should().BeNull();
    }

    [Fact]
    public void Add_OfAFigureWithoutAValue_IsNeitherARowNorAFinding()
    {
        var builder = new FactColumns.Builder(Plan);

        builder.Add(Of(new Figure { Measure = Measure, Status = FigureStatus.NotApplicable }, new Figure { Measure = Measure }), Movement)
            .Should().BeEmpty();

        builder.Count.Should().Be(0);
    }

    [Fact]
    public void Add_OfAnAward_IsLeftOut()
        => SaysOf(
            Begun().Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(collectives: 3)).Build(),
            "là khen thưởng",
            "it is an award");

    [Fact]
    public void Add_OfAnotherMovement_IsLeftOut()
        => SaysOf(Of(new Figure { Measure = Measure, Value = 3, Movement = MovementType.NationalEmulation }), "thuộc phong trào khác",
            "it is of another movement");

    [Fact]
    public void Add_OfAGroupOfPeople_IsLeftOut()
        => SaysOf(Of(new Figure { Measure = Measure, Value = 3, Population = Population.AssociationMembers }), "chỉ của một nhóm người",
            "it is of a group of people");

    [Fact]
    public void Add_OfACluster_IsLeftOut()
        => SaysOf(
            RollUps.OfCluster("cluster", "2026-02", [.. Plan.Units.Take(3).Select(unit => unit.Key.ToString())])
                .AsOf(new LocalDate(2026, 3, 1)).With(StandardMeasures.InformationReceived, 3).Build(),
            "của cụm thi đua",
            "it is of a cluster");

    [Fact]
    public void Add_OfAUnitThatThePlanHasNoRowsOf_IsLeftOut()
    {
        var commune = Gazetteer.Default.AsOf(RollUps.Today).Units(OrganisationLevel.Commune)[0];

        SaysOf(Of(new Figure { Measure = Measure, Value = 3, Unit = commune.Key }), $"kế hoạch không có đơn vị {commune.Key}",
            $"the plan has no rows of {commune.Key}");
    }

    [Fact]
    public void Add_OfAMeasureThatThePlanDoesNotHave_IsLeftOut()
        => SaysOf(
            Of(new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 3 }),
            "kế hoạch không có chỉ tiêu “model-sites”",
            "the plan does not have the measure “model-sites”");

    [Fact]
    public void Add_OfDaysThatAreNoPeriodOfRows_IsLeftOut()
        => SaysOf(
            Of(new Figure { Measure = Measure, Value = 3, Period = ReportingPeriod.Parse("2026-01-05/2026-02-10") }),
            "kế hoạch không có kỳ từ ngày 05/01/2026 đến ngày 10/02/2026",
            "the plan has no rows of 2026-01-05 to 2026-02-10");

    [Fact]
    public void Add_OfAFigureThatAnErrorSpoils_IsLeftOutByTheRule()
    {
        var builder = new FactColumns.Builder(Plan);

        var finding = builder.Add(Of(new Figure { Measure = Measure, Value = 3, Period = ReportingPeriod.Month(2026, 9) }), Movement)
            .Should().ContainSingle().Which;

        builder.Count.Should().Be(0);
        finding.Code.Should().Be(FindingCodes.FactLeftOut);
        finding.Path.Should().Be("/figures/0");
        finding.Message(Language.English).Should().Be($"This fact is excluded from all totals ({FindingCodes.ReportBeforePeriod.Id}).");
    }

    /// <summary>
    /// The order in which reasons are looked for does not hide a fact that is of the plan, and each fact is told by itself.
    /// </summary>
    [Fact]
    public void Add_OfManyFacts_TellsEachThatIsLeftOutAndKeepsTheRest()
    {
        var builder = new FactColumns.Builder(Plan);

        var leftOut = builder.Add(
            Of(
                new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 3 },
                new Figure { Measure = Measure, Value = 4 },
                new Figure { Measure = Measure, Value = 5, Movement = MovementType.NationalEmulation },
                new Figure { Measure = Measure, Value = 6, Period = ReportingPeriod.Month(2026, 1) }),
            Movement);

        leftOut.Select(finding => (finding.Code, finding.Report, finding.Path)).Should()
            .Equal((FindingCodes.FactNotInColumns, "r", "/figures/0"), (FindingCodes.FactNotInColumns, "r", "/figures/2"));
        Plan.RollUp(builder.Columns(RowMeaning.Statements))[Unit, ReportingPeriod.Year(2026), StandardMeasures.InformationReceived].Value
            .Should().Be((Count)10);
    }

    private static ReportBuilder Begun()
        => Report.For(Unit, ReportingPeriod.Month(2026, 2), Movement).WithId("r").AsOf(new LocalDate(2026, 3, 1));

    private static Report Of(params IEnumerable<Figure> figures)
        => figures.Aggregate(Begun(), (report, figure) => report.With(figure)).Build();

    private static void SaysOf(Report report, string vietnamese, string english)
    {
        var builder = new FactColumns.Builder(Plan);

        var finding = builder.Add(report, Movement).Should().ContainSingle().Which;

        builder.Count.Should().Be(0);
        finding.Code.Should().Be(FindingCodes.FactNotInColumns);
        finding.Message(Language.English).Should().Be($"This fact has no place in the columns: {english}.");
        finding.Message(Language.Vietnamese).Should().Contain(vietnamese);
    }
}
