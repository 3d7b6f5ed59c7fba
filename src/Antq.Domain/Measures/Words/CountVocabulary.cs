namespace Antq.Domain.Measures.Words;

/// <summary>The words of one language for counts.</summary>
internal sealed class CountVocabulary
{
    public required Language Language { get; init; }

    /// <summary>The thousands separator.</summary>
    public required char Grouping { get; init; }

    /// <summary>The decimal separator.</summary>
    public required char Fraction { get; init; }

    public required NumberGrammar Numbers { get; init; }

    /// <summary>Phrases before a number: <c>hơn 5</c>.</summary>
    public required IReadOnlyList<(string Phrase, CountSense Sense)> Before { get; init; }

    /// <summary>Phrases after a number: <c>5 trở lên</c>.</summary>
    public required IReadOnlyList<(string Phrase, CountSense Sense)> After { get; init; }

    /// <summary>
    /// The words before a range, if any, and between its numbers: <c>từ 10 đến 15</c>. A dash is always possible between them.
    /// </summary>
    public required IReadOnlyList<(string Before, string Between)> Ranges { get; init; }

    /// <summary>The words between two bounds, in addition to a comma: <c>ít nhất 5 và không quá 10</c>.</summary>
    public required IReadOnlyList<string> And { get; init; }

    /// <summary>Words for two or more.</summary>
    public required IReadOnlyList<string> Many { get; init; }

    /// <summary>Orders of magnitude with their lowest number: <c>hàng trăm</c>, 100.</summary>
    public required IReadOnlyList<(string Phrase, long Least)> Magnitudes { get; init; }

    /// <summary>Phrases before a number that mean something other than a count.</summary>
    public required IReadOnlyList<(string Phrase, CountParseError Refusal)> NoCountBefore { get; init; }

    /// <summary>Phrases after a number that mean something other than a count.</summary>
    public required IReadOnlyList<(string Phrase, CountParseError Refusal)> NoCountAfter { get; init; }

    /// <summary>Numbers as written in the language.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>The patterns for writing a count.</summary>
    public required CountTemplates Templates { get; init; }

    public static CountVocabulary For(Language language) => language switch
    {
        Language.Vietnamese => VietnameseCounts.Vocabulary,
        Language.English => EnglishCounts.Vocabulary,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };
}
