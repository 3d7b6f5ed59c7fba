namespace Antq.Domain.Tests.Conventions;

/// <summary>
/// The usings of every file are in order, those of the system first: the compiler reports the ones that nobody needs, and white space is a
/// format.
/// </summary>
public sealed class UsingOrderTests
{
    [Fact]
    public void Usings_OfEveryFile_AreInOrder()
    {
        string[] folders = ["src", "tests", "samples", "benchmarks"];
        var files = folders.SelectMany(
            folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .ToArray();

        files.Length.Should().BeGreaterThan(500);
        files.Where(file => !IsInOrder(UsingsOf(file))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("System;System.Text;Antq.Domain;NodaTime", true)]
    [InlineData("Antq.Domain;System.Text", false)]
    [InlineData("NodaTime;Antq.Domain", false)]
    [InlineData("System.Text;System", false)]
    public void Usings_InAnOrder_AreOrNot(string names, bool isInOrder) => IsInOrder(names.Split(';')).Should().Be(isInOrder);

    /// <summary>The names of a file's plain usings, up to its namespace.</summary>
    private static string[] UsingsOf(string file)
        => [.. File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && line.IndexOfAny(['=', '(']) < 0)
            .Where(line => !line.StartsWith("using static ", StringComparison.Ordinal))
            .Select(line => line["using ".Length..^1])];

    private static bool IsInOrder(string[] names)
        => names.SequenceEqual(
            names.OrderBy(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(name => name, StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
}
