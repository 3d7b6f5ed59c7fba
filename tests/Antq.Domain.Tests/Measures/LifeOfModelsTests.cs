namespace Antq.Domain.Tests.Measures;

/// <summary>The measures of models, from kinds down to members, and of their life.</summary>
public sealed class LifeOfModelsTests
{
    [Fact]
    public void BelongsTo_FromMembersUpwards_LeadsToTheKinds()
    {
        var chain = new List<string>();
        for (Measure? measure = StandardMeasures.ModelMembers; measure is not null;
            measure = measure.BelongsTo is { } next ? StandardMeasures.All[next] : null)
            chain.Add(measure.ToString());

        chain.Should().Equal("model-members", "model-teams", "model-sites", "models", "model-kinds");
    }

    [Theory]
    [InlineData("model-kinds", "models", true)]
    [InlineData("model-kinds", "model-sites", true)]
    [InlineData("models-maintained", "model-sites", true)]
    [InlineData("model-teams", "model-members", true)]
    [InlineData("award-recipients", "award-instances", true)]
    [InlineData("models-replicated", "models-built", false)]
    [InlineData("models-recognised", "models-built", false)]
    [InlineData("model-sites", "model-teams", false)]
    [InlineData("model-sites", "models", false)]
    public void IsLimitedBy_OfMeasuresOfModels_IsWhatTheCountingRuleSays(string measure, string limit, bool expected)
        => StandardMeasures.All.IsLimitedBy(MeasureId.Parse(measure), MeasureId.Parse(limit)).Should().Be(expected);

    [Fact]
    public void Measures_OfTheLifeOfAModel_AreNamedInBothLanguages()
        => StandardMeasures.All.Should()
            .OnlyContain(measure => measure.Name(Language.Vietnamese).Length > 0
            && measure.Name(Language.Vietnamese) != measure.Name(Language.English));

    [Fact]
    public void Properties_OfTheStandardMeasures_AreAllOfThem()
        => typeof(StandardMeasures).GetProperties().Where(property => property.PropertyType == typeof(Measure))
            .Select(property => (Measure)property.GetValue(null)!)
            .Should().BeEquivalentTo(StandardMeasures.All);

    [Fact]
    public void AwardRecipients_AreDistinctOverUnitsAndOverTime()
        => (StandardMeasures.AwardRecipients.Territory, StandardMeasures.AwardRecipients.Time).Should()
            .Be((TerritoryBehaviour.Distinct, TimeBehaviour.Distinct));

    [Fact]
    public void BelongsTo_ItselfOrADefault_IsRefused()
    {
        FluentActions.Invoking(() => Declare(MeasureId.Parse("a"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Declare(default)).Should().Throw<ArgumentException>();
        Declare(MeasureId.Parse("b")).BelongsTo.Should().Be(MeasureId.Parse("b"));

        static Measure Declare(MeasureId to)
            => new(MeasureId.Parse("a"), "a", "a", TerritoryBehaviour.Adds, TimeBehaviour.Stock, CategoryBehaviour.None) { BelongsTo = to };
    }
}
