using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>What a measure may be declared to be, and the order of identifiers.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData(TimeBehaviour.Flow, MissingReading.LeavesPartial, true)]
    [InlineData(TimeBehaviour.Flow, MissingReading.WithholdsTotal, true)]
    [InlineData(TimeBehaviour.Flow, MissingReading.CarriesLast, false)]
    [InlineData(TimeBehaviour.Distinct, MissingReading.CarriesLast, false)]
    [InlineData(TimeBehaviour.Stock, MissingReading.CarriesLast, true)]
    [InlineData(TimeBehaviour.Stock, MissingReading.WithholdsTotal, true)]
    [InlineData(TimeBehaviour.Stock, MissingReading.LeavesPartial, false)]
    [InlineData(TimeBehaviour.Stock, (MissingReading)9, false)]
    public void Missing_OnlyOfAStock_CarriesTheLastFigure(TimeBehaviour time, MissingReading missing, bool isAllowed)
    {
        var act = () => Declare(time, missing: missing);

        if (isAllowed) act().Missing.Should().Be(missing);
        else act.Should().Throw<ArgumentException>().WithMessage($"A {time} over time cannot be read as {missing} where it is missing.*");
    }

    [Fact]
    public void AgeLimitInDays_IsThatOfAStockAndNotNegative()
    {
        foreach (var days in new[] { 0, 1, 366 }) Declare(TimeBehaviour.Stock, days).AgeLimitInDays.Should().Be(days);
        Declare(TimeBehaviour.Flow).AgeLimitInDays.Should().BeNull();
        FluentActions.Invoking(() => Declare(TimeBehaviour.Stock, -1)).Should().Throw<ArgumentException>()
            .WithMessage("example, a Stock over time, cannot have an age limit of -1 days.*");
        FluentActions.Invoking(() => Declare(TimeBehaviour.Flow, 30)).Should().Throw<ArgumentException>()
            .WithMessage("*age limit of 30 days*");
    }

    [Fact]
    public void MeasureId_OrderIsThatOfItsText()
    {
        string[] texts = ["a", "a-b", "ab", "b"];
        foreach (var (place, text) in texts.Index())
        {
            foreach (var (otherPlace, otherText) in texts.Index())
            {
                var (one, other) = (MeasureId.Parse(text), MeasureId.Parse(otherText));
                (one < other, one <= other, one > other, one >= other).Should()
                    .Be((place < otherPlace, place <= otherPlace, place > otherPlace, place >= otherPlace));
            }
        }
    }

    [Fact]
    public void MeasureId_WithoutText_SaysWhatItIsOf()
    {
        default(MeasureId).ToString().Should().BeEmpty();
        FluentActions.Invoking(() => MeasureId.Parse("No Such")).Should().Throw<FormatException>()
            .WithMessage("*the identifier of a measure*");
    }

    private static Measure Declare(TimeBehaviour time, int? ageLimit = null, MissingReading? missing = null)
    {
        var standard = time == TimeBehaviour.Stock ? MissingReading.CarriesLast : MissingReading.LeavesPartial;
        return new(MeasureId.Parse("example"), "ví dụ", "example", TerritoryBehaviour.Adds, time,
            CategoryBehaviour.Partition)
        { AgeLimitInDays = ageLimit, Missing = missing ?? standard };
    }
}
