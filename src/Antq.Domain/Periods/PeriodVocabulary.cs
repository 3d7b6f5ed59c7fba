using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>
/// The words of one language for periods: its numbers, its forms of a day, and its forms of periods in the order in which they are tried.
/// </summary>
internal sealed class PeriodVocabulary
{
    public required Language Language { get; init; }

    /// <summary>Words before a period that change nothing, such as <c>trong</c>.</summary>
    public required WordPattern Before { get; init; }

    public required IReadOnlyList<(WordToken Word, int Number)> Numbers { get; init; }

    public required IReadOnlyList<(WordToken Word, int Number)> Quarters { get; init; }

    public IReadOnlyList<(WordToken Word, int Number)> Months { get; init; } = [];

    /// <summary>The forms of a day.</summary>
    public required IReadOnlyList<DayForm> Days { get; init; }

    /// <summary>The forms of the start or the end of a span: a day, a month or a year.</summary>
    public required IReadOnlyList<DayForm> Edges { get; init; }

    public required IReadOnlyList<PeriodForm> Forms { get; init; }

    /// <summary>The name of a phase by its length in years, such as <c>5 năm</c>.</summary>
    public required Func<int, string> Length { get; init; }

    public static PeriodVocabulary For(Language language) => language == Language.Vietnamese ? VietnamesePeriods.Vocabulary : EnglishPeriods.Vocabulary;

    /// <summary>Returns words with their numbers: <c>một 1 hai 2</c>.</summary>
    public static IReadOnlyList<(WordToken Word, int Number)> Words(params IEnumerable<(string Words, int Number)> words)
        => [.. words.SelectMany(pair => WordToken.Of(pair.Words).Select(word => (word, pair.Number)))];

    /// <summary>Returns the first and the last day of a year.</summary>
    public static Result YearOf(int year) => year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear
        ? new Result(default, PeriodParseError.NoSuchDate)
        : new Result((ReportingPeriod.FirstDayOf(year), ReportingPeriod.LastDayOf(year)), null);

    /// <summary>Returns the first and the last day of a month.</summary>
    public static Result MonthOf(int year, int month) => year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear || month is < 1 or > 12
        ? new Result(default, PeriodParseError.NoSuchDate)
        : new Result(ReportingCalendar.Civil.DaysOf(year, month, 1), null);

    public static Result DayOf(int year, int month, int ofMonth)
    {
        if (MonthOf(year, month) is not { Refusal: null, Days.End.Day: var last } || ofMonth < 1 || ofMonth > last) return new Result(default, PeriodParseError.NoSuchDate);
        var day = new LocalDate(year, month, ofMonth);
        return new Result((day, day), null);
    }

    /// <summary>Returns the number that a word means; -1 for none.</summary>
    public static int Find(IReadOnlyList<(WordToken Word, int Number)> words, WordToken typed, bool marksMatter)
    {
        foreach (var (word, number) in words)
        {
            if (word.IsTyped(typed, marksMatter)) return number;
        }

        return -1;
    }

    /// <summary>The days that a form means, or the reason why there are none.</summary>
    internal readonly record struct Result((LocalDate Start, LocalDate End) Days, PeriodParseError? Refusal);

    /// <summary>A form of a day, a month or a year.</summary>
    internal sealed record DayForm(WordPattern Pattern, Func<WordMatch, Result> Meaning)
    {
        public DayForm(string pattern, Func<WordMatch, Result> meaning)
            : this(new WordPattern(pattern), meaning)
        {
        }
    }
}
