namespace Antq.Domain.Text;

/// <summary>
/// Results of reading short texts that recur, such as titles and numbers in words. The number kept is fixed: when there is no room left, a
/// new one replaces an older one. Thread-safe without a lock.
/// </summary>
/// <typeparam name="T">The result of reading a text.</typeparam>
internal sealed class RecentTexts<T>
    where T : class
{
    /// <summary>Longer texts are read each time, to limit memory: 4,096 results for texts of at most 300 characters.</summary>
    private const int LongestText = 300;

    /// <summary>The number of slots possible for a result, so that a few alternating texts do not replace each other.</summary>
    private const int Ways = 4;

    private readonly Answer?[] _answers = new Answer?[4096];
    private int _next;

    /// <summary>Returns the result for a text, from memory or read now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">What else the result depends on.</param>
    /// <param name="source">What <paramref name="read"/> needs.</param>
    /// <param name="read">Reads the text.</param>
    public T Get<TSource>(string text, int version, TSource source, Func<TSource, string, int, T> read)
    {
        if (text.Length > LongestText) return read(source, text, version);
        var first = (HashCode.Combine(text, version) & ((_answers.Length / Ways) - 1)) * Ways;
        for (var place = first; place < first + Ways; place++)
        {
            if (Volatile.Read(ref _answers[place]) is not { } kept) break;
            if (kept.Version == version && kept.Text == text) return kept.Value;
        }

        var made = new Answer(text, version, read(source, text, version));
        Volatile.Write(ref _answers[PlaceFor(first)], made);
        return made.Value;
    }

    /// <summary>Returns the first empty slot; if there is none, each in turn.</summary>
    private int PlaceFor(int first)
    {
        for (var place = first; place < first + Ways; place++)
        {
            if (Volatile.Read(ref _answers[place]) is null) return place;
        }

        return first + (unchecked(++_next) & (Ways - 1));
    }

    private sealed record Answer(string Text, int Version, T Value);
}
