namespace Antq.Domain.Tests.Aggregation;

/// <summary>The provinces alone tile the ministry; a department is part of it without ground.</summary>
public sealed class MinistryRollUpTests
{
    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);

    [Theory]
    [InlineData("2024", 63, "100..", "6300")]
    [InlineData("2024", 63, "0..7000", "6300")]
    [InlineData("2024", 63, "6300", "6300")]
    [InlineData("2024", 63, "7000", "refused")]
    [InlineData("2024", 63, "6299", "refused")]
    [InlineData("2026-H1", 34, "100..", "3400")]
    [InlineData("2026-H1", 34, "5000", "refused")]
    public void RollUp_AllProvincesBesideTheNation_AreThePartsThatTileIt(string period, int provinces, string nation, string expected)
    {
        var result = RollUps.Of(
            Flow, period, RollUps.Today, [RollUps.Report(Flow, "BCA@1976-07-02", period, nation), .. Provinces(Flow, period, provinces)]);

        result.Cell("BCA", Flow).Bounds().Should().Be(expected);
        result.Findings.Any(finding => finding.Code == FindingCodes.FactsContradict).Should().Be(expected == "refused");
    }

    [Fact]
    public void RollUp_LaterStocksOfAllProvinces_ReplaceTheNationWhole()
    {
        var result = RollUps.Of(
            Stock, "2026", RollUps.Today, [RollUps.Report(Stock, "BCA@1976-07-02", "2025", "1000"), .. Provinces(Stock, "2026-H1", 34)]);

        result.Cell("BCA", Stock).Bounds().Should().Be("3400");
        result.Cell("BCA", Stock).Coverage.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void RollUp_ADepartment_IsPartOfTheMinistryAndOfNoProvince()
    {
        var result = RollUps.Of(
            Flow, "2024", RollUps.OldOrder, [RollUps.Report(Flow, "V05@2018-08-07", "2024", "5"), .. Provinces(Flow, "2024", 63)]);

        result.Cell("BCA", Flow).Bounds().Should().Be("6305");
        result.Cell("01", Flow).Bounds().Should().Be("100");
    }

    [Fact]
    public void RollUp_ADepartmentInPlaceOfAProvince_DoesNotTileTheMinistry()
    {
        Report[] parts = [RollUps.Report(Flow, "V05@2018-08-07", "2024", "5"), .. Provinces(Flow, "2024", 63).Skip(1)];

        RollUps.Of(Flow, "2024", RollUps.OldOrder, [RollUps.Report(Flow, "BCA@1976-07-02", "2024", "7000"), .. parts]).Cell("BCA", Flow)
            .Bounds().Should().Be("7000");
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_ThreeThousandReportsOfGrowingLength_TakeNoDeepRecursion()
    {
        var first = new NodaTime.LocalDate(2015, 1, 1);
        var reports = Enumerable.Range(0, 3000)
            .Select(day => RollUps.Report(
            Flow, "01@2008-08-01", $"2015-01-01/{NodaTime.Text.LocalDatePattern.Iso.Format(first.PlusDays(day))}", $"{day}"));

        RollUps.Of(Flow, "2015/2025", RollUps.Today, reports).Cell("01", Flow).Bounds().Should().Be("2999");
    }

    private static IEnumerable<Report> Provinces(Measure measure, string period, int count)
    {
        var provinces = Gazetteer.Default.AsOf(
            period.StartsWith("2024", StringComparison.Ordinal) ? RollUps.OldOrder : RollUps.Today).Provinces;
        provinces.Should().HaveCount(count);
        return provinces.Select(province => RollUps.Report(measure, province.Key.ToString(), period, "100"));
    }
}
