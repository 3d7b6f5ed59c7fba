namespace Antq.Domain.Tests.Measures;

public sealed class CountTests
{
    /// <summary>Every count with bounds from 0 to 6, and every one without an upper bound.</summary>
    private static readonly Count[] Small =
    [
        .. from lower in Enumerable.Range(0, 7) from upper in Enumerable.Range(lower, 7 - lower) select Count.Between(lower, upper),
        .. Enumerable.Range(0, 7).Select(lower => Count.AtLeast(lower)),
    ];

    [Fact]
    public void Makers_GiveTheirBounds()
    {
        Bounds(Count.Exactly(7)).Should().Be((7, 7, null));
        Bounds(Count.AtLeast(7)).Should().Be((7, null, null));
        Bounds(Count.AtMost(7)).Should().Be((0, 7, null));
        Bounds(Count.Between(7, 9)).Should().Be((7, 9, null));
        Bounds(Count.About(7)).Should().Be((0, null, 7));
        Bounds(7).Should().Be((7, 7, null));
        Bounds(Count.Exactly(long.MaxValue)).Should().Be((long.MaxValue, long.MaxValue, null));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Makers_OfANegativeNumber_Throw(long number)
    {
        FluentActions.Invoking(() => Count.Exactly(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Count.AtLeast(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Count.AtMost(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Count.Between(number, 5)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Count.About(number)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => (Count)number).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Between_TheLowerAboveTheUpper_Throws()
        => FluentActions.Invoking(() => Count.Between(3, 2)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void IsExact_OnlyWhereTheBoundsMeet_IsTrue()
    {
        Count.Between(4, 4).IsExact.Should().BeTrue();
        Count.Between(4, 5).IsExact.Should().BeFalse();
        Count.AtLeast(4).IsExact.Should().BeFalse();
        Count.About(4).IsExact.Should().BeFalse();
    }

    [Fact]
    public void Addition_OfSmallCounts_IsTheTightestBoundOfAllSums()
    {
        foreach (var left in Small)
        {
            foreach (var right in Small)
            {
                var sums = (from a in Values(left) from b in Values(right) select a + b).ToArray();
                var sum = left + right;

                sum.Lower.Should().Be(sums.Min(), $"{left} + {right}");
                sum.Upper.Should().Be(left.Upper is null || right.Upper is null ? null : sums.Max(), $"{left} + {right}");
            }
        }
    }

    [Fact]
    public void Subtraction_OfSmallCounts_IsTheTightestBoundOfAllDifferences()
    {
        foreach (var left in Small)
        {
            foreach (var right in Small)
            {
                var differences = (from a in Values(left) from b in Values(right) select a - b).ToArray();
                var difference = left - right;

                difference.Lower.Should().Be(right.Upper is null ? null : differences.Min(), $"{left} - {right}");
                difference.Upper.Should().Be(left.Upper is null ? null : differences.Max(), $"{left} - {right}");
                (difference.IsIncrease, difference.IsDecrease).Should().Be((left.IsMoreThan(right), left.IsLessThan(right)));
            }
        }
    }

    [Fact]
    public void Subtraction_OfTheLargestCounts_NeverOverflows()
    {
        (Count.Exactly(0) - Count.Exactly(long.MaxValue)).Should().Be(CountDifference.Exactly(-long.MaxValue));
        (Count.Exactly(long.MaxValue) - Count.AtMost(long.MaxValue)).Should().Be(CountDifference.Between(0, long.MaxValue));
        (Count.About(5).Worded("khoảng 5") - 2).Should().Be(CountDifference.Between(-2, null));
    }

    [Fact]
    public void Comparison_OfSmallCounts_AnswersWhatHoldsForAllTheirValues()
    {
        foreach (var left in Small)
        {
            foreach (var right in Small)
            {
                left.IsAtMost(right).Should().Be(Answers(left, right, (a, b) => a <= b), $"{left} <= {right}");
                left.IsLessThan(right).Should().Be(Answers(left, right, (a, b) => a < b), $"{left} < {right}");
                left.IsAtLeast(right).Should().Be(Answers(left, right, (a, b) => a >= b), $"{left} >= {right}");
                left.IsMoreThan(right).Should().Be(Answers(left, right, (a, b) => a > b), $"{left} > {right}");
                left.IsEqualTo(right).Should().Be(Answers(left, right, (a, b) => a == b), $"{left} = {right}");
            }
        }
    }

    [Fact]
    public void Addition_WithANominal_AddsNominalsAndExactValues()
    {
        Bounds(Count.About(500) + Count.About(20)).Should().Be((0, null, 520));
        Bounds(Count.About(500) + 20).Should().Be((20, null, 520));
        Bounds(20 + Count.About(500)).Should().Be((20, null, 520));
    }

    [Fact]
    public void Addition_OfANominalAndABoundedCount_HasNoNominal()
        => Bounds(Count.About(500) + Count.Between(1, 2)).Should().Be((1, null, null));

    [Fact]
    public void Addition_OfWordedCounts_DropsTheWords()
        => (Count.AtLeast(2431).Worded("hơn 2.430") + 0).Should().Be(Count.AtLeast(2431));

    [Fact]
    public void Addition_Beyond64Bits_Throws()
    {
        FluentActions.Invoking(() => Count.Exactly(long.MaxValue) + 1).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Count.AtLeast(long.MaxValue) + 1).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Count.AtMost(long.MaxValue) + Count.AtMost(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Count.About(long.MaxValue) + Count.About(1)).Should().Throw<OverflowException>();
        (Count.Exactly(long.MaxValue) + 0).Should().Be(Count.Exactly(long.MaxValue));
    }

    [Fact]
    public void Worded_OfText_KeepsBoundsAndWords()
    {
        var count = Count.AtLeast(2431).Worded("hơn 2.430");

        count.Wording.Should().Be("hơn 2.430");
        count.HasBoundsOf(Count.AtLeast(2431)).Should().BeTrue();
        count.Should().NotBe(Count.AtLeast(2431));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0")]
    [InlineData("ho\u031Bn 2.430")]
    [InlineData("hơn\n2.430")]
    [InlineData("hơn\u0000")]
    public void Worded_OfBlankDecomposedOrBrokenText_Throws(string wording)
        => FluentActions.Invoking(() => Count.Exactly(1).Worded(wording)).Should().Throw<ArgumentException>();

    /// <summary>Not in attributes: these cannot hold half of a surrogate pair.</summary>
    [Fact]
    public void Worded_OfHalfASurrogatePair_Throws()
    {
        FluentActions.Invoking(() => Count.Exactly(1).Worded("\ud800")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Count.Exactly(1).Worded("a\udc00b")).Should().Throw<ArgumentException>();
        Count.Exactly(1).Worded("a\ud83c\udfc5b").Wording.Should().Be("a\ud83c\udfc5b");
    }

    [Fact]
    public void HasBoundsOf_OtherWordsOrNominal_IsTrueAndOtherBounds_IsFalse()
    {
        Count.About(5).HasBoundsOf(Count.AtLeast(0)).Should().BeTrue();
        Count.Exactly(5).HasBoundsOf(Count.AtLeast(5)).Should().BeFalse();
        Count.Between(5, 6).HasBoundsOf(Count.Between(4, 6)).Should().BeFalse();
    }

    [Fact]
    public void GetHashCode_OfManyCounts_NeverOverflows()
        => Enumerable.Range(0, 1000)
            .SelectMany(number => new[] { Count.Exactly(long.MaxValue - number), Count.About(number).Worded($"w{number}") }).ToHashSet()
            .Should().HaveCount(2000);

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        Count unset = default;

        FluentActions.Invoking(() => unset.Lower).Should().Throw<ArgumentException>().WithMessage("*default Count*");
        FluentActions.Invoking(() => unset.IsExact).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset + 1).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => 1 + unset).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.IsAtMost(1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Count.Exactly(1).IsAtMost(unset)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset - Count.AtLeast(1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Count.AtLeast(1) - unset).Should().Throw<ArgumentException>();
        foreach (var compare in new Func<Count, Count, Answer>[] { (a, b) => a.IsAtLeast(b), (a, b) => a.IsLessThan(b),
            (a, b) => a.IsMoreThan(b), (a, b) => a.IsEqualTo(b) })
        {
            FluentActions.Invoking(() => compare(unset, Count.AtLeast(1))).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => compare(Count.AtLeast(1), unset)).Should().Throw<ArgumentException>();
        }

        FluentActions.Invoking(() => unset.Spell(Language.English)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.HasBoundsOf(1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.Worded("một")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.IsAtMost(Count.AtLeast(1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Count.AtLeast(1).IsAtMost(unset)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.ToWords(Language.Vietnamese)).Should().Throw<ArgumentException>();
        unset.ToString().Should().BeEmpty();
        unset.Should().NotBe(Count.Exactly(0));
    }

    private static (long Lower, long? Upper, long? Nominal) Bounds(Count count) => (count.Lower, count.Upper, count.Nominal);

    private static Answer Answers(Count left, Count right, Func<long, long, bool> holds)
        => (from a in Values(left) from b in Values(right) select holds(a, b)).Distinct().ToArray() switch
        {
            [true] => Answer.Yes,
            [false] => Answer.No,
            _ => Answer.CannotTell,
        };

    /// <summary>The values that a count allows; 20 of them stand for no end.</summary>
    private static IEnumerable<long> Values(Count count)
    {
        for (var value = count.Lower; value <= (count.Upper ?? 20); value++) yield return value;
    }
}
