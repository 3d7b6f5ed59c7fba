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
    public bool IsWhole(WordMatch match, int from) => Match(match, from) == match.Tokens.Count;

    /// <summary>Returns the end of the words that match this pattern; -1 for none.</summary>
    public int Match(WordMatch match, int from)
    {
        foreach (var part in _parts)
        {
            if (part.IsRest)
            {
                match.RestFrom = from;
                return match.Tokens.Count;
            }

            var next = part.Match(match, from);
            if (next < 0 && !part.IsOptional) return -1;
            if (next >= 0) from = next;
        }

        return from;
    }

    private sealed class Part
    {
        private readonly string? _name;
        private readonly WordToken[] _words = [];
        private readonly bool _isSign;

        public Part(string text)
        {
            IsOptional = text is ['[', .., ']'];
            if (IsOptional) text = text[1..^1];
            IsRest = text == "*";
            _isSign = text == "/";
            if (text is ['{', .., '}']) _name = text[1..^1];
            else _words = [.. text.Split('|').SelectMany(word => WordToken.Of(word))];
        }

        public bool IsOptional { get; }

        public bool IsRest { get; }

        public int Match(WordMatch match, int at)
        {
            if (at == match.Tokens.Count) return -1;
            if (_name is not null) return match.Take(_name, at);
            var typed = match.Tokens[at];
            return _isSign ? typed.Bare is "/" or "-" or "." ? at + 1 : -1
                : Array.Exists(_words, word => word.IsTyped(typed, match.MarksMatter)) ? at + 1
                : -1;
        }
    }
}
