using System.Globalization;
using System.Text;

namespace Antq.Domain.Text;

/// <summary>Text for the quoted labels of Mermaid pictures.</summary>
internal static class MermaidText
{
    private const string Harmless = " ,/-@";

    /// <summary>A label of some lines.</summary>
    public static string Label(params IEnumerable<string> lines) => string.Join("<br/>", lines.Select(Escape));

    /// <summary>
    /// The text with all but letters, digits and harmless marks as entity codes: neither Mermaid nor the Markdown and the HTML inside its
    /// labels reads a meaning into what remains. In the first place no mark is harmless: it might begin a list.
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPlain(rune, isFirst: escaped.Length == 0)) escaped.Append(rune);
            else escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return escaped.ToString();
    }

    private static bool IsPlain(Rune rune, bool isFirst)
    {
        if (!rune.IsBmp) return false;
        var letter = (char)rune.Value;
        return char.IsLetterOrDigit(letter) || (!isFirst && (Harmless.Contains(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark));
    }
}
