using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Docs;

/// <summary>
/// Code that other tests compile and run: what stands between a comment "example" or "recipe: …" and one that begins with "end", in tests,
/// samples, and the projects that try the packages.
/// </summary>
internal static partial class MarkedCode
{
    public static IReadOnlySet<string> All { get; } = Find().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Find()
        => new[] { Checkout.File("tests"), Checkout.File("samples"), Checkout.File(".ci") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Marked().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .Select(match => Regex.Replace(
                match.Groups["code"].Value, $"^{match.Groups["indent"].Value}", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));

    [GeneratedRegex(@"^(?<indent> *)// (?:example|recipe:.*)\n(?<code>(?:.*\n)*?) *// end\b", RegexOptions.Multiline, 1000)]
    private static partial Regex Marked();
}
