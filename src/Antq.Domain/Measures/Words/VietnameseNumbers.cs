namespace Antq.Domain.Measures.Words;

/// <summary>Vietnamese numbers: <c>hai nghìn bốn trăm ba mươi</c>, <c>1,2 triệu</c>, <c>hai triệu rưỡi</c>, <c>3,5 nghìn tỷ</c>.</summary>
/// <remarks>
/// A number consists of classes (million, ten thousand, thousand, units), each smaller than the previous; <c>tỷ</c> multiplies all of them.
/// A last class that names no place is read only if it fills the class before it, as in colloquial Vietnamese.
/// </remarks>
internal sealed class VietnameseNumbers : NumberGrammar
{
    private const decimal Milliard = 1_000_000_000;

    private static readonly string[][] Digits =
        [["không"], ["một"], ["hai"], ["ba"], ["bốn"], ["năm"], ["sáu"], ["bảy", "bẩy"], ["tám"], ["chín"]];

    /// <summary>The words for the units after <c>mươi</c> and <c>mười</c>; five is never <c>năm</c>, which then means years.</summary>
    private static readonly string[][] UnitsAfterTens =
        [[], ["mốt", "một"], ["hai"], ["ba"], ["tư", "bốn"], ["lăm", "nhăm"], ["sáu"], ["bảy", "bẩy"], ["tám"], ["chín"]];

    private static readonly (string Word, decimal Value)[] Scales =
        [("triệu", 1_000_000), ("vạn", 10_000), ("nghìn", 1_000), ("ngàn", 1_000)];

    private static readonly string[] Milliards = ["tỷ", "tỉ"];

    private static readonly string[] NoTens = ["linh", "lẻ"];

    /// <summary>The words possible before <c>rưỡi</c> without a number, and after <c>nửa</c>.</summary>
    private static readonly (string Word, decimal Value)[] Wholes =
        [("trăm", 100), .. Scales, .. Milliards.Select(word => (word, Milliard))];

    private static readonly (string Phrase, decimal Value)[] Halves =
        [.. Wholes.Select(one => ($"nửa {one.Word}", one.Value / 2)), .. Wholes.Select(one => ($"{one.Word} rưỡi", one.Value * 3 / 2))];

    public override IReadOnlyList<string> Powers { get; } = ["mươi", "chục", "rưỡi", .. Wholes.Select(whole => whole.Word)];

    public override IReadOnlyList<string> Units { get; } = [.. Digits.SelectMany(words => words), .. UnitsAfterTens.SelectMany(words => words), "mười", .. NoTens, "nửa"];

    public override NumberReading? Read(CountCursor text, CountVocabulary words)
    {
        foreach (var (phrase, value) in Halves)
        {
            if (text.Take(phrase)) return new NumberReading(value, Scale: 0);
        }

        if (ReadClasses(text, words, null) is not { } number) return null;
        if (!text.TakeAny(Milliards)) return number;
        var isSquare = text.TakeAny(Milliards);
        if (text.Take("rưỡi")) return number.Scale == 1 && !isSquare ? number.Times(Milliard).Plus(Milliard / 2) : text.Refuse(CountParseError.Ambiguous);
        var isSplit = !number.IsWhole;
        number = number.Times(isSquare ? Milliard * Milliard : Milliard);
        if (isSplit) return number;
        if (ReadClasses(text, words, Milliard, mayBeMilliards: isSquare) is not { } rest) return OrRefused(number, text);
        if (!isSquare || !text.TakeAny(Milliards)) return number.Plus(rest.Value);
        number = number.Plus(rest.Times(Milliard).Value);
        return ReadClasses(text, words, Milliard) is { } units ? number.Plus(units.Value) : OrRefused(number, text);
    }

    public override string Spell(long number) => VietnameseSpelling.Spell(number);

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
            if (above is not null && text.TakeSign(',') && text.Current?.Kind != CountTokenKind.Word) text.Position = start;
            if (ReadAmount(text, words, isFirst: above is null, out var isPlaced) is not { } amount)
            {
                text.Position = start;
                return text.Refusal is null ? sum : null;
            }

            var scale = TakeScale(text);
            if (above is { } limit)
            {
                if (amount.Times(scale).Value >= limit || !amount.IsWhole) return text.Refuse(CountParseError.NotANumber);
                var fills = amount.Digits is { } digits ? FillsTheThousand(digits, limit) : isPlaced || limit == 1000 && amount.Value >= 10;
                if (scale == 1 && !fills && !(mayBeMilliards && Milliards.Any(word => text.Stands(text.Position, word)))) return text.Refuse(CountParseError.Ambiguous);
            }
            else if (scale > 1 && amount.Value == 0)
            {
                return text.Refuse(CountParseError.NotANumber);
            }

            var scaled = amount.Times(scale);
            sum = sum is { } before ? before.Plus(scaled.Value) : scaled;
            if (scale == 1 || !amount.IsWhole) return sum;
            if (text.Take("rưỡi")) return amount.Scale == 1 ? sum.Value.Plus(scale / 2) : text.Refuse(CountParseError.Ambiguous);
            above = scale;
        }
    }

    private static bool StandsScale(CountCursor text) => Array.Exists(Scales, scale => text.Stands(text.Position, scale.Word));

    private static decimal TakeScale(CountCursor text)
    {
        foreach (var (word, value) in Scales)
        {
            if (text.Take(word)) return value;
        }

        return 1;
    }

    /// <summary>Reads a number below a thousand in words, or any in digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its language.</param>
    /// <param name="isFirst">Whether nothing precedes it: then it does not begin with an empty place.</param>
    /// <param name="isPlaced">Whether it names its empty places, as <c>không trăm linh ba</c> does.</param>
    private static NumberReading? ReadAmount(CountCursor text, CountVocabulary words, bool isFirst, out bool isPlaced)
    {
        isPlaced = false;
        if (text.Current?.Kind == CountTokenKind.Digits)
        {
            if (ReadDigits(text, words) is not { } number) return null;
            if (number.Value is >= 1 and <= 9 && number.IsWhole && text.Take("trăm")) return new NumberReading(number.Value * 100, 100);
            return number.Value is >= 1 and <= 99 && number.IsWhole && text.Take("chục") ? new NumberReading(number.Value * 10, 10) : number;
        }

        return ReadWords(text, isFirst, out isPlaced);
    }

    private static NumberReading? ReadWords(CountCursor text, bool isFirst, out bool isPlaced)
    {
        isPlaced = false;
        var start = text.Position;
        if (!isFirst && text.TakeAny(NoTens) && TakeAnyOf(text, Digits) is > 0 and var unit)
        {
            isPlaced = true;
            return new NumberReading(unit);
        }

        text.Position = start;
        if (TakeAnyOf(text, Digits) is >= 0 and var hundreds && text.Take("trăm"))
        {
            isPlaced = hundreds == 0;
            if (!(isPlaced && isFirst)) return ReadAfterHundreds(text, hundreds * 100);
            text.Position = start;
            return null;
        }

        text.Position = start;
        if (ReadTens(text) is { } tens) return tens;
        if (TakeAnyOf(text, Digits) is >= 0 and var digit && (isFirst || digit > 0 || StandsScale(text))) return new NumberReading(digit);
        text.Position = start;
        return null;
    }

    private static NumberReading? ReadAfterHundreds(CountCursor text, int hundreds)
    {
        var start = text.Position;
        if (text.TakeAny(NoTens) && TakeAnyOf(text, Digits) is > 0 and var unit) return new NumberReading(hundreds + unit);
        text.Position = start;
        if (hundreds > 0 && text.Take("rưỡi")) return new NumberReading(hundreds + 50);
        if (ReadTens(text) is { } tens) return tens with { Value = hundreds + tens.Value, Scale = 1 };
        return TakeAnyOf(text, Digits) < 0 ? new NumberReading(hundreds, 100) : text.Refuse(CountParseError.Ambiguous);
    }

    private static NumberReading? ReadTens(CountCursor text)
    {
        var start = text.Position;
        if (TakeAnyOf(text, Digits) is > 0 and var tens)
        {
            if (text.Take("chục")) return new NumberReading(tens * 10, 10);
            if (tens > 1 && text.Take("mươi")) return new NumberReading((tens * 10) + Math.Max(0, TakeAnyOf(text, UnitsAfterTens)));
        }

        text.Position = start;
        return text.Take("mười") ? new NumberReading(10 + Math.Max(0, TakeAnyOf(text, UnitsAfterTens))) : null;
    }

    /// <summary>Returns the index of the word that comes next; -1 for none.</summary>
    private static int TakeAnyOf(CountCursor text, string[][] words) => Array.FindIndex(words, text.TakeAny);
}
