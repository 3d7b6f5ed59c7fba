namespace Antq.Domain.Text;

/// <summary>The part of a caller's text that messages repeat: all of a short text, the beginning of a long one.</summary>
internal static class QuotedText
{
    /// <summary>The most characters that a message repeats.</summary>
    public const int Longest = 100;

    /// <summary>Returns the text between quotation marks.</summary>
    public static string Of(ReadOnlySpan<char> text) => $"'{Beginning(text, Longest)}'";

    /// <summary>Returns a text of at most this many characters, or the beginning of a longer one, not cut within a letter.</summary>
    public static string Beginning(ReadOnlySpan<char> text, int longest)
        => text.Length <= longest ? text.ToString() : $"{text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)]}…";
}
