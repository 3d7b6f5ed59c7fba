using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>The reference data of this folder.</summary>
internal static class MovementData
{
    private static readonly Lazy<DataFile> File = new(() => DataFile.Embedded("movements.txt"));

    public static IReadOnlyList<DataRow> Table(string name) => File.Value.Table(name);

    /// <summary>Returns the bare words of a text, for comparing names regardless of case, marks and punctuation.</summary>
    public static string[] WordsOf(string text)
    {
        var folded = VietnameseText.FoldLetters(text).ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(folded[i])) folded[i] = ' ';
        }

        return new string(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
