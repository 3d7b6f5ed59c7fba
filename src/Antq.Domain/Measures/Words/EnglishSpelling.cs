namespace Antq.Domain.Measures.Words;

/// <summary>Writes numbers in English words: <c>two thousand four hundred and thirty</c>.</summary>
internal static class EnglishSpelling
{
    public static readonly string[] BelowTwenty =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    public static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Scales = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"];

    public static string Spell(long number)
    {
        if (number == 0) return BelowTwenty[0];
        var words = new List<string>();
        for (var (place, scale) = (6, 1_000_000_000_000_000_000); place >= 0; place--, scale /= 1000)
        {
            if ((int)(number / scale % 1000) is not (> 0 and var group)) continue;
            if (place == 0 && group < 100 && words.Count > 0) words.Add("and");
            words.Add(BelowThousand(group));
            if (place > 0) words.Add(Scales[place]);
        }

        return string.Join(' ', words);
    }

    private static string BelowThousand(int number)
    {
        if (number < 100) return BelowHundred(number);
        var (hundreds, rest) = Math.DivRem(number, 100);
        return BelowTwenty[hundreds] + " hundred" + (rest == 0 ? "" : " and " + BelowHundred(rest));
    }

    private static string BelowHundred(int number)
    {
        if (number < 20) return BelowTwenty[number];
        var (tens, unit) = Math.DivRem(number, 10);
        return Tens[tens - 2] + (unit == 0 ? "" : "-" + BelowTwenty[unit]);
    }
}
