using System.Text;
using Antq.Domain.Organisation;
using Antq.Domain.Tests.Organisation;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/register-format.md is the format that the library reads and writes.</summary>
public sealed class RegisterFormatTests
{
    private static readonly string Document = Checkout.Read("docs", "register-format.md").ReplaceLineEndings("\n");

    [Fact]
    public void Document_NamesEveryTableAndColumn()
    {
        foreach (var block in Registers.Shipped.Split("\n\n").Skip(1))
        {
            var lines = block.Split('\n');
            Document.Should().Contain($"\n### {lines[0]}\n");
            foreach (var column in lines[1].Split(',')) Document.Should().Contain($"`{column}`", lines[0]);
        }
    }

    [Fact]
    public void Document_NamesEveryWordOfTheFormat()
    {
        var words = Enum.GetValues<UnitKind>().Select(kind => kind.Name(Domain.Findings.Language.Vietnamese))
            .Concat(Enum.GetValues<UnitEventKind>().Select(Slugs.Of))
            .Concat(Enum.GetValues<TerritoryShare>().Select(Slugs.Of))
            .Concat(Enum.GetValues<OrganisationLevel>().Select(Slugs.Of))
            .Concat(Enum.GetValues<Antq.Domain.Data.Confidence>().Select(Slugs.Of));

        foreach (var word in words) Document.Should().Contain($"`{word}`");
    }

    [Fact]
    public void Document_RowOfYourOwn_GivesTheChangeThatItShows()
    {
        using var saved = new MemoryStream();
        Gazetteer.Default.Save(saved);
        var text = Encoding.UTF8.GetString(saved.ToArray());
        var (heading, row) = ("\n[unit-aliases]\n", "00004@2025-07-01,2027-01-01,Ba Đình Mới,,phường,01@2008-08-01,,remembered\n");

        var own = Gazetteer.Load(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(heading, row + heading, StringComparison.Ordinal))));

        Document.Should().Contain(row.TrimEnd());
        Document.Should().Contain($"```text\n{Gazetteer.Default.ChangesTo(own).Single()}\n```");
    }
}
