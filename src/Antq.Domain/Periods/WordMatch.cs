using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The words of a text during a comparison with a pattern, and the numbers and days found in it, in their order.</summary>
internal sealed class WordMatch(IReadOnlyList<WordToken> tokens, PeriodVocabulary vocabulary, bool marksMatter)
{
    private readonly List<int> _numbers = [];
    private readonly List<(LocalDate Start, LocalDate End)> _days = [];

    public IReadOnlyList<WordToken> Tokens => tokens;

    public bool MarksMatter => marksMatter;

    /// <summary>The reason why the words cannot be read although they match the pattern.</summary>
    public PeriodParseError? Refusal { get; private set; }

    /// <summary>The start of the remaining words, which the pattern does not specify.</summary>
    public int RestFrom { get; set; }

    /// <summary>Returns the number at a position among the numbers.</summary>
    public int Number(int place) => _numbers[place];

    /// <summary>Returns the day, or the first and last day of a month or year, at a position among these.</summary>
    public (LocalDate Start, LocalDate End) Days(int place) => _days[place];

    public void Clear()
    {
        _numbers.Clear();
        _days.Clear();
        Refusal = null;
    }

    /// <summary>Reads what a pattern names in braces; returns -1 if it does not occur there.</summary>
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
