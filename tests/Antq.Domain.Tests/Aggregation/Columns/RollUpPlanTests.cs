using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>What a plan is made of, and what it refuses.</summary>
public sealed class RollUpPlanTests
{
    [Fact]
    public void Create_OfOldCommunes_HasEveryLevelAbove()
    {
        var plan = ColumnShapes.OldCommunes("2024", ColumnShapes.Flow).Plan();

        plan.Levels.Select(level => (level.Level, level.Units.Count)).Should().Equal(
            (OrganisationLevel.Commune, 10_040), (OrganisationLevel.District, 696), (OrganisationLevel.Province, 63),
                (OrganisationLevel.Ministry, 1));
        plan.Units.Count(unit => unit.Level == OrganisationLevel.District).Should()
            .Be(5, "island districts have no communes and speak for themselves");
        plan.IsVerified.Should().BeTrue("the gazetteer knows communes from 2004-08-31 on");
        plan.Levels[0].ToString().Should().Be("Commune of 2025-06-30");
        plan.OrdinalOf(plan.Units[77]).Should().Be(77);
        plan.OrdinalOf(plan.Units[77].Code).Should().Be(77);
        plan.OrdinalOf("99999").Should().Be(-1);
        plan.Units.Select(unit => unit.Key).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Create_OverTheMerger_HasTheLevelsOfThatDay()
    {
        var plan = (ColumnShapes.OldCommunes("2024", ColumnShapes.Flow) with { BoundariesOf = RollUps.Today }).Plan();

        plan.Levels.Select(level => (level.Level, level.Units.Count)).Should()
            .Equal((OrganisationLevel.Commune, 3_321), (OrganisationLevel.Province, 34), (OrganisationLevel.Ministry, 1));
        plan.Levels[0].Day.Should().Be(RollUps.Today);
    }

    [Fact]
    public void Create_WithoutWord_HasTotalsOfYears()
        => (ColumnShapes.Provinces("2026", ColumnShapes.Flow)
            with
        {
            Period = ReportingPeriod.Parse("2025-07-01/2026-12-31"),
            Totals = [ReportingPeriod.Half(2025, 2), ReportingPeriod.Year(2026)]
        }).Plan()
            .Totals.Should().Equal(ReportingPeriod.Half(2025, 2), ReportingPeriod.Year(2026));

    [Fact]
    public void Create_BeforeTheGazetteerKnowsTheUnits_IsRefused()
    {
        var act = () => FirstCommunes("2004").Plan();

        act.Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage(
            "The gazetteer knows * from 2004-08-31 on (data 2026b); set AssumeUnchangedSince to hold rows of 2004-01-01 all the same.*");
    }

    /// <summary>
    /// 24 was Bắc Giang until 2025-06-30 and is Bắc Ninh since: no assumption about the gazetteer makes rows of 2024 those of Bắc Ninh.
    /// </summary>
    [Fact]
    public void Create_BeforeUnitsBegan_IsRefusedUnlessTheRowsRestateThoseDays()
    {
        var shape = ColumnShapes.Provinces("2024", ColumnShapes.Flow);

        foreach (var given in new[] { shape, shape with { AssumeUnchangedSince = new NodaTime.LocalDate(2024, 1, 1) } })
        {
            given.Invoking(one => one.Plan()).Should().Throw<ArgumentException>()
                .WithMessage(
                    "* began on 2025-07-01, and rows may be of days from 2024-01-01 on, when its code may have been that of another "
                    + "(data 2026b); set RestatesEarlierDays where they are of its territory.*");
        }

        var plan = (shape with { RestatesEarlierDays = true }).Plan();
        plan.IsVerified.Should().BeTrue();
        plan.RollUp([new FactRow(plan.OrdinalOf("24"), 0, 0, 7)],
            RowMeaning.Statements)[Gazetteer.Default.AsOf(RollUps.Today).Province("24"), ReportingPeriod.Year(2024), ColumnShapes.Flow]
            .Value.Should().Be(Count.Exactly(7));
    }

    [Fact]
    public void Create_OfCommunesThatRestateDaysBeforeTheGazetteer_IsNotVerified()
        => (ColumnShapes.OldCommunes("2004", ColumnShapes.Flow) with
        { UnitsOf = RollUps.Today, AssumeUnchangedSince = new NodaTime.LocalDate(2004, 1, 1) })
            .Plan().IsVerified.Should().BeFalse();

    [Fact]
    public void Create_OnBoundariesBeforeTheGazetteer_FollowsTheAssumptionToo()
        => (FirstCommunes("2004") with
        {
            UnitsOf = new NodaTime.LocalDate(2004, 8, 31),
            Period = ReportingPeriod.Month(2004, 8),
            Totals = [ReportingPeriod.Month(2004, 8)],
            BoundariesOf = new NodaTime.LocalDate(2004, 1, 31),
            AssumeUnchangedSince = new NodaTime.LocalDate(2004, 1, 1),
        }).Plan().Levels[0].Units.Should().HaveCount(
            Gazetteer.Default.AsOf(new NodaTime.LocalDate(2004, 8, 31)).Units(OrganisationLevel.Commune).Count);

    [Fact]
    public void Create_BeforeTheGazetteerKnowsTheUnits_IsNotARestatement()
        => (FirstCommunes("2004") with { RestatesEarlierDays = true }).Invoking(one => one.Plan())
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Create_AfterAUnitEnded_IsRefused()
    {
        var act = () => ColumnShapes.OldCommunes("2025", ColumnShapes.Flow).Plan();

        act.Should().Throw<ArgumentException>().WithMessage("* ended on 2025-06-30, and rows may be of days to 2025-12-31 (data 2026b).*");
    }

    [Theory]
    [InlineData("2026", "The total of 2025 is not made up of periods from 2026-01 to 2026-12.*", "2025")]
    [InlineData("2026", "The total of 2026-01-01/2026-02-14 is not made up of periods from 2026-01 to 2026-12.*", "2026-01-01/2026-02-14")]
    [InlineData("2026", "The total of 2026 is asked for twice.*", "2026", "2026")]
    [InlineData("2026", "No total holds 2026-07.*", "2026-H1")]
    [InlineData("2026", "The phase phase:2026/2026 has uncertain days: ask for a span of years.*", "phase:2026/2026")]
    public void Create_WithTotalsThatDoNotFit_IsRefused(string period, string message, params string[] totals)
    {
        var act = ()
            => (ColumnShapes.Provinces(period, ColumnShapes.Flow) with { Totals = [.. totals.Select(text => ReportingPeriod.Parse(text))] })
                .Plan();

        act.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void Create_WithMeasuresThatColumnsCannotHold_IsRefused()
    {
        foreach (var (measure, reason) in new[]
        {
            (StandardMeasures.AwardRecipients,
                "From the largest to the sum, for one person may occur in several periods (time, distinct, disjoint: bound). Send the "
                + "list of names to count distinct ones, or roll"),
            (RollUps.Measure(TerritoryBehaviour.None, TimeBehaviour.Stock),
                "Not added over territories (territory, none, disjoint: refuse). Read each unit by itself, or roll"),
            (new Measure(MeasureId.Parse("old"), "old", "old", TerritoryBehaviour.Adds, TimeBehaviour.Stock,
                CategoryBehaviour.Partition) { AgeLimitInDays = 9 }, "its figures grow too old. Roll"),
            (new Measure(MeasureId.Parse("whole"), "whole", "whole", TerritoryBehaviour.Adds, TimeBehaviour.Flow,
                CategoryBehaviour.Partition) { Missing = MissingReading.WithholdsTotal },
                "it withholds totals that are not complete. Roll"),
        })
        {
            var act = () => ColumnShapes.Provinces("2026", measure).Plan();

            act.Should().Throw<ArgumentException>()
                .WithMessage($"The measure '{measure.Id}' has no totals in columns: {reason} up its reports with Aggregator.*");
        }
    }

    [Fact]
    public void Create_OfWhatIsNoPlan_IsRefused()
    {
        ColumnShapes.Provinces("2026").Invoking(shape => shape.Plan()).Should().Throw<ArgumentException>()
            .WithMessage("There is no measure.*");
        ColumnShapes.Provinces("2026", ColumnShapes.Flow, ColumnShapes.Flow).Invoking(shape => shape.Plan()).Should()
            .Throw<ArgumentException>().WithMessage("The measure 'flow' is there twice.*");
        (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { Level = OrganisationLevel.Department }).Invoking(shape => shape.Plan())
            .Should().Throw<ArgumentException>().WithMessage("Rows are of territories*");
        (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { Period = default }).Invoking(shape => shape.Plan()).Should()
            .Throw<ArgumentException>().WithMessage("A default ReportingPeriod has no meaning.*");
    }

    [Fact]
    public void Create_OfMorePeriodsMeasuresOrCellsThanThereCanBe_IsRefused()
    {
        (ColumnShapes.Provinces("2000/8000", ColumnShapes.Flow) with { RestatesEarlierDays = true }).Invoking(shape => shape.Plan())
            .Should().Throw<ArgumentException>().WithMessage("The period 2000/8000 has 72012 periods, more than 65535.*");
        ColumnShapes.Provinces("2026", ColumnShapes.Flow, null!).Invoking(shape => shape.Plan()).Should().Throw<ArgumentException>()
            .WithMessage("The measure 1 is null.*");
        (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { Totals = [default] }).Invoking(shape => shape.Plan()).Should()
            .Throw<ArgumentException>().WithMessage("A default ReportingPeriod has no meaning.*");

        var large =
            (ColumnShapes.OldCommunes("2015/2024", ColumnShapes.Flows(2000))
            with
            { Totals = [.. ReportingPeriod.Parse("2015/2024").Split(PeriodKind.Month)] }).Plan();
        large.Invoking(plan => plan.RollUp([], RowMeaning.Events)).Should().Throw<ArgumentException>()
            .WithMessage(
                $"{large.Units.Count} units with 120 periods and 2000 measures are more than the {Array.MaxLength} cells that fit: ask "
                + $"for fewer measures at once.*");
    }

    [Fact]
    public void RollUp_OfAReportThatIsNull_IsRefused()
        => ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan()
            .Invoking(plan => plan.RollUp([null!], Domain.MovementType.NationalEmulation, out _))
            .Should().Throw<ArgumentException>().WithMessage("A report is null.*");

    [Fact]
    public void OrdinalOf_OfACodeOfNoRows_IsNone()
    {
        var plan = ColumnShapes.OldCommunes("2024", ColumnShapes.Flow).Plan();

        plan.OrdinalOf("01").Should().Be(-1, "rows are of communes, and 01 is a province");
        plan.OrdinalOf(plan.Units[^1].Code).Should().Be(plan.Units.Count - 1);
    }

    [Fact]
    public void Totals_OfWhatThePlanDoesNotHave_AreRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var totals = plan.RollUp(FactColumns.Events([], [], [], []));
        var old = Gazetteer.Default.AsOf(RollUps.OldOrder).Province("26");

        totals.Invoking(own => own[old, plan.Totals[0], ColumnShapes.Flow]).Should().Throw<ArgumentException>()
            .WithMessage(
            "The plan has no totals of Vĩnh Phúc (26@2008-08-01): it has those of Province of 2026-11-21, Ministry of 2026-11-21 (data "
            + "2026b).*");
        totals.Invoking(own => own[plan.Units[0], ReportingPeriod.Year(2025), ColumnShapes.Flow]).Should().Throw<ArgumentException>()
            .WithMessage("The plan has no total of 2025 (data 2026b).*");
        totals.Invoking(own => own[plan.Units[0], plan.Totals[0], ColumnShapes.Stock]).Should().Throw<ArgumentException>()
            .WithMessage("The plan does not have the measure 'stock' (data 2026b).*");
        totals.Invoking(own => own.Cell(2, 0, 0, 0)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The plan has those from 0 to 1 (data 2026b).*").WithParameterName("level");
        totals.Invoking(own => own.Cell(0, 34, 0, 0)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The plan has those from 0 to 33 (data 2026b).*").WithParameterName("unit");
        totals.Invoking(own => own.Cell(0, 0, -1, 0)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The plan has those from 0 to 0 (data 2026b).*").WithParameterName("total");
        totals.Invoking(own => own.Cell(0, 0, 0, 1)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The plan has those from 0 to 0 (data 2026b).*").WithParameterName("measure");
        plan.Invoking(own => own.OrdinalOf(old)).Should().Throw<ArgumentException>()
            .WithMessage("Vĩnh Phúc (26@2008-08-01) is not a row unit of this plan; its units are those of 2026-11-21 (data 2026b).*");
    }

    /// <summary>Rows of the communes of the last day of 2004, before the first of which the gazetteer does not know them.</summary>
    private static RollUpDefinition FirstCommunes(string period) => ColumnShapes.OldCommunes(period, ColumnShapes.Flow)
        with
    { UnitsOf = new NodaTime.LocalDate(2004, 12, 31), RestatesEarlierDays = false };
}
