using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>Shares in percent that a source states are checked and never added; ratios are made anew of their two totals.</summary>
public sealed class ShareTests
{
    [Theory]
    [InlineData("161", "180", 2, "89.44%", "89.44%")]
    [InlineData("1", "3", 0, "33%", "33%")]
    [InlineData("2", "3", 1, "66.7%", "66.7%")]
    [InlineData("1", "8", 2, "12.50%", "12.50%")]
    [InlineData("3", "2", 0, "150%", "150%")]
    [InlineData("0", "5", 0, "0%", "0%")]
    [InlineData("10..20", "100", 1, "10.0%", "20.0%")]
    [InlineData("10", "30..40", 1, "25.0%", "33.4%")]
    [InlineData("10", "30..", 1, "0.0%", "33.4%")]
    [InlineData("10..", "30", 1, "33.3%", null)]
    [InlineData("10", "0..30", 1, "33.3%", null)]
    [InlineData("0", "0", 1, "0.0%", null)]
    [InlineData("9223372036854775807", "1", 9, "999999999.000000000%", null)]
    public void ShareIn_OfTwoCounts_IsRoundedToTheNearestOrOutwards(string part, string whole, int decimals, string lower, string? upper)
    {
        var share = Count.Parse(part).ShareIn(Count.Parse(whole), decimals);

        share.Lower.ToString().Should().Be(lower);
        share.Upper?.ToString().Should().Be(upper);
        share.IsExact.Should().Be(lower == upper);
    }

    [Fact]
    public void ShareIn_WhateverTheTrueNumbers_HoldsTheTrueShare()
    {
        var random = new Random(22);
        for (var round = 0; round < 2000; round++)
        {
            var (part, whole) = (random.Next(0, 50), random.Next(1, 50));
            var (below, above) = (random.Next(0, part + 1), random.Next(0, 9));
            var bounds = Count.Between(below, part + above).ShareIn(Count.Between(Math.Max(0, whole - above), whole + below), 3);
            var share = 100m * part / whole;

            (bounds.Lower.Value <= share + 0.0005m).Should().BeTrue($"{part} of {whole}");
            (bounds.Upper is not { } most || share - 0.0005m <= most.Value).Should().BeTrue($"{part} of {whole}");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void ShareIn_OfTooManyDecimals_IsRefused(int decimals)
        => FluentActions.Invoking(() => Count.Exactly(1).ShareIn(2, decimals)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("161", "180", "89.44%", "")]
    [InlineData("161", "180", "89.4%", "")]
    [InlineData("161", "180", "89.5%", "89.4%")]
    [InlineData("161", "180", "88.44%", "89.44%")]
    [InlineData("161", "170..", "88%", "")]
    [InlineData("161", "170..", "98%", "none")]
    public void Share_OfAValueInItsDenominator_IsHeldAgainstThem(string value, string outOf, string share, string repair)
    {
        var findings = Validate(new Figure
        {
            Measure = StandardMeasures.ModelSites.Id,
            Value = Count.Parse(value),
            OutOf = Count.Parse(outOf),
            Share = Percentage.Parse(share),
        });

        string.Join(' ', findings.Select(finding => finding.Repair?.Value ?? "none")).Should().Be(repair);
        findings.Select(finding => $"{finding.Severity} {finding.Path}").Distinct(StringComparer.Ordinal).Should()
            .BeSubsetOf(["Warning /figures/0/share"]);
    }

    [Theory]
    [InlineData("50%", "")]
    [InlineData("60%", "ANTQ1121 /figures/0/ofWhich/0/share")]
    public void Share_OfAPart_IsThatInItsWhole(string share, string expected)
        => string.Join(' ', Validate(new Figure
        {
            Measure = StandardMeasures.ModelSites.Id,
            Value = 10,
            OfWhich = [new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 5, Share = Percentage.Parse(share) }],
        }).Select(finding => $"{finding.Code.Id} {finding.Path}")).Should().Be(expected);

    [Fact]
    public void Figure_OfAShareOnly_IsNoFactAndNotMissing()
    {
        var report = Of(new Figure { Measure = StandardMeasures.ModelSites.Id, Share = Percentage.Parse("89.44%") });

        report.Figures[0].EffectiveStatus.Should().Be(FigureStatus.ShareOnly);
        report.Facts.Should().BeEmpty();
        ReportRules.Standard.Validate(report).Where(finding => finding.Severity != FindingSeverity.Information).Should().BeEmpty();
        ReportJson.Read(ReportJson.Write(report)).Should().Be(report);
        FluentActions.Invoking(() => ReportJson.Write(Of(new Figure
        {
            Measure = StandardMeasures.ModelSites.Id,
            Status = FigureStatus.ShareOnly,
        }))).Should().Throw<ArgumentException>().WithMessage("*/figures/0/share*");
    }

    private static Finding[] Validate(Figure figure)
        => [.. ReportRules.Standard.Validate(Of(figure)).Where(finding => finding.Severity != FindingSeverity.Information)];

    private static Report Of(Figure figure)
        => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("a").AsOf(new LocalDate(2025, 12, 31)).With(figure).Build();
}
