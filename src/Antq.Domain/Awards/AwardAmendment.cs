using System.Globalization;
using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// An act that amends another and whose text was not read: from its first day each rule that rests on an article it may change is marked.
/// </summary>
internal sealed class AwardAmendment
{
    private const string ArticleWord = "Điều ";

    private readonly (int First, int Last)[] _articles;

    public AwardAmendment(DataRow row)
    {
        Act = row["act"];
        By = row["by"];
        From = row.Day("from") ?? throw row.Refuse("no first day");
        Confidence = row.Enum<Confidence>("confidence");
        _articles = row.Read("articles", text => (((int, int)[])
            [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range)]));
        Basis = _articles.Length == 0 ? Act : $"{Act} {ArticleWord}{row["articles"].Replace(" ", ", ", StringComparison.Ordinal)}";
    }

    /// <summary>The act that is amended.</summary>
    public string Act { get; }

    /// <summary>The articles that it may change, as a source.</summary>
    public string Basis { get; }

    /// <summary>The act that amends it.</summary>
    public string By { get; }

    /// <summary>The first day on which the amendment is in force.</summary>
    public LocalDate From { get; }

    /// <summary>How certain a rule is, at best, that rests on such an article.</summary>
    public Confidence Confidence { get; }

    /// <summary>
    /// Returns whether a legal source names an article that the amendment may change; a source that names the act and no article does.
    /// </summary>
    public bool Touches(string basis)
        => basis.Split("; ").Where(part => part.StartsWith(Act, StringComparison.Ordinal)).Any(part =>
        {
            var at = part.IndexOf(ArticleWord, StringComparison.Ordinal);
            return at < 0 || _articles.Length == 0 || part[(at + ArticleWord.Length)..].Split(", ").Any(IsAmended);
        });

    private bool IsAmended(string article)
    {
        var digits = article.TakeWhile(char.IsAsciiDigit).Count();
        return int.TryParse(article.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Array.Exists(_articles, range => range.First <= number && number <= range.Last);
    }

    /// <exception cref="FormatException">The text is no number and no range of numbers.</exception>
    private static (int First, int Last) Range(string text)
    {
        var ends = text.Split('-');
        return (Number(ends[0]), Number(ends[^1]));

        static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
