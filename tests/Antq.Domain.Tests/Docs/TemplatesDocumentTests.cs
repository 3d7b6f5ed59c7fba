using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/templates.md holds the templates of reports.</summary>
public sealed class TemplatesDocumentTests
{
    [Fact]
    public void Templates_Document_HoldsTheTemplatesOfTheLibrary() => Approved.Check(Page(), "docs", "reference", "templates.md");

    private static string Page()
    {
        var page = new Markdown(
            "Templates",
            "These are the templates of the library; [templates.md](../templates.md) shows how they are used.",
            "No act lists the figures of an annual report, so that every cell is at most *inferred*. A deadline is that of an act; none means "
                + "that no act sets one.",
            "A test writes this page from the library, so that the two agree.");
        foreach (var template in ReportTemplate.All)
        {
            page.Heading(VietnameseTitle(template), $"{Code(template.Id)}: {template.Name(Language.English)}. Periods: "
                    + $"{template.Kind.Name(Language.English)}, calendar {Code(template.Calendar.Id)} ({template.Basis}, "
                    + $"{Slugs.Of(template.Confidence!.Value)}).")
                .Table(["Level", "Deadline for 2026", "Basis", "Confidence"], template.Levels.Select(level => Row(template, level)))
                .Table(
                    ["Measure", "Name", "Of", "Required", "Calendar", "Basis", "Own deadline for 2026"],
                    template.Cells.Select(cell => Row(template, cell)));
        }

        return page.ToString();
    }

    private static string VietnameseTitle(ReportTemplate template) => template.Name(Language.Vietnamese);

    private static string[] Row(ReportTemplate template, OrganisationLevel level)
    {
        var due = template.DeadlineOf(level, template.PeriodOf(2026));
        return [Code(Slugs.Of(level)), due?.ToString() ?? "none", due?.Basis ?? "", due?.Confidence is { } known ? Slugs.Of(known) : ""];
    }

    private static string[] Row(ReportTemplate template, ReportTemplate.Cell cell)
    {
        var due = cell.DeadlineIn(template.PeriodOf(2026));
        return
        [
            Code(cell.Measure.Id.ToString()), cell.Heading(Language.Vietnamese),
            string.Join(", ", cell.Levels.Select(level => Slugs.Of(level))),
            cell.IsRequired ? "yes" : "no", cell.Calendar is { } own ? Code(own.Id) : "", cell.Basis ?? "",
            due is null ? "" : $"{due} ({due.Basis}, {Slugs.Of(due.Confidence!.Value)})",
        ];
    }
}
