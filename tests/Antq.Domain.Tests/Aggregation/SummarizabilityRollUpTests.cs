using Antq.Domain.Aggregation;
using static Antq.Domain.CategoryBehaviour;
using static Antq.Domain.TerritoryBehaviour;
using static Antq.Domain.TimeBehaviour;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Every row of the summarizability table, rolled up in cases of a few figures.</summary>
public sealed class SummarizabilityRollUpTests
{
    public static TheoryData<Axis, string, OverlapCase> Rows
    {
        get
        {
            var rows = new TheoryData<Axis, string, OverlapCase>();
            foreach (var rule in Summarizability.Standard.Rules) rows.Add(rule.Axis, rule.Behaviour, rule.OverlapCase);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void RollUp_OfTheCasesOfARow_DoesWhatItsVerdictSays(Axis axis, string behaviour, OverlapCase overlap)
    {
        var rule = Summarizability.Standard.Rules.Single(one => (one.Axis, one.Behaviour, one.OverlapCase) == (axis, behaviour, overlap));
        var cases = SummarizabilityCases.Of(rule).ToArray();

        cases.Should().NotBeEmpty("every row has its case");
        foreach (var one in cases)
        {
            var cell = one.Cell;

            cell.Bounds().Should().Be(one.Expected, $"{one}");
            if (!one.IsOutside) cell.Exactness.Should().BeOneOf(ExactnessOf(rule));
            Shown(cell).Should().BeEquivalentTo(one.Shown, $"{one}");
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var shown in one.Shown) cell.Explain(language).Should().Contain(shown.Rule(language));
                foreach (var refused in Shown(cell).Where(shown => shown.Verdict == Verdict.Refuse))
                    cell.Explain(language).Should().Contain(refused.Alternatives(language));
            }
        }
    }

    [Fact]
    public void Cases_OfNoRow_AreNotThere()
        => SummarizabilityCases.Rows.Should()
            .BeSubsetOf(Summarizability.Standard.Rules.Select(rule => (rule.Axis, rule.Behaviour, rule.OverlapCase)));

    [Theory]
    [InlineData(Adds)]
    [InlineData(TerritoryBehaviour.Distinct)]
    [InlineData(Shared)]
    public void RollUp_PartAboveItsWhole_ContradictsItWhateverTheBehaviour(TerritoryBehaviour territory)
    {
        var measure = RollUps.Measure(territory, Stock);

        var cell = RollUps
            .Of(measure, "2024", RollUps.OldOrder, RollUps.Report(measure, "BCA@1976-07-02", "2024", "50"),
            RollUps.Report(measure, "17@2008-08-01", "2024", "51")).Cell("BCA", measure);

        cell.Exactness.Should().Be(Exactness.Refused);
        cell.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.FactsContradict);
    }

    [Theory]
    [InlineData(TerritoryBehaviour.Distinct)]
    [InlineData(Shared)]
    public void RollUp_PartsThatMayBeTheSame_NeedNotAddUpToTheirWhole(TerritoryBehaviour territory)
    {
        var measure = RollUps.Measure(territory, Stock);
        Report[] parts =
            [RollUps.Report(measure, "26@2008-08-01", "2024", "19"), RollUps.Report(measure, "17@2008-08-01", "2024", "30"),
            RollUps.Report(measure, "25@2008-08-01", "2024", "20")];
        var merged = RollUps.Report(measure, "25@2025-07-01", "2024", "38") with { AsOf = new NodaTime.LocalDate(2025, 8, 1) };

        RollUps.Of(measure, "2024", RollUps.Today, parts.Append(merged)).Cell("25", measure).Bounds().Should().Be("38");
    }

    /// <summary>10 in one province; in the other 20, of whom 5 may be in the second quarter as well: 30 to 35.</summary>
    [Fact]
    public void RollUp_DistinctOverTimeInSeveralPlaces_IsTheSumOfTheLargestOfEachPlace()
    {
        var measure = RollUps.Measure(Adds, TimeBehaviour.Distinct);
        Report[] reports =
            [RollUps.Report(measure, "26@2008-08-01", "2024-Q1", "10"), RollUps.Report(measure, "17@2008-08-01", "2024-Q1", "20"),
            RollUps.Report(measure, "17@2008-08-01", "2024-Q2", "5")];

        RollUps.Of(measure, "2024", RollUps.Today, reports).Cell("25", measure).Bounds().Should().Be("30..35");
    }

    /// <summary>One kind may be in both provinces, but not in both quarters: 60 and 30.</summary>
    [Fact]
    public void RollUp_DistinctOverTerritoryInSeveralQuarters_IsTheSumOfTheLargestOfEachQuarter()
    {
        var measure = RollUps.Measure(TerritoryBehaviour.Distinct, Flow);
        Report[] reports =
            [RollUps.Report(measure, "26@2008-08-01", "2024-Q1", "60"), RollUps.Report(measure, "17@2008-08-01", "2024-Q1", "40"),
            RollUps.Report(measure, "17@2008-08-01", "2024-Q2", "30")];

        RollUps.Of(measure, "2024", RollUps.Today, reports).Cell("25", measure).Bounds().Should().Be("90..130");
    }

    /// <summary>One model may be of two kinds, but is in one province: 20 of one kind and 5 of another there, and 10.</summary>
    [Fact]
    public void RollUp_OverlappingCategoriesInSeveralPlaces_IsTheSumOfTheLargestOfEachPlace()
    {
        var measure = RollUps.Measure(Adds, Flow, Overlapping);
        var other = RollUps.Report(measure, "17@2008-08-01", "2024", "5") with { Movement = MovementType.ForNationalSecurity };
        Report[] reports =
            [RollUps.Report(measure, "26@2008-08-01", "2024", "10"), RollUps.Report(measure, "17@2008-08-01", "2024", "20"), other];

        RollUps.Of(measure, "2024", RollUps.Today, reports).Cell("25", measure).Bounds().Should().Be("30..35");
    }

    /// <summary>Of 100 persons of the year 60 were there in the first quarter: the second may have had all 100, and they again.</summary>
    [Fact]
    public void RollUp_RestOfDistinctOnes_MayCountTheSameAgain()
    {
        var persons = RollUps.Measure(Adds, TimeBehaviour.Distinct);
        Report[] year =
            [RollUps.Report(persons, "26@2008-08-01", "2024", "100"), RollUps.Report(persons, "26@2008-08-01", "2024-Q1", "60")];
        RollUps.Of(persons, "2024-Q2", RollUps.OldOrder, year).Cell("26", persons).Bounds().Should().Be("0..100");

        var kinds = RollUps.Measure(TerritoryBehaviour.Distinct, Flow);
        Report[] whole =
            [RollUps.Report(kinds, "25@2025-07-01", "2024", "100") with { AsOf = new(2025, 7, 5) },
            RollUps.Report(kinds, "26@2008-08-01", "2024", "60")];
        RollUps.Of(kinds, "2024", RollUps.OldOrder, whole).Cell("17", kinds).Bounds().Should().Be("0..100");
    }

    /// <summary>Of 100 persons of the year, 60 were in one province in the first quarter: the others have at most 40.</summary>
    [Fact]
    public void RollUp_RestOnAnAxisThatAdds_IsWithoutTheOthers()
    {
        var persons = RollUps.Measure(Adds, TimeBehaviour.Distinct);
        Report[] reports =
            [RollUps.Report(persons, "25@2025-07-01", "2024", "100") with { AsOf = new(2025, 7, 5) },
            RollUps.Report(persons, "26@2008-08-01", "2024-Q1", "60")];

        RollUps.Of(persons, "2024", RollUps.OldOrder, reports).Cell("17", persons).Bounds().Should().Be("0..40");
    }

    [Theory]
    [InlineData(Partition, "7..57", "7..50")]
    [InlineData(Overlapping, "7..57", "7..50")]
    [InlineData(CategoryBehaviour.None, "7", "7")]
    public void RollUp_OfAGroup_TellsWhatIsKnownOfItBesideFiguresOfAll(CategoryBehaviour category, string elsewhere, string inOneQuarter)
    {
        var measure = RollUps.Measure(Adds, Flow, category);
        var farmers = new CellCategory(Population: Population.Parse("farmers"));
        var all = RollUps.Report(measure, "26@2008-08-01", "2024", "50");

        RollUps.Of(measure, "2024", RollUps.Today, all, RollUps.Report(measure, "17@2008-08-01", "2024", "7", "farmers"))
            .Cell("BCA", measure, farmers).Bounds().Should().Be(elsewhere);
        RollUps.Of(measure, "2024", RollUps.OldOrder, all, RollUps.Report(measure, "26@2008-08-01", "2024-Q1", "7", "farmers"))
            .Cell("26", measure, farmers).Bounds().Should().Be(inOneQuarter);
    }

    private static Exactness[] ExactnessOf(SummarizabilityRule rule) => (rule.Verdict, rule.OverlapCase) switch
    {
        (_, OverlapCase.Stale) => [Exactness.Stale],
        (Verdict.AllowByRule, OverlapCase.Weighted) => [Exactness.Estimated],
        (Verdict.Allow, _) => [Exactness.Exact],
        (Verdict.AllowByRule, _) => [Exactness.Exact, Exactness.Bounded],
        (Verdict.Bound, _) => [Exactness.Bounded],
        _ => [Exactness.Refused],
    };

    private static IEnumerable<SummarizabilityRule> Shown(RollUpCell cell) => cell.Derivation.Rules.Concat(OnSteps(cell)).Distinct();

    private static IEnumerable<SummarizabilityRule> OnSteps(RollUpCell cell)
        => cell.Derivation.Steps.SelectMany(step => step.Rules).Distinct();
}
