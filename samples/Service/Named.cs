using System.Diagnostics.CodeAnalysis;
using Antq.Domain;

namespace Antq.Samples.Service;

// recipe: named
/// <summary>
/// A member of an enumeration in an address, by its name in the documents, such as <c>certificate-of-merit</c>; never by its number.
/// </summary>
public readonly record struct Named<T>(T Value) : IParsable<Named<T>>
    where T : struct, Enum
{
    public static implicit operator T(Named<T> named) => named.Value;

    public static Named<T> Parse(string s, IFormatProvider? provider) => new(Terms.Parse<T>(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Named<T> result)
    {
        var isKnown = Terms.TryParse<T>(s, out var value);
        result = new Named<T>(value);
        return isKnown;
    }
}
// end
