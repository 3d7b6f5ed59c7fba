using Antq.Domain.Aggregation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Figures that dispute each other, directly or over others, and what is left of a total then.</summary>
public sealed class DisputeRollUpTests
{
    private const string HaNoi = "01@2008-08-01";
    private const string VinhPhuc = "26@2008-08-01";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);

    [Theory]
    [InlineData("80 90 100")]
    [InlineData("100 90 80")]
    [InlineData("90 80 100")]
    [InlineData("80 80 100")]
    [InlineData("100 80 80")]
    [InlineData("80 100 80")]
    public void RollUp_ThreeTellingsOfOneThingThatDiffer_HaveNoValueInAnyOrder(string values)
    {
        foreach (var measure in new[] { Flow, Stock })
        {
            var cell = Cell(measure, [.. values.Split(' ').Select(value => (HaNoi, "2024", value, default(LocalDate?)))]);

            cell.Exactness.Should().Be(Exactness.Refused, $"{measure}");
            var messages = cell.Findings.Where(finding => finding.Code == FindingCodes.FactsContradict)
                .Select(finding => finding.Message(Language.English)).ToArray();
            messages.Should().HaveCount(2, "each names two that cannot both be true");
            foreach (var report in new[] { "r0", "r1", "r2" })
                messages.Should().Contain(message => message.Contains($"{report}#/figures/0"));
        }
    }

    [Theory]
    [InlineData(0, 1, 2, "102")]
    [InlineData(2, 1, 0, "100")]
    [InlineData(0, 2, 1, "101")]
    [InlineData(2, 0, 0, "100")]
    public void RollUp_ThreeTellingsThatDiffer_AreSettledByTheLatest(int first, int second, int third, string expected)
    {
        var day = new LocalDate(2025, 1, 10);

        Cell(Flow, CoverPolicy.Latest, (HaNoi, "2024", "100", day.PlusDays(first)), (HaNoi, "2024", "101", day.PlusDays(second)),
            (HaNoi, "2024", "102", day.PlusDays(third)))
            .Bounds().Should().Be(expected);
    }

    [Fact]
    public void RollUp_PartsThatContradictEachOtherAndTheirWhole_LeaveNoValue()
        => Cell(Flow, (HaNoi, "2024", "100", null), (HaNoi, "2024-H1", "200", null), (HaNoi, "2024-H1", "210", null)).Exactness.Should()
            .Be(Exactness.Refused);

    [Fact]
    public void RollUp_PartsThatContradictEachOtherButNotTheirWhole_LeaveTheWhole()
        => Cell(Flow, (HaNoi, "2024", "300", null), (HaNoi, "2024-H1", "200", null), (HaNoi, "2024-H1", "210", null)).Bounds().Should()
            .Be("300");

    [Fact]
    public void RollUp_LatestOfAWholeAndItsParts_LooksAtTheDaysOfWhatIsAdded()
    {
        // The last quarter was told last, but only checks its half.
        var early = new LocalDate(2025, 1, 10);

        Cell(Flow, CoverPolicy.Latest, (HaNoi, "2024", "100", early.PlusDays(20)), (HaNoi, "2024-H1", "40", early),
            (HaNoi, "2024-H2", "50", early), (HaNoi, "2024-Q1", "10", early.PlusDays(50)))
            .Bounds().Should().Be("100");
    }

    [Fact]
    public void RollUp_ContradictionBesideAFactThatCrosses_IsFound()
    {
        var cell =
            Cell(Flow, (HaNoi, "2024-H1", "100", null), (HaNoi, "2024-Q1", "120", null), (HaNoi, "2024-02-01/2024-08-31", "60", null));

        cell.Exactness.Should().Be(Exactness.Refused);
        cell.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Theory]
    [InlineData("120", "120..", "ANTQ2011")]
    [InlineData("30", "100", "")]
    public void RollUp_StockOfAGroupOnALaterDay_IsTheLeastThereIsWhereItIsMoreThanTheEarlierWhole(string group, string expected,
        string code)
    {
        var cell = Cell(Stock, Of(Stock, HaNoi, "2023", "100"), Of(Stock, HaNoi, "2024", group, "farmers"));

        cell.Bounds().Should().Be(expected);
        string.Join(' ', cell.Findings.Select(finding => finding.Code.Id)).Should().Be(code);
    }

    [Fact]
    public void RollUp_StocksOfOneDayThatContradict_DoSoBesideALaterOneToo()
        => Cell(Stock, Of(Stock, HaNoi, "2023", "100"), Of(Stock, HaNoi, "2023", "130", "veterans"),
            Of(Stock, HaNoi, "2024", "5", "farmers")).Exactness.Should().Be(Exactness.Refused);

    [Fact]
    public void RollUp_WiderStockOfALaterDay_ReplacesThatOfTheUnit()
    {
        Report[] reports = [Of(Stock, VinhPhuc, "2023", "100"), Of(Stock, "BCA@1976-07-02", "2024", "50")];

        var result = RollUps.Of(Stock, "2023/2024", RollUps.OldOrder, reports);

        result.Cell("BCA", Stock).Bounds().Should().Be("50");
        result.Cell("26", Stock).Bounds().Should().Be("0..50");
        result.Cell("26", Stock).Derivation.Steps.Select(step => step.Role).Should().BeEquivalentTo([StepRole.Share, StepRole.Replaced]);
    }

    [Fact]
    public void Coverage_OfAMovementToWhichTheMeasureDoesNotApply_IsNotThatOfAnother()
    {
        var festival = RollUps.Report(Flow, VinhPhuc, "2024", "1")
            with
        {
            Id = "festival",
            Movement = MovementType.NationalSecurityFestival,
            Figures = [new Figure { Measure = Flow.Id, Status = FigureStatus.NotApplicable }]
        };

        var coverage = RollUps.Of(Flow, "2024", RollUps.OldOrder, festival, RollUps.Report(Flow, HaNoi, "2024", "5"))
            .Cell("BCA", Flow).Coverage;

        coverage.Expected.Should().Be(63);
    }

    [Fact]
    public void Coverage_OfAPhase_HasNoDayOfItsBoundaryYears()
    {
        var part = RollUps.Of(Flow, "2015/2020", RollUps.OldOrder, RollUps.Report(Flow, HaNoi, "phase:2015/2020|5 năm", "5"))
            .Cell("01", Flow).Coverage.Parts.Single();

        (part.ReportedDays, part.ExpectedDays).Should().Be((1461, 2192), "2016 to 2019 are certain");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(90)]
    public void Write_CumulativeFiguresWithThoseOfEachDay_HasADocumentOfAnyDepth(int days)
    {
        var first = new LocalDate(2024, 1, 1);
        var reports = Enumerable.Range(0, days).SelectMany(day => new[]
        {
            RollUps.Report(Flow, HaNoi, Days(first, first.PlusDays(day)), $"{day + 1}") with { Id = $"to{day}" },
            RollUps.Report(Flow, HaNoi, Days(first.PlusDays(day), first.PlusDays(day)), "1") with { Id = $"on{day}" },
        });

        var cell = RollUps.Of(Flow, "2024", RollUps.OldOrder, reports).Cell("01", Flow);

        cell.Value!.Value.Lower.Should().Be(days);
        Replay.Replayer.Replay(RollUpJson.Write(cell))!.Lower.Should().Be(days);
    }

    /// <summary>Deeper than a forest may be: the bounds are still sound, and nothing runs out of room.</summary>
    [Fact]
    public void RollUp_CumulativeFiguresOfThreeYears_ContainTheTruth()
    {
        var first = new LocalDate(2022, 1, 1);
        var reports = Enumerable.Range(0, 1096)
            .Select(day => RollUps.Report(Flow, HaNoi, Days(first, first.PlusDays(day)), $"{day + 1}") with { Id = $"to{day}" });

        var result = RollUps.Of(Flow, "2022/2024", RollUps.OldOrder, reports);

        result.Cell("01", Flow).Value!.Value.Lower.Should().Be(1096);
        result.Cell("01", Flow).Value!.Value.IsExact.Should().BeTrue();
    }

    [Fact]
    public void Indexer_OfACategoryThatIsNone_IsRefused()
    {
        var result = RollUps.Of(Flow, "2024", RollUps.OldOrder, RollUps.Report(Flow, HaNoi, "2024", "5"));
        CellCategory[] none =
        [
            new(Movement: default(KindId<MovementType>)), new(Form: default(KindId<AwardForm>)),
            new(Issuer: default(KindId<IssuingOffice>)),
            new(Movement: KindId<MovementType>.Parse("x")), new(Form: KindId<AwardForm>.Parse("x")),
            new(Issuer: KindId<IssuingOffice>.Parse("x")), new(Recipient: (RecipientKind)99), new(Population: default(Population)),
        ];

        Array.TrueForAll(none, category => Refuses(() => result[result.Ministry, Flow, category])).Should().BeTrue();
        ((Func<RollUpOptions>)(() => new RollUpOptions { Movement = (MovementType)99 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<RollUpOptions>)(() => new RollUpOptions { Movement = default(KindId<MovementType>) })).Should().Throw<ArgumentException>();

        static bool Refuses(Func<RollUpCell> ask)
        {
            try
            {
                _ = ask();
                return false;
            }
            catch (ArgumentException)
            {
                return true;
            }
        }
    }

    private static RollUpCell Cell(Measure measure, params (string Unit, string Period, string Value, LocalDate? Told)[] figures)
        => Cell(measure, CoverPolicy.Parts, figures);

    private static RollUpCell Cell(Measure measure, CoverPolicy cover,
        params (string Unit, string Period, string Value, LocalDate? Told)[] figures)
    {
        var reports = figures.Select(
            (figure, index) => RollUps.Report(measure, figure.Unit, figure.Period, figure.Value) is var report && figure.Told is { } told
            ? report with { Id = $"r{index}", AsOf = told }
            : RollUps.Report(measure, figure.Unit, figure.Period, figure.Value) with { Id = $"r{index}" });
        return RollUps.Of(measure, OrganisationLevel.Province, "2024", RollUps.OldOrder, reports, new RollUpOptions { Cover = cover })
            .Cell("01", measure);
    }

    private static RollUpCell Cell(Measure measure, params Report[] reports)
        => RollUps.Of(measure, "2023/2024", RollUps.OldOrder, reports).Cell("01", measure);

    private static string Days(LocalDate first, LocalDate last)
        => $"{LocalDatePattern.Iso.Format(first)}/{LocalDatePattern.Iso.Format(last)}";

    private static Report Of(Measure measure, string unit, string period, string value, string? population = null)
        => RollUps.Report(measure, unit, period, value, population);
}
