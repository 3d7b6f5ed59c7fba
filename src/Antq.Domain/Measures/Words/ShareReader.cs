using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads ratios, percentages and shares of targets in the words of a language.</summary>
internal sealed class ShareReader
{
    private readonly CountCursor _text;
    private readonly CountVocabulary _words;
    private readonly ShareVocabulary _shares;

    private ShareReader(CountCursor text, Language language)
    {
        _text = text;
        _words = CountVocabulary.For(language);
        _shares = ShareVocabulary.For(language);
    }

    public bool IsAtEnd => _text.IsAtEnd;

    /// <summary>Returns a reader at the beginning of a text; null when the text cannot be read.</summary>
    public static ShareReader? Open(string? text, Language language)
        => CountReader.Open(text ?? "", out var words) is null ? new ShareReader(new CountCursor(words!), language) : null;

    /// <summary>Reads the two numbers of a ratio; the part may still be above the whole.</summary>
    public static (long Part, long Whole)? ReadRatio(string? text, Language language)
        => Open(text, language) is { } reader
            && reader.ReadWhole() is { } part
            && (reader._text.TakeSign('/') || reader._text.TakeAny(reader._shares.Of))
            && reader.ReadWhole() is { } whole
            && reader.IsAtEnd
                ? (part, whole)
                : null;

    public Percentage? ReadPercentage()
    {
        var number = _text.Current is { Kind: WordKind.Digits } digits ? ReadDecimal(digits) : _words.Numbers.Read(_text, _words)?.Value;
        return number is { } value && (_text.TakeSign('%') || _text.TakeAny(_shares.Percent))
            && Percentage.TryMake(value, out var percentage) ? percentage : null;
    }

    public TargetWording? ReadTargetWording()
    {
        var longest = _shares.Wordings.Where(one => _text.Has(_text.Position, one.Phrase)).OrderByDescending(one => one.Phrase.Length)
            .FirstOrDefault();
        return longest.Phrase is { } phrase && _text.Take(phrase) ? longest.Wording : null;
    }

    /// <summary>Returns whether nothing follows except the words for the target.</summary>
    public bool EndsAfterTarget() => IsAtEnd || _text.TakeAny(_shares.Target) && IsAtEnd;

    private decimal? ReadDecimal(WordToken digits)
    {
        if (DigitText.Read(_text.Text.Written(digits), _words, out var value, allowThousandths: true) is not null) return null;
        _text.Position++;
        return value;
    }

    private long? ReadWhole()
        => _words.Numbers.Read(_text, _words) is { IsWhole: true, Value: <= long.MaxValue } number && _text.Refusal is null
            ? (long)number.Value
            : null;
}
