using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Reads periods in words, by the forms of a <see cref="PeriodVocabulary"/>.</summary>
internal static class PeriodReader
{
    public static PeriodReading Read(string text, Language language, LocalDate? asOf, ReportingCalendars calendars)
    {
        var (words, inParentheses) = SaidText.Of(text);
        if (words.Length == 0) return PeriodRefusal.NotAPeriod;
        var saying = new PeriodSaying(PeriodVocabulary.For(language), inParentheses, asOf, calendars, MarksMatter: true);
        var reading = Read(words, saying);
        if (reading.Refusal is not (PeriodRefusal.NotAPeriod or PeriodRefusal.UnknownCalendar)) return reading;
        return Read(words, saying with { MarksMatter = false }).Refusal == reading.Refusal ? reading : PeriodRefusal.WrongMarks;
    }

    private static PeriodReading Read(WordToken[] words, PeriodSaying saying)
    {
        var match = new WordMatch(words, saying.Vocabulary, saying.MarksMatter);
        var start = Math.Max(0, saying.Vocabulary.Before.Match(match, 0));
        foreach (var form in saying.Vocabulary.Forms)
        {
            match.Clear();
            if (form.Pattern.IsWhole(match, start)) return match.Refusal is { } refusal ? refusal : form.Meaning(match, saying);
        }

        return PeriodRefusal.NotAPeriod;
    }
}
