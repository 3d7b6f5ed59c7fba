using System.Globalization;
using System.Text;

namespace Antq.Domain.Text;

/// <summary>Text for the quoted labels of Mermaid pictures.</summary>
internal static class MermaidText
{
    private const string Harmless = " ,/-@";

    /// <summary>Returns a label of several lines.</summary>
    public static string Label(params IEnumerable<string> lines) => string.Join("<br/>", lines.Select(Escape));

    /// <summary>
    /// Returns the text with all but letters, digits and harmless marks as entity codes, so that the rest has no meaning in Mermaid, nor in
    /// the Markdown and HTML of its labels. No mark is harmless at the start: it might begin a list.
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
        return char.IsLetterOrDigit(letter)
            || (!isFirst && (Harmless.Contains(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark));
    }
}
