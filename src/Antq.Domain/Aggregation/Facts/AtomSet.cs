namespace Antq.Domain.Aggregation;

/// <summary>A set of coverage atoms to which territories are added one after another: a bit for each atom.</summary>
internal sealed class AtomSet(int atoms)
{
    private const int Bits = 64;

    private readonly ulong[] _words = new ulong[(atoms + Bits - 1) / Bits];

    /// <summary>Removes all atoms.</summary>
    public void Clear() => Array.Clear(_words);

    /// <summary>Adds the atoms of a territory.</summary>
    public void Add(Territory territory)
    {
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (int from = territory.Bounds[index], end = territory.Bounds[index + 1]; from < end;)
            {
                var (word, mask, next) = Piece(from, end);
                _words[word] |= mask;
                from = next;
            }
        }
    }

    /// <summary>Returns whether every atom of a territory is one of the set.</summary>
    public bool Covers(Territory territory)
    {
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (int from = territory.Bounds[index], end = territory.Bounds[index + 1]; from < end;)
            {
                var (word, mask, next) = Piece(from, end);
                if ((_words[word] & mask) != mask) return false;
                from = next;
            }
        }

        return true;
    }

    /// <summary>Returns whether an atom of a territory is one of the set.</summary>
    public bool Meets(Territory territory)
    {
        for (var index = 0; index < territory.Bounds.Length; index += 2)
        {
            for (int from = territory.Bounds[index], end = territory.Bounds[index + 1]; from < end;)
            {
                var (word, mask, next) = Piece(from, end);
                if ((_words[word] & mask) != 0) return true;
                from = next;
            }
        }

        return false;
    }

    /// <summary>Returns the word of the first of some atoms, the bits in it that are theirs, and the first atom beyond it.</summary>
    private static (int Word, ulong Mask, int Next) Piece(int from, int end)
    {
        var (word, first) = Math.DivRem(from, Bits);
        var next = Math.Min(end, (word + 1) * Bits);
        return (word, ulong.MaxValue >> (Bits - (next - from)) << first, next);
    }
}
