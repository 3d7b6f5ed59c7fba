using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Tells how a cell's value came about, out of the contributions that made it.</summary>
internal static class DerivationMaker
{
    public static Derivation Make(CellOutcome outcome)
    {
        var steps = new List<DerivationStep>(outcome.LeftOut);
        var root = outcome.Root is { } made ? Node(made, null, steps) : null;
        var ordered = steps.OrderBy(step => step.Fact.Report.Id, StringComparer.Ordinal).ThenBy(step => step.Fact.Path, StringComparer.Ordinal);
        return new Derivation(root, [.. ordered], outcome.LeftOut, outcome.Rules);
    }

    /// <summary>The node of a contribution, and the steps of its facts.</summary>
    /// <param name="made">The contribution.</param>
    /// <param name="fate">What became of it as a whole, if it is not added.</param>
    /// <param name="steps">Where the steps go.</param>
    private static DerivationNode Node(Contribution made, Fate? fate, List<DerivationStep> steps)
    {
        if (made.Candidate is { } candidate)
        {
            var step = fate is null ? candidate.Step : candidate.Step with { Role = fate.Role, Contribution = null, Rules = fate.Rules, Because = fate.Because };
            steps.Add(step);
            var fact = new DerivationNode(DerivationOperation.Fact, candidate.Fact.Value) { Step = step };
            return made.Operation == DerivationOperation.Fact ? fact : new DerivationNode(made.Operation, made.Value, fact) { Rules = candidate.Rules, Estimate = candidate.Estimate };
        }

        if (made.Operation == DerivationOperation.Refuse) fate ??= new Fate(StepRole.Refused, made.Rules, null);
        var inputs = made.Inputs.Select((input, index) => made.Operation == DerivationOperation.Agree ? Agreed(made, index, fate, steps) : Node(input, fate, steps)).ToArray();
        return new DerivationNode(made.Operation, made.Value, inputs) { Rules = made.Rules, Against = [.. made.Against.Select(other => Node(other, fate ?? Checks(made), steps))] };
    }

    /// <summary>Of what agrees, the first is added with the value that all allow; the others only check it.</summary>
    private static DerivationNode Agreed(Contribution made, int index, Fate? fate, List<DerivationStep> steps)
    {
        var input = made.Inputs[index];
        if (fate is not null || index > 0) return Node(input, fate ?? Checks(made), steps);
        var before = steps.Count;
        var node = Node(input, null, steps);
        if (input.Candidate is not null) steps[before] = steps[before] with { Contribution = made.Value };
        return node;
    }

    private static Fate Checks(Contribution made) => new(StepRole.CrossCheck, made.Rules, made.Inputs[0].Facts.First());

    private sealed record Fate(StepRole Role, IReadOnlyList<SummarizabilityRule> Rules, Fact? Because);
}
