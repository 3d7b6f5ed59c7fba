namespace Antq.Domain.Text;

/// <summary>What messages repeat of a text that somebody gave: a short one whole, of a long one the beginning.</summary>
internal static class QuotedText
{
    /// <summary>The most characters of a text that a message repeats.</summary>
    public const int Longest = 100;

    /// <summary>The text between quotation marks.</summary>
    public static string Of(ReadOnlySpan<char> text) => $"'{Beginning(text, Longest)}'";

    /// <summary>A text of at most so many characters, or the beginning of a longer one, not cut within a letter.</summary>
    public static string Beginning(ReadOnlySpan<char> text, int longest)
        => text.Length <= longest ? text.ToString() : $"{text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)]}…";
}
