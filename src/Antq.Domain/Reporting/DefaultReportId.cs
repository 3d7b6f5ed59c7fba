using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Antq.Domain.Reporting;

/// <summary>
/// The id of a report that has none of its own: unit, period, movement and body, in letters, digits and <c>@ . _ ~ -</c> only, so that it
/// is one segment of an address and the name of a file.
/// </summary>
/// <remarks>
/// Different reports have different ids: a unit, a calendar and a movement contain no <c>_</c>, the slash of a span is two dots, and a
/// character of a label or body that is no letter or digit is its number in four hexadecimal digits; a longer id ends with a hash.
/// </remarks>
internal static class DefaultReportId
{
    /// <summary>How many digits the hash of a longer id has.</summary>
    private const int HashLength = 16;

    public static string Of(UnitKey unit, ReportingPeriod period, KindId<MovementType> movement, string? body)
    {
        var id = $"{unit}_{Of(period)}_{movement}{(body is null ? "" : "_" + Escaped(body))}";
        if (id.Length <= ReportShape.LongestId) return id;
        var rest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashLength];
        return $"{id[..(ReportShape.LongestId - HashLength - 1)]}~{rest}";
    }

    /// <summary>Returns <c>phase.2015..2020_5-năm</c> for <c>phase:2015/2020|5 năm</c>.</summary>
    private static string Of(ReportingPeriod period)
    {
        var text = period.ToString();
        var days = (period.Label is { } label ? text[..^(label.Length + 1)] : text)
            .Replace("../", "..", StringComparison.Ordinal).Replace("/", "..", StringComparison.Ordinal).Replace(':', '.');
        return period.Label is null ? days : $"{days}_{Escaped(period.Label)}";
    }

    private static string Escaped(string label)
    {
        var text = new StringBuilder();
        foreach (var letter in label)
        {
            if (char.IsLetterOrDigit(letter)) text.Append(letter);
            else if (letter == ' ') text.Append('-');
            else text.Append(CultureInfo.InvariantCulture, $"~{(int)letter:x4}");
        }

        return text.ToString();
    }
}
