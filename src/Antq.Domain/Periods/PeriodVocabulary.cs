using Antq.Domain.Text;
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

    public required IReadOnlyList<(WordKey Word, int Number)> Numbers { get; init; }

    /// <summary>The numbers that count months or years.</summary>
    public required IReadOnlyList<(WordKey Word, int Number)> Counts { get; init; }

    /// <summary>The units after ten, if they are words of their own: <c>mười hai</c>.</summary>
    public IReadOnlyList<(WordKey Word, int Number)> AfterTen { get; init; } = [];

    /// <summary>
    /// The word for a month, and a word after it that is no number unless a year follows: <c>tháng sau</c> is the next month, and
    /// <c>thang sau 2025</c> is June.
    /// </summary>
    public (WordKey Month, WordKey Next)? AfterMonth { get; init; }

    public required IReadOnlyList<(WordKey Word, int Number)> Quarters { get; init; }

    /// <summary>The numbers of phases.</summary>
    public required IReadOnlyList<(WordKey Word, int Number)> Ordinals { get; init; }

    public IReadOnlyList<(WordKey Word, int Number)> ShortQuarters { get; } = Words(("QI", 1), ("QII", 2), ("QIII", 3), ("QIV", 4));

    public IReadOnlyList<(WordKey Word, int Number)> Months { get; init; } = [];

    /// <summary>The forms of a day.</summary>
    public required IReadOnlyList<DayForm> Days { get; init; }

    /// <summary>The forms of the start or the end of a span: a day, a month or a year.</summary>
    public required IReadOnlyList<DayForm> Edges { get; init; }

    public required IReadOnlyList<PeriodForm> Forms { get; init; }

    /// <summary>The name of a phase by its length in years, such as <c>5 năm</c>.</summary>
    public required Func<int, string> Length { get; init; }

    private Dictionary<UInt128, PeriodForm[]> ByWord => field ??= Forms
        .SelectMany(form => form.Pattern.Starts(this).OfType<UInt128>().Distinct(), (form, start) => (form, start))
        .GroupBy(one => one.start, one => one.form).ToDictionary(group => group.Key, group => group.ToArray());

    private PeriodForm[] ByFigure => field ??= [.. Forms.Where(form => form.Pattern.Starts(this).Any(start => start is null))];

    /// <summary>Returns the forms that may begin with a word, figure or sign, in their order.</summary>
    public PeriodForm[] FormsFrom(WordToken first)
        => first.Kind == WordKind.Digits ? ByFigure : ByWord.GetValueOrDefault(first.Key.Letters) ?? [];

    /// <summary>Returns the letters of the words with which a part may begin; null for figures.</summary>
    public IEnumerable<UInt128?> Starts(PeriodPart part) => part switch
    {
        PeriodPart.N => [null, .. LettersOf(Numbers)],
        PeriodPart.Count => [null, .. LettersOf(Counts)],
        PeriodPart.Quarter => [null, .. LettersOf(Quarters)],
        PeriodPart.ShortQuarter => LettersOf(ShortQuarters),
        PeriodPart.Ordinal => [null, .. LettersOf(Ordinals)],
        PeriodPart.Month => LettersOf(Months),
        PeriodPart.Day => Days.SelectMany(form => form.Pattern.Starts(this)),
        PeriodPart.Edge => Edges.SelectMany(form => form.Pattern.Starts(this)),
        _ => [null],
    };

    public static PeriodVocabulary For(Language language)
        => language == Language.Vietnamese ? VietnamesePeriods.Vocabulary : EnglishPeriods.Vocabulary;

    /// <summary>The roman numerals of phases, with their numbers.</summary>
    public static IEnumerable<(string Words, int Number)> RomanNumerals
        => Enumerable.Range(1, NumberText.MostRoman).Select(number => (NumberText.Roman(number), number));

    /// <summary>Returns words with their numbers: <c>một 1 hai 2</c>.</summary>
    public static IReadOnlyList<(WordKey Word, int Number)> Words(params IEnumerable<(string Words, int Number)> words)
        => [.. words.SelectMany(pair => pair.Words.Split(' ').Select(word => (WordKey.Of(word), pair.Number)))];

    /// <summary>Returns the first and the last day of a year.</summary>
    public static Result YearOf(int year) => year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear
        ? new Result(default, PeriodParseError.NoSuchDate)
        : new Result((ReportingPeriod.FirstDayOf(year), ReportingPeriod.LastDayOf(year)), null);

    /// <summary>Returns the first and the last day of a month.</summary>
    public static Result MonthOf(int year, int month)
        => year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear || month is < 1 or > 12
            ? new Result(default, PeriodParseError.NoSuchDate)
            : new Result(ReportingCalendar.Civil.DaysOf(year, month, 1), null);

    public static Result DayOf(int year, int month, int ofMonth)
    {
        if (MonthOf(year, month) is not { Refusal: null, Days.End.Day: var last } || ofMonth < 1 || ofMonth > last)
            return new Result(default, PeriodParseError.NoSuchDate);
        var day = new LocalDate(year, month, ofMonth);
        return new Result((day, day), null);
    }

    /// <summary>Returns the first and the last day of a quarter.</summary>
    public static Result QuarterOf(int year, int quarter)
        => year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear || quarter is < 1 or > 4
        ? new Result(default, PeriodParseError.NoSuchDate)
        : new Result(ReportingCalendar.Civil.DaysOf(year, (3 * quarter) - 2, 3), null);

    private static IEnumerable<UInt128?> LettersOf(IReadOnlyList<(WordKey Word, int Number)> words)
        => words.Select(pair => (UInt128?)pair.Word.Letters);

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
