namespace Antq.Domain.Measures.Words;

/// <summary>Reads and writes whole numbers in the words of a language.</summary>
internal abstract class NumberGrammar
{
    /// <summary>The words that multiply the number before them.</summary>
    public abstract IReadOnlyList<string> Powers { get; }

    /// <summary>The other words of numbers.</summary>
    public abstract IReadOnlyList<string> Units { get; }

    /// <summary>Returns whether a word or figure is part of a number.</summary>
    public bool Has(CountToken token) => token.Kind == CountTokenKind.Digits || Units.Any(word => token.Is(word)) || Powers.Any(word => token.Is(word));

    /// <summary>Reads the number at this position; null when there is none, or when the cursor then has the reason.</summary>
    public abstract NumberReading? Read(CountCursor text, CountVocabulary words);

    /// <summary>Returns the number in words.</summary>
    /// <param name="number">0 or more.</param>
    public abstract string Spell(long number);

    /// <summary>Reads digits, if they come next.</summary>
    protected static NumberReading? ReadDigits(CountCursor text, CountVocabulary words)
    {
        if (text.Current is not { Kind: CountTokenKind.Digits } digits) return null;
        if (DigitText.Read(digits.Text, words, out var value) is { } refusal) return text.Refuse(refusal);
        text.Position++;
        return new NumberReading(value, Digits: digits.Text);
    }

    /// <summary>Returns whether digits may follow the thousands without naming a place: <c>2 nghìn 430</c>.</summary>
    protected static bool FillsTheThousand(string digits, decimal scale) => scale == 1000 && digits.Length == 3;
}
