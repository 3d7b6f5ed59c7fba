using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Reads periods in words, by the forms of a <see cref="PeriodVocabulary"/>.</summary>
internal static class PeriodReader
{
    public static PeriodReading Read(string text, Language language, LocalDate? asOf, ReportingCalendars calendars)
    {
        var (words, inParentheses) = PeriodPhrase.Of(text);
        if (words.Count == 0) return PeriodParseError.NotAPeriod;
        if (IsNeutral(text, calendars, out var neutral)) return neutral;
        var saying = new PeriodContext(PeriodVocabulary.For(language), inParentheses, asOf, calendars, MarksMatter: true);
        var reading = Read(words, saying);
        if (reading.Refusal is not (PeriodParseError.NotAPeriod or PeriodParseError.UnknownCalendar)) return reading;
        return Read(words, saying with { MarksMatter = false }).Refusal == reading.Refusal ? reading : PeriodParseError.WrongMarks;
    }

    /// <summary>
    /// Returns whether a text is the neutral text of a period of a calendar or a span of days; two years with a stroke are left to words.
    /// </summary>
    private static bool IsNeutral(string text, ReportingCalendars calendars, out ReportingPeriod period)
        => PeriodText.TryParse(text.AsSpan().Trim(), calendars, out period)
            && text.AsSpan().ContainsAny('-', ':') && period.Kind != PeriodKind.Phase;

    /// <summary>Reads words that have no parentheses.</summary>
    internal static PeriodReading Read(WordText words, PeriodContext saying)
    {
        var match = new WordMatch(words, saying.Vocabulary, saying.MarksMatter);
        var start = Math.Max(0, saying.Vocabulary.Before.Match(match, 0));
        if (start == words.Count) return PeriodParseError.NotAPeriod;
        foreach (var form in saying.Vocabulary.FormsFrom(words[start]))
        {
            match.Clear();
            if (form.Pattern.IsWhole(match, start)) return match.Refusal is { } refusal ? refusal : form.Meaning(match, saying);
        }

        return PeriodParseError.NotAPeriod;
    }
}
