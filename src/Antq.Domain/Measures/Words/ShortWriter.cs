using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Writes numbers with their bounds in signs, for tables.</summary>
internal static class ShortWriter
{
    public static string Write(Count count, Language language)
    {
        var bounds = (count.Lower, count.Upper) switch
        {
            var (least, most) when least == most => Number(least, language),
            (0, { } most) => $"≤ {Number(most, language)}",
            (var least, { } most) => $"{Number(least, language)}–{Number(most, language)}",
            (var least, null) => $"≥ {Number(least, language)}",
        };
        if (count.Nominal is not { } nominal) return bounds;
        return count is { Lower: 0, Upper: null } ? $"≈ {Number(nominal, language)}" : $"≈ {Number(nominal, language)} ({bounds})";
    }

    public static string Write(CountDifference difference, Language language) => (difference.Lower, difference.Upper) switch
    {
        (null, null) => "?",
        ({ } least, { } most) when least == most => Signed(least, language),
        ({ } least, { } most) => $"{Signed(least, language)} … {Signed(most, language)}",
        ({ } least, null) => $"≥ {Signed(least, language)}",
        (null, { } most) => $"≤ {Signed(most, language)}",
    };

    /// <summary>Writes a whole number with its thousands separated.</summary>
    public static string Number(long number, Language language) => NumberText.Group(number, CountVocabulary.For(language).Grouping);

    private static string Signed(long number, Language language)
        => number > 0 ? $"+{Number(number, language)}" : Number(number, language).Replace('-', '−');
}
