namespace Antq.Domain.Text;

/// <summary>The names of an enumeration in the documents: <c>CertificateOfMerit</c> is <c>certificate-of-merit</c>.</summary>
internal static class EnumName<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();

    private static readonly string[] Slugs = KebabCase.OfMembers(typeof(T));

    /// <summary>The names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Names => Slugs;

    /// <summary>How many members the enumeration has.</summary>
    public static int Count => Members.Length;

    /// <summary>All members as a set of bits.</summary>
    public static uint AllBits => (1u << Members.Length) - 1;

    public static string Of(T value)
        => Index(value) is >= 0 and var place
            ? Slugs[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is not a single {typeof(T).Name}.");

    /// <summary>Returns the position of a member in the enumeration, from 0; negative for a value that is none.</summary>
    public static int Index(T value) => Array.IndexOf(Members, value);

    /// <summary>Returns members as a set of bits, one at the position of each.</summary>
    public static uint Bits(IReadOnlyList<T> values)
    {
        var bits = 0u;
        for (var index = 0; index < values.Count; index++) bits |= 1u << Index(values[index]);
        return bits;
    }

    /// <summary>Returns the member at a position of the enumeration, from 0.</summary>
    public static T At(int place) => Members[place];

    /// <exception cref="FormatException">No member has that name; the message lists those there are.</exception>
    public static T Parse(string slug) => TryParse(slug, out var value) ? value : throw new FormatException(Refusal(slug));

    public static bool TryParse(ReadOnlySpan<char> slug, out T value)
    {
        for (var place = 0; place < Slugs.Length; place++)
        {
            if (!slug.SequenceEqual(Slugs[place])) continue;
            value = Members[place];
            return true;
        }

        value = default;
        return false;
    }

    public static string Refusal(ReadOnlySpan<char> slug)
        => NearestText.Question(slug, Slugs) is { Length: > 0 } question
            ? $"{QuotedText.Of(slug)} is not {JsonWords.Of(typeof(T))}.{question} Known: {string.Join(", ", Slugs)}."
            : $"{QuotedText.Of(slug)} is not {JsonWords.Of(typeof(T))}: {string.Join(", ", Slugs)}.";
}
