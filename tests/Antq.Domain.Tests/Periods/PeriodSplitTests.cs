using Antq.Domain.Periods;

namespace Antq.Domain.Tests.Periods;

public sealed class PeriodSplitTests
{
    [Theory]
    [InlineData("2025", PeriodKind.Half, "2025-H1 2025-H2")]
    [InlineData("2025", PeriodKind.Quarter, "2025-Q1 2025-Q2 2025-Q3 2025-Q4")]
    [InlineData("2025", PeriodKind.Year, "2025")]
    [InlineData("2025-H2", PeriodKind.Quarter, "2025-Q3 2025-Q4")]
    [InlineData("2025-H1", PeriodKind.Half, "2025-H1")]
    [InlineData("2025-9M", PeriodKind.Quarter, "2025-Q1 2025-Q2 2025-Q3")]
    [InlineData("2025-9M", PeriodKind.NineMonths, "2025-9M")]
    [InlineData("2025-Q1", PeriodKind.Month, "2025-01 2025-02 2025-03")]
    [InlineData("nd09:2025-Q1", PeriodKind.Month, "nd09:2025-01 nd09:2025-02 nd09:2025-03")]
    [InlineData("school:2024", PeriodKind.Year, "school:2024")]
    [InlineData("2023/2025", PeriodKind.Year, "2023 2024 2025")]
    [InlineData("2025-07-01/2026-06-30", PeriodKind.Half, "2025-H2 2026-H1")]
    [InlineData("2025-01-01/2025-09-30", PeriodKind.NineMonths, "2025-9M")]
    [InlineData("2024-02-01/2024-02-29", PeriodKind.Month, "2024-02")]
    [InlineData("phase:2023/2025|3 năm", PeriodKind.Year, "2023 2024 2025")]
    public void Split_OfAPeriod_IsWhatMakesItUp(string text, PeriodKind kind, string parts)
    {
        var period = ReportingPeriod.Parse(text);

        string.Join(' ', period.Split(kind)).Should().Be(parts);
        period.TrySplit(kind, out var tried).Should().BeTrue();
        tried.Should().Equal(period.Split(kind));
        if (period.Kind != PeriodKind.Phase) PeriodTiling.Of(tried!, period).Tiles.Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData("2025", PeriodKind.NineMonths, "The period 2025 is not made up of periods of the kind 'nine-months'.*")]
    [InlineData("2025-9M", PeriodKind.Half, "The period 2025-9M is not made up of periods of the kind 'half'.*")]
    [InlineData("2025-Q1", PeriodKind.Half, "*'half'*")]
    [InlineData("2025-Q1", PeriodKind.Year, "*'year'*")]
    [InlineData("school:2024", PeriodKind.Quarter, "The calendar 'school' has no period of the kind 'quarter'*")]
    [InlineData("2025-02-01/2025-04-30", PeriodKind.Quarter, "*'quarter'*")]
    [InlineData("2025-02-02/2025-04-30", PeriodKind.Month, "*'month'*")]
    [InlineData("2025-02-01/2025-04-29", PeriodKind.Month, "*'month'*")]
    [InlineData("2025-12-15/2026-12-14", PeriodKind.Month, "*'month'*")]
    [InlineData("../2025-12-31", PeriodKind.Year, "*'year'*")]
    [InlineData("2025", PeriodKind.Span, "A period is split into*")]
    [InlineData("phase:2023/2025", PeriodKind.Phase, "A period is split into*")]
    [InlineData("2025", (PeriodKind)99, "A period is split into*")]
    public void Split_IntoWhatDoesNotFit_SaysWhy(string text, PeriodKind kind, string message)
    {
        var period = ReportingPeriod.Parse(text);

        FluentActions.Invoking(() => period.Split(kind)).Should().Throw<ArgumentException>().WithMessage(message);
        period.TrySplit(kind, out var parts).Should().BeFalse();
        parts.Should().BeNull();
    }

    [Fact]
    public void Split_OfTheLongestSpan_IsAllMonths()
        => ReportingPeriod.Parse("0001/9998").Split(PeriodKind.Month).Should().HaveCount(9998 * 12);

    [Fact]
    public void Split_OfADefaultPeriod_Throws()
        => FluentActions.Invoking(() => default(ReportingPeriod).Split(PeriodKind.Month)).Should().Throw<ArgumentException>()
            .WithMessage("*default ReportingPeriod*");
}
