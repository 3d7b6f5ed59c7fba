using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The words of a text while a form is held against them, and the numbers and days found in it, in their order.</summary>
internal sealed class WordMatch(IReadOnlyList<WordToken> tokens, PeriodVocabulary vocabulary, bool marksMatter)
{
    private readonly List<int> _numbers = [];
    private readonly List<(LocalDate Start, LocalDate End)> _days = [];

    public IReadOnlyList<WordToken> Tokens => tokens;

    public bool MarksMatter => marksMatter;

    /// <summary>Why the words cannot be read although they are of the form.</summary>
    public PeriodRefusal? Refusal { get; private set; }

    /// <summary>Where the rest of the words begins, of which the form says nothing.</summary>
    public int RestFrom { get; set; }

    /// <summary>The number that stands in that place among the numbers.</summary>
    public int Number(int place) => _numbers[place];

    /// <summary>The day, or the first and last day of a month or year, that stands in that place among these.</summary>
    public (LocalDate Start, LocalDate End) Days(int place) => _days[place];

    public void Clear()
    {
        _numbers.Clear();
        _days.Clear();
        Refusal = null;
    }

    /// <summary>Takes what a form names in braces; -1 where it does not stand there.</summary>
    public int Take(string name, int at) => name switch
    {
        "year" => TakeNumber(tokens[at].Number(4, 4), at),
        "n" => TakeNumber(tokens[at].Number(1, 3) is >= 0 and var number ? number : PeriodVocabulary.Find(vocabulary.Numbers, tokens[at], marksMatter), at),
        "years" => TakeNumber(tokens[at].Number(1, 4), at),
        "number" => TakeNumber(tokens[at].Number(1, 2), at),
        "quarter" => TakeNumber(tokens[at].Number(1, 2) is >= 0 and var number ? number : PeriodVocabulary.Find(vocabulary.Quarters, tokens[at], marksMatter), at),
        "month" => TakeNumber(PeriodVocabulary.Find(vocabulary.Months, tokens[at], marksMatter), at),
        "day" => TakeDays(vocabulary.Days, at),
        _ => TakeDays(vocabulary.Edges, at),
    };

    private int TakeNumber(int number, int at)
    {
        if (number < 0) return -1;
        _numbers.Add(number);
        return at + 1;
    }

    private int TakeDays(IReadOnlyList<PeriodVocabulary.DayForm> forms, int at)
    {
        foreach (var (pattern, make) in forms)
        {
            var inner = new WordMatch(tokens, vocabulary, marksMatter);
            var end = pattern.Match(inner, at);
            if (end < 0) continue;
            var (days, refusal) = make(inner);
            _days.Add(days);
            Refusal ??= inner.Refusal ?? refusal;
            return end;
        }

        return -1;
    }
}
