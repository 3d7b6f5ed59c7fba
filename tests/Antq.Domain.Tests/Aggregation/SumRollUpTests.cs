namespace Antq.Domain.Tests.Aggregation;

/// <summary>A total of many figures is what counts add up to one by one: bounds, nominal values, and the end of 64 bits.</summary>
public sealed class SumRollUpTests
{
    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly UnitKey[] Provinces = [.. Gazetteer.Default.AsOf(RollUps.OldOrder).Provinces.Select(province => province.Key)];

    [Fact]
    public void Total_OfOneFigure_IsThatFigureWithItsWords()
    {
        var told = Count.Read("hơn 2.430", Language.Vietnamese);

        var total = Total("2024", told);

        total.Should().Be(told);
        total!.Value.ToWords(Language.Vietnamese).Should().Be("hơn 2.430");
    }

    [Fact]
    public void Total_OfFiguresWithNominalValuesAndExactOnes_HasANominalValue()
        => Total("2024", Count.About(100), Count.Exactly(7), Count.About(50)).Should()
            .Be(Count.About(100) + Count.Exactly(7) + Count.About(50)).And.Match<Count?>(total => total!.Value.Nominal == 157);

    [Fact]
    public void Total_WithAFigureThatHasNoNominalValue_HasNone()
        => Total("2024", Count.About(100), Count.Between(1, 3))!.Value.Nominal.Should().BeNull();

    [Fact]
    public void Total_OfExactFigures_IsExactUpToTheEndOf64Bits()
        => Total("2024", Count.Exactly(long.MaxValue - 5), Count.Exactly(2), Count.Exactly(3)).Should().Be(Count.Exactly(long.MaxValue));

    [Theory]
    [InlineData(long.MaxValue - 5, long.MaxValue - 5, 6, 6)]
    [InlineData(0, long.MaxValue, 0, 1)]
    public void Total_BeyondTheEndOf64Bits_IsRefused(long lower, long upper, long otherLower, long otherUpper)
    {
        Total("2024", Count.Between(lower, upper), Count.Between(otherLower, otherUpper)).Should().BeNull();
    }

    [Fact]
    public void Total_OfFiguresOfALongerPeriod_IsFromNoneToAllOfThem()
        => Total("2024-H1", Count.Exactly(5), Count.Between(10, 30), Count.Between(1, 9)).Should().Be(Count.AtMost(44));

    [Fact]
    public void Total_OfNothingInALongerPeriod_IsNothing()
        => Total("2024-H1", Count.Exactly(0), Count.Exactly(0)).Should().Be(Count.Exactly(0));

    [Fact]
    public void Total_OfAnyFigures_IsWhatTheyAddUpToOneByOne()
    {
        var random = new Random(20261127);
        for (var round = 0; round < Rounds.Of(200); round++)
        {
            var counts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Draw(random)).ToArray();
            if (AddUp(counts) is { } sum) Total("2024", counts).Should().Be(sum, string.Join(" + ", counts));
            else FluentActions.Invoking(() => Total("2024", counts)).Should().Throw<OverflowException>(string.Join(" + ", counts));
        }
    }

    private static Count Draw(Random random)
    {
        var lower = random.Next(12) == 0 ? long.MaxValue / 3 : random.Next(1000);
        var width = random.Next(1, 50);
        return random.Next(5) switch
        {
            0 or 1 => Count.Exactly(lower),
            2 => Count.Between(lower, lower + width),
            3 => Count.About(lower),
            _ => Count.AtLeast(lower),
        };
    }

    private static Count? AddUp(Count[] counts)
    {
        try
        {
            return counts.Aggregate((all, one) => all + one);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The total of the country, of figures of one old province each for 2024.</summary>
    private static Count? Total(string period, params Count[] counts)
    {
        var reports = counts.Zip(
            Provinces, (count, province)
            => Report.For(province, ReportingPeriod.Year(2024), MovementType.AllPeopleProtectNationalSecurity).WithId(province.ToString())
                .With(Flow, count).Build());
        return RollUps.Of(Flow, period, RollUps.Today, reports).Cell("BCA", Flow).Value;
    }
}
