using Antq.Domain.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Antq.Domain.Tests.Properties;

public sealed class VietnameseOrderLaws
{
    /// <summary>Few different pieces, so that texts often agree in part; with combining marks, a broken pair and other alphabets.</summary>
    private static readonly Gen<string> Any = Gen.Elements(
        "a", "A", "à", "À", "a\u0300", "ă", "â", "ấ", "o", "oà", "òa", "đ", "Đ", "d", "ð", "n", " ", "-", ".", "1", "\u0301", "\u0306", "ñ",
        "я", "\uD800", "\0", "hoà", "hòa", "\u00A0")
        .ArrayOf().Select(string.Concat);

    private static VietnameseComparer Order => VietnameseComparer.Instance;

    [Fact]
    public void Compare_TheOtherWayRound_IsTheOpposite()
        => Law.Holds(Prop.ForAll(
            Any.Two().ToArbitrary(), pair
            => Math.Sign(Order.Compare(pair.Item1, pair.Item2)) == -Math.Sign(Order.Compare(pair.Item2, pair.Item1))));

    [Fact]
    public void Compare_OfThreeTexts_IsTransitive()
        => Law.Holds(Prop.ForAll(Any.Three().ToArbitrary(), texts =>
        {
            var sorted = new[] { texts.Item1, texts.Item2, texts.Item3 }.Order(Order).ToArray();
            return Order.Compare(sorted[0], sorted[1]) <= 0 && Order.Compare(sorted[1], sorted[2]) <= 0
                && Order.Compare(sorted[0], sorted[2]) <= 0;
        }));

    [Fact]
    public void Compare_OfTwoTexts_IsEqualOnlyForTheSame()
        => Law.Holds(Prop.ForAll(
            Any.Two().ToArbitrary(), pair => Order.Compare(pair.Item1, pair.Item2) == 0 == (pair.Item1 == pair.Item2)));

    [Fact]
    public void Compare_OfTextsSpelledAlike_PutsThemOnTheSameSideOfAllOthers()
        => Law.Holds(Prop.ForAll(Any.Three().ToArbitrary(), texts =>
            !VietnameseComparer.IsSameSpelling(texts.Item1, texts.Item2)
            || VietnameseComparer.IsSameSpelling(texts.Item1, texts.Item3)
            || Math.Sign(Order.Compare(texts.Item1, texts.Item3)) == Math.Sign(Order.Compare(texts.Item2, texts.Item3))));
}
