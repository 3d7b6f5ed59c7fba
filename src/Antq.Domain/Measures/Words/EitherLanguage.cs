using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads counts whose language is not known.</summary>
internal static class EitherLanguage
{
    /// <summary>
    /// Reads a count in the language that reads it; null as the language when both read the same. Figures such as <c>1.234</c>, which are
    /// thousands in one language and a fraction in the other, are read in the preferred language only.
    /// </summary>
    public static CountParseError? Read(string text, Language? preferred, out Count count, out Language? language)
    {
        (count, language) = (default, null);
        if (CountReader.Open(text, out var words) is { } unreadable) return unreadable;
        var vietnamese = CountReader.Read(words!, Language.Vietnamese, out var inVietnamese);
        var english = CountReader.Read(words!, Language.English, out var inEnglish);
        var isDoubtful = vietnamese is null && english is null ? !IsSame(inVietnamese, inEnglish) : (vietnamese is null || english is null)
            && HasOneThousandsSign(words!);
        if (isDoubtful && preferred is null) return CountParseError.Ambiguous;
        if (vietnamese is null && english is null) language = preferred;
        else if (isDoubtful) language = (preferred == Language.Vietnamese ? vietnamese : english) is null ? preferred : null;
        else if (vietnamese is null) language = Language.Vietnamese;
        else if (english is null) language = Language.English;
        if (vietnamese is not null && english is not null || isDoubtful && language is null) return Reason(vietnamese, english, preferred);
        count = language == Language.English ? inEnglish : inVietnamese;
        return null;
    }

    private static bool IsSame(Count left, Count right) => left.HasBoundsOf(right) && left.Nominal == right.Nominal;

    /// <summary>Returns whether a text without words has one point or comma in each of its numbers, three digits before its end.</summary>
    private static bool HasOneThousandsSign(WordText words)
    {
        var hasOne = false;
        for (var place = 0; place < words.Count; place++)
        {
            if (words[place].Kind == WordKind.Word) return false;
            var written = words.Written(place);
            if (words[place].Kind != WordKind.Digits || !written.ContainsAny('.', ',')) continue;
            if (written.IndexOfAny('.', ',') != written.LastIndexOfAny('.', ',') || written.LastIndexOfAny('.', ',') != written.Length - 4)
                return false;
            hasOne = true;
        }

        return hasOne;
    }

    /// <summary>Returns the reason in the preferred language, or the one that states more than that it is of the other language.</summary>
    private static CountParseError Reason(CountParseError? vietnamese, CountParseError? english, Language? preferred)
    {
        if (preferred is { } one) return (one == Language.Vietnamese ? vietnamese : english) ?? CountParseError.OtherLanguage;
        var first = vietnamese ?? CountParseError.OtherLanguage;
        return first is CountParseError.NotANumber or CountParseError.OtherLanguage or CountParseError.OtherWords && english is { } other
            && other != CountParseError.OtherLanguage ? other : first;
    }
}
