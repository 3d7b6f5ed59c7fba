using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.AspNetCore;

/// <summary>
/// A member of an enumeration in an address, by its id in documents, such as <c>certificate-of-merit</c>: the type of a parameter, which a
/// plain enumeration would bind by its names in C# and by numbers.
/// </summary>
/// <typeparam name="T">An enumeration of the library, or one of an application.</typeparam>
/// <param name="Value">The member.</param>
[SuppressMessage("Design", "CA1000", Justification = "The framework binds by them, and nobody calls them.")]
public readonly record struct Named<T>(T Value) : IParsable<Named<T>>
    where T : struct, Enum
{
    /// <summary>Returns the member.</summary>
    public static implicit operator T(Named<T> named) => named.Value;

    /// <summary>Parses the id of a member.</summary>
    /// <exception cref="FormatException">No member has that id; the message lists the ids.</exception>
    public static Named<T> Parse(string s, IFormatProvider? provider = null) => new(Terms.Parse<T>(s));

    /// <summary>Parses the id of a member; false for any other text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Named<T> result)
    {
        var isKnown = Terms.TryParse<T>(s, out var member);
        result = new Named<T>(member);
        return isKnown;
    }

    /// <summary>Returns the id of the member.</summary>
    public override string ToString() => Value.Id();
}
