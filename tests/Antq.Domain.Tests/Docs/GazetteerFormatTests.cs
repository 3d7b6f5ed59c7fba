using Antq.Domain.Organisation;
using Antq.Domain.Tests.Organisation;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/gazetteer-format.md is the format that the library reads and writes.</summary>
public sealed class GazetteerFormatTests
{
    private static readonly string Document = Checkout.Read("docs", "reference", "gazetteer-format.md").ReplaceLineEndings("\n");

    [Fact]
    public void Document_NamesEveryTableAndColumn()
    {
        foreach (var block in Gazetteers.Shipped.Split("\n\n").Skip(1))
        {
            var lines = block.Split('\n');
            Document.Should().Contain($"\n### {lines[0]}\n");
            foreach (var column in lines[1].Split(',')) Document.Should().Contain($"`{column}`", lines[0]);
        }
    }

    [Fact]
    public void Document_NamesEveryWordOfTheFormat()
    {
        var words = Enum.GetValues<UnitKind>().Select(kind => kind.Name(Domain.Language.Vietnamese))
            .Concat(Enum.GetValues<UnitEventKind>().Select(Slugs.Of))
            .Concat(Enum.GetValues<TerritoryShare>().Select(Slugs.Of))
            .Concat(Enum.GetValues<OrganisationLevel>().Select(Slugs.Of))
            .Concat(Enum.GetValues<Antq.Domain.Confidence>().Select(Slugs.Of));

        foreach (var word in words) Document.Should().Contain($"`{word}`");
    }
}
