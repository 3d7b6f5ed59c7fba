using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>
/// A pattern of words: <c>word</c>, <c>this|that</c>, <c>[what may be left out]</c>, <c>/</c> for any sign between numbers, <c>*</c> for
/// the rest, and the names of numbers and days in braces: <c>quý {quarter} [,] năm {year}</c>.
/// </summary>
/// <remarks>An optional word is always consumed if it occurs: a pattern never has the same word again right after it.</remarks>
internal sealed class WordPattern(string form)
{
    private readonly Part[] _parts = [.. form.Split(' ').Select(part => new Part(part))];

    /// <summary>Returns whether all words from one on match this pattern.</summary>
    public bool IsWhole(WordMatch match, int from) => Match(match, from) == match.Words.Count;

    /// <summary>Returns the end of the words that match this pattern; -1 for none.</summary>
    public int Match(WordMatch match, int from)
    {
        foreach (var part in _parts)
        {
            if (part.IsRest)
            {
                match.RestFrom = from;
                return match.Words.Count;
            }

            var next = part.Match(match, from);
            if (next < 0 && !part.IsOptional) return -1;
            if (next >= 0) from = next;
        }

        return from;
    }

    /// <summary>Returns the letters of the words with which it may begin; null for any figure.</summary>
    public IEnumerable<UInt128?> Starts(PeriodVocabulary vocabulary)
    {
        foreach (var part in _parts)
        {
            foreach (var start in part.Starts(vocabulary)) yield return start;
            if (!part.IsOptional) yield break;
        }
    }

    private sealed class Part
    {
        private readonly PeriodPart _name;
        private readonly WordKey[] _words = [];
        private readonly bool _isSign;

        public Part(string text)
        {
            IsOptional = text is ['[', .., ']'];
            if (IsOptional) text = text[1..^1];
            IsRest = text == "*";
            _isSign = text == "/";
            if (text is ['{', .., '}']) _name = Enum.Parse<PeriodPart>(text[1..^1], ignoreCase: true);
            else _words = [.. text.Split('|').Select(KeyOf)];
        }

        public bool IsOptional { get; }

        public bool IsRest { get; }

        public int Match(WordMatch match, int at)
        {
            if (at == match.Words.Count) return -1;
            if (_name != PeriodPart.None) return match.Take(_name, at);
            var typed = match.Words[at];
            if (_isSign) return typed.IsDash || typed.IsSign('/') || typed.IsSign('.') ? at + 1 : -1;
            foreach (var word in _words)
            {
                if (match.IsTyped(word, typed.Key)) return at + 1;
            }

            return -1;
        }

        public IEnumerable<UInt128?> Starts(PeriodVocabulary vocabulary)
            => _name == PeriodPart.None ? _words.Select(word => (UInt128?)word.Letters) : vocabulary.Starts(_name);

        private static WordKey KeyOf(string word) => char.IsLetter(word[0]) ? WordKey.Of(word) : WordKey.OfSign(word[0]);
    }
}
