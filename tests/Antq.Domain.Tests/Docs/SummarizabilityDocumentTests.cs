using Antq.Domain.Aggregation;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/summarizability.md is the table of the library.</summary>
public sealed class SummarizabilityDocumentTests
{
    private static readonly string[] Columns =
        ["Behaviour", "OverlapCase", "Verdict", "Rule", "Instead", "Rule in Vietnamese", "Instead in Vietnamese"];

    [Fact]
    public void Summarizability_Document_IsTheTableOfTheLibrary() => Approved.Check(Page(), "docs", "reference", "summarizability.md");

    private static string Page()
    {
        var page = new Markdown(
            "What may be added up",
            "A measure behaves on each axis in one way, and facts lie to each other, or to what is asked, in one overlap; both together "
                + "decide what may be combined.",
            "The verdict is `allow` (the value is right), `allow-by-rule` (the rule chooses among the facts), `bound` (only bounds are "
                + "right) or `refuse` (there is no right value); the last two name what to do instead.",
            "A test writes this page from the library, so that the two agree.");
        foreach (var axis in Enum.GetValues<Axis>()) page.Heading($"{axis}").Table(Columns, Rows(axis));
        return page.ToString();
    }

    private static IEnumerable<string[]> Rows(Axis axis)
        => Summarizability.Standard.Rules.Where(rule => rule.Axis == axis).Select(rule => new[]
        {
            Code(rule.Behaviour), Code(Slugs.Of(rule.OverlapCase)), Code(Slugs.Of(rule.Verdict)),
            rule.Rule(Language.English), rule.Alternatives(Language.English), rule.Rule(Language.Vietnamese),
            rule.Alternatives(Language.Vietnamese),
        });
}
