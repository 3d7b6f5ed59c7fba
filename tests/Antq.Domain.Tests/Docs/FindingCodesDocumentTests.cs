using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/finding-codes.md is what the library says.</summary>
public sealed class FindingCodesDocumentTests
{
    private static readonly string[] Columns = ["Code", "Severity", "English", "Vietnamese"];

    [Fact]
    public void FindingCodes_Document_IsWhatTheLibrarySays() => Approved.Check(Page(), "docs", "reference", "finding-codes.md");

    private static string Page() => new Markdown(
            "Finding codes",
            "Every finding has one of these codes. A code keeps its meaning for ever and is never reused.",
            "Names in braces are replaced by the values of the finding.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("About one report", "The rules of `ReportRules.Standard` give these, and `AwardLaw` some of 12xx.")
        .Table(Columns, Rows("ANTQ1"))
        .Heading("About adding reports up", "`Aggregator.RollUp` gives these, beside those of each report.")
        .Table(Columns, Rows("ANTQ2"))
        .Heading("About a gazetteer",
            "`Gazetteer.TryLoad` gives these: 30xx about the text, 31xx about units, 32xx about levels, 33xx about events. See "
            + "[gazetteer-format.md](gazetteer-format.md).")
        .Table(Columns, Rows("ANTQ3"))
        .Heading("About a question to the award law", "`AwardLaw.Judge` gives these, beside some of 12xx.")
        .Table(Columns, Rows("ANTQ4"))
        .Heading("About a document", "`ReportJson.TryRead` gives these, and `ReadLenient` the first. See [json.md](../json.md).")
        .Table(Columns, Rows("ANTQ5"))
        .Heading("About a report and its template", "`ReportTemplate` gives these. See [templates.md](templates.md).")
        .Table(Columns, Rows("ANTQ6"))
        .ToString();

    private static IEnumerable<string[]> Rows(string prefix)
        => FindingCodes.All
            .Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(code
                => new[] { Code(code.Id), Slugs.Of(code.Severity), code.Template(Language.English), code.Template(Language.Vietnamese) });
}
