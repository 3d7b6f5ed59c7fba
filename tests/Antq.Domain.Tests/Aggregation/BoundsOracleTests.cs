using System.Collections.Concurrent;
using Antq.Domain.Findings;
using Antq.Domain.Periods;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>The bounds of cells beside those of a linear program over the finest pieces of their facts, on random sets of fixed seeds.</summary>
public sealed class BoundsOracleTests
{
    private const int SetsAtOnce = 12;

    private static readonly ConcurrentDictionary<BoundsKind, Lazy<BoundsCell[]>> Known = [];

    public static TheoryData<BoundsKind> Kinds => [.. Enum.GetValues<BoundsKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfFactsThatCanHold_HasBoundsThatContainTheTightest(BoundsKind kind)
    {
        var cells = CellsOf(kind);

        cells.Should().HaveCountGreaterThan(10);
        cells.Where(cell => !cell.IsSound).Take(5).Should().BeEmpty($"{cells.Count(cell => !cell.IsSound)} of {cells.Length} cells are too tight");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfFactsThatCanHold_HasTheTightestBounds(BoundsKind kind)
    {
        var cells = CellsOf(kind);

        cells.Where(cell => !cell.IsTight).Take(5).Should().BeEmpty($"{cells.Count(cell => !cell.IsTight)} of {cells.Length} cells have other bounds");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfFactsThatCannotHold_RefusesAndNamesASmallestContradiction(BoundsKind kind)
    {
        var draws = new BoundsDraws(new Random(20261130 + (int)kind));
        var question = draws.Question(kind) with { Period = ReportingPeriod.Parse("../2027-12-31") };
        var run = new BoundsRun(question, [.. Enumerable.Range(0, Rounds.Of(2 * SetsAtOnce)).Select(_ => draws.Disturb(Draw(draws, question, kind)))]);

        run.Contradictions.Should().BePositive();
        run.FaultsOfContradictions().Take(5).Should().BeEmpty($"{run.Contradictions} families contradict themselves");
    }

    private static BoundsCell[] CellsOf(BoundsKind kind) => Known.GetOrAdd(kind, asked => new Lazy<BoundsCell[]>(() => [.. Runs(asked)])).Value;

    private static IEnumerable<BoundsCell> Runs(BoundsKind kind)
    {
        var draws = new BoundsDraws(new Random(20251106 + (int)kind));
        for (var round = 0; round < Rounds.Of(4); round++)
        {
            var question = draws.Question(kind);
            var run = new BoundsRun(question, [.. Enumerable.Range(0, SetsAtOnce).Select(_ => Draw(draws, question, kind))]);
            run.Result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.FactLeftOut);
            foreach (var cell in run.Cells()) yield return cell;
        }
    }

    private static IReadOnlyList<BoundsFact> Draw(BoundsDraws draws, BoundsQuestion question, BoundsKind kind)
    {
        var boxes = draws.Boxes(kind);
        return draws.Fill(boxes, new BoundsModel(boxes, question.Register.Atoms, question.IsStock));
    }
}
