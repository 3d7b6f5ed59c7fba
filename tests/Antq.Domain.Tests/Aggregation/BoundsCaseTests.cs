namespace Antq.Domain.Tests.Aggregation;

/// <summary>Bounds worked out by hand, beside those of the linear program and those of the roll-up.</summary>
public sealed class BoundsCaseTests
{
    public static TheoryData<string> Names => [.. BoundsCases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void LinearProgram_OfACaseWorkedByHand_GivesItsBounds(string name)
    {
        var (question, unit, expected, facts) = BoundsCases.Of(name);

        var model = new BoundsModel(facts, question.Gazetteer.Atoms);

        model.BoundsOf(new BoundsTarget(unit, question.Period.Start, question.Period.End)).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void RollUp_OfACaseWorkedByHand_GivesItsBounds(string name)
    {
        var (question, unit, expected, facts) = BoundsCases.Of(name);

        var run = new BoundsRun(question, [facts]);

        run.Cell(0, unit, CellCategory.All).Bounds().Should().Be(expected == "contradiction" ? "refused" : expected);
        run.Result.Findings.Any(finding => finding.Code == FindingCodes.FactsContradict).Should().Be(expected == "contradiction");
    }
}
