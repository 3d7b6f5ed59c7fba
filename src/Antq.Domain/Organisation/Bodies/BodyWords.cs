using System.Globalization;
using System.Text;
using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A text as a list of bare words, with short forms expanded: <c>UBND</c> is four words at one position.</summary>
internal sealed class BodyWords
{
    private static readonly Lazy<Dictionary<string, string[]>> Shortened = new(() => DataFile.Embedded("bodies.txt").Table("body-words")
        .ToDictionary(row => VietnameseText.FoldLetters(row["short"]),
            row => Spans(row["full"]).Select(span => Fold(row["full"], span)).ToArray(), StringComparer.Ordinal));

    private const string Police = "ca";

    private readonly string _text;
    private readonly List<string> _words = [];

    /// <summary>The position of each word in the text; the words of one short form have the same position.</summary>
    private readonly List<(int Start, int End)> _places = [];

    public BodyWords(string text)
    {
        _text = text;
        foreach (var span in Spans(text))
        {
            var word = Fold(text, span);
            foreach (var full in Shortened.Value.GetValueOrDefault(word, [word]))
            {
                _words.Add(full);
                _places.Add(span);
            }
        }
    }

    public int Count => _words.Count;

    public string this[int index] => _words[index];

    /// <summary>Returns whether a word, or the end, begins a new position, so that a text may be cut before it.</summary>
    public bool BeginsPlace(int index) => index == 0 || index == Count || _places[index - 1] != _places[index];

    /// <summary>Returns the words from one to before another as written in the text.</summary>
    public string Between(int from, int to) => from == to ? "" : _text[_places[from].Start.._places[to - 1].End];

    private static IEnumerable<(int Start, int End)> Spans(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            if (!IsOfWord(text[start])) continue;
            while (end < text.Length && IsOfWord(text[end])) end++;
            if (IsPoliceOfAKind(text.AsSpan(start, end - start)))
            {
                yield return (start, start + Police.Length);
                start += Police.Length;
            }

            yield return (start, end);
        }
    }

    /// <summary>
    /// Returns whether a word is the police with the short form of a kind: <c>CATP</c>, <c>catp</c>, <c>CAX</c>, but not <c>cát</c>,
    /// <c>cat</c>.
    /// </summary>
    private static bool IsPoliceOfAKind(ReadOnlySpan<char> word)
        => word.StartsWith(Police, StringComparison.OrdinalIgnoreCase)
            && (word.Length > Police.Length + 1 || char.IsAsciiLetterUpper(word[^1]))
            && word.Length <= Police.Length + 3
            && Ascii.IsValid(word)
            && TypeWords.IsOne(FoldedName.Typed(word[Police.Length..], stackalloc byte[3], stackalloc byte[3]), out _);

    private static bool IsOfWord(char sign)
        => char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    private static string Fold(string text, (int Start, int End) span)
        => VietnameseText.FoldLetters(text.AsSpan(span.Start, span.End - span.Start));
}
