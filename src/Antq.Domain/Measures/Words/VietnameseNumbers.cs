using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Vietnamese numbers: <c>hai nghìn bốn trăm ba mươi</c>, <c>1,2 triệu</c>, <c>hai triệu rưỡi</c>, <c>3,5 nghìn tỷ</c>.</summary>
/// <remarks>
/// A number consists of classes (million, ten thousand, thousand, units), each smaller than the previous; <c>tỷ</c> multiplies all of them.
/// A last class that names no place is read only if it fills the class before it, as in colloquial Vietnamese.
/// </remarks>
internal sealed class VietnameseNumbers : NumberGrammar
{
    private const decimal Milliard = 1_000_000_000;

    private static readonly (WordPhrase Word, int Value)[] Digits =
        [("không", 0), ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8),
            ("chín", 9)];

    /// <summary>The words for the units after <c>mươi</c> and <c>mười</c>; five is never <c>năm</c>, which then means years.</summary>
    private static readonly (WordPhrase Word, int Value)[] UnitsAfterTens =
    [
        ("mốt", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("lăm", 5), ("nhăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7),
        ("tám", 8), ("chín", 9),
    ];

    /// <summary>The units that occur after tens only, so that <c>mươi</c> may be left out: <c>ba mốt</c>, <c>hai lăm</c>.</summary>
    private static readonly PhraseTable<int> UnitsOfShortTens = new([("mốt!", 1), ("tư!", 4), ("lăm", 5), ("nhăm", 5)]);

    private static readonly (WordPhrase Word, decimal Value)[] Scales =
        [("triệu", 1_000_000), ("vạn", 10_000), ("nghìn", 1_000), ("ngàn", 1_000)];

    private static readonly WordPhrase[] Milliards = ["tỷ", "tỉ"];

    private static readonly WordPhrase[] NoTens = ["linh", "lẻ"];

    /// <summary>Half of the word before it: rưởi in dictionaries, rưỡi too in speech.</summary>
    private static readonly WordPhrase[] Half = ["rưỡi", "rưởi"];

    private static readonly WordPhrase Hundred = "trăm", Dozen = "chục", Tens = "mươi", Ten = "mười";

    /// <summary>The words possible before <c>rưỡi</c> without a number, and after <c>nửa</c>.</summary>
    private static readonly (WordPhrase Word, decimal Value)[] Wholes =
        [(Hundred, 100), .. Scales, .. Milliards.Select(word => (word, Milliard))];

    private static readonly PhraseTable<decimal> Halves = new(
    [
        .. Wholes.Select(one => ((WordPhrase)$"nửa {one.Word}", one.Value / 2)),
        .. Wholes.SelectMany(one => Half.Select(half => ((WordPhrase)$"{one.Word} {half}", one.Value * 3 / 2))),
    ]);

    private static readonly PhraseTable<int> DigitTable = new(Digits), UnitTable = new(UnitsAfterTens),
        UnitsAfterNoTens = new([.. Digits, ("tư", 4)]);

    private static readonly PhraseTable<decimal> ScaleTable = new(Scales);

    public override IReadOnlyList<string> Powers { get; } = ["mươi", "chục", .. Half.Select(half => half.Text),
        .. Wholes.Select(whole => whole.Word.Text)];

    public override IReadOnlyList<string> Units { get; }
        = [.. Digits.Select(one => one.Word.Text), .. UnitsAfterTens.Select(one => one.Word.Text), "mười",
            .. NoTens.Select(word => word.Text), "nửa"];

    public override NumberReading? Read(CountCursor text, CountVocabulary words)
    {
        if (text.Take(Halves, out var half)) return new NumberReading(half, Scale: 0);
        if (ReadClasses(text, words, null) is not { } number) return null;
        if (!text.TakeAny(Milliards)) return number;
        var isSquare = text.TakeAny(Milliards);
        if (text.TakeAny(Half))
            return number.Scale == 1 && !isSquare ? number.Times(Milliard).Plus(Milliard / 2) : text.Refuse(CountParseError.Ambiguous);
        var isSplit = !number.IsWhole;
        number = number.Times(isSquare ? Milliard * Milliard : Milliard);
        if (isSplit) return number;
        if (ReadClasses(text, words, Milliard, mayBeMilliards: isSquare) is not { } rest) return OrRefused(number, text);
        if (!isSquare || !text.TakeAny(Milliards)) return number.Plus(rest.Value);
        number = number.Plus(rest.Times(Milliard).Value);
        return ReadClasses(text, words, Milliard) is { } units ? number.Plus(units.Value) : OrRefused(number, text);
    }

    public override string Spell(long number) => VietnameseSpelling.Spell(number);

    /// <summary>Returns whether two digits follow each other, the first of which may be tens: <c>hai năm</c>.</summary>
    public static bool AreTwoDigits(ReadOnlySpan<WordToken> tokens, int place)
        => DigitTable.At(tokens, place) is { Length: > 0, Meaning: > 1 }
            && DigitTable.At(tokens, place + 1) is { Length: > 0, Meaning: > 0 };

    private static NumberReading? OrRefused(NumberReading number, CountCursor text) => text.Refusal is null ? number : null;

    /// <summary>Reads millions, thousands and units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its language.</param>
    /// <param name="above">The multiplier of the preceding class, if any.</param>
    /// <param name="mayBeMilliards">Whether <c>tỷ</c> may follow.</param>
    private static NumberReading? ReadClasses(CountCursor text, CountVocabulary words, decimal? above, bool mayBeMilliards = false)
    {
        NumberReading? sum = null;
        while (true)
        {
            var start = text.Position;
            if (above is not null && text.TakeSign(',') && !text.IsAtKind(WordKind.Word)) text.Position = start;
            if (ReadAmount(text, words, isFirst: above is null, out var isPlaced) is not { } amount)
            {
                text.Position = start;
                return text.Refusal is null ? sum : null;
            }

            var scale = TakeScale(text);
            if (above is { } limit)
            {
                if (amount.Times(scale).Value >= limit || !amount.IsWhole) return text.Refuse(CountParseError.NotANumber);
                var fills = amount.Figures > 0 ? FillsTheThousand(amount.Figures, limit) : isPlaced || limit == 1000 && amount.Value >= 10;
                if (scale == 1 && !fills && !(mayBeMilliards && Milliards.Any(word => text.Has(text.Position, word))))
                    return text.Refuse(CountParseError.Ambiguous);
            }
            else if (scale > 1 && amount.Value == 0)
            {
                return text.Refuse(CountParseError.NotANumber);
            }

            var scaled = amount.Times(scale);
            sum = sum is { } before ? before.Plus(scaled.Value) : scaled;
            if (scale == 1 || !amount.IsWhole) return sum;
            if (text.TakeAny(Half)) return amount.Scale == 1 ? sum.Value.Plus(scale / 2) : text.Refuse(CountParseError.Ambiguous);
            above = scale;
        }
    }

    private static bool IsAtScale(CountCursor text) => ScaleTable.At(text.Text.Tokens, text.Position).Length > 0;

    private static decimal TakeScale(CountCursor text) => text.Take(ScaleTable, out var value) ? value : 1;

    /// <summary>Reads a number below a thousand in words, or any in digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its language.</param>
    /// <param name="isFirst">Whether nothing precedes it: then it does not begin with an empty place.</param>
    /// <param name="isPlaced">Whether it names its empty places, as <c>không trăm linh ba</c> does.</param>
    private static NumberReading? ReadAmount(CountCursor text, CountVocabulary words, bool isFirst, out bool isPlaced)
    {
        isPlaced = false;
        if (text.IsAtKind(WordKind.Digits))
        {
            if (ReadDigits(text, words) is not { } number) return null;
            if (number.Value is >= 1 and <= 9 && number.IsWhole && text.Take(Hundred)) return new NumberReading(number.Value * 100, 100);
            return number.Value is >= 1 and <= 99 && number.IsWhole && text.Take(Dozen) ? new NumberReading(number.Value * 10, 10) : number;
        }

        return ReadWords(text, isFirst, out isPlaced);
    }

    private static NumberReading? ReadWords(CountCursor text, bool isFirst, out bool isPlaced)
    {
        isPlaced = false;
        var start = text.Position;
        if (!isFirst && text.TakeAny(NoTens) && TakeAnyOf(text, UnitsAfterNoTens) is > 0 and var unit)
        {
            isPlaced = true;
            return new NumberReading(unit);
        }

        text.Position = start;
        if (TakeAnyOf(text, DigitTable) is >= 0 and var hundreds && text.Take(Hundred))
        {
            isPlaced = hundreds == 0;
            if (!(isPlaced && isFirst)) return ReadAfterHundreds(text, hundreds * 100);
            text.Position = start;
            return null;
        }

        text.Position = start;
        if (ReadTens(text) is { } tens) return tens;
        if (TakeAnyOf(text, DigitTable) is >= 0 and var digit && (isFirst || digit > 0 || IsAtScale(text))) return new NumberReading(digit);
        text.Position = start;
        return null;
    }

    private static NumberReading? ReadAfterHundreds(CountCursor text, int hundreds)
    {
        var start = text.Position;
        if (text.TakeAny(NoTens) && TakeAnyOf(text, UnitsAfterNoTens) is > 0 and var unit) return new NumberReading(hundreds + unit);
        text.Position = start;
        if (hundreds > 0 && text.TakeAny(Half)) return new NumberReading(hundreds + 50);
        if (ReadTens(text) is { } tens) return tens with { Value = hundreds + tens.Value, Scale = 1 };
        return TakeAnyOf(text, DigitTable) < 0 ? new NumberReading(hundreds, 100) : text.Refuse(CountParseError.Ambiguous);
    }

    private static NumberReading? ReadTens(CountCursor text)
    {
        var start = text.Position;
        if (TakeAnyOf(text, DigitTable) is > 0 and var tens)
        {
            if (text.Take(Dozen)) return new NumberReading(tens * 10, 10);
            if (tens > 1 && TakeAnyOf(text, UnitsOfShortTens) is > 0 and var unit) return new NumberReading((tens * 10) + unit);
            if (tens > 1 && text.Take(Tens)) return new NumberReading((tens * 10) + Math.Max(0, TakeAnyOf(text, UnitTable)));
        }

        text.Position = start;
        return text.Take(Ten) ? new NumberReading(10 + Math.Max(0, TakeAnyOf(text, UnitTable))) : null;
    }

    /// <summary>Returns the value of the word that comes next; -1 for none.</summary>
    private static int TakeAnyOf(CountCursor text, PhraseTable<int> words) => text.Take(words, out var value) ? value : -1;
}
