using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Antq.Samples.Storage;

// recipe: one converter
/// <summary>
/// Stores a value as the text that its <c>ToString</c> and <c>Parse</c> agree on; one converter for all values of the library.
/// </summary>
public sealed class ParsableConverter<T>(IFormatProvider provider)
    : ValueConverter<T, string>(value => Write(value), text => Read(text, provider))
    where T : struct, IParsable<T>, IFormattable
{
    public ParsableConverter()
        : this(CultureInfo.InvariantCulture)
    {
    }

    private static T Read(string text, IFormatProvider provider) => T.Parse(text, provider);

    private static string Write(T value)
        => EqualityComparer<T>.Default.Equals(value, default)
            ? throw new InvalidOperationException($"A default {typeof(T).Name} has no meaning and is not stored.")
            : value.ToString(null, CultureInfo.InvariantCulture);
}
// end
