using System.Globalization;
using System.Text.RegularExpressions;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using Antq.Samples;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Docs;

public sealed class ReadmeTests
{
    private const string Example = "## In ten lines";
    private const string Recipe = "## A database full of old codes";

    private const string Law = "## What the law and the words say";
    private const string Columns = "## Millions of facts";
    private const string Aggregation = "## From raw reports to an explained total";

    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly string Readme = Checkout.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void Readme_ShowsWhatTheSamplePrints()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();

        RollupProgram.Run([], output, error).Should().Be(0, error.ToString());

        Block("text", after: "dotnet run --project samples/Rollup").Should().Be(output.ToString());
    }

    [Theory]
    [InlineData("ReadmeExample.cs", Example)]
    [InlineData("ReadmeRecipe.cs", Recipe)]
    [InlineData("ReadmeLaw.cs", Law)]
    [InlineData("ReadmeAggregation.cs", Aggregation)]
    [InlineData("ReadmeColumns.cs", Columns)]
    public void Readme_ShowsTheCodeThatIsCompiled(string file, string heading)
    {
        var source = Checkout.Read("tests", "Antq.Domain.Tests", "Docs", file).ReplaceLineEndings("\n");
        var lines = source.Split("// example\n")[1].Split("        // end of example")[0];

        Block("csharp", after: heading).Should().Be(Regex.Replace(lines, "^        ", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Readme_ShowsWhatTheExamplePrints() => Block("text", after: Example).Should().Be(ReadmeExample.Run());

    [Fact]
    public void Readme_ShowsWhatTheRecipePrints() => Block("text", after: Recipe).Should().Be(ReadmeRecipe.Run());

    [Fact]
    public void Readme_ShowsWhatTheLawSays() => Block("text", after: Law).Should().Be(ReadmeLaw.Run());

    [Fact]
    public void Readme_ShowsTheTotalsOfColumns() => Block("text", after: Columns).Should().Be(ReadmeColumns.Run());

    [Fact]
    public void Readme_ShowsTheLineageAndTheTotalOfOneMergedProvince()
    {
        Block("mermaid", after: Aggregation).Should().Be(ReadmeAggregation.Run().Picture);
        Block("text", after: Aggregation).Should().Be(ReadmeAggregation.Run().Text);
    }

    [Fact]
    public void Readme_TellsWhatTheRegisterHolds()
    {
        foreach (var level in Gazetteer.Default.Levels)
        {
            var known = Gazetteer.Default.KnownFrom(level);
            Readme.Should().Contain($"| {Slugs.Of(level)} | {Day(known)} | {Lives(level)} | {Alive(level, known)} | {Alive(level, LastOldDay)} | {Alive(level, Today)} |\n");
        }
    }

    [Fact]
    public void Readme_TellsHowManyCommunesNeedADecision()
    {
        var traces = Gazetteer.Default.AsOf(LastOldDay).Units(OrganisationLevel.Commune).Select(commune => Gazetteer.Default.Trace(commune, Today).Successions).ToArray();
        var divided = traces.Where(parts => parts.Count > 1).ToArray();
        var withOneOfPeople = divided.Count(parts => parts.Count(part => part.People != TerritoryShare.None) == 1);

        traces.Except(divided).Should().OnlyContain(parts => parts.Count == 1 && parts[0].IsWhole);
        Readme.Should().Contain($"Of the {Number(traces.Length)} communes of {Day(LastOldDay)}, {Number(traces.Length - divided.Length)} went whole into one; {divided.Length} were divided, and of {withOneOfPeople} of these only one part carries people");
    }

    private static string Lives(OrganisationLevel level) => Number(Gazetteer.Default.Units.Count(unit => unit.Level == level));

    private static string Alive(OrganisationLevel level, LocalDate day) => Number(Gazetteer.Default.AsOf(day).Units(level).Count);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Block(string language, string after)
    {
        var from = Readme.IndexOf(after, StringComparison.Ordinal);
        from.Should().BePositive($"the README has '{after}'");
        var start = Readme.IndexOf($"```{language}\n", from, StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
