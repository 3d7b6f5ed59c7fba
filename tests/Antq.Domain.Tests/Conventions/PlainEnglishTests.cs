using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Conventions;

/// <summary>
/// Comments use the words that a developer searches for: a method returns, a value is missing; neither tells, says, speaks nor stands.
/// </summary>
public sealed partial class PlainEnglishTests
{
    [Fact]
    public void Comments_OfTheLibrary_HoldNoBannedWord()
    {
        string[] packages = ["Antq.Domain", "Antq.Domain.AspNetCore", "Antq.Domain.EntityFrameworkCore"];
        var comments = packages
            .SelectMany(package => Directory.EnumerateFiles(Checkout.File("src", package), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file => Checkout.Read(file.Split('/')).Split('\n')
                .Select((line, number) => (Place: $"{file}:{number + 1}", Text: CommentOf(line))))
            .Where(line => line.Text.Length > 0)
            .ToArray();

        comments.Should().HaveCountGreaterThan(3000);
        comments.Where(line => Banned().IsMatch(line.Text)).Select(line => $"{line.Place}: {line.Text}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("/// <summary>What the facts tell.</summary>", true)]
    [InlineData("// The gazetteer says nothing.", true)]
    [InlineData("/// <summary>See <see cref=\"Finding.Says\"/>.</summary>", false)]
    [InlineData("/// <summary>Returns the understanding of <c>told</c>.</summary>", false)]
    [InlineData("var told = 1;", false)]
    public void Banned_WordsOfAComment_AreFoundOutsideCode(string line, bool isBanned)
        => Banned().IsMatch(CommentOf(line)).Should().Be(isBanned);

    /// <summary>The words of a comment, without tags and what they name; empty where the line is none.</summary>
    private static string CommentOf(string line)
        => Comment().Match(line) is { Success: true } comment ? Code().Replace(comment.Groups[1].Value, "") : "";

    [GeneratedRegex(@"^\s*//+ ?(.*)$", RegexOptions.None, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("<c>.*?</c>|<[^>]*>|«[^»]*»|\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(tell|tells|told|say|says|said|speak|speaks|spoke|spoken|stand|stands|stood|bear|bears)\b", RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Banned();
}
