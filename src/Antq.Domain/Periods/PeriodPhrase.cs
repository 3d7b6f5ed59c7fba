using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>A text split into its words and the parentheses at its end, as they were written.</summary>
internal readonly record struct PeriodPhrase(WordText Words, string? InParentheses)
{
    private const int Longest = 600;

    /// <summary>Returns the parts of a text; without words if it is too long.</summary>
    public static PeriodPhrase Of(string text)
    {
        var trimmed = text.Trim().TrimEnd('.', ':', ',', ';').TrimEnd();
        if (IsAllInParentheses(trimmed)) trimmed = trimmed[1..^1].Trim();
        var open = trimmed.EndsWith(')') ? trimmed.IndexOf('(', StringComparison.Ordinal) : -1;
        var words = open < 0 ? trimmed : trimmed[..open];
        return new PeriodPhrase(WordsOf(words), open < 0 ? null : trimmed[(open + 1)..^1]);
    }

    private static bool IsAllInParentheses(string text)
        => text is ['(', .., ')'] && text.AsSpan(1, text.Length - 2).IndexOfAny('(', ')') < 0;

    public static WordText WordsOf(string? text) => WordText.Of(text is null || text.Length > Longest ? "" : text);
}
