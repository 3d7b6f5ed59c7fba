using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Antq.Domain.Tests.Properties;

public sealed class CountLaws
{
    private static readonly Gen<long> Number = Gen.OneOf(
        Gen.Choose(0, 20).Select(number => (long)number),
        Gen.Choose(0, int.MaxValue).Select(number => (long)number),
        Gen.Choose(0, int.MaxValue).Select(number => (number * 200_000_000L) + number));

    private static readonly Gen<Count> Plain = Gen.OneOf(
        Number.Select(Count.Exactly),
        Number.Select(Count.AtLeast),
        Number.Select(Count.AtMost),
        Number.Two().Select(pair => Count.Between(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))));

    private static readonly Gen<Count> Any = Gen.OneOf(Plain, Number.Select(Count.About))
        .Zip(Gen.Elements<string?>(null, "hơn 2.430", "tập thể | cá nhân", "\"nhiều\" năm, <liền> & +"), (count, words) => words is null
            ? count
            : count.Worded(words));

    [Fact]
    public void Parse_OfToString_IsTheSameCount()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), count => Count.Parse(count.ToString()) == count));

    [Fact]
    public void TryFormat_IntoExactlyEnoughRoom_IsToString()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), count =>
        {
            var room = new char[count.ToString().Length];
            return count.TryFormat(room, out var written, default, null) && written == room.Length && new string(room) == count.ToString()
                && !count.TryFormat(room.AsSpan(1), out written, default, null) && written == 0;
        }));

    [Fact]
    public void Json_RoundTrip_IsTheSameCountAndTheSameText()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), count =>
        {
            var json = JsonSerializer.Serialize(count);
            var again = JsonSerializer.Deserialize<Count>(json);
            return again == count && JsonSerializer.Serialize(again) == json;
        }));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfToWordsAndSpell_HasTheSameBoundsAndNominal(Language language)
        => Law.Holds(Prop.ForAll(
            Gen.OneOf(Any, Named).ToArbitrary(), count
            => IsAlike(Count.Read(count.ToWords(language), language), count)
                && IsAlike(Count.Read(count.Spell(language), language), count)));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfASpeltNumber_IsTheNumber(Language language)
        => Law.Holds(Prop.ForAll(
            Number.ToArbitrary(), number => Count.Read(Count.Exactly(number).Spell(language), language).HasBoundsOf(number)));

    [Fact]
    public void Addition_InEitherOrder_IsTheSame()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), Any.ToArbitrary(), (left, right) => left + right == right + left));

    [Fact]
    public void Addition_InEitherGrouping_HasTheSameBounds()
        => Law.Holds(Prop.ForAll(
            Any.ToArbitrary(), Any.ToArbitrary(), Any.ToArbitrary(), (a, b, c) => ((a + b) + c).HasBoundsOf(a + (b + c))));

    [Fact]
    public void Addition_OfAnyPossibleValues_LiesWithinTheSum()
        => Law.Holds(Prop.ForAll(Possible.ToArbitrary(), Possible.ToArbitrary(), (left, right) =>
        {
            var sum = left.Count + right.Count;
            var value = left.Value + right.Value;
            return sum.Lower <= value && !(sum.Upper < value);
        }));

    [Fact]
    public void Addition_OfZero_KeepsBoundsAndNominal()
        => Law.Holds(Prop.ForAll(
            Any.ToArbitrary(), count
            => (count + 0).HasBoundsOf(count) && (count + 0).Nominal == count.Nominal && (count + 0).Wording is null));

    [Fact]
    public void IsAtMost_WhereItAnswers_IsTrueOfAllPossibleValues()
        => Law.Holds(Prop.ForAll(Possible.ToArbitrary(), Possible.ToArbitrary(), (left, right) =>
            left.Count.IsAtMost(right.Count) switch
            {
                Answer.Yes => left.Value <= right.Value,
                Answer.No => left.Value > right.Value,
                _ => left.Count.Upper is null || right.Count.Lower < left.Count.Upper,
            }));

    /// <summary>Counts with two bounds and a value named between them.</summary>
    private static Gen<Count> Named
        => Number.Three().Select(three =>
        {
            long[] sorted = [.. new[] { three.Item1, three.Item2, three.Item3 }.Order()];
            return Count.TryParse($"{sorted[0]}..~{sorted[1]}..{sorted[2]}", null, out var count) ? count : Count.Exactly(sorted[0]);
        });

    private static bool IsAlike(Count left, Count right) => left.HasBoundsOf(right) && left.Nominal == right.Nominal;

    /// <summary>A count and a value that it allows.</summary>
    private static Gen<(Count Count, long Value)> Possible
        => Plain.Zip(Number,
            (count, extra) => (count, count.Upper is { } upper ? count.Lower + (extra % (upper - count.Lower + 1)) : count.Lower + extra));
}
