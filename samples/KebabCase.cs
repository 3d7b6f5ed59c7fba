using System.Text.Json;

namespace Antq.Samples;

/// <summary>
/// The names of an enumeration in documents, addresses and columns: <c>CertificateOfMerit</c> is <c>certificate-of-merit</c>.
/// </summary>
internal static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = Array.Find(Enum.GetValues<T>(), member => Of(member) == text);
        return Of(value) == text;
    }

    /// <exception cref="FormatException">No member has that name; the message lists those there are.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum
        => TryParse<T>(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not a {typeof(T).Name}: {string.Join(", ", Enum.GetValues<T>().Select(Of))}.");
}
