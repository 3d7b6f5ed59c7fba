namespace Antq.Domain.Measures.Words;

/// <summary>
/// English numbers: <c>two thousand four hundred and thirty</c>, <c>1.2 million</c>, <c>a dozen</c>, <c>half a million</c>.
/// </summary>
internal sealed class EnglishNumbers : NumberGrammar
{
    private static readonly (string Word, decimal Value)[] Scales =
        [("quintillion", 1e18m), ("quadrillion", 1e15m), ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m)];

    private static readonly string[] Wholes = [.. Scales.Select(scale => scale.Word), "hundred", "dozen"];

    public override IReadOnlyList<string> Powers => Wholes;

    public override IReadOnlyList<string> Units { get; } = [.. EnglishSpelling.BelowTwenty, .. EnglishSpelling.Tens, "a", "half"];

    public override NumberReading? Read(CountCursor text, CountVocabulary words)
    {
        NumberReading? sum = null;
        decimal? above = null;
        while (true)
        {
            var start = text.Position;
            var isJoined = above is not null && text.Take("and");
            if (ReadAmount(text, words) is not { } amount)
            {
                text.Position = start;
                return text.Refusal is null ? sum : null;
            }

            var half = text.Take("and a half") ? 0.5m : 0;
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
                if (scale == 1 && amount.Digits is { } digits && !FillsTheThousand(digits, limit)) return text.Refuse(CountParseError.Ambiguous);
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
        if (isFirst && amount.Scale == 1 && text.Take("dozen")) return 12;
        foreach (var (word, value) in Scales)
        {
            if (text.Take(word)) return value;
        }

        return 1;
    }

    /// <summary>Reads a number below a thousand in words, or any in digits.</summary>
    private static NumberReading? ReadAmount(CountCursor text, CountVocabulary words)
    {
        if (text.Current?.Kind == CountTokenKind.Digits) return ReadDigits(text, words);
        var start = text.Position;
        if (text.Take("half a"))
        {
            if (Wholes.Any(word => text.Stands(text.Position, word)) && !text.Stands(text.Position, "hundred")) return new NumberReading(0.5m);
            text.Position = start;
            return null;
        }

        var isOne = text.Take("a") || text.Take("an");
        if (isOne && !Wholes.Any(word => text.Stands(text.Position, word)))
        {
            text.Position = start;
            return null;
        }

        var number = isOne ? 1 : TakeBelowHundred(text);
        if (number is < 1 or > 19 || !text.Take("hundred")) return number < 0 ? null : new NumberReading(number);
        start = text.Position;
        text.Take("and");
        if (TakeBelowHundred(text) is > 0 and var rest && !text.Stands(text.Position, "hundred")) return new NumberReading((number * 100) + rest);
        text.Position = start;
        return new NumberReading(number * 100, 100);
    }

    /// <summary>Reads a number from 0 to 99 in words; -1 for none.</summary>
    private static int TakeBelowHundred(CountCursor text)
    {
        if (Array.FindIndex(EnglishSpelling.BelowTwenty, text.Take) is >= 0 and var small) return small;
        var tens = Array.FindIndex(EnglishSpelling.Tens, text.Take);
        if (tens < 0) return -1;
        var start = text.Position;
        if (text.Current is { IsDash: true, IsGlued: true } && text.At(start + 1)?.IsGlued == true) text.Position++;
        if (Array.FindIndex(EnglishSpelling.BelowTwenty, text.Take) is > 0 and < 10 and var unit) return (tens * 10) + 20 + unit;
        text.Position = start;
        return (tens * 10) + 20;
    }
}
