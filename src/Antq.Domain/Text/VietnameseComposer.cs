using System.Text;

namespace Antq.Domain.Text;

/// <summary>Brings Vietnamese text into Unicode form C, without ICU.</summary>
internal static class VietnameseComposer
{
    private static readonly Lazy<Dictionary<int, char>> Letters = new(BuildLetters);

    /// <summary>
    /// Returns the text with every letter and the marks that follow it as one sign; a mark that makes no Vietnamese letter stays.
    /// </summary>
    public static string Compose(string text)
    {
        if (VietnameseText.IsComposed(text)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var parts = VietnameseAlphabet.IsCombining(sign) && composed.Length > 0 ? VietnameseAlphabet.PartsOf(composed[^1]) : 0;
            var combined = parts == 0 ? 0 : VietnameseAlphabet.Combine(parts, sign);
            if (combined != parts && Letters.Value.TryGetValue(combined, out var letter)) composed[^1] = letter;
            else composed.Append(sign);
        }

        return composed.ToString();
    }

    private static Dictionary<int, char> BuildLetters()
    {
        var letters = new Dictionary<int, char>();
        for (var letter = 'A'; letter < '\u1F00'; letter++)
        {
            if (VietnameseAlphabet.PartsOf(letter) is not 0 and var parts && letter is not ('ð' or 'Ð')) letters.TryAdd(parts, letter);
        }

        return letters;
    }
}
