using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Antq.Samples.Service;

// recipe: day
/// <summary>
/// A day in an address, such as <c>2025-07-01</c>: NodaTime's own type has no <c>TryParse</c> that routes and queries are bound by.
/// </summary>
public readonly record struct Day(LocalDate Value) : IParsable<Day>
{
    public static implicit operator LocalDate(Day day) => day.Value;

    public static Day Parse(string s, IFormatProvider? provider) => new(LocalDatePattern.Iso.Parse(s).GetValueOrThrow());

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Day result)
    {
        var parsed = LocalDatePattern.Iso.Parse(s ?? "");
        result = parsed.Success ? new Day(parsed.Value) : default;
        return parsed.Success;
    }

    public override string ToString() => LocalDatePattern.Iso.Format(Value);
}
// end
