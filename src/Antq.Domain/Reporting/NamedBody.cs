using System.Text;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>Compares the names of bodies that the gazetteer does not list.</summary>
internal static class NamedBody
{
    /// <summary>The sign of the first mark, after every letter and digit.</summary>
    private const int FirstMark = 256;

    /// <summary>Names that are usually shortened, by their short forms.</summary>
    private static readonly Dictionary<string, string> Shortened = new(StringComparer.Ordinal)
    {
        ["thpt"] = "trung học phổ thông",
        ["thcs"] = "trung học cơ sở",
        ["tdp"] = "tổ dân phố",
        ["ubnd"] = "ủy ban nhân dân",
        ["hdnd"] = "hội đồng nhân dân",
        ["mttq"] = "mặt trận tổ quốc",
        ["htx"] = "hợp tác xã",
    };

    /// <summary>
    /// Returns the name in the form by which bodies are compared: its words in lower case, each with its tone wherever that is written, and
    /// usual short forms in full; signs only part words.
    /// </summary>
    public static string KeyOf(string name) => string.Join(' ', WordsOf(name));

    /// <summary>Returns whether two names, either of which may be none, mean the same body.</summary>
    public static bool AreAlike(string? one, string? other)
        => one == other || one is not null && other is not null && KeyOf(one) == KeyOf(other);

    /// <summary>
    /// Returns the words of a name in the form by which they are compared: each letter with its mark and tone as a sign after it.
    /// </summary>
    public static IReadOnlyList<string> WordsOf(string name)
    {
        Span<byte> letters = new byte[name.Length];
        Span<byte> marks = new byte[name.Length];
        var folded = FoldedName.Written(name, letters, marks);
        // Letters of other alphabets are compared as they are.
        if (folded.Length != name.Count(char.IsLetterOrDigit)) return [name.ToLowerInvariant()];
        var (words, word, bare) = (new List<string>(), new StringBuilder(), new StringBuilder());
        for (var place = 0; place < folded.Length; place++)
        {
            if (place > 0 && FoldedName.BeginsWord(folded.Marks[place])) Add();
            var isVowel = FoldedName.EndsOpenSyllable(folded.Letters, folded.Marks, place);
            var (letter, mark) = ((char)folded.Letters[place], FoldedName.KindOf(folded.Marks[place], isVowel));
            bare.Append(letter);
            word.Append(letter);
            if (mark != 0) word.Append((char)(FirstMark + mark));
        }

        Add();
        return words;

        void Add()
        {
            if (Shortened.TryGetValue(bare.ToString(), out var full)) words.AddRange(WordsOf(full));
            else words.Add(word.ToString());
            word.Clear();
            bare.Clear();
        }
    }

    /// <summary>Returns words without their marks and tones.</summary>
    public static string Bare(string words) => string.Concat(words.Where(sign => sign < FirstMark));
}
