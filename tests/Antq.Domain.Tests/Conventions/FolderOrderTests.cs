using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Conventions;

/// <summary>
/// A folder of the library uses only the folders above it. Its namespace is the folder, or that of the types of daily use,
/// <c>Antq.Domain</c>; uses of these are
/// read from the compiled library, as their namespace names no folder.
/// </summary>
public sealed partial class FolderOrderTests
{
    private static readonly string Root = Checkout.File("src", "Antq.Domain");

    private static readonly IReadOnlyList<SourceFile> Files =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => file.Split('/')[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(file, File.ReadAllText(Path.Combine(Root, file)))),
    ];

    private static readonly ILookup<string, string> TypesOf = Library.Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("Antq.Domain.", StringComparison.Ordinal) == true && !type.IsNested)
        .ToLookup(type => type.Namespace!.Split('.')[2], type => type.Name.Split('`')[0], StringComparer.Ordinal);

    [Fact]
    public void SourceFiles_StandInAFolderThatHasAPlaceInTheOrder()
        => Files.Where(file => !Library.Folders.Contains(file.Folder, StringComparer.Ordinal)).Should()
            .BeEmpty($"the folders are {string.Join(", ", Library.Folders)}");

    [Fact]
    public void Folders_HoldSource()
        => Library.Folders.Except(Files.Select(file => file.Folder), StringComparer.Ordinal).Should()
            .BeEmpty("a folder without source has no place in the order");

    [Fact]
    public void Namespaces_AreTheFolders()
        => Files
            .Where(file => NamespaceOf(file) is not "Antq.Domain" and var name
                && !$"Antq.Domain.{Path.GetDirectoryName(file.Path)!.Replace('\\', '/').Replace('/', '.')}.".StartsWith(name + ".",
                StringComparison.Ordinal))
            .Should().BeEmpty("the namespace is the folder, one that it is in, or that of daily use");

    /// <summary>The converter of ids names the enumerations of all folders, and is named by an attribute only.</summary>
    [Fact]
    public void Types_UseOnlyFoldersAboveTheirs()
    {
        var folders = Files.ToDictionary(
            file => $"{NamespaceOf(file)}.{Path.GetFileNameWithoutExtension(file.Path)}", file => file.Folder, StringComparer.Ordinal);
        var uses = Library.Assembly.GetTypes().SelectMany(TypeUses.Of).ToArray();

        uses.Should().HaveCountGreaterThan(5000, "the library uses itself");
        uses
            .Where(use => folders.TryGetValue(use.User, out var user) && folders.TryGetValue(use.Used, out var used) && IsBelow(used, user))
            .Where(use => use.Used != typeof(KindIdJsonConverter).FullName)
            .Select(use => $"{use.User} uses {use.Used}").Distinct(StringComparer.Ordinal)
            .Should().BeEmpty($"a folder uses only those before it in {string.Join(", ", Library.Folders)}");
    }

    [Fact]
    public void SourceFiles_UseOnlyFoldersAboveTheirs()
        => Files
            .SelectMany(file => FoldersNamedIn(file.Text).Where(named => IsBelow(named, file.Folder))
                .Select(named => $"{file.Path} uses {named}"))
            .Should().BeEmpty($"a folder uses only those before it in {string.Join(", ", Library.Folders)}");

    /// <summary>
    /// A file is named like its type; that of a nested public type like both, <c>Outer.Nested.cs</c>; a part of the list of codes like the
    /// list and its subject, <c>FindingCodes.Award.cs</c>.
    /// </summary>
    [Fact]
    public void SourceFiles_HoldOneTypeOfTheirName()
        => Files.Where(file => Types(file) != NameOf(file)).Select(file => file.Path)
            .Should().BeEmpty("a file holds one type and is named like it");

    private static string NameOf(SourceFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        return name.StartsWith($"{nameof(FindingCodes)}.", StringComparison.Ordinal) ? nameof(FindingCodes) : name;
    }

    private static string Types(SourceFile file)
    {
        var (outer, nested) = (TopLevelTypes().Matches(file.Text), PublicNestedTypes().Matches(file.Text));
        return string.Join('.', outer.Concat(nested).Select(type => type.Groups[1].Value));
    }

    [Theory]
    [InlineData("using Antq.Domain.Json;", "Json")]
    [InlineData("using static Antq.Domain.Reporting.Rules.RuleFindings;", "Reporting")]
    [InlineData("Antq.Domain.Awards.AwardRuling ruling;", "Awards")]
    [InlineData("var rank = Awards.AwardPrecedence.Equal;", "Awards")]
    [InlineData("/// <see cref=\"Awards.AwardRuling\"/>", "Awards")]
    public void FoldersNamedIn_TextThatUsesAFolder_FindsIt(string text, string folder)
        => FoldersNamedIn(text).Should().Equal(folder);

    [Theory]
    [InlineData("context.Measures.Count()")]
    [InlineData("Measures.Where(measure => true)")]
    [InlineData("\"Data.txt\"")]
    public void FoldersNamedIn_TextThatOnlyLooksSo_FindsNone(string text) => FoldersNamedIn(text).Should().BeEmpty();

    private static IEnumerable<string> FoldersNamedIn(string text)
        => FullyQualified().Matches(text).Select(use => use.Groups[1].Value)
            .Where(named => Library.Folders.Contains(named, StringComparer.Ordinal))
            .Concat(PartlyQualified().Matches(text)
                .Where(use => TypesOf[use.Groups[1].Value].Contains(use.Groups[2].Value, StringComparer.Ordinal)).Select(
                use => use.Groups[1].Value))
            .Distinct(StringComparer.Ordinal);

    private static string NamespaceOf(SourceFile file) => Namespace().Match(file.Text).Groups[1].Value;

    private static bool IsBelow(string folder, string other) => Place(folder) > Place(other);

    private static int Place(string folder) => Library.Folders.TakeWhile(other => other != folder).Count();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bAntq\.Domain\.(\w+)", RegexOptions.None, 1000)]
    private static partial Regex FullyQualified();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w+)\.([A-Z]\w*)", RegexOptions.None, 1000)]
    private static partial Regex PartlyQualified();

    [GeneratedRegex(@"^(?:\w+ )*(?:class|interface|enum|record struct|record|struct) (\w+)", RegexOptions.Multiline, 1000)]
    private static partial Regex TopLevelTypes();

    [GeneratedRegex(@"^    public (?:\w+ )*(?:class|interface|enum|record struct|record|struct) (\w+)", RegexOptions.Multiline, 1000)]
    private static partial Regex PublicNestedTypes();

    private sealed record SourceFile(string Path, string Text)
    {
        public string Folder => Path.Split('/')[0];

        public override string ToString() => Path;
    }
}
