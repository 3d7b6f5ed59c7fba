using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>
/// The first and last day of a period as written in parentheses, each with its year or without: <c>15/12 - 14/3/2025</c>.
/// </summary>
internal readonly record struct DaysWithoutYears((int Day, int Month, int? Year) First, (int Day, int Month, int? Year) Last)
{
    private const string Start = "[kể] [tính] [từ] [ngày] ", To = " [cho] đến|tới|- [hết] [ngày] ";

    private static readonly WordPattern
        NoYear = new($"{Start}{{number}} / {{number}}{To}{{number}} / {{number}}"),
        LastYear = new($"{Start}{{number}} / {{number}}{To}{{number}} / {{number}} / {{year}}"),
        FirstYear = new($"{Start}{{number}} / {{number}} / {{year}}{To}{{number}} / {{number}}");

    /// <summary>Returns the days of a text; null when it is none, or is not read as days.</summary>
    public static DaysWithoutYears? Of(WordText words, PeriodContext said)
    {
        var match = new WordMatch(words, said.Vocabulary, said.MarksMatter);
        if (said.Vocabulary.Language == Language.Vietnamese)
        {
            if (NoYear.IsWhole(match, 0)) return new(At(match, 0, null), At(match, 2, null));
            match.Clear();
            if (LastYear.IsWhole(match, 0)) return new(At(match, 0, null), At(match, 2, match.Number(4)));
            match.Clear();
            if (FirstYear.IsWhole(match, 0)) return new(At(match, 0, match.Number(2)), At(match, 3, null));
        }

        var reading = PeriodReader.Read(words, said with { InParentheses = null, AsOf = null });
        return reading.Refusal is null && reading.Period is { Kind: PeriodKind.Span, Start: { } first, End: var last }
            ? new((first.Day, first.Month, first.Year), (last.Day, last.Month, last.Year))
            : null;
    }

    /// <summary>Returns whether a period begins and ends on these days.</summary>
    public bool AreOf(ReportingPeriod period) => period.Start is { } start && IsOn(First, start) && IsOn(Last, period.End);

    private static bool IsOn((int Day, int Month, int? Year) written, LocalDate day)
        => written.Day == day.Day && written.Month == day.Month && (written.Year ?? day.Year) == day.Year;

    private static (int Day, int Month, int? Year) At(WordMatch match, int place, int? year)
        => (match.Number(place), match.Number(place + 1), year);
}
