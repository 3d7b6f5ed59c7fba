using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Aggregation;
using Antq.Domain.Findings;
using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>The shape of a derivation as a document.</summary>
internal sealed record DerivationDocument(DerivationDocument.NodePart? Value, IReadOnlyList<DerivationDocument.NodePart> LeftOut)
{
    public static DerivationDocument Of(RollUpCell cell)
        => new(
            cell.Derivation.Root is { } root ? Node(cell, root) : null,
            [.. cell.Derivation.LeftOut.Select(step => Node(cell, new DerivationNode(DerivationOperation.Fact, step.Fact.Value) { Step = step }))]);

    private static NodePart Node(RollUpCell cell, DerivationNode node) => new(
        node.Operation,
        node.Value is { } value ? new CountPart(value.Lower, value.Upper, value.Nominal) : null,
        node.Estimate is { } estimate ? [.. estimate.Levels.Select(level => new LevelPart(level.Whole, [.. level.Weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture))], level.Index, level.Result))] : null,
        node.Rules.Count == 0 ? null : [.. node.Rules.Select(rule => Both(rule.Rule))],
        node.Step is { } step ? Fact(cell, step) : null,
        node.Inputs.Count == 0 ? null : [.. node.Inputs.Select(input => Node(cell, input))],
        node.Against.Count == 0 ? null : [.. node.Against.Select(other => Node(cell, other))]);

    private static FactPart Fact(RollUpCell cell, DerivationStep step) => new(
        step.Fact.Report.Id,
        step.Fact.Path,
        step.Fact.Unit,
        step.Fact.Start is { } start ? DayText.Format(start) : null,
        DayText.Format(step.Fact.End),
        step.Role,
        step.Because?.ToString(),
        [.. CellText.EventsOf(cell, step).Select(passed => new PassedPart(passed.Predecessor, passed.Successor, DayText.Format(passed.Day), passed.Act?.Title))],
        Both(language => CellText.Sentence(cell, step, language)));

    private static RollUpDocument.MessagePart Both(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    internal sealed record NodePart(
        DerivationOperation Operation,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] CountPart? Value,
        IReadOnlyList<LevelPart>? Rounding,
        IReadOnlyList<RollUpDocument.MessagePart>? Rules,
        FactPart? Fact,
        IReadOnlyList<NodePart>? Inputs,
        IReadOnlyList<NodePart>? Against);

    internal sealed record CountPart(long Lower, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Upper, long? Nominal);

    internal sealed record LevelPart(long Whole, IReadOnlyList<string> Weights, int Index, long Value);

    internal sealed record FactPart(
        string Report,
        string Path,
        UnitKey Unit,
        string? Start,
        string End,
        StepRole Role,
        string? Because,
        IReadOnlyList<PassedPart> Passed,
        RollUpDocument.MessagePart Says);

    internal sealed record PassedPart(UnitKey From, UnitKey To, string Day, string? Act);
}
