using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Takes a number from a text in which a unit of measurement may follow it.</summary>
internal static class UnitText
{
    /// <summary>The longest text that is read; longer ones are no value.</summary>
    private const int Longest = 256;

    /// <summary>Returns the text before the longest of the names at its end; null when it ends with none.</summary>
    public static string? Before(IEnumerable<string> names, string? text)
    {
        if (Alone(text) is not { } alone) return null;
        var written = WordText.Of(alone);
        var longest = 0;
        foreach (var name in names)
        {
            var words = WordText.Of(name);
            if (words.Count > longest && words.Count < written.Count && EndsWith(written, words)) longest = words.Count;
        }

        return longest == 0 ? null : alone[..written[written.Count - longest].Start].TrimEnd();
    }

    /// <summary>Returns a text without blanks around it; null when there is none, or it is too long.</summary>
    public static string? Alone(string? text)
        => text is null or { Length: > Longest } || string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Tries to read a number without any item after it.</summary>
    public static bool TryRead(string number, Language language, out Count value)
        => CountReader.Read(number, language, out value, allowItems: false) is null;

    private static bool EndsWith(WordText written, WordText words)
    {
        var first = written.Count - words.Count;
        for (var place = 0; place < words.Count; place++)
        {
            if (!words[place].Key.IsTyped(written[first + place].Key)) return false;
        }

        return true;
    }
}
