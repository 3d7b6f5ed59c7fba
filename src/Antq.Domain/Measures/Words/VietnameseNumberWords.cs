using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>The words of Vietnamese numbers.</summary>
internal static class VietnameseNumberWords
{
    public const decimal Milliard = 1_000_000_000;

    public static readonly (WordPhrase Word, int Value)[] Digits =
        [("không", 0), ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8),
            ("chín", 9)];

    /// <summary>The words for the units after <c>mươi</c> and <c>mười</c>; five is never <c>năm</c>, which then means years.</summary>
    public static readonly (WordPhrase Word, int Value)[] UnitsAfterTens =
    [
        ("mốt", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("lăm", 5), ("nhăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7),
        ("tám", 8), ("chín", 9),
    ];

    /// <summary>The units that occur after tens only, so that <c>mươi</c> may be left out: <c>ba mốt</c>, <c>hai lăm</c>.</summary>
    public static readonly PhraseTable<int> UnitsOfShortTens = new([("mốt!", 1), ("tư!", 4), ("lăm", 5), ("nhăm", 5)]);

    public static readonly (WordPhrase Word, decimal Value)[] Scales =
        [("triệu", 1_000_000), ("vạn", 10_000), ("nghìn", 1_000), ("ngàn", 1_000)];

    public static readonly WordPhrase[] Milliards = ["tỷ", "tỉ"];

    public static readonly WordPhrase[] NoTens = ["linh", "lẻ"];

    /// <summary>Half of the word before it: rưởi in dictionaries, rưỡi too in speech.</summary>
    public static readonly WordPhrase[] HalfWords = ["rưỡi", "rưởi"];

    public static readonly WordPhrase Hundred = "trăm", Dozen = "chục", Tens = "mươi", Ten = "mười";

    /// <summary>The words possible before <c>rưỡi</c> without a number, and after <c>nửa</c>.</summary>
    public static readonly (WordPhrase Word, decimal Value)[] Wholes =
        [(Hundred, 100), .. Scales, .. Milliards.Select(word => (word, Milliard))];

    public static readonly PhraseTable<decimal> Halves = new(
    [
        .. Wholes.Select(one => ((WordPhrase)$"nửa {one.Word}", one.Value / 2)),
        .. Wholes.SelectMany(one => HalfWords.Select(half => ((WordPhrase)$"{one.Word} {half}", one.Value * 3 / 2))),
    ]);

    public static readonly PhraseTable<int> DigitTable = new(Digits), UnitTable = new(UnitsAfterTens),
        UnitsAfterNoTens = new([.. Digits, ("tư", 4)]);

    public static readonly PhraseTable<decimal> ScaleTable = new(Scales);

    /// <summary>Short words right after a figure: <c>5tr</c>, <c>15k</c>. After a blank they may be pages or anything else.</summary>
    public static readonly PhraseTable<decimal> ShortScales = new([("tr", 1_000_000), ("k", 1_000)]);

    public static readonly PhraseTable<bool> Splits
        = new([("triệu", true), ("tr", true),
            .. Milliards.SelectMany(word => new[] { $"{word}", $"nghìn {word}", $"ngàn {word}" }, (_, word) => ((WordPhrase)word, true))]);
}
