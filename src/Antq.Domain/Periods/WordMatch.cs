using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The words of a text during a comparison with a pattern, and the numbers and days found in it, in their order.</summary>
internal sealed class WordMatch(WordText words, PeriodVocabulary vocabulary, bool marksMatter)
{
    private readonly int[] _numbers = new int[12];
    private readonly (LocalDate Start, LocalDate End)[] _days = new (LocalDate, LocalDate)[2];
    private int _firstNumber, _numberCount, _dayCount;

    public WordText Words => words;

    /// <summary>The reason why the words cannot be read although they match the pattern.</summary>
    public PeriodParseError? Refusal { get; private set; }

    /// <summary>The start of the remaining words, which the pattern does not specify.</summary>
    public int RestFrom { get; set; }

    /// <summary>Returns the number at a position among the numbers.</summary>
    public int Number(int place) => _numbers[_firstNumber + place];

    /// <summary>Returns the day, or the first and last day of a month, quarter or year, at a position among these.</summary>
    public (LocalDate Start, LocalDate End) Days(int place) => _days[place];

    public void Clear()
    {
        (_firstNumber, _numberCount, _dayCount) = (0, 0, 0);
        Refusal = null;
    }

    /// <summary>Returns whether a word was typed: with its marks or without any, or with other marks if they do not matter.</summary>
    public bool IsTyped(WordKey word, WordKey typed) => marksMatter ? word.IsTyped(typed) : word.Letters == typed.Letters;

    /// <summary>Reads what a pattern names in braces; returns the place after it, or -1 if it does not occur there.</summary>
    public int Take(PeriodPart part, int at) => part switch
    {
        PeriodPart.Year => Keep(words.Number(at, 4, 4), at + 1),
        PeriodPart.N => TakeNumber(vocabulary.Numbers, at),
        PeriodPart.Count => TakeNumber(vocabulary.Counts, at),
        PeriodPart.Years => Keep(words.Number(at, 1, 4), at + 1),
        PeriodPart.Number => Keep(words.Number(at, 1, 2), at + 1),
        PeriodPart.Quarter => Keep(words.Number(at, 1, 2) is >= 0 and var number ? number : Find(vocabulary.Quarters, at), at + 1),
        PeriodPart.Ordinal => Keep(words.Number(at, 1, 2) is >= 0 and var number ? number : Find(vocabulary.Ordinals, at), at + 1),
        PeriodPart.ShortQuarter => Keep(Find(vocabulary.ShortQuarters, at), at + 1),
        PeriodPart.Month => Keep(Find(vocabulary.Months, at), at + 1),
        PeriodPart.Day => TakeDays(vocabulary.Days, at),
        _ => TakeDays(vocabulary.Edges, at),
    };

    /// <summary>Reads figures, or a number in one or two words: <c>mười hai</c>.</summary>
    private int TakeNumber(IReadOnlyList<(WordKey Word, int Number)> numbers, int at)
    {
        if (words.Number(at, 1, 3) is >= 0 and var figures) return Keep(figures, at + 1);
        var number = Find(numbers, at);
        return number == 10 && at + 1 < words.Count && Find(vocabulary.AfterTen, at + 1) is > 0 and var unit ? Keep(10 + unit, at + 2)
            : Keep(number, at + 1);
    }

    private int Find(IReadOnlyList<(WordKey Word, int Number)> numbers, int at)
    {
        var typed = words[at];
        if (typed.Kind != WordKind.Word || IsNextMonth(at)) return -1;
        for (var index = 0; index < numbers.Count; index++)
        {
            if (IsTyped(numbers[index].Word, typed.Key)) return numbers[index].Number;
        }

        return -1;
    }

    private bool IsNextMonth(int at)
        => vocabulary.AfterMonth is { } word && at > 0 && words[at].Key == word.Next && words[at - 1].Key.Letters == word.Month.Letters
            && !(at + 1 < words.Count && (words[at + 1].Kind != WordKind.Word || words.Number(at + 2, 4, 4) >= 0));

    private int Keep(int number, int end)
    {
        if (number < 0) return -1;
        _numbers[_numberCount++] = number;
        return end;
    }

    private int TakeDays(IReadOnlyList<PeriodVocabulary.DayForm> forms, int at)
    {
        var first = _firstNumber;
        _firstNumber = _numberCount;
        var end = -1;
        for (var index = 0; index < forms.Count && end < 0; index++)
        {
            var (pattern, make) = forms[index];
            end = pattern.Match(this, at);
            if (end >= 0)
            {
                var (days, refusal) = make(this);
                _days[_dayCount++] = days;
                Refusal ??= refusal;
            }

            _numberCount = _firstNumber;
        }

        _firstNumber = first;
        return end;
    }
}
