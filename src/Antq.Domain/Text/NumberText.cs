using System.Globalization;

namespace Antq.Domain.Text;

/// <summary>Whole numbers as people write them, independent of the culture of the machine.</summary>
internal static class NumberText
{
    /// <summary>The largest number that is written as a roman numeral.</summary>
    public const int MostRoman = 20;

    /// <summary>Tries to read a whole number of ASCII digits only; the framework's parsers also accept trailing null characters.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Writes a number in groups of three digits: <c>12.115</c>.</summary>
    public static string Group(long value, char separator)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var head = value < 0 ? 1 : 0;
        for (var i = digits.Length - 3; i > head; i -= 3) digits = digits.Insert(i, separator.ToString());
        return digits;
    }

    /// <summary>Returns the roman numeral of 1 to 20, and the figures of other numbers.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > MostRoman) return number.ToString(CultureInfo.InvariantCulture);
        var (tens, units) = Math.DivRem(number, 10);
        return new string('X', tens) + units switch
        {
            0 => "",
            <= 3 => new string('I', units),
            4 => "IV",
            9 => "IX",
            _ => "V" + new string('I', units - 5),
        };
    }

    /// <summary>Returns the roman numeral of a quarter, 1 to 4.</summary>
    public static string RomanQuarter(int quarter) => quarter switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
}
