using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/measures.md holds the standard measures.</summary>
public sealed class MeasuresDocumentTests
{
    [Fact]
    public void Measures_Document_HoldsTheStandardMeasures() => Approved.Check(Page(), "docs", "reference", "measures.md");

    private static string Page() => new Markdown(
            "Standard measures",
            "These are the measures that the library declares for the reports of the movement; an application declares its own beside "
                + "them.",
            "What a behaviour means on its axis is described in [summarizability.md](summarizability.md).",
            "A test writes this page from the library, so that the two agree.")
        .Table(
            ["Id", "English", "Vietnamese", "Territory", "Time", "Category", "What is missing", "Never exceeds", "Belongs to"],
            StandardMeasures.All.Select(Row))
        .Paragraph(
            "A thing of a measure belongs to one of the measure in the last column: a site to a model, a model to a kind.",
            "How many models are replicated is not bounded by how many are built, and no ratio of sites to models holds in practice.")
        .Paragraph(
            "What is missing is never zero: the total is of what was reported, or rests on the last figure of each unit; a measure of an "
            + "application may withhold its total instead. An age limit for the last figure is declared by a measure or by a call.")
        .Heading("Balances",
            "Of one unit: the stock before a period, and what came in it, less what went, is the stock on its last day. A number that is "
            + "not given is never taken for zero.")
        .Table(
            ["Stock", "Comes", "Goes"],
            StandardMeasures.All.Balances.Select(
                balance => new[] { Code(balance.Stock.ToString()), Codes(balance.Inflows), Codes(balance.Outflows) }))
        .ToString();

    private static string[] Row(Measure measure) =>
    [
        Code(measure.Id.ToString()), measure.Name(Language.English), measure.Name(Language.Vietnamese),
        Code(Slugs.Of(measure.Territory)), Code(Slugs.Of(measure.Time)), Code(Slugs.Of(measure.Category)), Code(Slugs.Of(measure.Missing)),
        Codes(measure.NeverExceeds), Code(measure.BelongsTo?.ToString() ?? ""),
    ];

    private static string Codes(IEnumerable<MeasureId> ids) => string.Join(", ", ids.Select(id => Code(id.ToString())));
}
