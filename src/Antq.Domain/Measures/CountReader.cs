using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Counts in words, both ways; what differs between the languages is a <see cref="CountVocabulary"/>.</summary>
internal static partial class CountReader
{
    public static bool TryRead(string text, Language language, out Count count, [NotNullWhen(false)] out string? reason)
    {
        count = default;
        reason = null;
        var words = CountVocabulary.For(language);
        var folded = Blanks().Replace(VietnameseText.FoldLetters(text.Trim()), " ");
        if (folded.Length is 0 or > 100)
        {
            reason = "A count is from 1 to 100 characters long.";
            return false;
        }

        if (!TryReadFolded(folded, words, out count))
        {
            reason = $"'{text}' is not a count: {words.Example}.";
            return false;
        }

        var wording = Blanks().Replace(text.Trim(), " ");
        if (wording.Any(char.IsLetter) && VietnameseText.IsText(wording)) count = count.Worded(wording);
        return true;
    }

    public static string Write(Count count, Language language)
    {
        var words = CountVocabulary.For(language);
        string Number(long value) => NumberText.Group(value, words.Grouping);
        return (count.Lower, count.Upper, count.Nominal) switch
        {
            (_, _, { } nominal) => words.About + " " + Number(nominal),
            (var lower, { } upper, _) when lower == upper => Number(upper),
            (0, { } upper, _) => words.AtMost + " " + Number(upper),
            (var lower, { } upper, _) => string.Format(CultureInfo.InvariantCulture, words.FromTo, Number(lower), Number(upper)),
            (0, null, _) => words.Unbounded,
            (var lower, null, _) => words.AtLeast + " " + Number(lower),
        };
    }

    private static bool TryReadFolded(string text, CountVocabulary words, out Count count)
    {
        count = default;
        if (words.Magnitudes.TryGetValue(text, out var digits))
        {
            var lower = (long)Math.Pow(10, digits);
            count = Count.Between(lower, (lower * 10) - 1);
            return true;
        }

        if (text == VietnameseText.FoldLetters(words.Unbounded))
        {
            count = Count.AtLeast(0);
            return true;
        }

        if (words.Many.Contains(text, StringComparer.Ordinal))
        {
            count = Count.AtLeast(2);
            return true;
        }

        if (words.Range.Match(text) is { Success: true } range)
        {
            // "từ 10 đến 15 nghìn" names the unit once for both.
            var (left, right) = (range.Groups[1].Value, range.Groups[2].Value);
            var shared = right.Contains(' ', StringComparison.Ordinal) && !left.Contains(' ', StringComparison.Ordinal) ? left + right[right.IndexOf(' ', StringComparison.Ordinal)..] : left;
            return TryReadNumber(right, words, out var to)
                && (TryReadNumber(shared, words, out var from) && Count.TryMake(from, to, null, null, out count)
                    || TryReadNumber(left, words, out from) && Count.TryMake(from, to, null, null, out count));
        }

        foreach (var (phrase, bound) in words.Bounds)
        {
            if (!text.StartsWith(phrase + " ", StringComparison.Ordinal)) continue;
            return TryReadNumber(text[(phrase.Length + 1)..], words, out var named) && bound(named) is { } bounded && Accept(bounded, out count);
        }

        return TryReadNumber(text, words, out var number) && Accept(Count.Exactly(number), out count);
    }

    private static bool Accept(Count value, out Count count)
    {
        count = value;
        return true;
    }

    private static bool TryReadNumber(string text, CountVocabulary words, out long number)
    {
        number = 0;
        var parts = text.Split(' ', 2);
        var scale = 1L;
        if (parts.Length == 2 && !words.Scales.TryGetValue(parts[1], out scale)) return false;
        var digits = parts[0];
        if (Grouped().IsMatch(digits.Replace(words.Grouping, '_'))) digits = digits.Replace(words.Grouping.ToString(), "", StringComparison.Ordinal);
        if (digits.Contains(words.Grouping, StringComparison.Ordinal)) return false;
        if (scale == 1 && digits.Contains(words.Fraction, StringComparison.Ordinal)) return false;
        digits = digits.Replace(words.Fraction, '.');
        if (!Plain().IsMatch(digits) || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        if (value > long.MaxValue / scale) return false;
        value *= scale;
        number = (long)value;
        return number == value;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("^[0-9]{1,3}(_[0-9]{3})+$", RegexOptions.None, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,19}(\.[0-9]{1,9})?$", RegexOptions.None, 1000)]
    private static partial Regex Plain();
}
