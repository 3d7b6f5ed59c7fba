using System.Globalization;

namespace Antq.Domain.Measures;

/// <summary>Reads and writes counts of the decimal steps of a unit, such as grams as kilograms with three places.</summary>
internal static class DecimalText
{
    /// <summary>Returns how many steps one unit has.</summary>
    private static long StepsOf(int precision)
    {
        var steps = 1L;
        for (var place = 0; place < precision; place++) steps *= 10;
        return steps;
    }

    /// <summary>Returns a count of steps in units: <c>12,5</c>, <c>≥ 12,5</c>, <c>12,5–13</c>.</summary>
    public static string Write(Count count, int precision, Language language)
    {
        if (count.IsExact) return Number(count.Lower);
        if (count.Nominal is { } nominal) return $"≈ {Number(nominal)}";
        if (count.Upper is not { } upper) return $"≥ {Number(count.Lower)}";
        return count.Lower == 0 ? $"≤ {Number(upper)}" : $"{Number(count.Lower)}–{Number(upper)}";

        string Number(long steps)
        {
            var (whole, rest) = Math.DivRem(steps, StepsOf(precision));
            var units = Count.Exactly(whole).ToShortWords(language);
            if (rest == 0) return units;
            var places = rest.ToString(CultureInfo.InvariantCulture).PadLeft(precision, '0').TrimEnd('0');
            return units + (language == Language.Vietnamese ? ',' : '.') + places;
        }
    }

    /// <summary>Tries to read a number of units with at most so many decimal places as a count of steps.</summary>
    public static bool TryRead(string number, int precision, Language language, out Count count)
    {
        count = default;
        var (point, group) = language == Language.Vietnamese ? (',', '.') : ('.', ',');
        var at = number.IndexOf(point, StringComparison.Ordinal);
        var (units, places) = at < 0 ? (number, "") : (number[..at], number[(at + 1)..]);
        if (places.Length > precision || (at >= 0 && !IsDigits(places))) return false;
        if (!IsDigits(units) && !IsGrouped(units, group)) return false;
        if (!UnitText.TryRead(units, language, out var whole) || whole is not { IsExact: true, Wording: null }) return false;
        var rest = places.Length == 0 ? 0 : long.Parse(places.PadRight(precision, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        var steps = StepsOf(precision);
        if (whole.Lower > (long.MaxValue - rest) / steps) return false;
        count = Count.Exactly((whole.Lower * steps) + rest);
        return true;
    }

    /// <summary>Returns whether a number is digits in groups of three.</summary>
    private static bool IsGrouped(string units, char group)
    {
        var parts = units.Split(group);
        return parts.Length > 1 && parts[0].Length <= 3 && parts.All(IsDigits) && parts.Skip(1).All(part => part.Length == 3);
    }

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
