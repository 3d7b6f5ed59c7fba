namespace Antq.Domain.Text;

/// <summary>Identifiers of lower-case letters and digits joined by single hyphens: <c>model-sites</c>.</summary>
internal static class Slug
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 64 || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-') return false;
        for (var i = 1; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '-' ? text[i - 1] == '-' : !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter)) return false;
        }

        return true;
    }

    /// <summary>Returns the text if it is such an identifier.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static string Require(string text, string what)
        => IsValid(text)
            ? text
            : throw new FormatException(
                $"{QuotedText.Of(text)} is not {what}: lower-case letters and digits joined by hyphens, 64 at most.");
}
