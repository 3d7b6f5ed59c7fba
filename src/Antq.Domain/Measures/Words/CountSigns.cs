using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>The signs of bounds, which both languages use: <c>≥ 385</c>, <c>~500</c>, <c>120+</c>.</summary>
internal static class CountSigns
{
    public static readonly IReadOnlyList<(WordPhrase Phrase, CountSense Sense)> Before =
    [
        (">", CountSense.MoreThan), ("≥", CountSense.AtLeast), ("> =", CountSense.AtLeast), ("= >", CountSense.AtLeast),
        ("＞", CountSense.MoreThan), ("＜", CountSense.FewerThan), ("⩾", CountSense.AtLeast), ("≧", CountSense.AtLeast),
        ("<", CountSense.FewerThan), ("≤", CountSense.AtMost), ("< =", CountSense.AtMost), ("= <", CountSense.AtMost),
        ("⩽", CountSense.AtMost), ("≦", CountSense.AtMost),
        ("≈", CountSense.About), ("~", CountSense.About), ("≃", CountSense.About), ("≅", CountSense.About), ("∼", CountSense.About),
        ("+", CountSense.Exactly),
    ];

    public static readonly IReadOnlyList<(WordPhrase Phrase, CountSense Sense)> After = [("+", CountSense.AtLeast)];
}
