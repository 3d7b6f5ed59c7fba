using System.Globalization;

namespace Antq.Domain.Text;

/// <summary>Whole numbers as people write them, without any culture of the machine.</summary>
internal static class NumberText
{
    /// <summary>A whole number of ASCII digits only; the framework's parsers also take trailing null characters.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Groups of three digits: <c>12.115</c>.</summary>
    public static string Group(long value, char separator)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var head = value < 0 ? 1 : 0;
        for (var i = digits.Length - 3; i > head; i -= 3) digits = digits.Insert(i, separator.ToString());
        return digits;
    }

    /// <summary>The roman numeral of a quarter, 1 to 4.</summary>
    public static string RomanQuarter(int quarter) => quarter switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
}
