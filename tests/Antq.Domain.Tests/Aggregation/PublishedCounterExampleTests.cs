using Antq.Domain.Reporting;
using NodaTime;
using static Antq.Domain.CategoryBehaviour;
using static Antq.Domain.TerritoryBehaviour;
using static Antq.Domain.TimeBehaviour;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Totals that the literature and the trackers of other systems show to be got wrong, with units of the gazetteer.</summary>
public sealed class PublishedCounterExampleTests
{
    private const string BacGiang = "24@1997-01-01";
    private const string OldBacNinh = "27@1997-01-01";
    private const string OldPhuTho = "25@2008-08-01";
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string Ministry = "BCA@1976-07-02";

    private static readonly Measure Events = RollUps.Measure(Adds, Flow);
    private static readonly Measure Balance = RollUps.Measure(Adds, Stock);
    private static readonly Measure Persons = RollUps.Measure(Adds, TimeBehaviour.Distinct, Overlapping);
    private static readonly LocalDate SplitDay = new(1997, 1, 1);

    [Theory]
    [InlineData(Flow)]
    [InlineData(Stock)]
    public void UnitsOf10And11ThatMerge_Are21Together(TimeBehaviour time)
    {
        var measure = RollUps.Measure(Adds, time);

        var result = RollUps.Of(
            measure, "2024", RollUps.Today, RollUps.Report(measure, BacGiang, "2024", "10"),
            RollUps.Report(measure, OldBacNinh, "2024", "11"));

        result.Cell("24", measure).Bounds().Should().Be("21");
        result.Cell("BCA", measure).Bounds().Should().Be("21");
    }

    [Fact]
    public void YearInWhichUnitsMerge_HoldsWhatCameBeforeAndAfter()
        => Total(Events, "2025", "24", (BacGiang, "2025-H1", "10"), (OldBacNinh, "2025-H1", "11"), ("24@2025-07-01", "2025-H2", "5"))
            .Should().Be("26");

    [Fact]
    public void StockWithoutAFigureOnTheLastDay_StandsWithItsLastOne()
        => Total(Balance, "2024", "25", (VinhPhuc, "2024-12", "1000"), (HoaBinh, "2024-12", "1500"), (OldPhuTho, "2024-09", "2000"))
            .Should().Be("4500");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SumOfWhichAPartIsMissing_IsThatOfTheKnownPartsWithItsCoverage(bool isToldMissing)
    {
        var known = new[] { RollUps.Report(Events, VinhPhuc, "2024", "10"), RollUps.Report(Events, HoaBinh, "2024", "20") };

        var cell = RollUps.Of(Events, "2024", RollUps.Today, isToldMissing ? known.Append(Missing(OldPhuTho)) : known).Cell("25", Events);

        cell.Bounds().Should().Be("30");
        (cell.Coverage.Reported, cell.Coverage.Expected, cell.Coverage.IsComplete).Should().Be((2, 3, false));
        cell.Coverage.Parts.Single(part => part.State == Coverage.State.Missing).Unit.Key.ToString().Should().Be(OldPhuTho);
    }

    [Fact]
    public void SumOfWhichAllPartsAreMissing_IsMissingAndNotZero()
        => Cell(Events, "2024", "25", Missing(VinhPhuc), Missing(HoaBinh), Missing(OldPhuTho)).Exactness.Should().Be(Exactness.Missing);

    [Fact]
    public void PartThatIsZero_IsNotMissing()
    {
        var cell =
            Cell(Events, "2024", "25", RollUps.Report(Events, VinhPhuc, "2024", "10"), RollUps.Report(Events, HoaBinh, "2024", "20"),
            RollUps.Report(Events, OldPhuTho, "2024", "0"));

        cell.Bounds().Should().Be("30");
        cell.Coverage.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("dưới 5", "dưới 6", "refused")]
    [InlineData("dưới 6", "dưới 6", "10")]
    [InlineData("không quá 5", "dưới 6", "10")]
    public void WholeOf10_IsMoreThanUnder5AndUnder6CanBe(string first, string second, string expected)
    {
        Report[] reports = [RollUps.Report(Events, VinhPhuc, "2024", "10"), Said("2024-H1", first), Said("2024-H2", second)];

        Cell(Events, "2024", "25", reports).Bounds().Should().Be(expected);
    }

    [Theory]
    [InlineData("dưới 5", "dưới 6", "ANTQ1111")]
    [InlineData("dưới 6", "dưới 6", null)]
    public void WholeOf10InOneReport_IsMoreThanUnder5AndUnder6CanBe(string first, string second, string? code)
    {
        var whole = new Figure
        {
            Measure = StandardMeasures.InformationReceived.Id,
            Value = 10,
            Parts = PartsKind.Complete,
            OfWhich = [.. new[] { (first, "farmers"), (second, "veterans") }.Select(part => new Figure
            {
                Measure = StandardMeasures.InformationReceived.Id,
                Value = Count.Read(part.Item1, Language.Vietnamese),
                Population = Population.Parse(part.Item2),
            })],
        };
        var report = RollUps.Report(StandardMeasures.InformationReceived, VinhPhuc, "2024", "10") with { Figures = [whole] };

        ReportRules.Standard.Validate(report).Select(finding => finding.Code.Id).Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("dưới 5", "dưới 6", "ANTQ1101")]
    [InlineData("dưới 6", "dưới 6", "ANTQ1113")]
    public void StatedTotalOf10_IsMoreThanUnder5AndUnder6CanBe(string first, string second, string code)
    {
        var report = RollUps.Report(StandardMeasures.InformationReceived, VinhPhuc, "2024", "1");
        report = report with
        {
            Figures =
                [.. new[] { first, second }.Select(words => report.Figures[0] with { Value = Count.Read(words, Language.Vietnamese) })],
            StatedTotals = [new StatedTotal(StandardMeasures.InformationReceived.Id, 10)],
        };

        ReportRules.Standard.Validate(report).Should().ContainSingle().Which.Code.Id.Should().Be(code);
    }

    [Theory]
    [InlineData(Flow)]
    [InlineData(Stock)]
    public void FigureOfAUnitThatWasSplit_GoesToNoSuccessorAloneAndToAllTogether(TimeBehaviour time)
    {
        var measure = RollUps.Measure(Adds, time);
        var haBac = RollUps.Report(measure, "ha-bac@1976-07-02", "1996", "9");

        var split = RollUps.Of(measure, "1996", SplitDay, haBac);
        split.Cell("24", measure).Bounds().Should().Be("0..9");
        split.Cell("27", measure).Bounds().Should().Be("0..9");
        split.Cell("BCA", measure).Bounds().Should().Be("9");
        Gazetteer.Default.ComparableAreas(OrganisationLevel.Province, SplitDay.PlusDays(-1), SplitDay).Should()
            .ContainSingle(area => area.Before[0].Code == "ha-bac")
            .Which.After.Select(unit => unit.Code).Should().Equal("24", "27");
        RollUps.Of(measure, "1996", RollUps.Today, haBac).Cell("24", measure).Bounds().Should().Be("9", "what was split is one again");
    }

    [Fact]
    public void StockOfTwelveMonths_IsThatOfTheLast()
        => Total(Balance, "2024", "25", [.. Enumerable.Range(1, 12).Select(month => (VinhPhuc, $"2024-{month:00}", $"{100 + month}"))])
            .Should().Be("112");

    [Fact]
    public void StockOfSeveralUnits_AddsOnTheLastDayAndNotOverDays()
        => Total(Balance, "2024", "25", (VinhPhuc, "2024-11", "7"), (VinhPhuc, "2024-12", "5"), (HoaBinh, "2024-11", "9"),
            (HoaBinh, "2024-12", "6")).Should().Be("11");

    [Fact]
    public void PersonsOfTwoQuarters_AreAtLeastThoseOfOneAndAtMostAll()
        => Total(Persons, "2024", "25", (VinhPhuc, "2024-Q1", "10"), (VinhPhuc, "2024-Q3", "20")).Should().Be("20..30");

    [Fact]
    public void MembersOfTwoGroups_AreNotTheSumOfThem()
        => Cell(Events, "2024", "25", RollUps.Report(Events, VinhPhuc, "2024", "10", "veterans"),
            RollUps.Report(Events, VinhPhuc, "2024", "20", "farmers")).Bounds().Should().Be("20..30");

    [Fact]
    public void ChildBesideItsParent_CountsOnce()
        => Total(Events, "2024", "BCA", (Ministry, "2024", "100"), (VinhPhuc, "2024", "30"), (HoaBinh, "2024", "40")).Should().Be("100");

    [Fact]
    public void QuartersBesideTheirYearAndHalfYear_CountOnce()
        => Total(Events, "2024", "25", (VinhPhuc, "2024", "100"), (VinhPhuc, "2024-H1", "40"), (VinhPhuc, "2024-Q1", "15"),
            (VinhPhuc, "2024-Q2", "25")).Should().Be("100");

    [Fact]
    public void PredecessorsBesideTheirSuccessor_CountOnce()
    {
        var merged = RollUps.Report(Events, "24@2025-07-01", "2024", "21") with { AsOf = new LocalDate(2025, 8, 1) };

        Cell(Events, "2024", "24", RollUps.Report(Events, BacGiang, "2024", "10"), RollUps.Report(Events, OldBacNinh, "2024", "11"), merged)
            .Bounds().Should().Be("21");
    }

    [Fact]
    public void YearsOfTwoCalendars_AreNotAddedWhereTheyShareDays()
    {
        var result = RollUps.Of(
            Events, "2023-12-15/2025-12-31", RollUps.Today, RollUps.Report(Events, VinhPhuc, "nd09:2024", "100"),
            RollUps.Report(Events, VinhPhuc, "2024", "110"));

        result.Cell("25", Events).Bounds().Should().Be("110..210");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.FactsCross);
    }

    [Fact]
    public void CodeThatChangedItsMeaning_DoesNotRewriteWhatWasCountedUnderIt()
    {
        Report[] reports = [RollUps.Report(Events, BacGiang, "2024", "10"), RollUps.Report(Events, OldBacNinh, "2024", "11")];

        var then = RollUps.Of(Events, "2024", RollUps.OldOrder, reports);
        (then.Cell("24", Events).Bounds(), then.Cell("27", Events).Bounds()).Should().Be(("10", "11"));
        RollUps.Of(Events, "2024", RollUps.Today, reports).Cell("24", Events).Bounds().Should().Be("21");
    }

    [Fact]
    public void UnitThatChangedItsNameAndKind_GoesOnCounting()
        => Total(Events, "2024/2025", "46", ("46@1989-07-01", "2024", "10"), ("46@1989-07-01", "2025", "11")).Should().Be("21");

    [Fact]
    public void RatioOfAWhole_IsNotTheMeanOfTheRatiosOfItsParts()
    {
        var good = Total(Events, "2024", "25", (VinhPhuc, "2024", "9"), (HoaBinh, "2024", "10"));
        var all = Total(Events, "2024", "25", (VinhPhuc, "2024", "10"), (HoaBinh, "2024", "100"));

        Ratio.Parse($"{good}/{all}").Should().Be(Ratio.Of(19, 110));
        Ratio.Parse($"{good}/{all}").Reaches(18).Should().BeFalse("it is 17 %, though the mean of 90 % and 10 % is 50 %");
    }

    [Fact]
    public void UnitWhosePartsAreEachBetter_MayBeWorseAsAWhole()
    {
        (string Unit, Ratio Good)[] bacNinh = [(BacGiang, Ratio.Of(81, 87)), (OldBacNinh, Ratio.Of(192, 263))];
        (string Unit, Ratio Good)[] hungYen = [("33@1997-01-01", Ratio.Of(234, 270)), ("34@1976-07-02", Ratio.Of(55, 80))];

        bacNinh.Zip(hungYen).Should().OnlyContain(pair => IsBetter(pair.First.Good, pair.Second.Good));
        var (one, other) = (Whole("24", bacNinh), Whole("33", hungYen));

        (one, other).Should().Be((Ratio.Of(273, 350), Ratio.Of(289, 350)));
        IsBetter(one, other).Should().BeFalse();

        static Ratio Whole(string merged, (string Unit, Ratio Good)[] parts) => Ratio.Parse(
            $"{Total(Events, "2024", merged, [.. parts.Select(part => (part.Unit, "2024", $"{part.Good.Numerator}"))])}/{Total(Events, "2024", merged, [.. parts.Select(part => (part.Unit, "2024", $"{part.Good.Denominator}"))])}");
    }

    private static bool IsBetter(Ratio one, Ratio other) => one.Numerator * other.Denominator > other.Numerator * one.Denominator;

    private static Report Missing(string unit)
        => RollUps.Report(Events, unit, "2024", "1") with { Figures = [new Figure { Measure = Events.Id, Status = FigureStatus.Missing }] };

    private static Report Said(string period, string words)
    {
        var report = RollUps.Report(Events, VinhPhuc, period, "1");
        return report with { Figures = [report.Figures[0] with { Value = Count.Read(words, Language.Vietnamese) }] };
    }

    private static RollUpCell Cell(Measure measure, string period, string unit, params Report[] reports)
        => RollUps.Of(measure, period, RollUps.Today, reports).Cell(unit, measure);

    private static string Total(Measure measure, string period, string unit, params (string Unit, string Period, string Value)[] facts)
        => Cell(measure, period, unit,
            [.. facts.Select((fact, index) => RollUps.Report(measure, fact.Unit, fact.Period, fact.Value) with { Id = $"r{index}" })])
            .Bounds();
}
