namespace Antq.Domain.Text;

/// <summary>Finds what was probably meant by a text that is not known.</summary>
internal static class NearestText
{
    /// <summary>The longest text that is compared; longer ones are no slip of the keys.</summary>
    private const int Longest = 64;

    /// <summary>Returns the known text with the fewest changed letters, at most one in three; null when none is so near.</summary>
    public static string? To(ReadOnlySpan<char> text, IEnumerable<string> known)
    {
        if (text.Length is 0 or > Longest) return null;
        var (nearest, fewest) = ((string?)null, (text.Length / 3) + 1);
        foreach (var one in known)
        {
            if (one.Length > Longest || Math.Abs(one.Length - text.Length) >= fewest) continue;
            var changes = Changes(text, one);
            if (changes < fewest) (nearest, fewest) = (one, changes);
        }

        return nearest;
    }

    /// <summary>Returns the known text nearest to a text as a question at the end of a sentence; empty when none is near.</summary>
    public static string Question(ReadOnlySpan<char> text, IEnumerable<string> known)
        => To(text, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Returns how many letters must be put in, taken out, changed or swapped with the next one; case does not count.</summary>
    private static int Changes(ReadOnlySpan<char> text, string other)
    {
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> now = stackalloc int[Longest + 1];
        for (var column = 0; column <= other.Length; column++) last[column] = column;
        for (var row = 1; row <= text.Length; row++)
        {
            now[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = AreEqual(text[row - 1], other[column - 1]) ? 0 : 1;
                now[column] = Math.Min(Math.Min(last[column], now[column - 1]) + 1, last[column - 1] + change);
                if (row > 1 && column > 1 && AreEqual(text[row - 1], other[column - 2]) && AreEqual(text[row - 2], other[column - 1]))
                    now[column] = Math.Min(now[column], before[column - 2] + 1);
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[other.Length];
    }

    private static bool AreEqual(char one, char other)
        => char.ToLowerInvariant(one is '_' ? '-' : one) == char.ToLowerInvariant(other);
}
