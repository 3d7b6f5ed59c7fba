using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>The names and aliases of measures, found in headings and texts.</summary>
internal sealed class MeasureNames
{
    /// <summary>The longest heading, and the longest text, in which measures are found.</summary>
    private const int LongestHeading = 256, LongestText = 2048;

    /// <summary>Signs that people write or leave out.</summary>
    private const string Ignored = "“”„\"«»'’‘!";

    private static readonly WordPhrase[] Openings =
        ["tổng số lượng", "tổng số", "số lượng", "tổng", "số", "total number of", "number of", "total"];

    private readonly PhraseTable<Measure> _phrases;

    public MeasureNames(IEnumerable<Measure> measures)
    {
        var names = measures.SelectMany(measure => NamesOf(measure).Select(Name.Of).Where(name => name.Words.Length > 0)
            .DistinctBy(name => name.Words, StringComparer.Ordinal).Select(name => (Name: name, Measure: measure)));
        _phrases = new PhraseTable<Measure>(names.GroupBy(one => one.Name.Letters, StringComparer.Ordinal).SelectMany(Phrases));
    }

    /// <summary>Returns the names of a measure in both languages, and its aliases.</summary>
    public static IEnumerable<string> NamesOf(Measure measure)
        => [measure.Name(Language.Vietnamese), measure.Name(Language.English), .. measure.Aliases];

    /// <summary>Returns the measure that a heading means; null when there is none.</summary>
    public Measure? OfHeading(string heading)
    {
        if (heading.Length > LongestHeading) return null;
        var words = WordsOf(heading);
        if (OfWords(heading, words) is { } whole) return whole;
        var opening = Array.Find(Openings, opening => opening.IsAt(words, 0));
        return opening is null ? null : OfWords(heading, words.AsSpan(opening.Length));
    }

    /// <summary>Returns the measures that a text names, each by the longest name at its place.</summary>
    public IReadOnlyList<MeasureCatalogue.Mention> In(string text)
    {
        if (text.Length > LongestText) return [];
        var words = WordsOf(text);
        var found = new List<MeasureCatalogue.Mention>();
        for (var place = 0; place < words.Length;)
        {
            var (length, measure) = _phrases.At(words, place);
            if (measure is not null)
                found.Add(new MeasureCatalogue.Mention(measure, words[place].Start, words[place + length - 1].End - words[place].Start));
            place += Math.Max(length, 1);
        }

        return found.AsReadOnly();
    }

    /// <summary>Returns the phrases of names with the same letters: of several measures, each needs its marks to be found.</summary>
    private static IEnumerable<(WordPhrase Phrase, Measure Measure)> Phrases(IEnumerable<(Name Name, Measure Measure)> alike)
    {
        var byWords = alike.GroupBy(one => one.Name.Words, StringComparer.Ordinal).ToArray();
        foreach (var sharing in byWords)
        {
            var (name, measure) = sharing.First();
            if (sharing.Count() == 1) yield return (byWords.Length == 1 ? name.Words : name.WordsWithMarks, measure);
        }
    }

    private static WordToken[] WordsOf(string text)
    {
        var words = WordText.Of(text);
        var kept = new WordToken[words.Count];
        var count = 0;
        foreach (ref readonly var word in words.Tokens)
        {
            if (!Ignored.Contains(text[word.Start], StringComparison.Ordinal)) kept[count++] = word;
        }

        return count == kept.Length ? kept : kept[..count];
    }

    private Measure? OfWords(string heading, ReadOnlySpan<WordToken> words)
    {
        var (length, measure) = _phrases.At(words, 0);
        return measure is not null && (length == words.Length || IsUnit(heading, words[length..], measure.Unit)) ? measure : null;
    }

    /// <summary>Returns whether words are the name of a unit in parentheses.</summary>
    private static bool IsUnit(string heading, ReadOnlySpan<WordToken> words, Measure.UnitOfMeasure? unit)
    {
        if (unit is null || words is not [var open, _, .., var close] || !open.IsSign('(') || !close.IsSign(')')) return false;
        var inside = WordText.Of(heading[open.End..close.Start]);
        return unit.Names.Any(name => WordText.Of(name).IsSame(inside))
            || (unit.WrittenIn is { } larger && WordText.Of(larger).IsSame(inside));
    }

    /// <summary>A name as the words of a phrase.</summary>
    /// <param name="Words">The words and signs, in lower case.</param>
    /// <param name="WordsWithMarks">The same, with a sign after each word that needs its marks.</param>
    /// <param name="Letters">The words without marks.</param>
    private readonly record struct Name(string Words, string WordsWithMarks, string Letters)
    {
        public static Name Of(string text)
        {
            var tokens = WordsOf(text);
            string[] words = [.. tokens.Select(token => text.Substring(token.Start, token.Length).ToLowerInvariant())];
            return new Name(
                string.Join(' ', words),
                string.Join(' ', words.Zip(tokens, (word, token) => token.Key.Marks == 0 ? word : word + '!')),
                string.Join(' ', tokens.Select(token => token.Key.Letters)));
        }
    }
}
