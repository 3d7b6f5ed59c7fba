using System.Globalization;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/old-codes.md tells how many communes need a decision.</summary>
public sealed class OldCodesPageTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void OldCodes_Page_TellsHowManyCommunesNeedADecision()
    {
        var traces = Gazetteer.Default.AsOf(LastOldDay).Units(OrganisationLevel.Commune)
            .Select(commune => Gazetteer.Default.Trace(commune, Today).Successions).ToArray();
        var divided = traces.Where(parts => parts.Count > 1).ToArray();
        var withOneOfPeople = divided.Count(parts => parts.Count(part => part.People != TerritoryShare.None) == 1);

        traces.Except(divided).Should().OnlyContain(parts => parts.Count == 1 && parts[0].IsWhole);
        new MarkdownPage("docs", "old-codes.md").Text.Should().Contain(
            $"Of the {Number(traces.Length)} communes of 2025-06-30, {Number(traces.Length - divided.Length)} went whole into one; "
                + $"{divided.Length} were divided, and of {withOneOfPeople} of these only one part carries people");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
