using Antq.Domain.Text;
using static Antq.Domain.Measures.Words.VietnameseNumberWords;

namespace Antq.Domain.Measures.Words;

/// <summary>Vietnamese numbers: <c>hai nghìn bốn trăm ba mươi</c>, <c>1,2 triệu</c>, <c>hai triệu rưỡi</c>, <c>3,5 nghìn tỷ</c>.</summary>
/// <remarks>
/// A number consists of classes (million, ten thousand, thousand, units), each smaller than the previous; <c>tỷ</c> multiplies all of them.
/// A last class that names no place is read only if it fills the class before it, as in colloquial Vietnamese.
/// </remarks>
internal sealed class VietnameseNumbers : NumberGrammar
{
    public override IReadOnlyList<string> Powers { get; } = ["mươi", "chục", .. HalfWords.Select(half => half.Text),
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
        if (text.TakeAny(HalfWords))
        {
            return number is { Scale: 1, IsWhole: true } && !isSquare
                ? number.Times(Milliard).Plus(Milliard / 2)
                : text.Refuse(CountParseError.Ambiguous);
        }

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

            var scale = TakeScale(text, amount);
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
            if (text.TakeAny(HalfWords)) return amount.Scale == 1 ? sum.Value.Plus(scale / 2) : text.Refuse(CountParseError.Ambiguous);
            above = scale;
        }
    }

    private static bool IsAtScale(CountCursor text) => ScaleTable.At(text.Text.Tokens, text.Position).Length > 0;

    private static decimal TakeScale(CountCursor text, NumberReading amount)
        => text.Take(ScaleTable, out var value) || TakeShortScale(text, amount, ShortScales, out value) ? value : 1;

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
            if (ReadDigits(text, words, Splits) is not { } number) return null;
            if (number.Value is >= 1 and <= 9 && number.IsWhole && text.Take(Hundred)) return ReadAfterHundreds(text, number.Value * 100);
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

    /// <summary>Reads two figures, or a half, after hundreds in a figure: <c>2 trăm 50</c>, <c>5 trăm rưởi</c>.</summary>
    private static NumberReading? ReadAfterHundreds(CountCursor text, decimal hundreds)
    {
        if (text.TakeAny(HalfWords)) return new NumberReading(hundreds + 50);
        if (!text.IsAtKind(WordKind.Digits)) return new NumberReading(hundreds, 100);
        if (text.Text.Number(text.Position, 2, 2) is not (>= 0 and var rest)) return text.Refuse(CountParseError.Ambiguous);
        text.Position++;
        return new NumberReading(hundreds + rest);
    }

    private static NumberReading? ReadAfterHundreds(CountCursor text, int hundreds)
    {
        var start = text.Position;
        if (text.TakeAny(NoTens) && TakeAnyOf(text, UnitsAfterNoTens) is > 0 and var unit) return new NumberReading(hundreds + unit);
        text.Position = start;
        if (hundreds > 0 && text.TakeAny(HalfWords)) return new NumberReading(hundreds + 50);
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
