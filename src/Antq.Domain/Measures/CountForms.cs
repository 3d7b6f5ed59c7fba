using Antq.Domain.Findings;
using Antq.Domain.Measures.Words;

namespace Antq.Domain.Measures;

/// <summary>Every form of a count that <see cref="Count.Read"/> reads, from the vocabulary that it reads with.</summary>
public static class CountForms
{
    /// <summary>The forms of a language: numbers, bounds, ranges, orders of magnitude.</summary>
    public static IReadOnlyList<CountForm> Of(Language language)
    {
        var words = CountVocabulary.For(language);
        var number = $"2{words.Grouping}430";
        return
        [
            .. words.Examples.Select(example => new CountForm(language, "n", example)),
            .. words.Before.Select(one => new CountForm(language, $"{one.Phrase} n", $"{one.Phrase} {number}")),
            .. words.After.Select(one => new CountForm(language, $"n {one.Phrase}", $"{number} {one.Phrase}")),
            .. words.Ranges.Select(one => new CountForm(language, $"{one.Before} a {one.Between} b".Trim(), $"{one.Before} 10 {one.Between} 15".Trim())),
            new(language, "a – b", "10 – 15"),
            .. words.And.Prepend(",").Select(joint => BothBounds(words, joint)),
            .. words.Magnitudes.Select(one => new CountForm(language, one.Phrase, one.Phrase)),
            .. words.Many.Select(many => new CountForm(language, many, many)),
        ];
    }

    private static CountForm BothBounds(CountVocabulary words, string joint)
    {
        var pattern = $"{words.Templates.AtLeast}{(joint == "," ? "" : " ")}{joint} {words.Templates.AtMost.Replace("{0}", "{1}", StringComparison.Ordinal)}";
        return new CountForm(words.Language, Fill("a", "b"), Fill("10", "15"));

        string Fill(string least, string most) => pattern.Replace("{0}", least, StringComparison.Ordinal).Replace("{1}", most, StringComparison.Ordinal);
    }
}
