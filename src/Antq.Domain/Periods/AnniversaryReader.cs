using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Reads anniversaries in words: the years, and the days in parentheses or the name of a known day.</summary>
internal static class AnniversaryReader
{
    private static readonly WordPattern[] Vietnamese = [new("[lễ] kỷ niệm [lần] [thứ] {years} [năm] *"), new("[lần] [thứ] {years} năm *")];

    private static readonly WordPattern[] English =
        [new("[the] {years} st|nd|rd|th anniversary [of] [the] *"), new("[the] {years} years [of|since] [the] *")];

    private static readonly WordPattern[] FromTo =
        [new("{day} - {day}"), new("[từ] {day} đến|tới {day}"), new("[from] {day} to|until {day}")];

    public static bool TryRead(string text, Language language, out Anniversary anniversary,
        [NotNullWhen(false)] out PeriodParseError? refusal)
    {
        var said = PeriodPhrase.Of(text);
        refusal = Read(said, language, marksMatter: true, out anniversary);
        if (refusal is null) return true;
        if (refusal == PeriodParseError.NotAPeriod && Read(said, language, marksMatter: false, out _) != refusal)
            refusal = PeriodParseError.WrongMarks;
        anniversary = default;
        return false;
    }

    private static PeriodParseError? Read(PeriodPhrase said, Language language, bool marksMatter, out Anniversary anniversary)
    {
        anniversary = default;
        var vocabulary = PeriodVocabulary.For(language);
        var words = new WordMatch(said.Words, vocabulary, marksMatter);
        if (!Matches(language == Language.Vietnamese ? Vietnamese : English, words)) return PeriodParseError.NotAPeriod;
        var years = words.Number(0);
        if (said.InParentheses is null)
        {
            var known = AnniversaryOrigin.All.FirstOrDefault(origin => WordText.Of(origin.Name(language))
                .IsTyped(said.Words, marksMatter, words.RestFrom));
            return known is null ? PeriodParseError.NamesNoDays : Make(known.Day, years, out anniversary);
        }

        var days = new WordMatch(PeriodPhrase.WordsOf(said.InParentheses), vocabulary, marksMatter);
        if (!Matches(FromTo, days)) return PeriodParseError.NotAPeriod;
        return days.Refusal ?? Make(days.Days(0).Start, years, out anniversary)
            ?? (anniversary.Day == days.Days(1).Start ? null : PeriodParseError.YearsDoNotFit);
    }

    private static bool Matches(WordPattern[] patterns, WordMatch match)
    {
        foreach (var pattern in patterns)
        {
            match.Clear();
            if (match.Words.Count > 0 && pattern.IsWhole(match, 0)) return true;
        }

        return false;
    }

    private static PeriodParseError? Make(LocalDate origin, int years, out Anniversary anniversary)
    {
        anniversary = default;
        if (years < 1 || years > ReportingPeriod.LastYear - origin.Year) return PeriodParseError.NoSuchDate;
        anniversary = Anniversary.Of(origin, years);
        return null;
    }
}
