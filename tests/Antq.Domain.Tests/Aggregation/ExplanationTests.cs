using Antq.Domain.Aggregation;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>How cells are explained in both languages, on a page to be read.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Explanations_OfEverySituation_AreTheApprovedOnes()
    {
        var page = CellSituations.All()
            .Select(
            one => $"\n## "
                + $"{one.Title}\n\n```text\n{one.Cell.Explain(Language.Vietnamese)}\n```\n\n```text\n{one.Cell.Explain(Language.English)}\n```\n\n```text\n{string.Join('\n', Tree(one.Cell.Derivation.Root, ""))}\n```\n");

        Approved.Check($"# Explanations of cells\n\nA test writes this page from the library.\n{string.Concat(page)}", "tests",
            "Antq.Domain.Tests", "Approved", "explanations.md");
    }

    [Fact]
    public void Situations_OfThePage_ShowEveryPartThatAFactCanPlay()
        => CellSituations.All().SelectMany(one => one.Cell.Derivation.Steps).Select(step => step.Role).Distinct().Should()
            .BeEquivalentTo(Enum.GetValues<StepRole>());

    /// <summary>A derivation as lines: each value below what was made of it, and after a sign what is held against it.</summary>
    private static IEnumerable<string> Tree(Derivation.Node? node, string before)
        => node is null
            ? []
            :
            [
                $"{before}{node}{(node.Step is { } step ? $": {step.Fact}, {step.Role}" : "")}{string.Concat(node.Rules.Select(rule => $" [{rule.Axis} {rule.OverlapCase}]"))}",
                .. node.Inputs.SelectMany(input => Tree(input, before.Replace('≠', ' ') + "  ")),
                .. node.Against.SelectMany(other => Tree(other, before.Replace('≠', ' ') + "≠ ")),
            ];
}
