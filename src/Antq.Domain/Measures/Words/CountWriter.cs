using System.Globalization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Writes counts in the words of a language, their numbers in digits or in words.</summary>
internal static class CountWriter
{
    public static string Write(Count count, Language language)
    {
        var words = CountVocabulary.For(language);
        return Write(count, words, number => NumberText.Group(number, words.Grouping));
    }

    /// <summary>
    /// Writes a count with its numbers in words; a range as its two bounds, as <c>từ hai đến ba trăm</c> would begin at two hundred.
    /// </summary>
    public static string Spell(Count count, Language language)
    {
        var words = CountVocabulary.For(language);
        return count is { Nominal: null, IsExact: false, Lower: > 0, Upper: not null }
            ? Bounds(count, words, words.Numbers.Spell)
            : Write(count, words, words.Numbers.Spell);
    }

    private static string Write(Count count, CountVocabulary words, Func<long, string> number) => count switch
    {
        { Nominal: not null } => Bounds(count, words, number),
        { IsExact: true } => number(count.Lower),
        { Lower: 0, Upper: null } => Fill(words.Templates.Unbounded, number(0)),
        { Lower: > 0, Upper: { } upper } => Fill(words.Templates.Range, number(count.Lower), number(upper)),
        _ => Bounds(count, words, number),
    };

    private static string Bounds(Count count, CountVocabulary words, Func<long, string> number)
    {
        var bounds = new List<string>();
        if (count.Nominal is { } nominal) bounds.Add(Fill(words.Templates.About, number(nominal)));
        if (count.Lower > 0) bounds.Add(Fill(words.Templates.AtLeast, number(count.Lower)));
        if (count.Upper is { } upper) bounds.Add(Fill(words.Templates.AtMost, number(upper)));
        return string.Join(", ", bounds);
    }

    private static string Fill(string template, params ReadOnlySpan<object?> numbers)
        => string.Format(CultureInfo.InvariantCulture, template, numbers);
}
