using NodaTime;
using NodaTime.Text;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/organisation.md holds the bodies of the library.</summary>
public sealed class OrganisationDocumentTests
{
    [Fact]
    public void Organisation_Document_HoldsTheBodiesOfTheLibrary() => Approved.Check(Page(), "docs", "reference", "organisation.md");

    private static string Page() => new Markdown(
            "Bodies",
            "These are the bodies that act in the movement, as the library holds them: the state, the police force, local government, "
                + "and the steering committees, which present awards and never issue any.",
            "First and last days are both included. Before the day from which a body is known, the library cannot tell whether there was "
                + "one; without a last day it is still there.",
            "The last column gives the confidence of each row: `verified`, `inferred` or `remembered`.",
            "In code: `Bodies.All`, `Bodies.OnLevel(level, day)`, `Bodies.Of(kind).Exists(day)`, and `Bodies.Find(words, day)`, whose "
                + "answer for the day is of the kind of body and its name: whether there is such a unit, ask the `Gazetteer`.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Kinds of bodies")
        .Table(
            ["Body", "English", "Vietnamese", "Line", "Level", "Issues awards", "Known from", "Last day", "Basis", "Confidence"],
            Bodies.All.Select(body => new[]
            {
                Code(Slugs.Of(body.Kind)), body.Title(Language.English), body.Title(Language.Vietnamese), Code(Slugs.Of(body.Line)),
                body.Level is { } level ? Code(Slugs.Of(level)) : "",
                Slugs.Of(body.MayIssue), Day(body.KnownFrom), Day(body.To), body.Basis, Slugs.Of(body.Confidence),
            }))
        .Heading("Days that are not one day")
        .Paragraph(
            "The police of the districts ended on 2025-02-28, their People's Committees and steering committees on 2025-06-30; the "
                + "resolution on the provinces has been in force since 2025-06-12, and its provinces work since 2025-07-01.",
            "Since 2025-07-01 there are 34 provincial police and 3,319 commune-level police: 2,621 of communes, 687 of wards and 11 of "
                + "special zones. There are 3,321 communes, wards and special zones, 13 of them special zones: so two special zones have "
                + "no police of their own (inferred; which two is not known).")
        .Heading("Lines", "The next level above, on the days before and after the districts ended.")
        .Table(
            ["Body", "2025-02-28", "2025-03-01", "2025-07-01"],
            Bodies.All.Where(body => DaysOfLines.Any(day => body.Above(day) is not null))
                .Select(body => (string[])[Code(Slugs.Of(body.Kind)), .. DaysOfLines.Select(day => Above(body, day))]))
        .Heading("Names",
            "`{unit}` is replaced by a unit, such as *tỉnh Phú Thọ*; `{name}` by the body's own name. A name with a key is that of one "
            + "unit only.")
        .Table(
            ["Body", "Use", "Vietnamese", "English", "Unit", "First day", "Last day", "Basis", "Confidence"],
            Bodies.All.SelectMany(body => body.Names).Select(name => new[]
            {
                Code(Slugs.Of(name.Body)), Slugs.Of(name.Use), name.TextIn(Language.Vietnamese), name.TextIn(Language.English),
                Code(name.Unit?.ToString() ?? ""),
                Day(name.From), Day(name.To), name.Basis, Slugs.Of(name.Confidence),
            }))
        .ToString();

    private static readonly LocalDate[] DaysOfLines = [new(2025, 2, 28), new(2025, 3, 1), new(2025, 7, 1)];

    private static string Above(Body body, LocalDate day)
        => body.Exists(day) != Answer.Yes ? "not there" : body.Above(day) is { } above ? Code(Slugs.Of(above.Kind)) : "";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
