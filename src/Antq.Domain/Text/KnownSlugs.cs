namespace Antq.Domain.Text;

/// <summary>
/// Identifiers read before, so that the same one in many documents is one string. The number kept is fixed: a new one replaces the one in
/// its slot. Thread-safe without a lock, as a slot is a single reference.
/// </summary>
internal static class KnownSlugs
{
    private static readonly string?[] Known = new string?[1024];

    /// <summary>Returns the identifier; null when the text is not one.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        ref var slot = ref Known[SlotOf(text)];
        if (slot is { } known && text.SequenceEqual(known)) return known;
        if (!Slug.IsValid(text)) return null;
        return slot = text.ToString();
    }

    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var hash = text.Length;
        foreach (var letter in text) hash = unchecked((hash * 31) + letter);
        return (hash ^ (hash >> 10)) & (Known.Length - 1);
    }
}
