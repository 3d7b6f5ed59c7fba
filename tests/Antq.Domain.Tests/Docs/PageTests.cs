using System.Text.Json;

namespace Antq.Domain.Tests.Docs;

/// <summary>What stands on the pages is true: code is compiled and run, and links lead somewhere.</summary>
public sealed class PageTests
{
    public static TheoryData<string> PagesWithExamples => [.. ExampleClass.All.Select(PathOf)];

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagesWithExamples))]
    public void Examples_OfAPage_AreCompiledAndPrintWhatStandsThere(string path)
    {
        var examples = ExampleClass.All.Single(examples => PathOf(examples) == path);

        Approved.Check(new MarkdownPage(examples.Page).With(examples.Examples()), examples.Page);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_OfAPageWithoutExamples_StandsMarkedInCompiledFiles(string path)
    {
        var code = Page(path).Blocks.Where(block => block.Language == "csharp").Select(block => block.Text).ToArray();

        if (ExampleClass.All.All(examples => PathOf(examples) != path)) code.Should().BeSubsetOf(MarkedCode.All);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Json_OfAPage_IsRead(string path)
    {
        foreach (var block in Page(path).Blocks.Where(block => block.Language == "json"))
            FluentActions.Invoking(() => JsonDocument.Parse(block.Text).Dispose()).Should().NotThrow($"{path} line {block.First + 1}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadToAFileAndAHeading(string path)
        => Page(path).Links.Where(link => !link.Contains("://", StringComparison.Ordinal)).Where(link => !Leads(path, link)).Should()
            .BeEmpty();

    [Fact]
    public void Index_OfTheDocuments_LinksEveryPage()
    {
        var pages = MarkdownPage.All.Select(page => page.Path)
            .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md");

        Page("docs/README.md").Links.Select(link => "docs/" + link).Should().Contain(pages);
    }

    [Fact]
    public void Index_OfTheDocuments_NamesEveryNamespace()
        => Page("docs/README.md").Codes.Should()
            .Contain(Conventions.Library.PublicTypes.Select(type => type.Namespace!).Distinct(StringComparer.Ordinal));

    private static string PathOf(ExampleClass examples) => string.Join('/', examples.Page);

    private static MarkdownPage Page(string path) => MarkdownPage.All.Single(page => page.Path == path);

    private static bool Leads(string from, string link)
    {
        var parts = link.Split('#');
        var file = parts[0].Length == 0
            ? Checkout.File(from.Split('/'))
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Checkout.File(from.Split('/')))!, parts[0]));
        if (parts.Length == 1) return Path.Exists(file);
        return MarkdownPage.All.Any(
            page => Checkout.File(page.Path.Split('/')) == file && page.Anchors.Contains(parts[1], StringComparer.Ordinal));
    }
}
