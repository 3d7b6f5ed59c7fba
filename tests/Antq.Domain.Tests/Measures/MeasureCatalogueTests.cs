namespace Antq.Domain.Tests.Measures;

public sealed class MeasureCatalogueTests
{
    [Fact]
    public void Catalogue_OfMeasures_IsInTheOrderOfTheIdentifiers()
        => new MeasureCatalogue([Declare("b"), Declare("c"), Declare("a")]).Select(measure => measure.ToString()).Should()
            .Equal("a", "b", "c");

    [Fact]
    public void Catalogue_WithAMeasureTwice_Throws()
    {
        FluentActions.Invoking(() => new MeasureCatalogue([Declare("a"), Declare("a")])).Should().Throw<ArgumentException>()
            .WithMessage("*'a'*twice*");
        FluentActions.Invoking(() => StandardMeasures.All.With(Declare("models"))).Should().Throw<ArgumentException>()
            .WithMessage("*'models'*");
    }

    [Fact]
    public void Indexer_OfAnUnknownMeasure_NamesItAndThoseThereAre()
    {
        var catalogue = new MeasureCatalogue([Declare("a"), Declare("b")]);

        catalogue[MeasureId.Parse("a")].Id.Should().Be(MeasureId.Parse("a"));
        catalogue.TryGet(MeasureId.Parse("x"), out _).Should().BeFalse();
        FluentActions.Invoking(() => catalogue[MeasureId.Parse("x")]).Should().Throw<ArgumentException>().WithMessage("*'x'*a, b*");
    }

    [Fact]
    public void With_MoreMeasures_LeavesTheFirstCatalogueAsItIs()
    {
        var first = new MeasureCatalogue([Declare("a")]);

        first.With(Declare("b")).Count.Should().Be(2);
        first.Count.Should().Be(1);
    }

    [Fact]
    public void IsLimitedBy_OverOthersBetween_IsFollowedAndEndsInACircle()
    {
        var catalogue = new MeasureCatalogue([Declare("a", "b"), Declare("b", "c", "a"), Declare("c"), Declare("d", "missing")]);

        Limited("a", "b").Should().BeTrue();
        Limited("a", "c").Should().BeTrue();
        Limited("c", "a").Should().BeFalse();
        Limited("a", "d").Should().BeFalse();
        Limited("d", "missing").Should().BeTrue();
        Limited("x", "a").Should().BeFalse();

        bool Limited(string measure, string limit) => catalogue.IsLimitedBy(MeasureId.Parse(measure), MeasureId.Parse(limit));
    }

    [Fact]
    public void StandardMeasures_KindsModelsAndSites_LimitEachOther()
    {
        StandardMeasures.All.IsLimitedBy(MeasureId.Parse("model-kinds"), MeasureId.Parse("model-sites")).Should().BeTrue();
        StandardMeasures.All.IsLimitedBy(MeasureId.Parse("model-sites"), MeasureId.Parse("model-kinds")).Should().BeFalse();
    }

    [Fact]
    public void StandardMeasures_KindsOfModels_AreDistinctOverTerritoryAndAStockOverTime()
    {
        var kinds = StandardMeasures.All[MeasureId.Parse("model-kinds")];

        (kinds.Territory, kinds.Time).Should().Be((TerritoryBehaviour.Distinct, TimeBehaviour.Stock));
        kinds.Name(Language.Vietnamese).Should().Be("loại mô hình");
        kinds.Name(Language.English).Should().Be("kinds of models");
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1a")]
    [InlineData("a-")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("a b")]
    [InlineData("đ")]
    [InlineData("a\0")]
    public void MeasureId_OfAnotherForm_IsRefused(string text)
    {
        MeasureId.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => MeasureId.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void MeasureId_Of64Characters_IsTheLongest()
    {
        MeasureId.TryParse(new string('a', 64), null, out _).Should().BeTrue();
        MeasureId.TryParse(new string('a', 65), null, out _).Should().BeFalse();
    }

    [Fact]
    public void Measure_WithoutIdentifierOrName_Throws()
    {
        FluentActions.Invoking(() => new Measure(default, "a", "a", TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.None))
            .Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new Measure(MeasureId.Parse("a"), "", "a", TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.None))
            .Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new Measure(MeasureId.Parse("a"), "a", "", TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.None))
            .Should().Throw<ArgumentException>();
    }

    private static Measure Declare(string id, params string[] limits)
        => new(MeasureId.Parse(id), id, id, TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.Partition,
            [.. limits.Select(limit => MeasureId.Parse(limit))]);
}
