namespace Antq.Domain.Periods;

/// <summary>A pattern of words for periods, and the period that it means.</summary>
internal sealed record PeriodForm(WordPattern Pattern, Func<WordMatch, PeriodContext, PeriodReading> Meaning)
{
    public PeriodForm(string pattern, Func<WordMatch, PeriodContext, PeriodReading> meaning)
        : this(new WordPattern(pattern), meaning)
    {
    }
}
