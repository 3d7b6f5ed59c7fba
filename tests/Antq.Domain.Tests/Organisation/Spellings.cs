using System.Globalization;
using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Other spellings of names, by plain means.</summary>
internal static partial class Spellings
{
    private const string I = "iìỉĩíịIÌỈĨÍỊ", Y = "yỳỷỹýỵYỲỶỸÝỴ";

    private static readonly string[] Letters =
        ["aàảãáạăằẳẵắặâầẩẫấậ", "dđ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ", "uùủũúụưừửữứự", "yỳỷỹýỵ"];

    private static readonly string[] Roman =
        ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",
        "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV", "XXVI", "XXVII", "XXVIII"];

    /// <summary>Returns the name with i for y and y for i in its open syllables; null when it has none.</summary>
    public static string? SwapI(string name)
    {
        var swapped = OpenSyllable().Replace(name, syllable =>
        {
            var letter = syllable.Value[^1];
            return syllable.Value[..^1]
                + (I.Contains(letter, StringComparison.Ordinal)
                ? Y[I.IndexOf(letter, StringComparison.Ordinal)]
                : I[Y.IndexOf(letter, StringComparison.Ordinal)]);
        });
        return swapped == name ? null : swapped;
    }

    /// <summary>
    /// Returns the name with its number in Roman numerals for Arabic ones and the other way round; null when it has none.
    /// </summary>
    public static string? OtherNumeral(string name)
    {
        var words = name.Split(' ');
        for (var place = 0; place < words.Length; place++)
        {
            if (Array.IndexOf(Roman, words[place]) is > 0 and var value) words[place] = value.ToString(CultureInfo.InvariantCulture);
            else if (int.TryParse(words[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Roman.Length)
                words[place] = Roman[number];
            else continue;
            return string.Join(' ', words);
        }

        return null;
    }

    public static string Bare(string name)
        => string.Concat(
            name.ToLowerInvariant()
            .Select(letter => Array.Find(Letters, row => row.Contains(letter, StringComparison.Ordinal))?[0] ?? letter));

    [GeneratedRegex(@"(?<!\p{L})(?:[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]+|[qQ][uU])[iìỉĩíịIÌỈĨÍỊyỳỷỹýỵYỲỶỸÝỴ](?!\p{L})",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenSyllable();
}
