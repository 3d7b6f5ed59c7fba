using Antq.Domain.Text;

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
    public required IReadOnlyList<(WordPhrase Phrase, CountSense Sense)> Before { get; init; }

    /// <summary>Phrases after a number: <c>5 trở lên</c>.</summary>
    public required IReadOnlyList<(WordPhrase Phrase, CountSense Sense)> After { get; init; }

    /// <summary>
    /// The words before a range, if any, and between its numbers: <c>từ 10 đến 15</c>. A dash is always possible between them.
    /// </summary>
    public required IReadOnlyList<(WordPhrase? Before, WordPhrase Between)> Ranges { get; init; }

    /// <summary>The words between two bounds, in addition to a comma: <c>ít nhất 5 và không quá 10</c>.</summary>
    public required IReadOnlyList<WordPhrase> And { get; init; }

    /// <summary>Words for two or more.</summary>
    public required IReadOnlyList<WordPhrase> Many { get; init; }

    /// <summary>Orders of magnitude with their lowest number: <c>hàng trăm</c>, 100.</summary>
    public required IReadOnlyList<(WordPhrase Phrase, long Least)> Magnitudes { get; init; }

    /// <summary>Phrases for zero: <c>không có</c>.</summary>
    public required IReadOnlyList<WordPhrase> None { get; init; }

    /// <summary>A word for zero before the name of items only: <c>no cases</c>; null when there is none.</summary>
    public required WordPhrase? NoneOf { get; init; }

    /// <summary>What may follow the name of the items of which there are none: <c>không có tập thể nào</c>.</summary>
    public required IReadOnlyList<WordPhrase> NoneAfter { get; init; }

    /// <summary>
    /// Words for none before the names of what may also bring a figure: <c>không có báo cáo</c>, which may mean that there is no figure.
    /// </summary>
    public required IReadOnlyList<WordPhrase> Unreported { get; init; }

    /// <summary>
    /// Whole texts that state that there is no figure, <c>chưa rõ</c>, or that may state it or zero: <c>chưa triển khai</c>.
    /// </summary>
    public required IReadOnlyList<(WordPhrase Phrase, CountParseError Refusal)> Unknown { get; init; }

    /// <summary>A word that may precede the name of items: <c>120 lượt người</c>; null when there is none.</summary>
    public required WordPhrase? Turns { get; init; }

    /// <summary>Phrases before a number that mean something other than a count.</summary>
    public required IReadOnlyList<(WordPhrase Phrase, CountParseError Refusal)> NoCountBefore { get; init; }

    /// <summary>Phrases after a number that mean something other than a count.</summary>
    public required IReadOnlyList<(WordPhrase Phrase, CountParseError Refusal)> NoCountAfter { get; init; }

    /// <summary>Numbers as written in the language.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>The patterns for writing a count.</summary>
    public required CountTemplates Templates { get; init; }

    public PhraseTable<CountSense> Openers => field ??= new(Before);

    public PhraseTable<CountSense> Closers => field ??= new(After);

    public PhraseTable<Count> Fixed
        => field ??= new([.. None.Select(none => (none, Count.Exactly(0))), .. Many.Select(many => (many, Count.AtLeast(2)))]);

    public PhraseTable<bool> NoFigure => field ??= new(Unreported.Select(phrase => (phrase, true)));

    public PhraseTable<CountParseError> WithoutFigure => field ??= new(Unknown);

    public PhraseTable<long> Orders => field ??= new(Magnitudes);

    public PhraseTable<CountParseError> OtherBefore => field ??= new(NoCountBefore);

    public PhraseTable<CountParseError> OtherAfter => field ??= new(NoCountAfter);

    /// <summary>The names of items that may follow a number: <c>120 vụ</c>.</summary>
    public PhraseTable<bool> Items => field ??= new(CountItems.Of(Language).Select(item => ((WordPhrase)item, true)));

    public static CountVocabulary For(Language language) => language switch
    {
        Language.Vietnamese => VietnameseCounts.Vocabulary,
        Language.English => EnglishCounts.Vocabulary,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language."),
    };
}
