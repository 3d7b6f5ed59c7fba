using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>Templates of reports: what is asked of whom, for which period, by when, and what a report still lacks.</summary>
public sealed class ReportTemplateTests
{
    private static readonly UnitKey Commune = UnitKey.Parse("00004@2025-07-01");

    private static readonly UnitKey Province = UnitKey.Parse("01@2008-08-01");

    public static TheoryData<string, string, int> Reports => new()
    {
        { "commune-year", "00004@2025-07-01", 1 },
        { "province-year", "01@2008-08-01", 1 },
        { "half-year", "00004@2025-07-01", 1 },
        { "half-year", "01@2008-08-01", 2 },
    };

    [Fact]
    public void Templates_OfTheLibrary_AreThreeAndFoundById()
    {
        ReportTemplate.All.Select(template => template.Id).Should().Equal("commune-year", "half-year", "province-year");
        ReportTemplate.YearOfCommune.Levels.Should().Equal(OrganisationLevel.Commune);
        ReportTemplate.YearOfProvince.Levels.Should().Equal(OrganisationLevel.Province);
        ReportTemplate.HalfYear.Levels.Should().Equal(OrganisationLevel.Province, OrganisationLevel.Commune);
        ReportTemplate.TryGet("province-year", out var found).Should().BeTrue();
        found.Should().BeSameAs(ReportTemplate.YearOfProvince);
        ReportTemplate.TryGet("none", out _).Should().BeFalse();
        ReportTemplate.TryGet(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("province-year", 0)]
    [InlineData("province-year", 2)]
    [InlineData("half-year", 3)]
    public void PeriodOf_ANumberThatTheYearLacks_IsRefused(string id, int number)
    {
        ReportTemplate.TryGet(id, out var template).Should().BeTrue();

        FluentActions.Invoking(() => template!.PeriodOf(2026, number)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>An empty report is a document, breaks no rule, and lacks every required cell; filled, it lacks none.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public void Empty_Filled_IsComplete(string id, string unit, int number)
    {
        ReportTemplate.TryGet(id, out var template).Should().BeTrue();
        var key = UnitKey.Parse(unit);
        var empty = template!.Empty(key, template.PeriodOf(2026, number));

        ReportJson.Read(ReportJson.Write(empty)).Should().Be(empty);
        ReportRules.Standard.Validate(empty).Where(finding => finding.Code != FindingCodes.ReportAfterData).Should().BeEmpty();
        var lacking = template.Check(empty);
        lacking.IsComplete.Should().BeFalse();
        lacking.Cells.Should().HaveCount(template.CellsOf(key.Level).Count).And
            .OnlyContain(cell => cell.State == ReportTemplate.CellState.NotReported);
        lacking.Missing.Select(cell => cell.Cell).Should().Equal(template.CellsOf(key.Level).Where(cell => cell.IsRequired));
        lacking.Findings.Should().HaveCount(lacking.Missing.Count).And.OnlyContain(one => one.Code == FindingCodes.TemplateCellNotReported);

        var filled = template.Fill(empty, _ => Count.Exactly(0));

        filled.Figures.Should().HaveSameCount(empty.Figures);
        template.Check(filled).IsComplete.Should().BeTrue();
        template.Check(filled).Findings.Should().BeEmpty();
        template.Check(filled).Cells.Should().OnlyContain(cell => cell.State == ReportTemplate.CellState.Reported && cell.Value == 0);
        ReportRules.Standard.Validate(filled).Where(finding => finding.Code != FindingCodes.ReportAfterData).Should().BeEmpty();
        ReportJson.Read(ReportJson.Write(filled)).Should().Be(filled);
    }

    [Fact]
    public void Check_OfCellsFilledAtRandom_FindsWhatAnOracleFinds()
    {
        var random = new Random(20261130);
        var template = ReportTemplate.YearOfProvince;
        var period = template.PeriodOf(2026);
        for (var round = 0; round < 30; round++)
        {
            var expected = new List<ReportTemplate.CellState>();
            var figures = new List<Figure>();
            foreach (var (figure, place) in template.Empty(Province, period).Figures.Select((figure, place) => (figure, place)))
            {
                var state = (ReportTemplate.CellState)random.Next(5);
                expected.Add(state);
                if (state == ReportTemplate.CellState.Blank) continue;
                figures.Add(state switch
                {
                    ReportTemplate.CellState.Reported => figure with { Value = place, Status = null },
                    ReportTemplate.CellState.NotApplicable => figure with { Status = FigureStatus.NotApplicable },
                    ReportTemplate.CellState.Estimated => figure with { Value = place, Status = FigureStatus.Estimated },
                    _ => figure,
                });
            }

            var check = template.Check(template.Empty(Province, period) with { Figures = [.. figures.OrderBy(_ => random.Next())] });

            check.Cells.Select(cell => cell.State).Should().Equal(expected);
            check.IsComplete.Should().Be(check.Cells.All(cell => !cell.Cell.IsRequired
                || cell.State is ReportTemplate.CellState.Reported or ReportTemplate.CellState.NotApplicable));
            check.Findings.Count(one => one.Code.Severity == FindingSeverity.Warning).Should().Be(check.Cells.Count(
                cell => cell.Cell.IsRequired && cell.State is ReportTemplate.CellState.Blank or ReportTemplate.CellState.Estimated
                    && cell.Cell.IsRequired));
        }
    }

    [Fact]
    public void Check_OfZeroNotReportedAndBlank_TellsThemApart()
    {
        var period = ReportTemplate.YearOfCommune.PeriodOf(2026);
        var report = Report.For(Commune, period, MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.Patrols, 0)
            .With(new Figure { Measure = StandardMeasures.Models.Id, Status = FigureStatus.Missing })
            .Build();

        var check = ReportTemplate.YearOfCommune.Check(report);

        State("patrols").Should().Be((ReportTemplate.CellState.Reported, Count.Exactly(0)));
        State("models").Should().Be((ReportTemplate.CellState.NotReported, null));
        State("model-sites").Should().Be((ReportTemplate.CellState.Blank, null));
        check.Findings.Single(one => one.Path == "/figures/1").Message(Language.Vietnamese).Should()
            .Be("Mẫu “Báo cáo năm của cấp xã”: mô hình chưa có số liệu.");

        (ReportTemplate.CellState, Count?) State(string measure)
            => check.Cells.Where(cell => cell.Cell.Measure.Id == MeasureId.Parse(measure)).Select(cell => (cell.State, cell.Value))
                .Single();
    }

    /// <summary>Listed awards, or a stated total, are the awards; a figure of a group or of another unit is not the cell.</summary>
    [Fact]
    public void Check_OfAwardsPartsAndOtherUnits_CountsWhatIsOfTheReport()
    {
        var period = ReportTemplate.HalfYear.PeriodOf(2026);
        var start = Report.For(Province, period, MovementType.AllPeopleProtectNationalSecurity)
            .With(new Figure { Measure = StandardMeasures.Models.Id, Value = 3, Population = Population.AssociationMembers })
            .With(new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 3, Unit = Commune });
        Awards(start.Build()).State.Should().Be(ReportTemplate.CellState.Blank);

        var listed = start.Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector,
            Recipients.Of(collectives: 2, individuals: 3)).Build();
        Awards(listed).Should().BeEquivalentTo(
            new { State = ReportTemplate.CellState.Reported, Value = Count.Exactly(5), Path = "/awards" });
        Awards(listed with { Awards = [], StatedTotals = [new(StandardMeasures.AwardInstances.Id, 0, null)] }).Should()
            .BeEquivalentTo(new { State = ReportTemplate.CellState.Reported, Value = Count.Exactly(0), Path = "/statedTotals/0" });
        ReportTemplate.HalfYear.Check(listed).Cells.Where(cell => cell.Cell.Measure.Id == StandardMeasures.Models.Id
            || cell.Cell.Measure.Id == StandardMeasures.ModelSites.Id).Should()
            .OnlyContain(cell => cell.State == ReportTemplate.CellState.Blank);

        ReportTemplate.CheckedCell Awards(Report report) => ReportTemplate.HalfYear.Check(report).Cells
            .Single(cell => cell.Cell.Measure.Id == StandardMeasures.AwardInstances.Id);
    }

    /// <summary>Decree 09/2019, Điều 12: from 15 December to 14 June; Điều 13: by the 25th of the last month.</summary>
    [Fact]
    public void PeriodsAndDeadlines_OfTheHalfYear_AreThoseOfTheDecree()
    {
        var template = ReportTemplate.HalfYear;
        var (first, second) = (template.PeriodOf(2026), template.PeriodOf(2026, 2));

        (first.Start, first.End).Should().Be((new LocalDate(2025, 12, 15), new LocalDate(2026, 6, 14)));
        template.DeadlineOf(OrganisationLevel.Province, first)!.Day.Should().Be(new LocalDate(2026, 6, 25));
        template.DeadlineOf(OrganisationLevel.Province, first)!.Day.Should().Be(first.Deadline!.Day);
        template.DeadlineOf(OrganisationLevel.Province, second)!.Should().BeEquivalentTo(
            new { Day = new LocalDate(2026, 12, 25), Confidence = (Confidence?)Confidence.Verified });
        template.DeadlineOf(OrganisationLevel.Province, first)!.Basis.Should().StartWith("Nghị định 09/2019/NĐ-CP Điều 13");
        template.DeadlineOf(OrganisationLevel.Commune, first).Should().BeNull("the decree sets none for communes");
        template.DeadlineOf(OrganisationLevel.Province, template.PeriodOf(2018)).Should().BeNull("it was not in force");
        ReportTemplate.YearOfProvince.DeadlineOf(OrganisationLevel.Province, ReportTemplate.YearOfProvince.PeriodOf(2026))!.Day.Should()
            .Be(new LocalDate(2026, 12, 25));
    }

    /// <summary>
    /// Circular 124/2021, Điều 8(2) and 9(1): the round of residential areas ends on 31 October, that of communes on 15 November.
    /// </summary>
    [Theory]
    [InlineData("residential-areas-recognised", "2025-11-01", "2026-10-31", "2026-11-15")]
    [InlineData("communes-recognised", "2025-11-16", "2026-11-15", "2026-11-20")]
    [InlineData("units-recognised", "2025-11-16", "2026-11-15", "2026-11-20")]
    [InlineData("state-awards", "2025-12-15", "2026-12-14", "2026-12-15")]
    [InlineData("models", "2025-12-15", "2026-12-14", null)]
    public void PeriodsAndDeadlines_OfCells_AreTheirOwn(string measure, string start, string end, string? deadline)
    {
        var period = ReportTemplate.YearOfProvince.PeriodOf(2026);
        var cell = ReportTemplate.YearOfProvince.Cells.Single(one => one.Measure.Id == MeasureId.Parse(measure));

        $"{cell.PeriodIn(period).Start:uuuu-MM-dd} {cell.PeriodIn(period).End:uuuu-MM-dd}".Should().Be($"{start} {end}");
        cell.DeadlineIn(period)?.ToString().Should().Be(deadline);
    }

    [Fact]
    public void Cells_OfTheLibrary_AreOfStandardMeasuresAndRemembered()
    {
        foreach (var cell in ReportTemplate.All.SelectMany(template => template.Cells))
        {
            StandardMeasures.All[cell.Measure.Id].Should().BeSameAs(cell.Measure);
            cell.Confidence.Should().Be(Confidence.Inferred, "no act lists the figures of an annual report");
            foreach (var language in Enum.GetValues<Language>())
            {
                StandardMeasures.All.TryFind(cell.Heading(language), out var found).Should().BeTrue(cell.Heading(language));
                found.Should().BeSameAs(cell.Measure);
            }
        }
    }

    [Fact]
    public void Fill_OfAReportWithMore_KeepsTheRestAndAddsWhatIsLacking()
    {
        var template = ReportTemplate.HalfYear;
        var report = Report.For(Commune, template.PeriodOf(2026), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.TrainingCourses, 4).With(StandardMeasures.Patrols, 1).Remark("ghi chú").Build();

        var filled = template.Fill(report, cell => cell.Measure.Id == StandardMeasures.Patrols.Id ? 9
            : cell.Measure.Id == StandardMeasures.Models.Id ? 2 : null);

        filled.Figures.Select(figure => figure.ToString()).Should().Equal("training-courses = 4", "patrols = 9", "models = 2");
        filled.Remarks.Should().ContainSingle();
        template.Fill(report, _ => null).Should().Be(report);
    }

    [Fact]
    public void Check_OfAnotherLevelOrPeriod_IsRefused()
    {
        var period = ReportTemplate.YearOfCommune.PeriodOf(2026);

        FluentActions.Invoking(() => ReportTemplate.YearOfCommune.Empty(Province, period)).Should().Throw<ArgumentException>()
            .WithMessage("*commune-year*Province*");
        FluentActions.Invoking(() => ReportTemplate.YearOfCommune.Empty(Commune, ReportingPeriod.Year(2026))).Should()
            .Throw<ArgumentException>("the civil year is another period");
        FluentActions.Invoking(() => ReportTemplate.HalfYear.Check(ReportTemplate.YearOfCommune.Empty(Commune, period))).Should()
            .Throw<ArgumentException>();
        var empty = ReportTemplate.YearOfCommune.Empty(Commune, period);
        FluentActions.Invoking(() => ReportTemplate.YearOfCommune.Fill(empty, _ => default(Count))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportTemplate.HalfYear.PeriodOf(2026, 3)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Template_OfAnApplication_IsCheckedAndUsedLikeThoseOfTheLibrary()
    {
        var cameras = new ReportTemplate.Cell(StandardMeasures.SecurityCameras, OrganisationLevel.Commune);
        var due = new Dictionary<OrganisationLevel, ReportTemplate.DueDay?>
        {
            [OrganisationLevel.Commune] = new(null, 16, "Quyết định của tỉnh"),
        };
        var own = new ReportTemplate(
            "own", new("Báo cáo tháng", "monthly report"), ReportingCalendar.Decree09, PeriodKind.Month, due, cameras);
        var report = own.Fill(own.Empty(Commune, own.PeriodOf(2026, 5)), _ => 12);

        own.Check(report).IsComplete.Should().BeTrue();
        own.DeadlineOf(OrganisationLevel.Commune, own.PeriodOf(2026, 5)).Should().BeEquivalentTo(
            new { Day = new LocalDate(2026, 5, 16), Basis = "Quyết định của tỉnh", Confidence = (Confidence?)null });
        FluentActions.Invoking(() => Own(cameras, cameras)).Should().Throw<ArgumentException>().WithMessage("*security-cameras*");
        FluentActions.Invoking(() => Own(new ReportTemplate.Cell(StandardMeasures.Models, OrganisationLevel.Province))).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => Own()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReportTemplate.Cell(StandardMeasures.Models)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReportTemplate.DueDay(13, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReportTemplate.DueDay(null, 29)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(
            () => new ReportTemplate("own", new("a", "b"), ReportingCalendar.Circular124Areas, PeriodKind.Month, due, cameras)).Should()
            .Throw<ArgumentException>();

        ReportTemplate Own(params ReportTemplate.Cell[] cells)
            => new("own", new("a", "b"), ReportingCalendar.Decree09, PeriodKind.Month, due, cells);
    }
}
