namespace Antq.Domain.Text;

/// <summary>
/// What was read from short texts that come again and again, such as titles and words of numbers. It keeps a fixed number of answers: where
/// there is no room
/// left, a new one takes the place of an older one. Safe for many threads without a lock.
/// </summary>
/// <typeparam name="T">What is read from a text.</typeparam>
internal sealed class RecentTexts<T>
    where T : class
{
    /// <summary>
    /// Longer texts are read each time, so that the memory that is kept has a bound: 4,096 answers to texts of at most 300 characters.
    /// </summary>
    private const int LongestText = 300;

    /// <summary>How many places an answer may have: so few texts that come in turn do not drive each other out.</summary>
    private const int Ways = 4;

    private readonly Answer?[] _answers = new Answer?[4096];
    private int _next;

    /// <summary>The answer for a text, from memory or read now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">What else the answer depends on.</param>
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

    /// <summary>The first empty place; where there is none, each in turn.</summary>
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
