using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.AspNetCore;

/// <summary>
/// A day in an address, such as <c>2025-07-01</c>: the type of a parameter, as <see cref="LocalDate"/> has no method that routes and
/// queries are bound by.
/// </summary>
/// <param name="Value">The day.</param>
public readonly record struct Day(LocalDate Value) : IParsable<Day>
{
    /// <summary>Returns the day.</summary>
    public static implicit operator LocalDate(Day day) => day.Value;

    /// <summary>Parses <c>2025-07-01</c>.</summary>
    /// <exception cref="FormatException">The text is no such day.</exception>
    public static Day Parse(string s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var day) ? day : throw new FormatException($"'{s}' is not a day such as 2025-07-01.");

    /// <summary>Parses <c>2025-07-01</c>; false for any other text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Day result)
    {
        var parsed = LocalDatePattern.Iso.Parse(s ?? "");
        result = parsed.Success ? new Day(parsed.Value) : default;
        return parsed.Success;
    }

    /// <summary>Returns <c>2025-07-01</c>.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Value);
}
