using System.Text.Json;

namespace Antq.Domain.Tests.Measures;

public sealed class CountDifferenceTests
{
    /// <summary>What stands for no end, on either side.</summary>
    private const long Far = 12;

    /// <summary>Every difference with bounds from -3 to 3, or without one or both.</summary>
    private static readonly CountDifference[] Small =
    [
        .. from lower in Ends from upper in Ends where !(upper < lower) select CountDifference.Between(lower, upper),
    ];

    private static long?[] Ends => [null, -3, -2, -1, 0, 1, 2, 3];

    [Theory]
    [InlineData("7", 7L, 7L)]
    [InlineData("0", 0L, 0L)]
    [InlineData("-7", -7L, -7L)]
    [InlineData("-5..12", -5L, 12L)]
    [InlineData("..-3", null, -3L)]
    [InlineData("5..", 5L, null)]
    [InlineData("..", null, null)]
    [InlineData("-9223372036854775808..9223372036854775807", long.MinValue, long.MaxValue)]
    public void Parse_OfANeutralText_ReadsItAndPrintsItBack(string text, long? lower, long? upper)
    {
        var difference = CountDifference.Parse(text);

        (difference.Lower, difference.Upper).Should().Be((lower, upper));
        difference.IsExact.Should().Be(lower is not null && lower == upper);
        difference.ToString().Should().Be(text);
        difference.Should().Be(CountDifference.Between(lower, upper));
        JsonSerializer.Serialize(difference).Should().Be($"\"{text}\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-0")]
    [InlineData("+5")]
    [InlineData("05")]
    [InlineData("-05")]
    [InlineData("5..5")]
    [InlineData("5..4")]
    [InlineData("5...")]
    [InlineData("5..6..7")]
    [InlineData("--5")]
    [InlineData("- 5")]
    [InlineData("5\0")]
    [InlineData("-9223372036854775809")]
    [InlineData("9223372036854775808..")]
    [InlineData("−5")]
    public void Parse_OfAnotherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => CountDifference.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a difference*");
        CountDifference.TryParse(text, null, out var difference).Should().BeFalse();
        difference.Should().Be(default(CountDifference));
    }

    [Fact]
    public void Between_TheLowerAboveTheUpper_Throws()
        => FluentActions.Invoking(() => CountDifference.Between(3, 2)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Arithmetic_OfSmallDifferences_IsTheTightestBoundOfAllValues()
    {
        foreach (var left in Small)
        {
            var negated = -left;
            (negated.Lower, negated.Upper).Should().Be((-left.Upper, -left.Lower));
            foreach (var right in Small)
            {
                Bounds(left + right).Should().Be(Hull(left, right, (a, b) => a + b), $"({left}) + ({right})");
                Bounds(left - right).Should().Be(Hull(left, right, (a, b) => a - b), $"({left}) - ({right})");
            }
        }
    }

    [Fact]
    public void Comparison_OfSmallDifferences_AnswersWhatHoldsForAllTheirValues()
    {
        foreach (var left in Small)
        {
            left.IsIncrease.Should().Be(Answers(left, CountDifference.Exactly(0), (a, b) => a > b), $"{left}");
            left.IsDecrease.Should().Be(Answers(left, CountDifference.Exactly(0), (a, b) => a < b), $"{left}");
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
    public void Arithmetic_Beyond64Bits_Throws()
    {
        var (least, most, one) =
            (CountDifference.Exactly(long.MinValue), CountDifference.Exactly(long.MaxValue), CountDifference.Exactly(1));

        FluentActions.Invoking(() => most + one).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => least - one).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -least).Should().Throw<OverflowException>();
        (-most).Should().Be(CountDifference.Exactly(-long.MaxValue));
    }

    [Theory]
    [InlineData("0", "không đổi", "unchanged")]
    [InlineData("5", "tăng 5", "up 5")]
    [InlineData("-2430", "giảm 2.430", "down 2,430")]
    [InlineData("3..7", "tăng từ 3 đến 7", "up 3 to 7")]
    [InlineData("-7..-3", "giảm từ 3 đến 7", "down 3 to 7")]
    [InlineData("5..", "tăng ít nhất 5", "up at least 5")]
    [InlineData("..-3", "giảm ít nhất 3", "down at least 3")]
    [InlineData("0..5", "tăng không quá 5", "up at most 5")]
    [InlineData("-5..0", "giảm không quá 5", "down at most 5")]
    [InlineData("-5..12", "giảm không quá 5 hoặc tăng không quá 12", "down at most 5 or up at most 12")]
    [InlineData("-5..", "giảm không quá 5 hoặc tăng", "down at most 5 or up")]
    [InlineData("..12", "giảm hoặc tăng không quá 12", "down or up at most 12")]
    [InlineData("0..", "không đổi hoặc tăng", "unchanged or up")]
    [InlineData("..0", "không đổi hoặc giảm", "unchanged or down")]
    [InlineData("..", "không rõ tăng hay giảm", "not known whether up or down")]
    [InlineData("-9223372036854775808", "giảm 9.223.372.036.854.775.808", "down 9,223,372,036,854,775,808")]
    public void ToWords_OfADifference_TellsIncreaseAndDecrease(string text, string vietnamese, string english)
    {
        CountDifference.Parse(text).ToWords(Language.Vietnamese).Should().Be(vietnamese);
        CountDifference.Parse(text).ToWords(Language.English).Should().Be(english);
    }

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        CountDifference unset = default;
        var open = CountDifference.Between(null, null);
        Action[] doors =
        [
            () => _ = unset.Lower, () => _ = unset.Upper, () => _ = unset.IsExact, () => _ = unset.IsIncrease, () => _ = unset.IsDecrease,
            () => _ = unset + open, () => _ = open + unset, () => _ = unset - open, () => _ = open - unset, () => _ = -unset,
            () => unset.IsAtMost(open), () => open.IsAtMost(unset), () => unset.IsLessThan(open), () => open.IsLessThan(unset),
            () => unset.IsAtLeast(open), () => unset.IsMoreThan(open), () => unset.IsEqualTo(open), () => open.IsEqualTo(unset),
            () => unset.ToWords(Language.English),
        ];

        foreach (var door in doors) door.Should().Throw<ArgumentException>().WithMessage("*default CountDifference*");
        unset.ToString().Should().BeEmpty();
        unset.Should().NotBe(open);
    }

    private static (long? Lower, long? Upper) Bounds(CountDifference difference) => (difference.Lower, difference.Upper);

    /// <summary>The least and the largest of all results; a result near the far end stands for none.</summary>
    private static (long? Lower, long? Upper) Hull(CountDifference left, CountDifference right, Func<long, long, long> operation)
    {
        var results = (from a in Values(left) from b in Values(right) select operation(a, b)).ToArray();
        return (results.Min() < -Far / 2 ? null : results.Min(), results.Max() > Far / 2 ? null : results.Max());
    }

    private static Answer Answers(CountDifference left, CountDifference right, Func<long, long, bool> holds)
        => (from a in Values(left) from b in Values(right) select holds(a, b)).Distinct().ToArray() switch
        {
            [true] => Answer.Yes,
            [false] => Answer.No,
            _ => Answer.CannotTell,
        };

    private static IEnumerable<long> Values(CountDifference difference)
    {
        for (var value = difference.Lower ?? -Far; value <= (difference.Upper ?? Far); value++) yield return value;
    }
}
