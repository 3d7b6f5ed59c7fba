using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Which facts are added where one contains the others, by each policy.</summary>
public sealed class CoverPolicyTests
{
    private const string VinhPhuc = "26@2008-08-01";
    private const string HaNoi = "01@2008-08-01";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly LocalDate Early = new(2025, 7, 10);
    private static readonly LocalDate Late = new(2026, 3, 1);

    [Theory]
    [InlineData(CoverPolicy.Parts, "30..33")]
    [InlineData(CoverPolicy.Whole, "30..33")]
    [InlineData(CoverPolicy.Latest, "30..33")]
    [InlineData(CoverPolicy.Strict, "refused")]
    public void RollUp_WholeAndPartsThatAgree_GiveWhatBothAllow(CoverPolicy policy, string expected)
        => Cell(policy, ("30..40", Early), ("10", Early), ("10", Early), ("5..13", Early)).Bounds().Should().Be(expected);

    [Theory]
    [InlineData(CoverPolicy.Parts, "Added Added Added CrossCheck")]
    [InlineData(CoverPolicy.Whole, "CrossCheck CrossCheck CrossCheck Added")]
    [InlineData(CoverPolicy.Latest, "Added Added Added CrossCheck")]
    public void RollUp_WholeAndPartsOfOneDay_AddsThoseThatThePolicySays(CoverPolicy policy, string roles)
    {
        var cell = Cell(policy, ("30", Early), ("10", Early), ("10", Early), ("10", Early));

        cell.Bounds().Should().Be("30");
        Roles(cell).Should().Be(roles);
        cell.Findings.Should().BeEmpty();
    }

    [Fact]
    public void RollUp_LatestWithALaterWhole_AddsTheWhole()
    {
        var cell = Cell(CoverPolicy.Latest, ("30", Late), ("10", Early), ("10", Early), ("10", Early));

        (cell.Bounds(), Roles(cell)).Should().Be(("30", "CrossCheck CrossCheck CrossCheck Added"));
    }

    [Theory]
    [InlineData(CoverPolicy.Parts, "refused", "ANTQ2006")]
    [InlineData(CoverPolicy.Whole, "refused", "ANTQ2006")]
    [InlineData(CoverPolicy.Latest, "31", "ANTQ2011")]
    [InlineData(CoverPolicy.Strict, "refused", "ANTQ2012")]
    public void RollUp_PartsToldAfterTheirWholeThatContradictIt_StandOnlyWhereTheLatestIsAskedFor(CoverPolicy policy, string expected,
        string code)
    {
        var cell = Cell(policy, ("30", Early), ("10", Early), ("10", Late), ("11", Early));

        cell.Bounds().Should().Be(expected);
        cell.Findings.Should().ContainSingle().Which.Code.Id.Should().Be(code);
    }

    [Fact]
    public void RollUp_WholeToldAfterPartsThatContradictIt_StandsWhereTheLatestIsAskedFor()
    {
        var cell = Cell(CoverPolicy.Latest, ("30", Late), ("10", Early), ("10", Early), ("11", Early));

        cell.Bounds().Should().Be("30");
        cell.Findings.Single().Message(Language.English).Should().Contain("30 against 31").And.Contain("a difference of 1");
    }

    [Fact]
    public void RollUp_LaterPartsThatDoNotFillAWholeTheyContradict_GiveALowerBound()
        => Cell(CoverPolicy.Latest, ("30", Early), ("20", Late), ("15", Late), (null, Early)).Bounds().Should().Be("35..");

    [Fact]
    public void RollUp_ContradictionOfOneDay_IsSettledByNoPolicy()
        => Cell(CoverPolicy.Latest, ("30", Early), ("10", Early), ("10", Early), ("11", Early)).Exactness.Should().Be(Exactness.Refused);

    [Theory]
    [InlineData(CoverPolicy.Parts)]
    [InlineData(CoverPolicy.Whole)]
    [InlineData(CoverPolicy.Latest)]
    [InlineData(CoverPolicy.Strict)]
    public void RollUp_FactsThatDoNotOverlap_AreAddedByEveryPolicy(CoverPolicy policy)
        => Cell(policy, (null, Early), ("10", Early), ("20", Early), ("3", Early)).Bounds().Should().Be("33");

    [Fact]
    public void RollUp_StrictWithPeriodsThatCross_HasNoValueAndNamesThem()
    {
        Report[] reports = [RollUps.Report(Flow, VinhPhuc, "2024-9M", "10"), RollUps.Report(Flow, VinhPhuc, "2024-H2", "20")];

        var cell = Roll(CoverPolicy.Strict, "2024", reports).Cell("26", Flow);

        cell.Exactness.Should().Be(Exactness.Refused);
        var finding = cell.Findings.Single();
        finding.Code.Should().Be(FindingCodes.FactsOverlap);
        reports.Should().OnlyContain(report => finding.Message(Language.Vietnamese).Contains(report.Id));
    }

    [Fact]
    public void RollUp_StrictWithAWholeOverAPartAndAShare_HasNoValue()
        => Roll(CoverPolicy.Strict, "2024", RollUps.Report(Flow, HaNoi, "2024", "30"), RollUps.Report(Flow, HaNoi, "2024-H1", "10"),
            RollUps.Report(Flow, "BCA@1976-07-02", "2024-Q4", "100")).Cell("01", Flow).Bounds().Should().Be("refused");

    [Fact]
    public void RollUp_StrictWithAShareThatCrosses_IsBounded()
        => Roll(CoverPolicy.Strict, "2024", RollUps.Report(Flow, HaNoi, "2024-9M", "10"),
            RollUps.Report(Flow, HaNoi, "2024-07-01/2025-06-30", "8")).Cell("01", Flow).Bounds().Should().Be("10..18");

    [Theory]
    [InlineData(-1, "30", "ANTQ2011")]
    [InlineData(0, "30", "ANTQ2011")]
    [InlineData(1, "30", "ANTQ2011")]
    public void RollUp_LatestOverPartsThatContradictEachOtherAndIt_TakesTheWholeIfItWasReportedAfterThem(int daysAfterTheWhole,
        string expected, string code)
    {
        var cell = Roll(
            CoverPolicy.Latest,
            "2024",
            RollUps.Report(Flow, HaNoi, "2024", "30") with { AsOf = Late },
            RollUps.Report(Flow, HaNoi, "2024-H1", "40") with { AsOf = Early },
            RollUps.Report(Flow, HaNoi, "2024-Q1", "50") with { AsOf = Early },
            RollUps.Report(Flow, HaNoi, "2024-H2", "5") with { AsOf = Late.PlusDays(daysAfterTheWhole) }).Cell("01", Flow);

        cell.Bounds().Should().Be(expected);
        cell.Findings.Select(finding => finding.Code.Id).Distinct(StringComparer.Ordinal).Should().Equal(code);
    }

    [Fact]
    public void RollUp_ClustersThatCrossInTerritoryAndTime_HaveNoValueIfOneOfThemMayNotBeBounded()
    {
        var whole = RollUps.Measure(TerritoryBehaviour.None, TimeBehaviour.Flow);
        Report[] reports =
        [
            RollUps.OfCluster("one", "2025-9M", "24@2025-07-01", "25@2025-07-01").With(whole, 10).Build(),
            RollUps.OfCluster("other", "2025-H2", "25@2025-07-01", "15@2025-07-01").With(whole, 10).Build(),
        ];

        RollUps.Of(whole, "2025", RollUps.Today, reports).Cell("BCA", whole).Bounds().Should().Be("refused");
    }

    [Fact]
    public void RollUp_StrictWithAWiderFigure_KeepsWhatTheUnitItselfSays()
        => Roll(CoverPolicy.Strict, "2024", RollUps.Report(Flow, "BCA@1976-07-02", "2024", "100"),
            RollUps.Report(Flow, VinhPhuc, "2024", "7")).Cell("26", Flow).Bounds().Should().Be("7");

    [Theory]
    [InlineData(CoverPolicy.Parts)]
    [InlineData(CoverPolicy.Whole)]
    [InlineData(CoverPolicy.Latest)]
    [InlineData(CoverPolicy.Strict)]
    public void RollUp_InAnyOrder_GivesTheSameByEveryPolicy(CoverPolicy policy)
    {
        var random = new Random(20260701);
        string[] units = [HaNoi, "04@1997-01-01", "BCA@1976-07-02"];
        string[] periods = ["2025", "2025-H1", "2025-Q1", "2025-9M", "nd09:2025-Q2", "phase:2024/2026"];
        for (var round = 0; round < Rounds.Of(40); round++)
        {
            var reports = Enumerable.Range(0, 7)
                .Select(id => RollUps.Report(
                    Flow, units[random.Next(units.Length)], periods[random.Next(periods.Length)],
                    $"{random.Next(9)}..{9 + random.Next(9)}") with
                {
                    Id = $"r{id}",
                    AsOf = random.Next(2) == 0 ? Early : Late,
                })
                .ToArray();
            var expected = Roll(policy, "2025", reports).Text().ToArray();

            random.Shuffle(reports);

            Roll(policy, "2025", reports).Text().Should().Equal(expected);
        }
    }

    [Fact]
    public void Cover_ThatIsNoPolicy_IsRefused()
    {
        var act = () => new RollUpOptions { Cover = (CoverPolicy)9 };

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>
    /// The total of Hà Nội for 2024: of the year, its first half and its last two quarters, each with the day on which it was told.
    /// </summary>
    private static RollUpCell Cell(CoverPolicy policy, params (string? Value, LocalDate Told)[] figures)
    {
        string[] periods = ["2024", "2024-H1", "2024-Q3", "2024-Q4"];
        var reports = figures.Index()
            .Where(figure => figure.Item.Value is not null)
            .Select(figure => RollUps.Report(Flow, HaNoi, periods[figure.Index], figure.Item.Value!)
                with
            { Id = figure.Index == 0 ? "whole" : $"part{figure.Index}", AsOf = figure.Item.Told });
        return Roll(policy, "2024", [.. reports]).Cell("01", Flow);
    }

    private static RollUpResult Roll(CoverPolicy policy, string period, params Report[] reports)
        => RollUps.Of(
            Flow, OrganisationLevel.Province, period, period.StartsWith("2024", StringComparison.Ordinal)
            ? RollUps.OldOrder
            : RollUps.Today, reports, new RollUpOptions { Cover = policy });

    private static string Roles(RollUpCell cell) => string.Join(' ', cell.Derivation.Steps.Select(step => step.Role));
}
