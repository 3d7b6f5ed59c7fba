using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Antq.Domain.EntityFrameworkCore;

/// <summary>
/// Stores a value as the text that its <c>ToString</c> writes and its <c>Parse</c> reads: <c>24@2025-07-01</c>, <c>2431..|hơn 2.430</c>.
/// </summary>
/// <typeparam name="T">A value of the library, such as <see cref="UnitKey"/> or <see cref="Count"/>.</typeparam>
/// <param name="provider">What reading needs besides the text: the calendars of a period; null for none.</param>
public sealed class ParsableConverter<T>(IFormatProvider? provider)
    : ValueConverter<T, string>(value => Write(value), text => Read(text, provider))
    where T : struct, IParsable<T>, IFormattable
{
    /// <summary>Creates a converter of a value that needs nothing but its text.</summary>
    public ParsableConverter()
        : this(null)
    {
    }

    private static T Read(string text, IFormatProvider? provider) => T.Parse(text, provider);

    private static string Write(T value)
        => EqualityComparer<T>.Default.Equals(value, default)
            ? throw new InvalidOperationException($"A default {typeof(T).Name} has no meaning and is not stored.")
            : value.ToString(null, CultureInfo.InvariantCulture);
}
