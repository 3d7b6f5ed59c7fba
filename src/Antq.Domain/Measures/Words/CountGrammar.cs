using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads a whole text as a count: an order of magnitude, a range, bounds of a number, or a number.</summary>
internal sealed class CountGrammar(CountCursor text, CountVocabulary words)
{
    /// <summary>The years between which a figure next to another looks like a year.</summary>
    private const decimal FirstYear = 1900, LastYear = 2100;

    /// <summary>Returns the count if the whole text is one; otherwise the cursor stops where it ceases to be one.</summary>
    public Count? Read()
    {
        if ((ReadMany() ?? ReadMagnitudes() ?? ReadNumbers()) is not { } count) return null;
        return text.IsAtEnd && text.Refusal is null ? count : null;
    }

    private Count? ReadMany() => SenseAt().Phrase is null && text.TakeAny(words.Many) ? Count.AtLeast(2) : null;

    /// <summary>
    /// Reads one order of magnitude, or several as in <c>hàng chục, hàng trăm</c>: from the lowest of the first to the highest of the last.
    /// </summary>
    private Count? ReadMagnitudes()
    {
        if (TakeMagnitude() is not { } least) return null;
        var (start, last) = (text.Position, least);
        if (TakeJoint() && TakeMagnitude() is { } next && next > least) last = next;
        else text.Position = start;
        return Count.Between(least, (last * 10) - 1);
    }

    private long? TakeMagnitude()
    {
        (string? Phrase, long Least) longest = default;
        for (var index = 0; index < words.Magnitudes.Count; index++)
        {
            var (phrase, least) = words.Magnitudes[index];
            if (phrase.Length > (longest.Phrase?.Length ?? 0) && text.Stands(text.Position, phrase)) longest = (phrase, least);
        }

        return longest.Phrase is { } found && text.Take(found) ? longest.Least : null;
    }

    private Count? ReadNumbers()
    {
        var sense = TakeSense();
        var opener = sense is null or CountSense.About ? TakeOpener() : null;
        if (words.Numbers.Read(text, words) is not { } number) return null;
        if (sense is null or CountSense.About && TakeBetween(opener ?? "", number))
            return words.Numbers.Read(text, words) is { } last ? Range(number, last, isVague: sense is not null) : null;
        if (sense is null && TakeSenseAfter() is { } after) sense = after;
        else if (opener is { Length: > 0 }) return null;
        if (Bound(sense ?? CountSense.Exactly, number) is not { } count) return null;
        return sense is null ? count : ReadOtherBounds(count);
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

            if (words.Numbers.Read(text, words) is not { } number || Bound(sense, number) is not { } bound) return null;
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

    private CountSense? TakeSense()
    {
        var longest = SenseAt();
        return longest.Phrase is { } phrase && !OpensARange() && text.Take(phrase) ? longest.Sense : null;
    }

    /// <summary>Returns the longest phrase at this position before a number.</summary>
    private (string? Phrase, CountSense Sense) SenseAt()
    {
        (string? Phrase, CountSense Sense) longest = default;
        for (var index = 0; index < words.Before.Count; index++)
        {
            var (phrase, sense) = words.Before[index];
            if (phrase.Length > (longest.Phrase?.Length ?? 0) && text.Stands(text.Position, phrase)) longest = (phrase, sense);
        }

        return longest;
    }

    private CountSense? TakeSenseAfter()
    {
        for (var index = 0; index < words.After.Count; index++)
        {
            if (text.Take(words.After[index].Phrase)) return words.After[index].Sense;
        }

        return null;
    }

    private bool OpensARange()
    {
        for (var index = 0; index < words.Ranges.Count; index++)
        {
            if (words.Ranges[index].Before.Contains(' ', StringComparison.Ordinal)
                && text.Stands(text.Position, words.Ranges[index].Before))
                return true;
        }

        return false;
    }

    private string? TakeOpener()
    {
        for (var index = 0; index < words.Ranges.Count; index++)
        {
            if (words.Ranges[index].Before is { Length: > 0 } before && text.Take(before)) return before;
        }

        return null;
    }

    private bool TakeJoint() => text.TakeSign(',') || text.TakeAny(words.And);

    /// <summary>Consumes the words between the two numbers of a range, if a number follows.</summary>
    private bool TakeBetween(string opener, NumberReading first)
    {
        var start = text.Position;
        if (text.Current is { IsDash: true } dash)
        {
            text.Position++;
            if (text.Current is { } next && next.IsGlued == dash.IsGlued && StandsNumber() && !(dash.IsHyphen && dash.IsGlued && IsDayAndMonth(first, next))) return true;
        }
        else if (TakeBetweenWords(opener) && StandsNumber())
        {
            return true;
        }

        text.Position = start;
        return false;
    }

    private bool TakeBetweenWords(string opener)
    {
        for (var index = 0; index < words.Ranges.Count; index++)
        {
            if (words.Ranges[index].Before == opener && text.Take(words.Ranges[index].Between)) return true;
        }

        return false;
    }

    private bool StandsNumber() => text.Current is { } next && words.Numbers.Has(next);

    /// <summary>Returns whether two numbers joined by a hyphen may be a day: <c>4-1</c>, but not <c>4-1 nghìn</c>.</summary>
    private bool IsDayAndMonth(NumberReading first, CountToken next)
        => first is { Digits: not null, Value: <= 31 } && NumberText.TryParse(next.Text, out var month) && month is >= 1 and <= 12
            && !(text.At(text.Position + 1) is { Kind: CountTokenKind.Word } scale && words.Numbers.Has(scale));

    private Count? Range(NumberReading first, NumberReading last, bool isVague)
    {
        if (IsYear(first) && IsYear(last)) return Refuse(CountParseError.Time);
        first = first.Sharing(last);
        if (Whole(first) is not { } lower || Whole(last) is not { } upper) return null;
        if (lower > upper) return Refuse(CountParseError.ReversedRange);
        return isVague ? Count.AtLeast(0) : Count.Between(lower, upper);
    }

    private static bool IsYear(NumberReading number)
        => number.Value is >= FirstYear and <= LastYear && number.Digits is { Length: 4 };

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
