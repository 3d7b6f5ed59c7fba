using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>The names of an enumeration in the documents: <c>CertificateOfMerit</c> is <c>certificate-of-merit</c>.</summary>
internal static class EnumSlug<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();

    private static readonly Dictionary<T, string> Slugs =
        Members.ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Values = Slugs.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value)
        => Slugs.TryGetValue(value, out var slug)
            ? slug
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is not a single {typeof(T).Name}.");

    /// <summary>The place of a member in the enumeration, from 0.</summary>
    public static int Index(T value) => Array.IndexOf(Members, value);

    /// <exception cref="FormatException">No member has that name; the message lists those there are.</exception>
    public static T Parse(string slug)
        => Values.TryGetValue(slug, out var value)
            ? value
            : throw new FormatException($"'{slug}' is not a {typeof(T).Name}: {string.Join(", ", Values.Keys)}.");
}
