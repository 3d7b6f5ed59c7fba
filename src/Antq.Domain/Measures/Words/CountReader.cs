using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads counts in the words of a language.</summary>
internal static class CountReader
{
    public const int LongestText = 1000;

    /// <summary>Reads a count; returns the reason if the text is none, otherwise null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="count">The count.</param>
    /// <param name="allowItems">Whether the name of the items may follow: <c>120 vụ</c>.</param>
    public static CountParseError? Read(string text, Language language, out Count count, bool allowItems = true)
    {
        count = default;
        return Open(text, out var words) ?? Read(words!, language, out count, allowItems);
    }

    /// <summary>Reads a count from a text that was split.</summary>
    public static CountParseError? Read(WordText text, Language language, out Count count, bool allowItems = true)
    {
        count = default;
        var words = CountVocabulary.For(language);
        var cursor = new CountCursor(text);
        var grammar = new CountGrammar(cursor, words);
        if (grammar.Read() is not { } read) return new CountDiagnosis(cursor, words).Reason();
        if (!allowItems && (grammar.End < text.Count || grammar.HasItemsWithin)) return CountParseError.OtherWords;
        count = WordingOf(text, grammar.End) is { } wording ? read.Worded(wording) : read;
        return null;
    }

    /// <summary>Splits a text; returns the reason if it cannot be read, otherwise null.</summary>
    public static CountParseError? Open(string text, out WordText? words)
    {
        words = null;
        if (string.IsNullOrWhiteSpace(text)) return CountParseError.Empty;
        if (text.AsSpan().Trim().Length > LongestText) return CountParseError.TooLong;
        var split = WordText.Of(text, joinsNumbers: true);
        var isBlank = true;
        foreach (var token in split.Tokens)
        {
            if (token.Kind == WordKind.Unreadable) return CountParseError.UnreadableSign;
            if (token.Kind == WordKind.OtherDigit) return CountParseError.OtherDigits;
            isBlank &= IsOfABlankCell(token);
        }

        if (isBlank) return CountParseError.Empty;
        words = split;
        return null;
    }

    /// <summary>Returns whether a sign fills a cell without a number: a dash, dots.</summary>
    private static bool IsOfABlankCell(WordToken token) => token.IsDash || token.IsSign('.') || token.IsSign('…');

    /// <summary>Returns the words of the number, without the name of the items; null when it has no letters.</summary>
    private static string? WordingOf(WordText words, int end)
    {
        var hasWords = false;
        foreach (var token in words.Tokens[..end]) hasWords |= token.Kind == WordKind.Word;
        if (!hasWords) return null;
        var written = words.Text.AsSpan(words[0].Start..words[end - 1].End);
        var wording = VietnameseComposer.Compose(NeedsNoJoin(written) ? written.ToString() : JoinBlanks(written));
        return VietnameseText.IsText(wording) ? wording : null;
    }

    private static bool NeedsNoJoin(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' ? text[i + 1] == ' ' : char.IsWhiteSpace(text[i])) return false;
        }

        return true;
    }

    /// <summary>Returns the text with one blank between words; a non-breaking blank between digits stays.</summary>
    private static string JoinBlanks(ReadOnlySpan<char> text)
    {
        Span<char> joined = stackalloc char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) joined[length++] = text[i];
            else if (WordText.IsBinding(text[i]) && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
                joined[length++] = text[i];
            else if (joined[length - 1] != ' ') joined[length++] = ' ';
        }

        return new string(joined[..length]);
    }
}
