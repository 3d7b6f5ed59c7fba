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
            ["Id", "English", "Vietnamese", "Chapter", "Unit", "Territory", "Time", "Category", "What is missing", "Never exceeds",
                "Of the cohort of", "Belongs to"],
            StandardMeasures.All.Select(Row))
        .Paragraph(
            "More than the measure that it never exceeds is an error. More than that of its cohort is a warning, as cases of an earlier "
                + "period may be in it.")
        .Paragraph(
            "A thing of a measure belongs to one of the measure in the last column: a site to a model, a model to a kind.",
            "How many models are replicated is not bounded by how many are built, and no ratio of sites to models holds in practice.")
        .Paragraph(
            "What is missing is never zero: the total is of what was reported, or rests on the last figure of each unit; a measure of an "
            + "application may withhold its total instead. An age limit for the last figure is declared by a measure or by a call.")
        .Heading("Chapters",
            "They group measures in the order of a report.")
        .Table(
            ["Id", "English", "Vietnamese", "Measures"],
            StandardMeasures.All.Chapters.Select(chapter => new[]
            {
                Code(chapter.Id), chapter.Name(Language.English), chapter.Name(Language.Vietnamese),
                Codes(StandardMeasures.All.OfChapter(chapter).Select(measure => measure.Id)),
            }))
        .Heading("Units of measurement",
            "A value is a whole number of the unit. Where people write a larger unit, it has that many decimal places.")
        .Table(
            ["Id", "English", "Vietnamese", "Written in", "Decimal places", "Also read"],
            StandardMeasures.All.Select(measure => measure.Unit!).Distinct().OrderBy(unit => unit.Id, StringComparer.Ordinal)
                .Select(unit => new[]
                {
                    Code(unit.Id), unit.Name(Language.English), unit.Name(Language.Vietnamese), unit.WrittenIn ?? "",
                    $"{unit.Precision}",
                    string.Join("; ", unit.OtherNames),
                }))
        .Heading("Aliases",
            "Headings and texts find a measure by its names and by these.")
        .Table(
            ["Measure", "Aliases"],
            StandardMeasures.All.Where(measure => measure.Aliases.Count > 0)
                .Select(measure => new[] { Code(measure.Id.ToString()), string.Join("; ", measure.Aliases) }))
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
        Code(measure.Chapter!.Id), measure.Unit!.Name(Language.English),
        Code(Slugs.Of(measure.Territory)), Code(Slugs.Of(measure.Time)), Code(Slugs.Of(measure.Category)), Code(Slugs.Of(measure.Missing)),
        Codes(measure.NeverExceeds), Codes(measure.CohortLimits), Code(measure.BelongsTo?.ToString() ?? ""),
    ];

    private static string Codes(IEnumerable<MeasureId> ids) => string.Join(", ", ids.Select(id => Code(id.ToString())));
}
