using System.Globalization;
using Antq.Samples;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

public sealed class ReadmeTests
{
    [Fact]
    public void FirstRun_ShowsWhatTheSamplePrints()
        => new MarkdownPage("docs", "first-run.md").Blocks[0].Should().BeEquivalentTo(new { Language = "text", Text = Printed() });

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public void Readme_ShowsPartsOfWhatTheSamplePrints(string page)
    {
        var shown = new MarkdownPage(page).Blocks.Single(block => block.Text.Contains("\n…\n", StringComparison.Ordinal)).Text;
        var (printed, from) = (Printed(), 0);

        foreach (var part in shown.Split("…\n"))
        {
            var place = printed.IndexOf(part, from, StringComparison.Ordinal);
            place.Should().BeGreaterThanOrEqualTo(from, $"the sample prints, in this order: {part}");
            from = place + part.Length;
        }
    }

    [Fact]
    public void Readme_TellsWhatIsKnown()
        => new MarkdownPage("README.md").Text.Should().Contain(string.Create(
            CultureInfo.InvariantCulture,
            $"Provinces are known since {Gazetteer.Default.KnownFrom(OrganisationLevel.Province):uuuu-MM-dd}, districts and communes since "
                + $"{Gazetteer.Default.KnownFrom(OrganisationLevel.Commune):uuuu-MM-dd} with the rounds of 2019 to 2021 and 2023 to "
                    + $"2025, and all "
                + $"{Communes(2026, 11, 21):N0} communes of today with every edge from the {Communes(2025, 6, 30):N0} before."));

    private static string Printed()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        RollupProgram.Run([], output, error).Should().Be(0, error.ToString());
        return output.ToString();
    }

    private static int Communes(int year, int month, int day)
        => Gazetteer.Default.AsOf(new LocalDate(year, month, day)).Units(OrganisationLevel.Commune).Count;
}
