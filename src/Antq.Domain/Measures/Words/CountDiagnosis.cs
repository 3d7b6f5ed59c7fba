using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Finds the reason why a text is no count.</summary>
internal sealed class CountDiagnosis(CountCursor cursor, CountVocabulary words)
{
    private const string Quotes = "\"'“”„‘’‚«»‹›";

    private const string TextMarks = "'’‘";

    /// <summary>Signs that separate thousands elsewhere, but in neither language.</summary>
    private const string OtherSeparators = "'’‘´`_·˙";

    private readonly WordText _text = cursor.Text;

    private readonly int _end = cursor.Position;

    /// <summary>The token where the text ceases to be a count.</summary>
    private WordToken? Stray => cursor.At(_end);

    private WordToken? Before => cursor.At(_end - 1);

    private bool FollowsANumber => Before is { } before && words.Numbers.Has(before);

    public CountParseError Reason()
        => Unknown() ?? Marked() ?? Separated() ?? Named() ?? Signs() ?? TwoDigits() ?? AfterANumber() ?? Misspelt() ?? cursor.Refusal
            ?? OtherLanguage()
            ?? (FollowsANumber && Stray is { Kind: WordKind.Word } stray && !IsOfCounts(stray) ? CountParseError.OtherWords
                : CountParseError.NotANumber);

    /// <summary>Checks for words which state that there is no figure, or may do so.</summary>
    private CountParseError? Unknown()
        => words.WithoutFigure.At(_text.Tokens, 0) is { Length: > 0 } found && found.Length == _text.Count ? found.Meaning : null;

    /// <summary>Checks for an apostrophe at the beginning of digits, and none at their end: <c>'120</c>.</summary>
    private CountParseError? Marked()
        => _text.Count > 1 && IsOneOf(TextMarks, 0) && IsGluedDigits(1, 1)
            && !Enumerable.Range(1, _text.Count - 1).Any(place => IsOneOf(Quotes, place)) ? CountParseError.TextMark : null;

    /// <summary>Checks for digits joined by another sign: <c>1'234</c>.</summary>
    private CountParseError? Separated()
        => Enumerable.Range(1, Math.Max(0, _text.Count - 2))
            .Any(place => IsOneOf(OtherSeparators, place) && IsGluedDigits(place - 1, place) && IsGluedDigits(place + 1, place + 1))
            ? CountParseError.WrongSeparator
            : null;

    private bool IsOneOf(string signs, int place)
        => _text[place].Kind == WordKind.Sign && signs.Contains(_text.Written(place)[0], StringComparison.Ordinal);

    private bool IsGluedDigits(int digits, int glued) => _text[digits].Kind == WordKind.Digits && _text[glued].IsGlued;

    /// <summary>
    /// Checks for a last word that may be the unit of tens or something else: <c>hai năm</c> is twenty-five or two years.
    /// </summary>
    private CountParseError? TwoDigits()
        => words.Language == Language.Vietnamese && _end == _text.Count - 1 && VietnameseNumbers.AreTwoDigits(_text.Tokens, _end - 1)
            ? CountParseError.Ambiguous : null;

    /// <summary>Checks the first words of the text, and quotation marks and codes anywhere.</summary>
    private CountParseError? Named()
    {
        if (Enumerable.Range(0, _text.Count).Any(place => IsOneOf(Quotes, place))) return CountParseError.ModelName;
        if (Enumerable.Range(0, _text.Count).Any(IsCodeAt)) return CountParseError.DocumentNumber;
        if (_end <= 1 && Longest(words.OtherBefore, 0) is { } named && !(named == CountParseError.Time && IsFive())) return named;
        return FollowsANumber ? null : Longest(words.OtherBefore, _end);
    }

    /// <summary>
    /// Returns whether the first word, which names a time, is a number instead: <c>năm</c> is five unless a figure follows.
    /// </summary>
    private bool IsFive() => words.Numbers.Has(_text[0]) && cursor.At(1)?.Kind != WordKind.Digits;

    /// <summary>
    /// Returns whether letters precede digits without a blank, or follow digits and a stroke: <c>V05</c>, <c>12-NQ/TW</c>.
    /// </summary>
    private bool IsCodeAt(int place) => (cursor.At(place - 2)?.Kind, cursor.At(place - 1), cursor.At(place)) switch
    {
        (_, { Kind: WordKind.Word }, { Kind: WordKind.Digits, IsGlued: true }) => true,
        (WordKind.Digits, { IsGlued: true } stroke, { Kind: WordKind.Word, IsGlued: true }) => IsStroke(stroke),
        _ => false,
    };

    private static bool IsStroke(WordToken token) => token.IsSign('/') || token.IsDash;

    private CountParseError? Signs()
    {
        if (Stray is { IsDash: true } && !FollowsANumber) return CountParseError.Negative;
        if (!FollowsANumber || Stray is not { } stray) return null;
        if (stray.IsSign('%') || stray.IsSign('‰')) return CountParseError.Percentage;
        if (stray.IsSign('/')) return IsDay() ? CountParseError.Time : CountParseError.Ratio;
        return stray is { IsDash: true, IsGlued: true } && cursor.At(_end + 1) is { Kind: WordKind.Digits, IsGlued: true }
            ? CountParseError.Time : null;
    }

    /// <summary>
    /// Returns whether figures with strokes are a day, a month of a year, or a part above its whole that can only be a day.
    /// </summary>
    private bool IsDay() => Figures() switch
    {
        [{ Length: <= 2 }, { Length: 4 }] => true,
        [{ Length: <= 2 } day, { Length: <= 2 } month] =>
            Number(day) is var ofMonth and <= 31 && Number(month) is <= 12 and var ofYear && ofMonth > ofYear,
        var figures => figures.Length > 2,
    };

    private string[] Figures()
        => [.. Enumerable.Range(0, _text.Count).Where(place => _text[place].Kind == WordKind.Digits)
        .Select(place => _text.Written(place).ToString())];

    private static int Number(string figure) => NumberText.TryParse(figure, out var number) ? (int)number : int.MaxValue;

    private CountParseError? AfterANumber() => FollowsANumber ? Longest(words.OtherAfter, _end) : null;

    /// <summary>Checks for a count word with wrong marks, at its expected position.</summary>
    private CountParseError? Misspelt()
    {
        if (Stray is not { Kind: WordKind.Word } stray || words.Numbers.Has(stray)) return null;
        var known = FollowsANumber ? Later : words.Numbers.Units.Concat(Earlier);
        if (FollowsANumber && words.Numbers.Powers.Any(word => IsWord(Before!.Value, word))) known = known.Concat(words.Numbers.Units);
        return known.SelectMany(WordsOf).Any(word => IsMisspelt(word, stray)) ? CountParseError.WrongMarks : null;
    }

    private IEnumerable<string> Earlier
        => [.. words.Before.Select(one => one.Phrase.Text), .. words.Ranges.Select(range => range.Before?.Text ?? ""),
            .. words.Magnitudes.Select(one => one.Phrase.Text), .. words.Many.Select(one => one.Text)];

    private IEnumerable<string> Later
        => [.. words.Numbers.Powers, .. words.After.Select(one => one.Phrase.Text), .. words.Ranges.Select(range => range.Between.Text),
            .. words.And.Select(one => one.Text)];

    private bool IsOfCounts(WordToken token) => words.Numbers.Has(token) || Later.SelectMany(WordsOf).Any(word => IsWord(token, word));

    private static string[] WordsOf(string phrase) => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWord(WordToken token, string word) => char.IsLetter(word[0]) && WordKey.Of(word).IsTyped(token.Key);

    /// <summary>Returns whether a word has the letters of another, but other marks.</summary>
    private static bool IsMisspelt(string word, WordToken typed)
        => char.IsLetter(word[0]) && WordKey.Of(word) is var right && right.Letters == typed.Key.Letters && !right.IsTyped(typed.Key);

    private CountParseError? OtherLanguage()
    {
        var other = words.Language == Language.Vietnamese ? Language.English : Language.Vietnamese;
        return new CountGrammar(new CountCursor(_text), CountVocabulary.For(other)).Read() is null ? null : CountParseError.OtherLanguage;
    }

    private CountParseError? Longest(PhraseTable<CountParseError> phrases, int place)
        => phrases.At(_text.Tokens, place) is { Length: > 0, Meaning: var refusal } ? refusal : null;
}
