using Antq.Domain.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Flows, worked by hand: parts and wholes, periods that cross, phases, straddling facts and old boundaries.</summary>
public sealed class FlowRollUpTests
{
    private const string HaNoi = "01@2008-08-01";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

    [Theory]
    [InlineData("2024=100", "100")]
    [InlineData("2024-Q1=10;2024-Q2=20;2024-Q3=30;2024-Q4=40", "100")]
    [InlineData("2024=100;2024-Q1=10;2024-Q2=20;2024-Q3=30;2024-Q4=40", "100")]
    [InlineData("2024=100;2024-Q1=10;2024-Q2=20;2024-Q3=30", "100")]
    [InlineData("2024=60;2024-Q1=10;2024-Q2=20;2024-Q3=30", "60")]
    [InlineData("2024-Q1=10;2024-Q3=30", "40")]
    [InlineData("2024=100;2024-H1=40;2024-Q1=10;2024-01=3;2024-02=3;2024-03=4", "100")]
    [InlineData("2024-Q1=10;2024-01=3;2024-02=3;2024-03=4", "10")]
    [InlineData("2024-H1=40;2024-Q1=10;2024-Q2=30;2024-04=9;2024-H2=1", "41")]
    [InlineData("2024-H1=40;2024-Q2=30;2024-04=9;2024-10=1", "41")]
    [InlineData("2024-9M=40;2024-Q1=15;2024-Q2=15;2024-Q3=10;2024-Q4=5", "45")]
    [InlineData("2024=100;2024=100", "100")]
    [InlineData("2024=90..110;2024-H1=40;2024-H2=55", "95")]
    [InlineData("2024=100;2024-H1=40..60;2024-H2=30..70", "100")]
    [InlineData("2024=100..130;2024-H1=40..60;2024-H2=30..50", "100..110")]
    [InlineData("2024=100..;2024-H1=40;2024-H2=70..80", "110..120")]
    [InlineData("2024=50..130;2024-H1=70", "70..130")]
    public void RollUp_NestedPeriods_TakesThePartsThatTileOrTheWhole(string facts, string expected)
    {
        var result = Of("2024", facts);

        result.Cell("01", Flow).Bounds().Should().Be(expected);
        result.Cell("BCA", Flow).Bounds().Should().Be(expected);
        result.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024=100;2024-H1=40;2024-H2=70")]
    [InlineData("2024=100;2024-H1=40;2024-H2=50")]
    [InlineData("2024=100;2024-Q1=101")]
    [InlineData("2024=100;2024-Q1=51;2024-Q3=50")]
    [InlineData("2024=100;2024=101")]
    [InlineData("2024=100..110;2024-H1=60..70;2024-H2=51..60")]
    public void RollUp_PartsThatContradictTheWhole_HaveNoValue(string facts)
    {
        var cell = Of("2024", facts).Cell("01", Flow);

        cell.Exactness.Should().Be(Exactness.Refused);
        cell.Value.Should().BeNull();
        cell.Derivation.Steps.Should().OnlyContain(step => step.Role == StepRole.Refused);
        var told = cell.Findings.Single();
        told.Code.Should().Be(FindingCodes.FactsContradict);
        told.Severity.Should().Be(FindingSeverity.Error);
        told.Message(Language.Vietnamese).Should().Contain("Hà Nội").And.NotBe(told.Message(Language.English));
        told.Message(Language.English).Should().Contain("Hà Nội").And.Contain(cell.Sources[0].ToString());
    }

    [Theory]
    [InlineData("2024-H1=40;2024-03-01/2024-09-30=50", "50..90")]
    [InlineData("2024-H1=40;2024-03-01/2024-09-30=50;2024-Q4=7", "57..97")]
    [InlineData("2024-9M=40;2024-H2=50", "50..90")]
    [InlineData("2024-9M=30..40;2024-H2=10..", "30..")]
    [InlineData("2024-H1=40;nd09:2024-H1=50", "50..90")]
    [InlineData("2024=80;2024-9M=40;2024-H2=50", "80")]
    public void RollUp_CrossingPeriods_AreBoundedUnlessAWholeContainsThem(string facts, string expected)
    {
        var result = Of("2023-12-15/2024-12-31", facts);

        result.Cell("01", Flow).Bounds().Should().Be(expected);
        FindingCode[] crossing = expected.Contains("..", StringComparison.Ordinal)
            ? [FindingCodes.FactsCross]
            : [], mixed = facts.Contains("nd09", StringComparison.Ordinal) ? [FindingCodes.CalendarsMixed] : [];
        result.Findings.Select(finding => finding.Code).Should().BeEquivalentTo(crossing.Concat(mixed));
    }

    [Fact]
    public void RollUp_WholeBelowOneOfItsCrossingParts_IsAContradiction()
        => Of("2024", "2024=45;2024-9M=40;2024-H2=50").Cell("01", Flow).Exactness.Should().Be(Exactness.Refused);

    [Theory]
    [InlineData("phase:2015/2020=100;phase:2020/2025=70", "100..170")]
    [InlineData("phase:2015/2020=50;2020=20", "50..70")]
    [InlineData("phase:2015/2020=50;2020=60", "60..110")]
    [InlineData("phase:2015/2020=50;2017=20", "50")]
    [InlineData("phase:2015/2020=50;2015/2020=60", "60")]
    [InlineData("phase:2015/2020=50;2015=20;2016=10;2017=10;2018=10;2019=5;2020=20", "75")]
    [InlineData("phase:2015/2020=50;phase:2015/2020=50", "50")]
    [InlineData("phase:2015/2020=50;2016/2019=40", "50")]
    public void RollUp_Phase_HoldsItsBoundaryYearsPerhaps(string facts, string expected)
    {
        var result = Of("2015/2025", facts);

        result.Cell("01", Flow).Bounds().Should().Be(expected);
        result.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        result.Findings.Any(finding => finding.Severity == FindingSeverity.Warning).Should()
            .Be(expected.Contains("..", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024=100", "2024-Q1", "0..100")]
    [InlineData("2024=100;2024-Q1=10", "2024-Q1", "10")]
    [InlineData("2024=100;2024-02=10", "2024-Q1", "10..100")]
    [InlineData("2024=100;2024-H1=40", "2024-Q1", "0..40")]
    [InlineData("2023-07-01/2024-06-30=100", "2024", "0..100")]
    [InlineData("2023-07-01/2024-06-30=100;2024-H2=7", "2024", "7..107")]
    [InlineData("2024=100..", "2024-Q1", "0..")]
    [InlineData("../2024-06-30=100", "2024", "0..100")]
    [InlineData("../2024-06-30=100;2024-H2=5", "../2024-12-31", "105")]
    [InlineData("../2024-06-30=100;2024-Q1=5", "../2024-12-31", "100")]
    [InlineData("phase:2015/2020=9;phase:2020/2025=5", "2020", "0..14")]
    public void RollUp_FlowThatStraddlesThePeriod_GivesFromNoneToAll(string facts, string period, string expected)
        => Of(period, facts).Cell("01", Flow).Bounds().Should().Be(expected);

    [Fact]
    public void RollUp_NewProvinceOnOldBoundaries_IsSharedByItsPredecessorsAndExactForTheMinistry()
    {
        var result = RollUps.Of(Flow, "2025", RollUps.OldOrder, RollUps.Report(Flow, "25@2025-07-01", "2025", "90"));

        foreach (var code in new[] { "17", "25", "26" })
        {
            var cell = result.Cell(code, Flow);
            cell.Bounds().Should().Be("0..90");
            cell.Derivation.Steps.Single().Role.Should().Be(StepRole.Share);
            cell.Derivation.Steps.Single().Rules.Single().Should()
                .BeSameAs(Summarizability.Standard[Flow, Axis.Territory, OverlapCase.Straddling]);
            cell.Coverage.IsComplete.Should().BeTrue("the figure tells of all of it, though not how much is its own");
        }

        result.Cell("BCA", Flow).Bounds().Should().Be("90");
        result.Cell("BCA", Flow).Coverage.Reported.Should().Be(3 + 1);
        result.Cell("01", Flow).Exactness.Should().Be(Exactness.Missing);
        result.Cells.Should().HaveCount(4);
    }

    [Fact]
    public void RollUp_OldProvincesOnNewBoundaries_AreAddedAndCheckedByTheMergedProvince()
    {
        Report[] old =
            [RollUps.Report(Flow, "25@2008-08-01", "2024", "10"), RollUps.Report(Flow, "26@2008-08-01", "2024", "20"),
            RollUps.Report(Flow, "17@2008-08-01", "2024", "30")];
        var merged = RollUps.Report(Flow, "25@2025-07-01", "2024", "60") with { AsOf = new LocalDate(2025, 8, 1) };

        RollUps.Of(Flow, "2024", RollUps.Today, old).Cell("25", Flow).Bounds().Should().Be("60");
        RollUps.Of(Flow, "2024", RollUps.Today, old[..2]).Cell("25", Flow).Bounds().Should().Be("30");
        RollUps.Of(Flow, "2024", RollUps.Today, old[..2].Append(merged)).Cell("25", Flow).Bounds().Should().Be("60");
        RollUps.Of(Flow, "2024", RollUps.OldOrder, old[..2].Append(merged)).Cell("26", Flow).Bounds().Should().Be("20");
        RollUps.Of(Flow, "2024", RollUps.OldOrder, old[..2].Append(merged)).Cell("17", Flow).Bounds().Should()
            .Be("30", "the merged province less its two others");
        RollUps.Of(Flow, "2024", RollUps.Today, old.Append(merged with { Figures = [merged.Figures[0] with { Value = 61 }] }))
            .Cell("25", Flow).Exactness.Should().Be(Exactness.Refused);
    }

    [Fact]
    public void RollUp_NationAndProvinces_TheNationIsTheWholeAndBoundsTheProvincesThatDidNotReport()
    {
        var result = RollUps.Of(
            Flow, "2024", RollUps.OldOrder, RollUps.Report(Flow, "BCA@1976-07-02", "2024", "197"),
            RollUps.Report(Flow, HaNoi, "2024", "20"));

        result.Cell("BCA", Flow).Bounds().Should().Be("197");
        result.Cell("01", Flow).Bounds().Should().Be("20");
        result.Cell("79", Flow).Bounds().Should().Be("0..177");
    }

    [Fact]
    public void RollUp_NationBelowItsProvinces_IsToldOfTheUnitThatHoldsBoth()
    {
        var result = RollUps.Of(
            Flow, "2024", RollUps.OldOrder, RollUps.Report(Flow, "BCA@1976-07-02", "2024", "19"),
            RollUps.Report(Flow, HaNoi, "2024", "20"));

        result.Cell("BCA", Flow).Exactness.Should().Be(Exactness.Refused);
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.FactsContradict).Which.Message(Language.English)
            .Should().Contain("Ministry");
    }

    [Fact]
    public void RollUp_CrossingOverTerritoryAndTime_IsBounded()
    {
        var result = RollUps.Of(Flow, "2024", RollUps.Today,
            RollUps.Report(Flow, "26@2008-08-01", "2024", "30"),
            RollUps.Report(Flow, "25@2025-07-01", "2024-H1", "40") with { AsOf = new LocalDate(2025, 8, 1) });

        result.Cell("25", Flow).Bounds().Should().Be("40..70");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsCross);
    }

    [Fact]
    public void RollUp_SumBeyond64Bits_CostsOneCellWithAFindingThatNamesTheReport()
    {
        var result = Of("2024", $"2024-H1={long.MaxValue};2024-H2=1");

        result.Cell("01", Flow).Exactness.Should().Be(Exactness.Refused);
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.TotalBeyond64Bits).Which.Message(Language.English).Should()
            .Contain("#/figures/0");
    }

    [Fact]
    public void RollUp_SumOfExactly64Bits_IsRight()
        => Of("2024", $"2024-H1={long.MaxValue - 1};2024-H2=1").Cell("01", Flow).Value.Should().Be(Count.Exactly(long.MaxValue));

    [Fact]
    public void RollUp_OneMovement_LeavesTheFactsOfTheOtherOut()
    {
        var own = RollUps.Report(StandardMeasures.ModelsBuilt, HaNoi, "2024-H1", "3");
        var other = RollUps.Report(StandardMeasures.ModelsBuilt, HaNoi, "2024-H2", "4")
            with
        { Movement = MovementType.ForNationalSecurity };
        var mixed = RollUps.Report(StandardMeasures.ModelsBuilt, "04@1997-01-01", "2024", "5");
        mixed = mixed with { Figures = [mixed.Figures[0] with { Movement = MovementType.ForNationalSecurity }] };

        Total(null).Should().Be("12");
        Total(MovementType.AllPeopleProtectNationalSecurity).Should().Be("3");
        Total(MovementType.ForNationalSecurity).Should().Be("9");

        string Total(MovementType? movement) => new Aggregator(Gazetteer.Default)
            .RollUp([own, other, mixed], OrganisationLevel.Province, RollUps.OldOrder, ReportingPeriod.Year(2024),
                new RollUpOptions { Movement = movement })
            .Cell("BCA", StandardMeasures.ModelsBuilt).Bounds();
    }

    /// <summary>The roll-up of figures of Hà Nội, written as <c>period=value</c> and joined by semicolons.</summary>
    [Theory]
    [InlineData("2024-Q1=10;2024-Q2=20", "30", false)]
    [InlineData("nd09:2024-Q1=10;nd09:2024-Q2=20", "30", false)]
    [InlineData("nd09:2024-Q1=10;2024-Q2=20", "30", true)]
    [InlineData("2024-Q1=10;nd09:2024-Q2=20", "20..30", true)]
    [InlineData("nd09:2024=100;2025-Q1=7", "7..107", true)]
    public void RollUp_PeriodsOfTwoCalendars_SayThatTheyAreAndAreBoundedWhereTheyCrossOrReachOut(string facts, string expected,
        bool isMixed)
    {
        var result = Of(facts.Contains("2025", StringComparison.Ordinal) ? "2024/2025" : "2023-12-15/2024-12-31", facts);

        result.Cell("01", Flow).Bounds().Should().Be(expected);
        var mixed = result.Findings.Where(finding => finding.Code == FindingCodes.CalendarsMixed).ToArray();
        mixed.Should().HaveCount(isMixed ? 1 : 0);
        if (isMixed) mixed[0].Message(Language.English).Should().Contain("Decree 09/2019");
    }

    [Fact]
    public void RollUp_FigureBeyondTheUnitOfAMeasureThatIsNotDivided_IsRefusedThoughItsDaysMayBe()
    {
        var whole = RollUps.Measure(TerritoryBehaviour.None, TimeBehaviour.Flow);

        var cell = RollUps.Of(whole, "2024", RollUps.Today, RollUps.Report(whole, "BCA@1976-07-02", "2023/2024", "100")).Cell("25", whole);

        cell.Exactness.Should().Be(Exactness.Refused);
        cell.Derivation.Steps.Single().Rules.Select(rule => (rule.Axis, rule.Verdict)).Should()
            .Equal((Axis.Territory, Verdict.Refuse), (Axis.Time, Verdict.Bound));
    }

    private static RollUpResult Of(string period, string facts)
        => RollUps.Of(Flow, period, RollUps.Today, facts.Split(';').Select((fact, index) =>
        {
            var parts = fact.Split('=');
            return RollUps.Report(Flow, HaNoi, parts[0], parts[1]) with { Id = $"r{index}" };
        }));
}
