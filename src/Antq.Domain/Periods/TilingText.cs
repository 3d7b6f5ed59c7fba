using System.Globalization;

namespace Antq.Domain.Periods;

/// <summary>Describes a tiling in both languages.</summary>
internal static class TilingText
{
    private const int MostOfASort = 3;

    public static string Sentence(PeriodTiling tiling, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var count = tiling.Parts.Count.ToString(CultureInfo.InvariantCulture);
        var whole = tiling.Whole.ToWords(language);
        var one = tiling.Parts.Count == 1;
        var verdict = (tiling.Tiles, vietnamese) switch
        {
            (Answer.Yes, true) => $"{count} kỳ ghép kín {whole}",
            (Answer.No, true) => $"{count} kỳ không ghép kín {whole}",
            (_, true) => $"Chưa thể khẳng định {count} kỳ ghép kín {whole}",
            (Answer.Yes, false) => $"{count} {(one ? "period makes" : "periods make")} up {whole}",
            (Answer.No, false) => $"{count} {(one ? "period does" : "periods do")} not make up {whole}",
            _ => $"It is uncertain whether {count} {(one ? "period makes" : "periods make")} up {whole}",
        };
        string[] obstacles =
        [
            .. Obstacles(tiling.Gaps, gap => Gap(gap, language), vietnamese),
            .. Obstacles(tiling.Overlaps, overlap => Overlap(overlap, language), vietnamese),
            .. Obstacles(tiling.Excesses, excess => Excess(excess, language), vietnamese),
        ];
        return obstacles.Length == 0 ? $"{verdict}." : $"{verdict}: {string.Join("; ", obstacles)}.";
    }

    private static IEnumerable<string> Obstacles<T>(IReadOnlyList<T> all, Func<T, string> say, bool vietnamese)
    {
        foreach (var one in all.Take(MostOfASort)) yield return say(one);
        var more = (all.Count - MostOfASort).ToString(CultureInfo.InvariantCulture);
        if (all.Count > MostOfASort) yield return vietnamese ? $"và {more} chỗ nữa như vậy" : $"and {more} more of the kind";
    }

    private static string Gap(PeriodTiling.Gap gap, Language language)
    {
        var days = gap.Days.ToWords(language);
        return language == Language.Vietnamese
            ? $"{(gap.IsCertain ? "thiếu" : "có thể thiếu")} {days}"
            : $"{days} {(gap.IsCertain ? "is" : "may be")} missing";
    }

    private static string Overlap(PeriodTiling.Overlap overlap, Language language)
    {
        var (first, second, days) = (overlap.First.ToWords(language), overlap.Second.ToWords(language), overlap.Days.ToWords(language));
        return language == Language.Vietnamese
            ? $"{first} và {second} {(overlap.IsCertain ? "trùng nhau" : "có thể trùng nhau")} {days}"
            : $"{first} and {second} {(overlap.IsCertain ? "share" : "may share")} {days}";
    }

    private static string Excess(PeriodTiling.Excess excess, Language language)
    {
        var (part, days) = (excess.Part.ToWords(language), excess.Days.ToWords(language));
        return language == Language.Vietnamese
            ? $"{part} {(excess.IsCertain ? "thừa" : "có thể thừa")} {days}"
            : $"{part} {(excess.IsCertain ? "has" : "may have")} {days} beyond it";
    }
}
