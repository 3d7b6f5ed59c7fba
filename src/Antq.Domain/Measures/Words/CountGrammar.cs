namespace Antq.Domain.Measures.Words;

/// <summary>
/// Reads a whole text as a count: none, an order of magnitude, a range, bounds of a number, or a number; the name of items may follow.
/// </summary>
internal sealed class CountGrammar(CountCursor text, CountVocabulary words)
{
    /// <summary>The years between which a figure next to another looks like a year.</summary>
    private const decimal FirstYear = 1900, LastYear = 2100;

    private readonly RangeWords _ranges = new(text, words);

    private readonly ItemWords _items = new(text, words);

    /// <summary>The place after the words of the number, before those of the items.</summary>
    public int End { get; private set; }

    /// <summary>Whether the name of the items is within the words of the number: <c>120 vụ trở lên</c>.</summary>
    public bool HasItemsWithin { get; private set; }

    /// <summary>Returns the count if the whole text is one; otherwise the cursor stops where it ceases to be one.</summary>
    public Count? Read()
    {
        if ((ReadFixed() ?? ReadMagnitudes() ?? ReadNumbers()) is not { } count) return null;
        End = text.Position;
        if (!text.IsAtEnd && !HasItemsWithin && _items.Take() && count.Upper == 0) text.TakeAny(words.NoneAfter);
        if (text.IsAtEnd && HasNoFigure()) return Refuse(CountParseError.Ambiguous);
        if (text.IsAtEnd) return text.Refusal is null ? count : null;
        text.Position = End;
        return null;
    }

    /// <summary>
    /// Returns whether the text may mean that nothing was reported or done, rather than zero: <c>không có báo cáo nào</c>, <c>không tổ
    /// chức</c>.
    /// </summary>
    private bool HasNoFigure()
    {
        if (words.WithoutFigure.At(text.Text.Tokens, 0).Length == text.Position) return true;
        var (length, _) = words.NoFigure.At(text.Text.Tokens, 0);
        return length > 0 && (length == text.Position || EndsNone(text.Position - length));
    }

    /// <summary>Returns whether a number of words is that of what may follow the items of which there are none.</summary>
    private bool EndsNone(int length) => words.NoneAfter.Any(after => after.Length == length);

    /// <summary>Reads words for none or many.</summary>
    private Count? ReadFixed()
    {
        if (words.Openers.At(text.Text.Tokens, text.Position).Length == 0 && text.Take(words.Fixed, out var count)) return count;
        if (words.NoneOf is not { } none || !text.Take(none)) return null;
        var start = text.Position;
        var hasItems = text.Take(words.Items, out _);
        text.Position = hasItems ? start : 0;
        return hasItems ? Count.Exactly(0) : null;
    }

    /// <summary>
    /// Reads one order of magnitude, or several as in <c>hàng chục, hàng trăm</c>: from the lowest of the first to the highest of the last.
    /// </summary>
    private Count? ReadMagnitudes()
    {
        if (!text.Take(words.Orders, out var least)) return null;
        var (start, last) = (text.Position, least);
        if (TakeJoint() && text.Take(words.Orders, out var next) && next > least) last = next;
        else text.Position = start;
        return Count.Between(least, (last * 10) - 1);
    }

    private Count? ReadNumbers()
    {
        var sense = TakeSense();
        var opener = sense is null or CountSense.About ? _ranges.TakeOpener() : null;
        if (ReadNumber() is not { } number) return null;
        var items = sense is null or CountSense.About ? _items.TakeWithin(_ranges, opener, number) : default;
        HasItemsWithin = items.Length > 0;
        if (sense is null or CountSense.About && _ranges.TakeBetween(opener, number))
            return ReadNumber() is { } last && _items.TakeAgain(items) ? Range(number, last, isVague: sense is not null) : null;
        if (sense is null && TakeSenseAfter() is { } after) sense = after;
        else if (opener is not null) return null;
        if (Bound(sense ?? CountSense.Exactly, number) is not { } count) return null;
        if (sense == CountSense.About && text.TakeSign('(')) return ReadBoundsInBrackets(count);
        return sense is null ? count : ReadOtherBounds(count);
    }

    /// <summary>Reads a number, and the same number in brackets: <c>15 (mười lăm)</c>.</summary>
    private NumberReading? ReadNumber()
    {
        if (words.Numbers.Read(text, words) is not { } number) return null;
        var (start, reachedEnd) = (text.Position, text.ReachedEnd);
        if (!text.TakeSign('(')) return number;
        if (words.Numbers.Read(text, words) is not { } again || !text.TakeSign(')'))
        {
            // What may follow in the bracket depends on the number before it, which CountCompletion compares.
            (text.Position, text.ReachedEnd) = (start, reachedEnd);
            return text.Refusal is null ? number : null;
        }

        return again.Value == number.Value ? number : text.Refuse(CountParseError.NumbersDiffer);
    }

    /// <summary>Reads the bounds of an approximate count: <c>≈ 500 (≥ 385)</c>.</summary>
    private Count? ReadBoundsInBrackets(Count about)
    {
        var bounds = TakeSense() is { } sense ? ReadNumber() is { } bound ? Bound(sense, bound) : null
            : ReadNumber() is { } least && _ranges.TakeBetween(null, least) && ReadNumber() is { } most ? Range(least, most, isVague: false)
            : null;
        if (bounds is not { } limits || !text.TakeSign(')')) return null;
        return Both(about, limits) is { } both ? both : Refuse(CountParseError.ReversedRange);
    }

    /// <summary>Reads further bounds: <c>ít nhất 5, không quá 10</c>.</summary>
    private Count? ReadOtherBounds(Count count)
    {
        while (!text.IsAtEnd)
        {
            var start = text.Position;
            if (!TakeJoint() || TakeSense() is not { } sense)
            {
                text.Position = start;
                return count;
            }

            if (ReadNumber() is not { } number || Bound(sense, number) is not { } bound) return null;
            if (Both(count, bound) is not { } both) return Refuse(CountParseError.ReversedRange);
            count = both;
        }

        return count;
    }

    private static Count? Both(Count left, Count right)
    {
        if (left.Intersect(right) is not { } both || left.Nominal is not null && right.Nominal is not null) return null;
        return Count.TryMake(both.Lower, both.Upper, left.Nominal ?? right.Nominal, null, out var count) ? count : null;
    }

    private CountSense? TakeSense() => !_ranges.IsOpenerOfSeveralWords() && text.Take(words.Openers, out var sense) ? sense : null;

    private CountSense? TakeSenseAfter() => text.Take(words.Closers, out var sense) ? sense : null;

    private bool TakeJoint() => text.TakeSign(',') || text.TakeAny(words.And);

    private Count? Range(NumberReading first, NumberReading last, bool isVague)
    {
        if (IsYear(first) && IsYear(last)) return Refuse(CountParseError.Time);
        if (first.DoubtBefore(last) is { } doubt) return Refuse(doubt);
        first = first.Sharing(last);
        if (Whole(first) is not { } lower || Whole(last) is not { } upper) return null;
        if (lower > upper) return Refuse(CountParseError.ReversedRange);
        return isVague ? Count.AtLeast(0) : Count.Between(lower, upper);
    }

    private static bool IsYear(NumberReading number)
        => number.Value is >= FirstYear and <= LastYear && number.Figures == 4;

    private Count? Bound(CountSense sense, NumberReading number)
    {
        if (Whole(number) is not { } named) return null;
        return sense switch
        {
            CountSense.MoreThan => named == long.MaxValue ? Refuse(CountParseError.TooLarge) : Count.AtLeast(named + 1),
            CountSense.AtLeast => Count.AtLeast(named),
            CountSense.FewerThan => named == 0 ? Refuse(CountParseError.Impossible) : Count.AtMost(named - 1),
            CountSense.AtMost => Count.AtMost(named),
            CountSense.About => Count.About(named),
            _ => Count.Exactly(named),
        };
    }

    private long? Whole(NumberReading number)
    {
        if (number.IsWhole && number.Value <= long.MaxValue) return (long)number.Value;
        text.Refuse(number.IsWhole ? CountParseError.TooLarge : CountParseError.Fraction);
        return null;
    }

    private Count? Refuse(CountParseError refusal)
    {
        text.Refuse(refusal);
        return null;
    }
}
