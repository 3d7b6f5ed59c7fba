using System.Numerics;
using System.Text.Json;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Replay;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Every value is come to again from its document alone, by an assembly that knows nothing of the library.</summary>
public sealed class DerivationReplayTests
{
    private static readonly string[] Units =
        ["25@2025-07-01", "26@2008-08-01", "17@2008-08-01", "25@2008-08-01", "48@2025-07-01", "01@2008-08-01", "BCA@1976-07-02"];
    private static readonly string[] Periods =
        ["2024", "2024-H1", "2024-Q1", "2024-Q2", "2024-H2", "2024-9M", "nd09:2024", "phase:2022/2025", "2023/2024", "2024-07"];
    private static readonly string[] Values = ["7", "0", "12..", "3..9", "0..~500|khoảng 500", "20", "41"];

    [Fact]
    public void Replayer_KnowsNothingOfTheLibrary()
        => typeof(Replayer).Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain(["Antq.Domain", "NodaTime"]);

    [Fact]
    public void Replay_EveryCellOfTheSeeds_ComesToItsValue()
    {
        var result = RollUps.Of(Seeds.All);
        using var document = JsonDocument.Parse(RollUpJson.Write(result, new RollUpDocument.Content { WithDerivations = true }));

        var cells = document.RootElement.GetProperty("cells").EnumerateArray().ToArray();

        cells.Should().HaveCount(result.Cells.Count).And.HaveCountGreaterThan(200);
        foreach (var (cell, written) in result.Cells.Zip(cells)) ShouldBe(Replayer.Replay(written), cell);
    }

    [Theory]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, CoverPolicy.Parts)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, CoverPolicy.Whole)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, CoverPolicy.Latest)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, CoverPolicy.Strict)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Stock, CoverPolicy.Parts)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Stock, CoverPolicy.Latest)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Distinct, CoverPolicy.Parts)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Flow, CoverPolicy.Parts)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Distinct, CoverPolicy.Parts)]
    [InlineData(TerritoryBehaviour.None, TimeBehaviour.Flow, CoverPolicy.Parts)]
    public void Replay_EveryCellOfRandomReports_ComesToItsValue(TerritoryBehaviour territory, TimeBehaviour time, CoverPolicy policy)
    {
        var measure = RollUps.Measure(territory, time);
        var random = new Random(20260101);
        var operations = new HashSet<Derivation.Operation>();
        for (var round = 0; round < Rounds.Of(150); round++)
        {
            var reports = Enumerable.Range(0, random.Next(2, 9)).Select(id => RandomReport(random, measure, id)).ToArray();
            var options =
                new RollUpOptions
                {
                    Cover = policy,
                    AgeLimitInDays = random.Next(2) == 0
                ? 300
                : null,
                    MinimumCoverage = Percentage.Parse("2%"),
                    Shortfall = (Coverage.Shortfall)random.Next(2)
                };
            var result = RollUps.Of(
                measure, OrganisationLevel.Province, "2024", random.Next(2) == 0 ? RollUps.OldOrder : RollUps.Today, reports, options);
            foreach (var cell in result.Cells)
            {
                ShouldBe(Replayer.Replay(RollUpJson.Write(cell)), cell);
                cell.Derivation.Steps.Select(step => step.Fact.ToString()).Should().OnlyHaveUniqueItems();
                Collect(cell.Derivation.Root, operations);
            }
        }

        operations.Should()
            .Contain(territory == TerritoryBehaviour.None
            ? [Derivation.Operation.Refuse]
            : [Derivation.Operation.Choose, Derivation.Operation.Share]);
    }

    [Fact]
    public void Replay_Estimates_RoundsAsTheLibraryDid()
    {
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
        var weights = Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse("00019@2025-06-30")], RollUps.Today).Successions
            .Select((one, index) => (one.Unit.Key, (long)(3 * index) + 1));
        var options = new RollUpOptions { Weights = ShareWeights.None.With(UnitKey.Parse("00019@2025-06-30"), weights) };

        var result = RollUps.Of(
            flow, OrganisationLevel.Commune, "2025", RollUps.Today,
            [RollUps.Report(flow, "00019@2025-06-30", "2025-06-30/2025-06-30", "101")], options);

        var estimates = result.Cells.Where(cell => cell.Exactness == Exactness.Estimated).ToArray();
        estimates.Should().HaveCount(4);
        estimates.Sum(cell => cell.Estimate).Should().Be(101);
        foreach (var cell in estimates) ShouldBe(Replayer.Replay(RollUpJson.Write(cell)), cell);
        estimates[0].Explain(Language.English).Should().Contain("an estimated share of 101");
    }

    [Theory]
    [InlineData("\"value\": 7", "\"value\": 6")]
    [InlineData("\"operation\": \"sum\"", "\"operation\": \"bounds\"")]
    public void Replay_OfADocumentThatWasTamperedWith_IsRefused(string from, string to)
    {
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
        var cell = RollUps
            .Of(flow, "2024", RollUps.Today, RollUps.Report(flow, "26@2008-08-01", "2024", "7"),
            RollUps.Report(flow, "17@2008-08-01", "2024", "5")).Cell("25", flow);
        var document = System.Text.Encoding.UTF8.GetString(RollUpJson.Write(cell));
        var at = document.LastIndexOf(from, StringComparison.Ordinal);
        at.Should().BePositive();

        var act = () => Replayer.Replay(System.Text.Encoding.UTF8.GetBytes(document[..at] + to + document[(at + from.Length)..]));

        act.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Write_Cell_NamesFactsLawAndReasonInBothLanguages()
    {
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
        var result = RollUps.Of(
            flow, "2024", RollUps.Today, RollUps.Report(flow, "26@2008-08-01", "2024", "7"),
            RollUps.Report(flow, "26@2008-08-01", "2024-H1", "3"));
        using var document = JsonDocument.Parse(RollUpJson.Write(result.Cell("25", flow)));

        var root = document.RootElement.GetProperty("derivation").GetProperty("value");

        root.GetProperty("operation").GetString().Should().Be("choose");
        root.GetProperty("rules")[0].GetProperty("en").GetString().Should()
            .Be("The parts if they tile the whole, otherwise the whole, unless another policy is asked for");
        var chosen = root.GetProperty("inputs")[0].GetProperty("fact");
        chosen.GetProperty("role").GetString().Should().Be("added");
        chosen.GetProperty("passed")[0].GetProperty("act").GetString().Should().Be("Nghị quyết 202/2025/QH15");
        var against = root.GetProperty("against")[0].GetProperty("fact");
        against.GetProperty("role").GetString().Should().Be("cross-check");
        against.GetProperty("because").GetString().Should()
            .Be(chosen.GetProperty("report").GetString() + chosen.GetProperty("path").GetString()!.Insert(0, "#"));
        against.GetProperty("says").GetProperty("vi").GetString().Should().Contain("chỉ đối chiếu");
        against.GetProperty("says").GetProperty("en").GetString().Should().Contain("only checks with it");
    }

    private static void ShouldBe(ReplayedValue? replayed, RollUpCell cell)
        => replayed.Should()
            .Be(cell.Value is { } value
            ? new ReplayedValue(value.Lower, (BigInteger?)value.Upper, (BigInteger?)value.Nominal)
            : null, cell.ToString());

    private static void Collect(Derivation.Node? node, HashSet<Derivation.Operation> operations)
    {
        if (node is null) return;
        operations.Add(node.Operation);
        foreach (var one in node.Inputs.Concat(node.Against)) Collect(one, operations);
    }

    private static Report RandomReport(Random random, Measure measure, int id)
    {
        var unit = Units[random.Next(Units.Length)];
        var period = Periods[random.Next(Periods.Length)];
        var report = RollUps.Report(measure, unit, period, Values[random.Next(Values.Length)], random.Next(5) == 0 ? "farmers" : null);
        var day = unit.EndsWith("@2025-07-01", StringComparison.Ordinal)
            ? new NodaTime.LocalDate(2025, 7, 5)
            : NodaTime.LocalDate.Min(ReportingPeriod.Parse(period).End, new NodaTime.LocalDate(2025, 6, 30));
        return report with { Id = $"r{id}", AsOf = day };
    }
}
