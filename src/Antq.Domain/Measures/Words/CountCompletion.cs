using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Returns whether a text that is not a count can become one by typing on.</summary>
/// <remarks>
/// It can if reading it reaches its end and looks for more there: everything before belongs to a count. Where the last word or number is
/// not finished, its possible completions are tried.
/// </remarks>
internal static class CountCompletion
{
    /// <summary>The number of letters before a bracket that are looked at.</summary>
    private const int LongestNumber = 300;

    private static readonly string[] MoreDigits = ["0", "00", "000", "5"];

    private static readonly Dictionary<Language, string[]> Words = Enum.GetValues<Language>().ToDictionary(language => language, WordsOf);

    /// <summary>Returns whether a text, or what its keys of the Telex input method compose, can become a count.</summary>
    public static bool IsPossible(string text, Language language)
    {
        text = text.Trim();
        if (text.Length is 0 or > CountReader.LongestText) return text.Length == 0;
        if (CanGoOn(VietnameseComposer.Compose(text), language)) return true;
        if (language != Language.Vietnamese) return false;
        Span<char> composed = stackalloc char[text.Length];
        return TelexText.Compose(text, composed) is > 0 and var length
            && CanGoOn(VietnameseComposer.Compose(composed[..length].ToString()), language);
    }

    private static bool CanGoOn(string text, Language language)
    {
        if (IsBeginning(text, language) || EndsInBrackets(text, language)) return true;
        if (char.IsAsciiDigit(text[^1]) || text[^1] is '.' or ',') return MoreDigits.Any(digits => IsBeginning(text + digits, language));
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        var typed = text[start..];
        return typed.Length > 0 && Words[language].Any(word => word.Length >= typed.Length && word != typed
            && Begins(word, typed) && IsBeginning(text[..start] + word, language));
    }

    /// <summary>Returns whether a text is a count, or everything in it belongs to one.</summary>
    private static bool IsBeginning(string text, Language language)
    {
        if (CountReader.Open(text, out var words) is not null) return false;
        var cursor = new CountCursor(words!, watchesEnd: true);
        if (new CountGrammar(cursor, CountVocabulary.For(language)).Read() is not null) return true;
        return cursor.ReachedEnd
            && cursor.Refusal is not (CountParseError.NotANumber or CountParseError.TooLarge)
            && cursor.Refusal is not (CountParseError.NumbersDiffer or CountParseError.OtherLanguage);
    }

    /// <summary>Returns whether a text is the beginning of words, with their marks or fewer, wherever in a word the tone is.</summary>
    private static bool Begins(string words, string typed)
    {
        var (right, given) = (words.Split(' '), typed.Split(' '));
        if (given.Length > right.Length) return false;
        for (var place = 0; place < given.Length; place++)
        {
            if (!BeginsWord(right[place], given[place])) return false;
            if (place + 1 < given.Length && given[place].Length != right[place].Length) return false;
        }

        return true;
    }

    private static bool BeginsWord(string word, string typed)
    {
        var right = new VietnameseReader(word);
        var given = new VietnameseReader(typed);
        var (tone, rightTone) = (0, 0);
        while (given.MoveNext())
        {
            if (!right.MoveNext() || given.Bare != right.Bare || given.Mark != 0 && given.Mark != right.Mark) return false;
            if (given.Tone != 0) tone = given.Tone;
            if (right.Tone != 0) rightTone = right.Tone;
        }

        while (rightTone == 0 && right.MoveNext()) rightTone = right.Tone;
        return tone == 0 || tone == rightTone;
    }

    /// <summary>Returns whether the number before a bracket can also end it: <c>15 (mười</c>.</summary>
    private static bool EndsInBrackets(string text, Language language)
    {
        var open = text.LastIndexOf('(');
        if (open < 1) return false;
        for (var start = Math.Max(0, open - LongestNumber); start < open; start++)
        {
            if (start > 0 && text[start - 1] != ' '
                || CountReader.Read(text[start..open], language, out var count, allowItems: false) is not null || !count.IsExact)
                continue;
            var typed = text[(open + 1)..].TrimStart();
            return new[] { $"{count.Spell(language)})", $"{count.ToShortWords(language)})" }
                .Any(number => Begins(number, typed) && IsBeginning(text[..(open + 1)] + number, language));
        }

        return false;
    }

    private static string[] WordsOf(Language language)
    {
        var words = CountVocabulary.For(language);
        IEnumerable<WordPhrase?> phrases =
        [
            .. words.Before.Select(one => one.Phrase), .. words.After.Select(one => one.Phrase),
            .. words.Ranges.SelectMany(range => new[] { range.Before, range.Between }),
            .. words.Magnitudes.Select(one => one.Phrase), .. words.And, .. words.Many, .. words.None, words.NoneOf, .. words.NoneAfter,
            words.Turns,
        ];
        return [.. phrases.Select(phrase => phrase?.Text ?? "").Concat(words.Numbers.Powers).Concat(words.Numbers.Units)
            .Concat(CountItems.Of(language))
            .SelectMany(phrase => phrase.Split(' ')).Where(word => word.Length > 0 && char.IsLetter(word[0]))
                .Distinct(StringComparer.Ordinal)];
    }
}
