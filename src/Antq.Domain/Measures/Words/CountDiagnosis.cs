using System.Globalization;

namespace Antq.Domain.Measures.Words;

/// <summary>Finds the reason why a text is no count.</summary>
internal sealed class CountDiagnosis(IReadOnlyList<CountToken> tokens, CountCursor cursor, CountVocabulary words)
{
    private const string Quotes = "\"'“”„‘’‚«»‹›";

    private readonly int _end = cursor.Position;

    /// <summary>The token where the text ceases to be a count.</summary>
    private CountToken? Stray => cursor.At(_end);

    private CountToken? Before => cursor.At(_end - 1);

    private bool FollowsANumber => Before is { } before && words.Numbers.Has(before);

    public CountParseError Reason()
        => Named() ?? Signs() ?? AfterANumber() ?? Misspelt() ?? cursor.Refusal ?? OtherLanguage()
            ?? (FollowsANumber && Stray is { Kind: CountTokenKind.Word } stray && !IsOfCounts(stray) ? CountParseError.OtherWords : CountParseError.NotANumber);

    /// <summary>Checks the first words of the text, and quotation marks and codes anywhere.</summary>
    private CountParseError? Named()
    {
        if (tokens.Any(token => token.Kind == CountTokenKind.Sign && Quotes.Contains(token.Text, StringComparison.Ordinal))) return CountParseError.ModelName;
        if (Enumerable.Range(0, tokens.Count).Any(IsCodeAt)) return CountParseError.DocumentNumber;
        if (_end <= 1 && Longest(words.NoCountBefore, 0) is { } named && !(named == CountParseError.Time && IsFive())) return named;
        return FollowsANumber ? null : Longest(words.NoCountBefore, _end);
    }

    /// <summary>
    /// Returns whether the first word, which names a time, is a number instead: <c>năm</c> is five unless a figure follows.
    /// </summary>
    private bool IsFive() => words.Numbers.Has(tokens[0]) && cursor.At(1)?.Kind != CountTokenKind.Digits;

    /// <summary>
    /// Returns whether letters precede digits without a blank, or follow digits and a stroke: <c>V05</c>, <c>12-NQ/TW</c>.
    /// </summary>
    private bool IsCodeAt(int place) => (cursor.At(place - 2)?.Kind, cursor.At(place - 1), cursor.At(place)) switch
    {
        (_, { Kind: CountTokenKind.Word }, { Kind: CountTokenKind.Digits, IsGlued: true }) => true,
        (CountTokenKind.Digits, { IsGlued: true } stroke, { Kind: CountTokenKind.Word, IsGlued: true }) => IsStroke(stroke),
        _ => false,
    };

    private static bool IsStroke(CountToken token) => token.IsSign('/') || token.IsDash;

    private CountParseError? Signs()
    {
        if (Stray is { IsDash: true } && !FollowsANumber) return CountParseError.Negative;
        if (!FollowsANumber || Stray is null) return null;
        if (Stray.IsSign('%') || Stray.IsSign('‰')) return CountParseError.Percentage;
        if (Stray.IsSign('/')) return IsDay() ? CountParseError.Time : CountParseError.Ratio;
        return Stray is { IsDash: true, IsGlued: true } && cursor.At(_end + 1) is { Kind: CountTokenKind.Digits, IsGlued: true } ? CountParseError.Time : null;
    }

    /// <summary>
    /// Returns whether figures with strokes are a day, a month of a year, or a part above its whole that can only be a day.
    /// </summary>
    private bool IsDay() => tokens.Where(token => token.Kind == CountTokenKind.Digits).Select(token => token.Text).ToArray() switch
    {
        [{ Length: <= 2 }, { Length: 4 }] => true,
        [{ Length: <= 2 } day, { Length: <= 2 } month] => Number(day) is var ofMonth and <= 31 && Number(month) is <= 12 and var ofYear && ofMonth > ofYear,
        var figures => figures.Length > 2,
    };

    private static int Number(string figure) => int.Parse(figure, CultureInfo.InvariantCulture);

    private CountParseError? AfterANumber() => FollowsANumber ? Longest(words.NoCountAfter, _end) : null;

    /// <summary>Checks for a count word with wrong marks, at its expected position.</summary>
    private CountParseError? Misspelt()
    {
        if (Stray is not { Kind: CountTokenKind.Word } stray || words.Numbers.Has(stray)) return null;
        var known = FollowsANumber ? Later : words.Numbers.Units.Concat(Earlier);
        if (FollowsANumber && words.Numbers.Powers.Any(word => Before!.Is(word))) known = known.Concat(words.Numbers.Units);
        return known.SelectMany(phrase => phrase.Split(' ')).Any(word => stray.IsMisspelt(word)) ? CountParseError.WrongMarks : null;
    }

    private IEnumerable<string> Earlier
        => [.. words.Before.Select(one => one.Phrase), .. words.Ranges.Select(range => range.Before), .. words.Magnitudes.Select(one => one.Phrase), .. words.Many];

    private IEnumerable<string> Later
        => [.. words.Numbers.Powers, .. words.After.Select(one => one.Phrase), .. words.Ranges.Select(range => range.Between), .. words.And];

    private bool IsOfCounts(CountToken token) => words.Numbers.Has(token) || Later.SelectMany(phrase => phrase.Split(' ')).Any(word => token.Is(word));

    private CountParseError? OtherLanguage()
    {
        var other = words.Language == Language.Vietnamese ? Language.English : Language.Vietnamese;
        return new CountGrammar(new CountCursor(tokens), CountVocabulary.For(other)).Read() is null ? null : CountParseError.OtherLanguage;
    }

    private CountParseError? Longest(IEnumerable<(string Phrase, CountParseError Refusal)> phrases, int place)
        => phrases.Where(one => cursor.Stands(place, one.Phrase)).OrderByDescending(one => one.Phrase.Length).Select(one => (CountParseError?)one.Refusal).FirstOrDefault();
}
