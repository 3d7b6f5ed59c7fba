using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/measures.md holds the standard measures.</summary>
public sealed class MeasuresDocumentTests
{
    [Fact]
    public void Measures_Document_HoldsTheStandardMeasures() => Approved.Check(Page(), "docs", "measures.md");

    private static string Page() => new Markdown(
            "Standard measures",
            "These are the measures that the library declares for the reports of the movement; an application declares its own beside them.",
            "What a behaviour means on its axis is told in [summarizability.md](summarizability.md).",
            "A test writes this page from the library, so that the two agree.")
        .Table(
            ["Id", "English", "Vietnamese", "Territory", "Time", "Category", "Never exceeds"],
            StandardMeasures.All.Select(Row))
        .ToString();

    private static string[] Row(Measure measure) =>
    [
        Code(measure.Id.ToString()), measure.Name(Language.English), measure.Name(Language.Vietnamese),
        Code(Slugs.Of(measure.Territory)), Code(Slugs.Of(measure.Time)), Code(Slugs.Of(measure.Category)),
        string.Join(", ", measure.NeverExceeds.Select(limit => Code(limit.ToString()))),
    ];
}
