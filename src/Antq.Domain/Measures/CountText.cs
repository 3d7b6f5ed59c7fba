using System.Globalization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Reads and writes the neutral text of counts.</summary>
internal static class CountText
{
    public static bool TryParse(ReadOnlySpan<char> s, out Count result)
    {
        result = default;
        string? wording = null;
        if (s.IndexOf('|') is >= 0 and var bar)
        {
            wording = s[(bar + 1)..].ToString();
            if (!VietnameseText.IsText(wording)) return false;
            s = s[..bar];
        }

        return TryParseBounds(s, out var lower, out var upper, out var nominal)
            && Count.TryMake(lower, upper, nominal, wording, out result);
    }

    public static string Format(Count count)
    {
        var upper = count.Upper?.ToString(CultureInfo.InvariantCulture);
        var bounds = (count.IsExact, count.Nominal) switch
        {
            (true, _) => upper!,
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{count.Lower}..{upper}"),
            (_, { } nominal) =>
                string.Create(CultureInfo.InvariantCulture, $"{count.Lower}..~{nominal}{(upper is null ? "" : "..")}{upper}"),
        };
        return count.Wording is null ? bounds : $"{bounds}|{count.Wording}";
    }

    private static bool TryParseBounds(ReadOnlySpan<char> s, out long lower, out long? upper, out long? nominal)
    {
        upper = nominal = null;
        var dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var exact = TryParseNumber(s, out lower);
            upper = lower;
            return exact;
        }

        if (!TryParseNumber(s[..dots], out lower)) return false;
        s = s[(dots + 2)..];
        if (s.StartsWith('~'))
        {
            dots = s.IndexOf("..", StringComparison.Ordinal);
            if (!TryParseNumber(dots < 0 ? s[1..] : s[1..dots], out var named)) return false;
            nominal = named;
            if (dots < 0) return true;
            s = s[(dots + 2)..];
            if (s.IsEmpty) return false;
        }

        if (s.IsEmpty) return true;
        if (!TryParseNumber(s, out var most) || most == lower) return false;
        upper = most;
        return true;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> s, out long number)
        => NumberText.TryParse(s, out number) && (s.Length == 1 || s[0] != '0');
}
