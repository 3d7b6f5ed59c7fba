using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads counts in the words of a language.</summary>
internal static class CountReader
{
    /// <summary>Reads a count; returns the reason if the text is none, otherwise null.</summary>
    public static CountParseError? Read(string text, Language language, out Count count)
    {
        count = default;
        var words = CountVocabulary.For(language);
        if (CountTokens.Read(text, out var tokens) is { } unreadable) return unreadable;
        var cursor = new CountCursor(tokens);
        if (new CountGrammar(cursor, words).Read() is not { } read) return new CountDiagnosis(tokens, cursor, words).Reason();
        var wording = CountTokens.JoinBlanks(text);
        count = HasLetter(wording) && VietnameseText.IsText(wording) ? read.Worded(wording) : read;
        return null;
    }

    private static bool HasLetter(string text)
    {
        foreach (var sign in text)
        {
            if (char.IsLetter(sign)) return true;
        }

        return false;
    }
}
