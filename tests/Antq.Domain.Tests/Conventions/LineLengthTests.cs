using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Conventions;

/// <summary>
/// Lines end at 140 characters. Texts between three quotes are as they are; elsewhere than in the library, so is a line that is long by its
/// texts only.
/// </summary>
public sealed partial class LineLengthTests
{
    private const int Longest = 140;

    /// <summary>The most that is left of a longer line without its texts.</summary>
    private const int LongestWithoutTexts = 100;

    [Theory]
    [InlineData("src")]
    [InlineData("samples")]
    [InlineData("benchmarks")]
    [InlineData("tests")]
    public void Lines_EndAt140(string folder)
        => Directory.EnumerateFiles(Checkout.File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => TooLong(File.ReadAllLines(file), mayHoldTexts: folder != "src").Select(
                line => $"{Path.GetFileName(file)}:{line}"))
            .Should().BeEmpty();

    [Theory]
    [InlineData(140, "")]
    [InlineData(141, "1")]
    public void TooLong_OfALineWithoutTexts_FindsItByItsLength(int length, string found)
        => string.Join(',', TooLong([new string('x', length)], mayHoldTexts: true)).Should().Be(found);

    private static IEnumerable<int> TooLong(string[] lines, bool mayHoldTexts)
    {
        var isRaw = false;
        for (var line = 0; line < lines.Length; line++)
        {
            var quotes = lines[line].Split("\"\"\"").Length - 1;
            var hasRaw = isRaw || quotes > 0;
            isRaw ^= quotes % 2 == 1;
            if (hasRaw || lines[line].Length <= Longest) continue;
            if (!mayHoldTexts || Texts().Replace(lines[line], "").Length > LongestWithoutTexts) yield return line + 1;
        }
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""", RegexOptions.None, 1000)]
    private static partial Regex Texts();
}
