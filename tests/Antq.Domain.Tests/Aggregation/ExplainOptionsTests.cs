namespace Antq.Domain.Tests.Aggregation;

/// <summary>Explanations that are short, and those for readers who do not know the documents.</summary>
public sealed class ExplainOptionsTests
{
    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);

    [Fact]
    public void ExplainLines_OfTheWhole_AreThoseOfTheText()
    {
        var options = new ExplainOptions { MostFacts = int.MaxValue };

        string.Join('\n', Months().ExplainLines(Language.English, options)).Should().Be(Months().Explain(Language.English, options));
        Months().ExplainLines(Language.English, options).First().Should().Be(Months().Explain(Language.English).Split('\n')[0]);
    }

    [Fact]
    public void Explain_WithAMost_HasALineForEachUnit()
    {
        var text = Months().Explain(Language.English, new ExplainOptions { MostFacts = 3 });

        text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Should().Equal("- Hà Nội: 12 figures, together 78.", "- Phú Thọ: 1 figure, together 5.");
    }

    [Fact]
    public void Explain_WithAMostOfOne_NamesHowManyUnitsAreLeft()
        => Months().Explain(Language.Vietnamese, new ExplainOptions { MostFacts = 1 }).Should()
            .Contain("- Hà Nội: 12 số liệu, cộng lại 78.\n- và 1 đơn vị nữa.");

    [Fact]
    public void Explain_WithAMostThatIsEnough_IsTheWhole()
        => Months().Explain(Language.English, new ExplainOptions { MostFacts = 13 }).Should().Be(Months().Explain(Language.English));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Explain_ForReaders_HasNoKeysPlacesOrBrackets(Language language)
    {
        foreach (var (title, cell) in CellSituations.All())
        {
            var text = cell.Explain(language, new ExplainOptions { ForReaders = true });

            text.Should().NotContainAny("@", "#", "(", ")", "[", "]", "ANTQ").And.NotBeEmpty(title);
        }
    }

    [Fact]
    public void MostFacts_BelowOne_IsRefused()
        => ((Func<ExplainOptions>)(() => new ExplainOptions { MostFacts = 0 })).Should().Throw<ArgumentOutOfRangeException>();

    private static RollUpCell Months()
    {
        var months = Enumerable.Range(1, 12).Select(month => RollUps.Report(Flow, "01@2008-08-01", $"2024-{month:00}", $"{month}"));
        return RollUps
            .Of(Flow, OrganisationLevel.Province, "2024", RollUps.OldOrder, [.. months, RollUps.Report(Flow, "25@2008-08-01", "2024", "5")])
            .Cell("BCA", Flow);
    }
}
