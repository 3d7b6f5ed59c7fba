namespace Antq.Domain.Text;

/// <summary>Phrases with their meanings, found by their first word.</summary>
/// <remarks>A table of hashes with open addressing; most words that begin no phrase are excluded by one bit.</remarks>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly (UInt128 First, (WordPhrase Phrase, T Meaning)[]? Phrases)[] _slots;
    private readonly int _shift;
    private readonly ulong _firsts;

    public PhraseTable(IEnumerable<(WordPhrase Phrase, T Meaning)> phrases)
    {
        var byFirst = phrases.OrderByDescending(one => one.Phrase.Length).GroupBy(one => one.Phrase.FirstLetters).ToArray();
        var bits = 6;
        while (1 << bits < 2 * byFirst.Length) bits++;
        _slots = new (UInt128, (WordPhrase, T)[]?)[1 << bits];
        _shift = 64 - bits;
        foreach (var group in byFirst)
        {
            var place = SlotOf(group.Key);
            while (_slots[place].Phrases is not null) place = (place + 1) & (_slots.Length - 1);
            _slots[place] = (group.Key, [.. group]);
            _firsts |= BitOf(group.Key);
        }
    }

    /// <summary>Returns the longest phrase at a place, and its meaning; a length of 0 for none.</summary>
    public (int Length, T? Meaning) At(ReadOnlySpan<WordToken> tokens, int place)
    {
        if (place < 0 || place >= tokens.Length) return default;
        var first = tokens[place].Key.Letters;
        if ((_firsts & BitOf(first)) == 0) return default;
        for (var slot = SlotOf(first); _slots[slot].Phrases is { } ofFirst; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].First != first) continue;
            foreach (var (phrase, meaning) in ofFirst)
            {
                if (phrase.IsAt(tokens, place)) return (phrase.Length, meaning);
            }

            break;
        }

        return default;
    }

    /// <summary>Returns whether the text ends within the words of a phrase, or before them.</summary>
    public bool IsCutAt(ReadOnlySpan<WordToken> tokens, int place)
    {
        foreach (var (_, phrases) in _slots)
        {
            foreach (var (phrase, _) in phrases ?? [])
            {
                if (phrase.IsCutAt(tokens, place)) return true;
            }
        }

        return false;
    }

    private static ulong HashOf(UInt128 letters) => unchecked((ulong)letters * Spread);

    private static ulong BitOf(UInt128 letters) => 1ul << (int)(HashOf(letters) >> 58);

    private int SlotOf(UInt128 letters) => (int)(HashOf(letters) >> _shift);
}
