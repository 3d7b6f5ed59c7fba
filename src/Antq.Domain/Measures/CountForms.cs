using Antq.Domain.Measures.Words;

namespace Antq.Domain.Measures;

/// <summary>Every form of a count that <see cref="Count.Read"/> reads, from its vocabulary.</summary>
public static class CountForms
{
    /// <summary>Returns the forms of a language: numbers, bounds, ranges, orders of magnitude.</summary>
    public static IReadOnlyList<CountForm> Of(Language language)
    {
        var words = CountVocabulary.For(language);
        var number = $"2{words.Grouping}430";
        return
        [
            .. words.Examples.Select(example => new CountForm(language, "n", example)),
            .. words.Before.Select(one => new CountForm(language, $"{one.Phrase} n", $"{one.Phrase} {number}")),
            .. words.After.Select(one => new CountForm(language, $"n {one.Phrase}", $"{number} {one.Phrase}")),
            .. words.Ranges.Select(one => new CountForm(language, $"{one.Before} a {one.Between} b".TrimStart(),
            $"{one.Before} 10 {one.Between} 15".TrimStart())),
            new(language, "a – b", "10 – 15"),
            new(language, Fill(words.Templates.About, "a – b"), Fill(words.Templates.About, "10 – 15")),
            .. words.And.Select(joint => joint.Text).Prepend(",").Select(joint => BothBounds(words, joint)),
            .. words.Magnitudes.Select(one => one.Phrase.Text).Append(TwoMagnitudes(words))
            .Select(phrase => new CountForm(language, phrase, phrase)),
            .. words.Many.Concat(words.None).Select(phrase => new CountForm(language, phrase.Text, phrase.Text)),
        ];
    }

    private static CountForm BothBounds(CountVocabulary words, string joint)
    {
        return new CountForm(words.Language, Join("a", "b"), Join("10", "15"));

        string Join(string least, string most)
            => $"{Fill(words.Templates.AtLeast, least)}{(joint == "," ? "" : " ")}{joint} {Fill(words.Templates.AtMost, most)}";
    }

    private static string TwoMagnitudes(CountVocabulary words)
        => $"{words.Magnitudes[0].Phrase}, {words.Magnitudes.First(one => one.Least > words.Magnitudes[0].Least).Phrase}";

    private static string Fill(string template, string number) => template.Replace("{0}", number, StringComparison.Ordinal);
}
