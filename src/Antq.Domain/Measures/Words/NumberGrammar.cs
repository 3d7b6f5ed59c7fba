using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads and writes whole numbers in the words of a language.</summary>
internal abstract class NumberGrammar
{
    /// <summary>The words that multiply the number before them.</summary>
    public abstract IReadOnlyList<string> Powers { get; }

    /// <summary>The other words of numbers.</summary>
    public abstract IReadOnlyList<string> Units { get; }

    private PhraseTable<bool> Words
        => field ??= new(Units.Concat(Powers).Distinct(StringComparer.Ordinal).Select(word => ((WordPhrase)word, true)));

    /// <summary>Returns whether a word or figure is part of a number.</summary>
    public bool Has(WordToken token)
        => token.Kind == WordKind.Digits || token.Kind == WordKind.Word && Words.At(new ReadOnlySpan<WordToken>(in token), 0).Length > 0;

    /// <summary>Reads the number at this position; null when there is none, or when the cursor then has the reason.</summary>
    public abstract NumberReading? Read(CountCursor text, CountVocabulary words);

    /// <summary>Returns the number in words.</summary>
    /// <param name="number">0 or more.</param>
    public abstract string Spell(long number);

    /// <summary>
    /// Reads digits, if they come next. Three decimals of a million or more are read, <c>3,125 tỷ</c>; not if the last is 0, as nobody
    /// writes it, and not of a thousand: they may be the other language's thousands.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its language.</param>
    /// <param name="split">The words that may have three decimals before them.</param>
    protected static NumberReading? ReadDigits(CountCursor text, CountVocabulary words, PhraseTable<bool> split)
    {
        if (text.Current is not { Kind: WordKind.Digits } digits) return null;
        var written = text.Text.Written(digits);
        var isSplit = written[^1] != '0' && split.At(text.Text.Tokens, text.Position + 1).Length > 0;
        if (DigitText.Read(written, words, out var value, allowThousandths: isSplit) is { } refusal) return text.Refuse(refusal);
        text.Position++;
        return new NumberReading(value, Figures: digits.Length);
    }

    /// <summary>
    /// Consumes a short word for thousands or more right after figures: <c>15k</c>. Not after three figures behind a sign, <c>1.234k</c>,
    /// as the languages differ about it and share the word for thousands; nor in capitals, as <c>5K</c> is the name of a drive.
    /// </summary>
    protected static bool TakeShortScale(CountCursor text, NumberReading amount, PhraseTable<decimal> scales, out decimal scale)
    {
        scale = 1;
        if (amount.Figures == 0 || !text.IsGluedAt(text.Position)) return false;
        var start = text.Position;
        if (!text.Take(scales, out var value)) return false;
        if (value == 1_000 && (text.Text.Written(start) is "K" || text.Text.Written(start - 1) is [.., '.' or ',', _, _, _]))
        {
            text.Position = start;
            return false;
        }

        scale = value;
        return true;
    }

    /// <summary>Returns whether digits may follow the thousands without naming a place: <c>2 nghìn 430</c>.</summary>
    protected static bool FillsTheThousand(int figures, decimal scale) => scale == 1000 && figures == 3;
}
