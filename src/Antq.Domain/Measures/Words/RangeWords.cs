using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads the words and signs around the two numbers of a range.</summary>
internal readonly struct RangeWords(CountCursor text, CountVocabulary words)
{
    /// <summary>Returns whether a range begins here with several words, such as <c>trong khoảng</c>.</summary>
    public bool IsOpenerOfSeveralWords()
    {
        for (var index = 0; index < words.Ranges.Count; index++)
        {
            if (words.Ranges[index].Before is { Length: > 1 } before && text.Has(text.Position, before)) return true;
        }

        return false;
    }

    /// <summary>Consumes the word before a range, if any.</summary>
    public WordPhrase? TakeOpener()
    {
        for (var index = 0; index < words.Ranges.Count; index++)
        {
            if (words.Ranges[index].Before is { } before && text.Take(before)) return before;
        }

        return null;
    }

    /// <summary>Consumes the words between the two numbers of a range, if a number follows.</summary>
    public bool TakeBetween(WordPhrase? opener, NumberReading first)
    {
        var start = text.Position;
        if (text.Current is { IsDash: true } dash)
        {
            text.Position++;
            if (text.Current is { } next && next.IsGlued == dash.IsGlued && IsAtNumber()
                && !(dash.IsGlued && IsHyphen(dash) && IsDayAndMonth(first, next)))
                return true;
        }
        else if (TakeBetweenWords(opener) && IsAtNumber())
        {
            return true;
        }

        text.Position = start;
        return false;
    }

    private bool TakeBetweenWords(WordPhrase? opener)
    {
        for (var index = 0; index < words.Ranges.Count; index++)
        {
            if (IsOpener(words.Ranges[index].Before, opener) && text.Take(words.Ranges[index].Between)) return true;
        }

        return false;
    }

    private bool IsAtNumber() => text.Current is { } next && words.Numbers.Has(next);

    private static bool IsOpener(WordPhrase? ofRange, WordPhrase? opener) => ofRange?.Text == opener?.Text;

    private bool IsHyphen(WordToken dash) => text.Text.Written(dash)[0] is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// Returns whether two numbers joined by a hyphen may be a day: <c>4-1</c> and <c>05-10</c>, but not <c>5-10</c> and <c>4-1 nghìn</c>.
    /// </summary>
    private bool IsDayAndMonth(NumberReading first, WordToken next)
    {
        var second = text.Text.Written(next);
        return first is { Figures: > 0, Value: >= 1 and <= 31 } && NumberText.TryParse(second, out var month) && month is >= 1 and <= 12
            && !(first.Value < month && text.Text.Written(text.Position - 2)[0] != '0' && second[0] != '0')
            && !(text.At(text.Position + 1) is { Kind: WordKind.Word } scale && words.Numbers.Has(scale));
    }
}
