namespace Antq.Domain.Tests.Docs;

/// <summary>CONTRIBUTING.md names files and tests that there are.</summary>
public sealed class ContributingTests
{
    private static readonly string[] Tops = [".ci", "benchmarks", "docs", "samples", "src", "tests"];

    private static readonly MarkdownPage Page = new("CONTRIBUTING.md");

    [Fact]
    public void Paths_OfThePage_Exist()
        => Page.Codes.Where(code => Tops.Contains(code.Split('/')[0], StringComparer.Ordinal))
            .Where(path => !Path.Exists(Checkout.File(path.Split('/')))).Should().BeEmpty();

    [Fact]
    public void Tables_OfThePage_Exist()
        => Page.Codes.Where(code => code.EndsWith(".csv", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path))
            .Should().BeSubsetOf(ReferenceTable.All.Select(table => table.Name));

    [Fact]
    public void Folders_OfThePage_StandInTheirOrder()
        => Page.Text.Should().Contain(string.Join(", ", Conventions.Library.Folders.Select(Markdown.Code)));

    [Fact]
    public void Tests_OfThePage_Exist()
        => Page.Codes
            .Where(code => code.Count(letter => letter == '_') == 2 && code.All(letter => char.IsLetterOrDigit(letter) || letter == '_'))
            .Where(name => name != "Method_Condition_Outcome")
            .Except(typeof(ContributingTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.Name),
                StringComparer.Ordinal)
            .Should().BeEmpty();
}
