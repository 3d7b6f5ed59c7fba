using System.Collections.Concurrent;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The bounds of cells beside those of a linear program over the finest pieces of their facts, on random sets of fixed seeds.
/// </summary>
public sealed class BoundsOracleTests
{
    private static readonly ConcurrentDictionary<BoundsKind, Lazy<BoundsCell[]>> Known = [];

    public static TheoryData<BoundsKind> Kinds => [.. Enum.GetValues<BoundsKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfFactsThatCanHold_HasBoundsThatContainTheTightest(BoundsKind kind)
    {
        var cells = CellsOf(kind);
        var faults = Array.FindAll(cells, cell => !cell.IsSound);

        cells.Should().HaveCountGreaterThan(10);
        faults.Take(5).Should().BeEmpty($"{faults.Length} of {cells.Length} cells are too tight");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfFactsThatCanHold_HasTheTightestBounds(BoundsKind kind)
    {
        var cells = CellsOf(kind);
        var faults = Array.FindAll(cells, cell => !cell.IsTight);
        // One in a thousand, and one more of fewer rounds.
        var most = kind == BoundsKind.Unstated ? (cells.Length / 1000) + 1 : 0;

        faults.Skip(most).Take(5).Should().BeEmpty($"{faults.Length} of {cells.Length} cells have other bounds");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfFactsThatCannotHold_RefusesAndNamesASmallestContradiction(BoundsKind kind)
    {
        var always = ReportingPeriod.Parse("../2027-12-31");
        ExpectSmallestContradictions(RunsOfDisturbed(kind, question => question with { Boundaries = RollUps.Today, Period = always }));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfSomeDaysOfFactsThatCannotHold_NamesASmallestContradiction(BoundsKind kind)
    {
        ExpectSmallestContradictions(RunsOfDisturbed(kind, question => question));
    }

    private static void ExpectSmallestContradictions(BoundsRun[] runs)
    {
        var contradictions = runs.Sum(run => run.Contradictions);

        contradictions.Should().BePositive();
        runs.SelectMany(run => run.FaultsOfContradictions()).Take(5).Should().BeEmpty($"{contradictions} families contradict themselves");
    }

    private static BoundsRun[] RunsOfDisturbed(BoundsKind kind, Func<BoundsQuestion, BoundsQuestion> ask)
    {
        var draws = new BoundsDraws(new Random(20261130 + (int)kind));
        return [.. Enumerable.Range(0, kind == BoundsKind.Unstated ? 6 : 1).Select(_ =>
        {
            var question = ask(draws.Question(kind));
            var sets = Enumerable.Range(0, 3 * SetsIn(kind)).Select(_ => draws.Disturb(Draw(draws, question, kind)));
            return new BoundsRun(question, [.. sets]);
        })];
    }

    private static BoundsCell[] CellsOf(BoundsKind kind)
        => Known.GetOrAdd(kind, asked => new Lazy<BoundsCell[]>(() => [.. Runs(asked)])).Value;

    /// <summary>Each round of shares that are not stated has a gazetteer of its own.</summary>
    private static IEnumerable<BoundsCell> Runs(BoundsKind kind)
    {
        var draws = new BoundsDraws(new Random(20251106 + (int)kind));
        for (var round = 0; round < Rounds.Of(kind == BoundsKind.Unstated ? 40 : 4); round++)
        {
            var question = draws.Question(kind);
            var run = new BoundsRun(question, [.. Enumerable.Range(0, SetsIn(kind)).Select(_ => Draw(draws, question, kind))]);
            run.Result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.FactLeftOut);
            foreach (var cell in run.Cells()) yield return cell;
        }
    }

    /// <summary>Mixed sets are large: one of them takes as long as a dozen of another kind.</summary>
    private static int SetsIn(BoundsKind kind) => kind == BoundsKind.Mixed ? 3 : 12;

    private static IReadOnlyList<BoundsFact> Draw(BoundsDraws draws, BoundsQuestion question, BoundsKind kind)
    {
        var boxes = draws.Boxes(kind);
        return draws.Fill(boxes, new BoundsModel(boxes, question.Gazetteer.Atoms, question.IsStock));
    }
}
