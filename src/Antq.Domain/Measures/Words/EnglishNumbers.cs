using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>
/// English numbers: <c>two thousand four hundred and thirty</c>, <c>1.2 million</c>, <c>a dozen</c>, <c>half a million</c>.
/// </summary>
internal sealed class EnglishNumbers : NumberGrammar
{
    private static readonly (WordPhrase Word, decimal Value)[] Scales =
        [("quintillion", 1e18m), ("quadrillion", 1e15m), ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m)];

    private static readonly WordPhrase[] Wholes = [.. Scales.Select(scale => scale.Word), "hundred", "dozen"];

    private static readonly PhraseTable<decimal> ScaleTable = new(Scales);

    /// <summary>Short words right after a figure: <c>15k</c>. Not <c>m</c>, which may be metres.</summary>
    private static readonly PhraseTable<decimal> ShortScales = new([("k", 1e3m), ("bn", 1e9m)]);

    private static readonly PhraseTable<bool> Splits = new(Scales.Where(scale => scale.Value >= 1e6m).Select(scale => (scale.Word, true)));

    private static readonly PhraseTable<int> Small = new(EnglishSpelling.BelowTwenty.Select((word, index) => ((WordPhrase)word, index)));

    private static readonly PhraseTable<int> Tens = new(EnglishSpelling.Tens.Select((word, index) => ((WordPhrase)word, index)));

    private static readonly WordPhrase And = "and", AndAHalf = "and a half", Dozen = "dozen", HalfA = "half a", A = "a", An = "an",
        Hundred = "hundred";

    public override IReadOnlyList<string> Powers { get; } = [.. Wholes.Select(word => word.Text)];

    public override IReadOnlyList<string> Units { get; } = [.. EnglishSpelling.BelowTwenty, .. EnglishSpelling.Tens, "a", "half"];

    public override NumberReading? Read(CountCursor text, CountVocabulary words)
    {
        NumberReading? sum = null;
        decimal? above = null;
        while (true)
        {
            var start = text.Position;
            var isJoined = above is not null && text.Take(And);
            if (ReadAmount(text, words) is not { } amount)
            {
                text.Position = start;
                return text.Refusal is null ? sum : null;
            }

            var half = text.Take(AndAHalf) ? 0.5m : 0;
            var scale = TakeScale(text, amount, isFirst: above is null);
            if (half > 0 && (scale == 1 || amount.Scale > 1 || !amount.IsWhole)) return text.Refuse(CountParseError.Fraction);
            if (above is { } limit)
            {
                if (isJoined && (scale > 1 || amount.Value >= 100))
                {
                    // "Between two thousand and five thousand": here "and" joins two numbers.
                    text.Position = start;
                    return sum;
                }

                if (amount.Times(scale).Value >= limit || !amount.IsWhole) return text.Refuse(CountParseError.NotANumber);
                if (scale == 1 && amount.Figures > 0 && !FillsTheThousand(amount.Figures, limit))
                    return text.Refuse(CountParseError.Ambiguous);
            }
            else if (scale > 1 && amount.Value == 0)
            {
                return text.Refuse(CountParseError.NotANumber);
            }

            var isSplit = !amount.IsWhole || half > 0;
            amount = (amount with { Value = amount.Value + half }).Times(scale);
            sum = sum is { } before ? before.Plus(amount.Value) : amount;
            if (scale is 1 or 12 || isSplit) return sum;
            above = scale;
        }
    }

    public override string Spell(long number) => EnglishSpelling.Spell(number);

    private static decimal TakeScale(CountCursor text, NumberReading amount, bool isFirst)
    {
        if (isFirst && amount.Scale == 1 && text.Take(Dozen)) return 12;
        return text.Take(ScaleTable, out var value) || TakeShortScale(text, amount, ShortScales, out value) ? value : 1;
    }

    /// <summary>Reads a number below a thousand in words, or any in digits.</summary>
    private static NumberReading? ReadAmount(CountCursor text, CountVocabulary words)
    {
        if (text.IsAtKind(WordKind.Digits)) return ReadDigits(text, words, Splits);
        var start = text.Position;
        if (text.Take(HalfA))
        {
            if (Wholes.Any(word => text.Has(text.Position, word)) && !text.Has(text.Position, Hundred)) return new NumberReading(0.5m);
            text.Position = start;
            return null;
        }

        var isOne = text.Take(A) || text.Take(An);
        if (isOne && !Wholes.Any(word => text.Has(text.Position, word)))
        {
            text.Position = start;
            return null;
        }

        var number = isOne ? 1 : TakeBelowHundred(text);
        if (number is < 1 or > 19 || !text.Take(Hundred)) return number < 0 ? null : new NumberReading(number);
        start = text.Position;
        text.Take(And);
        if (TakeBelowHundred(text) is > 0 and var rest && !text.Has(text.Position, Hundred))
            return new NumberReading((number * 100) + rest);
        text.Position = start;
        return new NumberReading(number * 100, 100);
    }

    /// <summary>Reads a number from 0 to 99 in words; -1 for none.</summary>
    private static int TakeBelowHundred(CountCursor text)
    {
        if (text.Take(Small, out var small)) return small;
        if (!text.Take(Tens, out var tens)) return -1;
        var start = text.Position;
        if (text.Current is { IsDash: true, IsGlued: true } && text.IsGluedAt(start + 1)) text.Position++;
        if (text.Take(Small, out var unit) && unit is > 0 and < 10) return (tens * 10) + 20 + unit;
        text.Position = start;
        return (tens * 10) + 20;
    }
}
