using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Unsafe code stays with the columns, proves its bounds where it stands, and shows nothing of itself.</summary>
public sealed partial class UnsafeCodeTests
{
    private const string Place = "Aggregation/Columns/";

    private static readonly string Root = Path.Combine(Checkout.Root, "src", "Antq.Domain");

    private static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => file.Item1.Split('/')[0] is not ("bin" or "obj")),
    ];

    [Fact]
    public void UnsafeCode_StandsOnlyWithTheColumns()
        => Files.Where(file => UnsafeWords().IsMatch(file.Text) && !file.Path.StartsWith(Place, StringComparison.Ordinal))
            .Select(file => file.Path).Should().BeEmpty();

    [Fact]
    public void UnsafeCode_ProvesItsBounds()
        => Files.Where(file => Accesses().IsMatch(file.Text) && !file.Text.Contains("Bound: ", StringComparison.Ordinal))
            .Select(file => file.Path).Should().BeEmpty("each use says in a line why it stays inside");

    [Fact]
    public void PublicFace_HasNoPointers()
        => Library.PublicTypes.SelectMany(Library.PublicMembers).Where(member => Library.SignatureTypes(member).Any(type => type.IsPointer))
            .Select(Library.NameOf).Should().BeEmpty();

    [GeneratedRegex(@"\bunsafe\b (?!code)|\bfixed \(|\bUnsafe\.(?!SizeOf)|\bMemoryMarshal\.GetReference|\bGetArrayDataReference",
        RegexOptions.None, 1000)]
    private static partial Regex UnsafeWords();

    [GeneratedRegex(@"\bfixed \(|\bUnsafe\.(Add|Read|Write)", RegexOptions.None, 1000)]
    private static partial Regex Accesses();
}
