namespace Antq.Domain.Measures.Words;

/// <summary>The words of one language for counts.</summary>
internal sealed class CountVocabulary
{
    public required Language Language { get; init; }

    /// <summary>What separates thousands.</summary>
    public required char Grouping { get; init; }

    /// <summary>What stands before a fraction.</summary>
    public required char Fraction { get; init; }

    public required NumberGrammar Numbers { get; init; }

    /// <summary>Phrases before a number: <c>hơn 5</c>.</summary>
    public required IReadOnlyList<(string Phrase, CountSense Sense)> Before { get; init; }

    /// <summary>Phrases after a number: <c>5 trở lên</c>.</summary>
    public required IReadOnlyList<(string Phrase, CountSense Sense)> After { get; init; }

    /// <summary>What stands before a range, if anything, and between its numbers: <c>từ 10 đến 15</c>. A dash may always stand between.</summary>
    public required IReadOnlyList<(string Before, string Between)> Ranges { get; init; }

    /// <summary>What stands between two bounds, beside a comma: <c>ít nhất 5 và không quá 10</c>.</summary>
    public required IReadOnlyList<string> And { get; init; }

    /// <summary>Words for two or more.</summary>
    public required IReadOnlyList<string> Many { get; init; }

    /// <summary>Orders of magnitude with their least number: <c>hàng trăm</c>, 100.</summary>
    public required IReadOnlyList<(string Phrase, long Least)> Magnitudes { get; init; }

    /// <summary>What begins a text that is something else.</summary>
    public required IReadOnlyList<(string Phrase, CountRefusal Refusal)> NoCountBefore { get; init; }

    /// <summary>What follows a number that is something else.</summary>
    public required IReadOnlyList<(string Phrase, CountRefusal Refusal)> NoCountAfter { get; init; }

    /// <summary>Numbers as the language writes them.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>How a count is written.</summary>
    public required CountTemplates Templates { get; init; }

    public static CountVocabulary For(Language language) => language switch
    {
        Language.Vietnamese => VietnameseCounts.Vocabulary,
        Language.English => EnglishCounts.Vocabulary,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };
}
