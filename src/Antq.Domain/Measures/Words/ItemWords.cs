using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads the name of items after a number: <c>120 vụ</c>, <c>từ 5 vụ đến 10 vụ</c>.</summary>
internal readonly struct ItemWords(CountCursor text, CountVocabulary words)
{
    /// <summary>Consumes the name of items, if it comes next.</summary>
    public bool Take()
    {
        var start = text.Position;
        if (words.Turns is { } turns && text.Take(turns) && text.IsAtEnd) return true;
        if (text.Take(words.Items, out _)) return true;
        text.Position = start;
        return text.Take(words.Items, out _);
    }

    /// <summary>Consumes the name of items if the words of the number go on after it: <c>120 vụ trở lên</c>.</summary>
    /// <returns>The place of the name, and the number of its words; 0 words for none.</returns>
    public (int Place, int Length) TakeWithin(RangeWords ranges, WordPhrase? opener, NumberReading number)
    {
        var start = text.Position;
        if (text.IsAtEnd || !Take()) return default;
        var end = text.Position;
        var goesOn = text.Take(words.Closers, out _) || ranges.TakeBetween(opener, number);
        text.Position = goesOn ? end : start;
        return (start, text.Position - start);
    }

    /// <summary>Consumes the name of the items that the first number of a range has, as the last must have the same.</summary>
    public bool TakeAgain((int Place, int Length) items)
    {
        for (var index = 0; index < items.Length; index++)
        {
            if (text.Current is not { } word || !word.Key.Equals(text.Text[items.Place + index].Key)) return false;
            text.Position++;
        }

        return true;
    }
}
