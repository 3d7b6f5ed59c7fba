using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>Makes the derivation tree of the kept computation of a cell.</summary>
internal static class DerivationBuilder
{
    /// <summary>Returns the derivation of a cell.</summary>
    /// <param name="basis">The kept computation.</param>
    /// <param name="isWithheld">Whether the value is withheld for lack of coverage.</param>
    public static Derivation Of(CellBasis basis, bool isWithheld)
    {
        var nodes = basis.Parts.SelectMany(PartNodes).Concat(basis.Families.Select(FamilyNode)).ToArray();
        var root = nodes switch
        {
            [] => null,
            [var only] when basis.Axes.Rules.Count == 0 && !basis.IsBeyond64Bits => only,
            _ when basis.Least is { } least => Balanced(basis, nodes, least),
            _ => new Derivation.Node(OperationOf(basis), basis.Value, nodes) { Rules = basis.Axes.Rules },
        };
        if (root is not null && isWithheld) root = new Derivation.Node(Derivation.Operation.Withhold, null, root);
        Derivation.Step[] leftOut = [.. basis.LeftOut.Select(unused => unused.Step)];
        var steps = leftOut.ToList();
        Collect(root, steps);
        return new Derivation(
            root,
            [.. steps.OrderBy(step => step.Fact.Report.Id, StringComparer.Ordinal).ThenBy(step => step.Fact.Path, StringComparer.Ordinal)],
            leftOut,
            basis.Axes.Rules);
    }

    private static Derivation.Operation OperationOf(CellBasis basis)
        => basis.Value is null ? Derivation.Operation.Refuse : basis.Axes.Adds ? Derivation.Operation.Sum : Derivation.Operation.Bounds;

    /// <summary>Returns the node of figures of which some certainly count different things.</summary>
    private static Derivation.Node Balanced(CellBasis basis, Derivation.Node[] nodes, int[] least)
    {
        var (lower, upper) = (new BigInteger[nodes.Length], new BigInteger[nodes.Length]);
        foreach (var place in least) lower[place] = BigInteger.One;
        Array.Fill(upper, BigInteger.One);
        return new Derivation.Node(Derivation.Operation.Balance, basis.Value, nodes)
        {
            Rules = basis.Axes.Rules,
            Lower = new Derivation.Factors(lower, BigInteger.One),
            Upper = basis.Value!.Value.Upper is null ? null : new Derivation.Factors(upper, BigInteger.One),
        };
    }

    private static void Collect(Derivation.Node? node, List<Derivation.Step> steps)
    {
        if (node is null) return;
        if (node.Step is { } step) steps.Add(step);
        foreach (var input in node.Inputs) Collect(input, steps);
        foreach (var other in node.Against) Collect(other, steps);
    }

    private static IEnumerable<Derivation.Node> PartNodes(CellPart part)
    {
        foreach (var row in part.Group.Rows)
        {
            var value = part.Of(row);
            var role = part.Estimate is not null ? StepRole.Estimated : !part.IsInside ? StepRole.Share : RoleOf(row);
            yield return Node(row, role, value, part.IsInside ? RulesOf(row) : part.Rules, part.Estimate);
        }
    }

    /// <summary>Returns the node of a fact as it is added, or of its share.</summary>
    private static Derivation.Node Node(PlacedFact row, StepRole role, Count value, IReadOnlyList<SummarizabilityRule> rules,
        WeightedShare? estimate = null)
    {
        var fact = Leaf(row, new Derivation.Step(role, row.Fact, value, rules, row.Because));
        return role switch
        {
            StepRole.Estimated => new Derivation.Node(Derivation.Operation.Estimate, value, fact) { Rules = rules, Estimate = estimate },
            StepRole.Share or StepRole.PartlyReplaced => new Derivation.Node(Derivation.Operation.Share, value, fact) { Rules = rules },
            _ => fact,
        };
    }

    /// <summary>Returns the leaf of a fact, or of several awards of one report.</summary>
    private static Derivation.Node Leaf(PlacedFact row, Derivation.Step step)
    {
        var fact = new Derivation.Node(Derivation.Operation.Fact, row.Fact.Value) { Step = step };
        if (row.Beside.Count == 0) return fact;
        var others = row.Beside.Select(other => new Derivation.Node(Derivation.Operation.Fact, other.Value)
        {
            Step = step with { Fact = other, Contribution = step.Contribution is null ? null : other.Value },
        });
        return new Derivation.Node(Derivation.Operation.Sum, row.Value, [fact, .. others]);
    }

    private static StepRole RoleOf(PlacedFact row) => row.Because is null ? StepRole.Added : StepRole.PartlyReplaced;

    private static IReadOnlyList<SummarizabilityRule> RulesOf(PlacedFact row) => row.Change?.Rule is { } rule ? [rule] : [];

    private static Derivation.Node FamilyNode(FamilyShare share)
    {
        if (share.Lower is null)
            return new Derivation.Node(
                Derivation.Operation.Refuse, null,
                [.. share.Terms.Select(term => Idle(term, StepRole.Refused, share.Rules, null))])
            { Rules = share.Rules };
        FamilyTerm[] used = [.. share.Terms.Where(term => !term.IsIdle)];
        var because = used.Length > 0 ? used[0].Fact.Fact : null;
        Derivation.Node[] against =
            [.. share.Terms.Where(term => term.IsIdle).Select(term => Idle(term, StepRole.CrossCheck, share.Rules, because))];
        share.Sum().TryGet(out var value);
        if (share.IsSumOfFacts)
        {
            Derivation.Node[] taken = [.. used.Select(term => Node(term.Fact, RoleOf(term.Fact), term.Fact.Value, RulesOf(term.Fact)))];
            var sum = taken is [var only] ? only : new Derivation.Node(Derivation.Operation.Sum, value, taken);
            return against.Length == 0
                ? sum
                : new Derivation.Node(Derivation.Operation.Choose, value, sum) { Rules = share.Rules, Against = against };
        }

        return new Derivation.Node(Derivation.Operation.Balance, value, [.. used.Select(term => Balanced(term, share.Rules))])
        {
            Rules = share.Rules,
            Against = against,
            Lower = new Derivation.Factors([.. used.Select(term => term.InLower)], share.LowerDivisor),
            Upper = share.Upper is null ? null : new Derivation.Factors([.. used.Select(term => term.InUpper)], share.UpperDivisor),
        };
    }

    private static Derivation.Node Idle(FamilyTerm term, StepRole role, IReadOnlyList<SummarizabilityRule> rules, Fact? because)
        => Leaf(term.Fact, new Derivation.Step(role, term.Fact.Fact, null, rules, because));

    /// <summary>Returns the node of a fact that is in one bound, or is subtracted.</summary>
    private static Derivation.Node Balanced(FamilyTerm term, IReadOnlyList<SummarizabilityRule> rules)
    {
        var value = term.Fact.Value;
        var role = term.IsTaken ? RoleOf(term.Fact)
            : term.InLower.Sign < 0 || term.InUpper.Sign < 0 ? StepRole.Subtracted
            : term.InUpper.IsZero ? StepRole.LowerBound
            : term.InLower.IsZero ? StepRole.UpperBound
            : StepRole.Added;
        var given = role switch
        {
            StepRole.LowerBound => Count.AtLeast(value.Lower),
            StepRole.UpperBound => value.FromZero(),
            _ => value,
        };
        return term.Fact.Because is null
            ? Leaf(term.Fact, new Derivation.Step(role, term.Fact.Fact, given, role == StepRole.Added ? [] : rules))
            : Node(term.Fact, StepRole.PartlyReplaced, value, RulesOf(term.Fact));
    }
}
