using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// A stated total is held against figures that count nothing twice. Hà Nội has 100, its ward Ba Đình 20 of them; Phú Thọ lies beside both.
/// Worked by hand,
/// and held against totals that are true by their making.
/// </summary>
public sealed class StatedTotalTests
{
    private const string HaNoi = "01@2008-08-01";
    private const string BaDinh = "00004@2025-07-01";
    private const string NgocHa = "00008@2025-07-01";
    private const string PhuTho = "25@2025-07-01";
    private const string Ministry = "BCA@1976-07-02";

    private static readonly MeasureId Flow = StandardMeasures.InformationReceived.Id;
    private static readonly MeasureId Stock = StandardMeasures.ModelSites.Id;

    [Theory]
    [InlineData(100, "")]
    [InlineData(120, "100")]
    [InlineData(90, "100")]
    public void Total_OfAProvinceAndACommuneInIt_IsThatOfTheProvince(int total, string repair)
        => Check(New().With(Of(Flow, 100)).With(Of(Flow, 20) with { Unit = UnitKey.Parse(BaDinh) }), Flow, total, repair);

    [Theory]
    [InlineData(100, "")]
    [InlineData(120, "100")]
    public void Total_OfAStockOfOneDay_IsHeldAgainstItsCover(int total, string repair)
        => Check(New().With(Of(Stock, 100))
            .With(Of(Stock, 20) with { Unit = UnitKey.Parse(BaDinh), Day = new LocalDate(2025, 12, 31) }), Stock, total, repair);

    [Theory]
    [InlineData(50, "")]
    [InlineData(20, "")]
    [InlineData(51, "50")]
    public void Total_OfStocksOfUnitsBesideEachOther_IsTheirSum(int total, string repair)
        => Check(New().With(Of(Stock, 20)).With(Of(Stock, 30) with { Unit = UnitKey.Parse(PhuTho) }), Stock, total, repair);

    [Fact]
    public void Total_OfAStockOfSeveralDays_IsNotHeldAgainstThem()
        => Validate(New().With(Of(Stock, 20))
            .With(Of(Stock, 30) with { Unit = UnitKey.Parse(PhuTho), Day = new LocalDate(2025, 6, 30) }), Stock, 7)
            .Should().NotContain(finding => finding.Code == FindingCodes.StatedTotalDiffers);

    /// <summary>
    /// Ba Đình district had 100 in 2018, and 60 of them the wards Phúc Xá and Trúc Bạch; Hàng Bông lies in another district. No source
    /// states how much of Trúc Bạch went into its successor.
    /// </summary>
    [Theory]
    [InlineData(107, "")]
    [InlineData(100, "107")]
    [InlineData(167, "107")]
    [InlineData(147, "107")]
    public void Total_OfADistrictAndItsCommunes_CountsTheseInTheDistrict(int total, string repair)
        => Check(New("01@2008-08-01", "2018").AsOf(new LocalDate(2018, 12, 31))
            .With(Of(Flow, 100) with { Unit = UnitKey.Parse("001@2025-06-30") })
            .With(Of(Flow, 40) with { Unit = UnitKey.Parse("00001@2025-06-30") })
            .With(Of(Flow, 20) with { Unit = UnitKey.Parse("00004@2005-01-20") })
            .With(Of(Flow, 7) with { Unit = UnitKey.Parse("00076@2025-06-30") }), Flow, total, repair);

    [Theory]
    [InlineData(100, "")]
    [InlineData(120, "100")]
    public void Total_OfTheYearAndAQuarterInIt_IsThatOfTheYear(int total, string repair)
        => Check(New().With(Of(Flow, 100)).With(Of(Flow, 20) with { Period = ReportingPeriod.Quarter(2025, 4) }), Flow, total, repair);

    [Theory]
    [InlineData("2025-Q4", 20, true)]
    [InlineData("2025-Q4", 100, true)]
    [InlineData("2025-Q4", 120, false)]
    [InlineData("2025-Q4", 50, false)]
    public void Total_BesideAFigureSinceTheBeginningOfTheYear_IsOfTheOneOrTheOther(string period, int total, bool isRight)
        => Validate(New(HaNoi, period).With(Of(Flow, 20)).With(Of(Flow, 100) with { Period = ReportingPeriod.Year(2025) }), Flow, total)
            .Any(finding => finding.Code == FindingCodes.StatedTotalDiffers).Should().Be(!isRight);

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    [InlineData(49, false)]
    public void Total_OfPeriodsThatMakeUpThatOfTheReport_IsTheirSum(int total, bool isRight)
    {
        var report = New(HaNoi, "2025-H2")
            .With(Of(Flow, 20) with { Period = ReportingPeriod.Quarter(2025, 3) })
            .With(Of(Flow, 30) with { Period = ReportingPeriod.Quarter(2025, 4) });

        Check(report, Flow, total, isRight ? "" : "50");
    }

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(99, true)]
    public void Total_OfPeriodsThatLeaveDaysOut_IsAtLeastTheirSum(int total, bool isRight)
    {
        var report = New()
            .With(Of(Flow, 20) with { Period = ReportingPeriod.Quarter(2025, 1) })
            .With(Of(Flow, 30) with { Period = ReportingPeriod.Quarter(2025, 4) });

        var findings = Validate(report, Flow, total);

        if (isRight) findings.Should().BeEmpty();
        else findings.ShouldTell("ANTQ1101", FindingSeverity.Error, "/statedTotals/0", null, "", "49;ít nhất 50|at least 50");
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(140, "100")]
    public void Total_OfAllAndOfAGroupOfThem_IsThatOfAll(int total, string repair)
        => Check(New().With(Of(Flow, 100)).With(Of(Flow, 40) with { Population = Population.AssociationMembers }), Flow, total, repair);

    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    [InlineData(400, true)]
    public void Total_BesideAGroupOnly_IsAtLeastThatOfTheGroup(int total, bool isRight)
        => Validate(New().With(Of(Flow, 40) with { Population = Population.AssociationMembers }), Flow, total)
            .Any(finding => finding.Repair is null && finding.Code == FindingCodes.StatedTotalDiffers)
            .Should().Be(!isRight);

    [Theory]
    [InlineData(100, "")]
    [InlineData(140, "100")]
    public void Total_OfAWholeWithItsParts_IsThatOfTheWhole(int total, string repair)
        => Check(New().With(Of(Flow, 100) with { OfWhich = [Of(Flow, 40) with { Unit = UnitKey.Parse(PhuTho) }] }), Flow, total, repair);

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Total_OfFiguresThatMayCountTheSame_LiesBetweenTheLargestAndTheSum(int total, bool isRight)
    {
        var findings = Validate(New().With(Of(Flow, 100)).With(Of(Flow, 20) with { Drive = new Drive("Đợt cao điểm") }), Flow, total);

        if (isRight) findings.Should().BeEmpty();
        else findings.ShouldTell("ANTQ1101", FindingSeverity.Error, "/statedTotals/0", null, "", $"{total};từ 100 đến 120|100 to 120");
    }

    [Theory]
    [InlineData(70, "")]
    [InlineData(90, "70")]
    public void Total_OfAClusterAndItsMembers_IsThatOfTheCluster(int total, string repair)
    {
        var cluster = new EmulationCluster("Cụm thi đua số 2", [UnitKey.Parse(HaNoi), UnitKey.Parse(PhuTho)]);

        Check(New(Ministry).Of(cluster).With(Of(Flow, 70)).With(Of(Flow, 20) with { Unit = UnitKey.Parse(BaDinh) }), Flow, total, repair);
    }

    [Fact]
    public void Total_OfKindsOfAProvinceAndACommuneInIt_IsOfOneUnit()
    {
        var kinds = StandardMeasures.ModelKinds.Id;
        ReportBuilder Beside(string unit) => New(Ministry).With(Of(kinds, 38) with { Unit = UnitKey.Parse(HaNoi) })
            .With(Of(kinds, 5) with { Unit = UnitKey.Parse(unit) });

        Validate(Beside(BaDinh), kinds, 38).Should().BeEmpty();
        Validate(Beside(PhuTho), kinds, 43)
            .ShouldTell("ANTQ1114", FindingSeverity.Warning, "/statedTotals/0", null, "", "43;từ 38 đến 43|38 to 43");
    }

    [Fact]
    public void Total_ThatIsTrueByItsMaking_IsNeverRefused()
    {
        var random = new Random(20250701);
        for (var round = 0; round < Rounds.Of(400); round++)
        {
            var world = new World(random);
            var builder = New(Ministry, "2025-H2");
            world.AddFigures(builder, random);
            builder.With(new StatedTotal(Flow, world.Total(HaNoi, PhuTho)));

            var figures = string.Join("; ", builder.Build().Figures.Select(figure => $"{figure} {figure.Unit} {figure.Period}"));
            Validate(builder).Should()
                .NotContain(finding => finding.Code == FindingCodes.StatedTotalDiffers, $"all of round {round} is true: {figures}");
        }
    }

    private static void Check(ReportBuilder report, MeasureId measure, int total, string repair)
    {
        var findings = Validate(report, measure, total);
        if (repair.Length == 0) findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
        else findings.ShouldTell("ANTQ1101", FindingSeverity.Error, "/statedTotals/0", null, $"/statedTotals/0/value={repair}",
            $"{total};{repair}");
    }

    private static IReadOnlyList<Finding> Validate(ReportBuilder report, MeasureId measure, Count total)
        => Validate(report.With(new StatedTotal(measure, total)));

    private static IReadOnlyList<Finding> Validate(ReportBuilder report)
        => [.. ReportRules.Standard.Validate(report.Build()).Where(finding => finding.Code != FindingCodes.PeriodOlderThanUnit)];

    private static Figure Of(MeasureId measure, Count value) => new() { Measure = measure, Value = value };

    private static ReportBuilder New(string unit = HaNoi, string period = "2025")
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2026, 1, 5));

    /// <summary>What truly happened in two wards of Hà Nội and in Phú Thọ in each of two quarters.</summary>
    private sealed class World(Random random)
    {
        private readonly Dictionary<(string Unit, int Quarter), int> _happened = new[] { BaDinh, NgocHa, PhuTho }
            .SelectMany(unit => new[] { (unit, 3), (unit, 4) })
            .ToDictionary(key => key, _ => random.Next(20));

        /// <summary>All that happened in some provinces.</summary>
        public int Total(params string[] provinces) => provinces.Sum(province => Sum(province, null));

        /// <summary>The two provinces, so that all is told, and some true figures of wards and quarters within them.</summary>
        public void AddFigures(ReportBuilder builder, Random random)
        {
            var figures = new List<Figure> { True(HaNoi, null), True(PhuTho, null) };
            foreach (var unit in new[] { HaNoi, BaDinh, NgocHa, PhuTho })
            {
                foreach (var quarter in new int?[] { 3, 4 })
                {
                    if (random.Next(3) == 0) figures.Add(True(unit, quarter));
                }

                if (unit is BaDinh or NgocHa && random.Next(2) == 0) figures.Add(True(unit, null));
            }

            foreach (var figure in figures.OrderBy(_ => random.Next())) builder.With(figure);
        }

        private Figure True(string unit, int? quarter)
            => Of(Flow, Sum(unit, quarter)) with
            {
                Unit = UnitKey.Parse(unit),
                Period = quarter is { } number
                ? ReportingPeriod.Quarter(2025, number) : null
            };

        private int Sum(string unit, int? quarter)
            => _happened.Where(pair => (pair.Key.Unit == unit || (unit == HaNoi && pair.Key.Unit != PhuTho))
                && (quarter is null || pair.Key.Quarter == quarter)).Sum(pair => pair.Value);
    }
}
