namespace Antq.Domain.Measures.Words;

/// <summary>Writes numbers in Vietnamese words as official documents do (bằng chữ).</summary>
internal static class VietnameseSpelling
{
    private const long Milliard = 1_000_000_000;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    private static readonly string[] UnitsAfterTens = ["", " mốt", " hai", " ba", " tư", " lăm", " sáu", " bảy", " tám", " chín"];

    public static string Spell(long number)
    {
        if (number == 0) return Digits[0];
        var words = new List<string>();
        Add(words, number / (Milliard * Milliard), "tỷ tỷ");
        Add(words, number / Milliard % Milliard, "tỷ");
        Add(words, number % Milliard, "");
        return string.Join(' ', words);
    }

    private static void Add(List<string> words, long classes, string scale)
    {
        if (classes == 0) return;
        var (millions, thousands, units) = (classes / 1_000_000, classes / 1_000 % 1_000, classes % 1_000);
        AddClass(words, millions, "triệu");
        AddClass(words, thousands, "nghìn");

        // Without its thousands, "hai triệu ba trăm" would be understood as 2.300.000.
        if (thousands == 0 && units >= 100 && words.Count > 0) words.Add("không nghìn");
        AddClass(words, units, "");
        if (scale.Length > 0) words.Add(scale);
    }

    private static void AddClass(List<string> words, long number, string scale)
    {
        if (number == 0) return;
        words.Add(BelowThousand((int)number, isFirst: words.Count == 0));
        if (scale.Length > 0) words.Add(scale);
    }

    private static string BelowThousand(int number, bool isFirst)
    {
        var (hundreds, rest) = Math.DivRem(number, 100);
        if (hundreds == 0 && isFirst) return BelowHundred(rest);
        var spelt = Digits[hundreds] + " trăm";
        return rest switch
        {
            0 => spelt,
            < 10 => $"{spelt} linh {Digits[rest]}",
            _ => $"{spelt} {BelowHundred(rest)}",
        };
    }

    private static string BelowHundred(int number) => number switch
    {
        < 10 => Digits[number],
        10 => "mười",
        11 => "mười một",
        14 => "mười bốn",
        < 20 => "mười" + UnitsAfterTens[number % 10],
        _ => Digits[number / 10] + " mươi" + UnitsAfterTens[number % 10],
    };
}
