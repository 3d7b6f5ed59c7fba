using System.Globalization;
using Antq.Domain.Movements;
using NodaTime;
using NodaTime.Text;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/movements.md holds the movements of the library.</summary>
public sealed class MovementsDocumentTests
{
    private static readonly MovementType[] Movements = Enum.GetValues<MovementType>();

    [Fact]
    public void Movements_Document_HoldsTheMovementsOfTheLibrary() => Approved.Check(Page(), "docs", "reference", "movements.md");

    private static string Page() => Recognition(new Markdown(
            "Movements",
            "These are the movements that a report can be about, what they rest on, and how they lie to each other, as the library holds "
                + "them.",
            "First and last days are both included. The last column gives the confidence of each row: `verified`, `inferred` or "
                + "`remembered`.",
            "In code: `MovementType.NationalEmulation.Acts()`, `IsInForceOn(day)`, `RelationTo(other, from, to)`; "
                + "`RecognitionStandards.JudgeCommune(…)`; `Coordination.Partners`.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Types",
            "Before the day from which a movement is known, and where it has no first day, the library cannot tell whether there was one.")
        .Table(
            ["Movement", "English", "Vietnamese", "First day", "Known from", "Launched", "Season of 2026", "Confidence"],
            Movements.Select(movement => new[]
            {
                Code(Slugs.Of(movement)), movement.Name(Language.English), movement.Name(Language.Vietnamese), Day(movement.ValidFrom()),
                Day(movement.KnownFrom()), Day(movement.LaunchedOn()),
                movement.Season(2026)?.ToString() ?? "", Slugs.Of(movement.ConfidenceOf()),
            }))
        .Heading("Acts")
        .Table(
            ["Movement", "Act", "Subject", "Subject in Vietnamese", "Adopted", "In force", "Last day", "Confidence"],
            Movements.SelectMany(movement => movement.Acts()).Select(act => new[]
            {
                Code(Slugs.Of(act.Movement)), act.Number, act.Subject(Language.English), act.Subject(Language.Vietnamese), Day(act.Adopted),
                Day(act.InForce), Day(act.To), Slugs.Of(act.Confidence),
            }))
        .Heading("Relations",
            "What is counted in two movements that overlap is never added as if it were different things. Each two movements are "
            + "declared once; before the first day they are separate.")
        .Table(
            ["Movement", "Relation", "Movement", "First day", "Last day", "Reason", "Reason in Vietnamese", "Confidence"],
            MovementTypes.Relations.Select(rule => new[]
            {
                Code(Slugs.Of(rule.Inner)), Code(Slugs.Of(rule.Kind)), Code(Slugs.Of(rule.Outer)), Day(rule.From), Day(rule.To),
                rule.Reason(Language.English), rule.Reason(Language.Vietnamese), Slugs.Of(rule.Confidence),
            }))
        .Heading("Drives", "Some drives by name; any other is no less a drive.")
        .Table(
            ["Drive", "Kind", "English", "Vietnamese", "First day", "Anniversary of", "Years", "Basis", "Confidence"],
            MovementCatalogue.KnownDrive.All.Select(drive => new[]
            {
                Code(drive.Id), Code(Slugs.Of(drive.Kind)), drive.NameIn(Language.English), drive.NameIn(Language.Vietnamese),
                Day(drive.From), Day(drive.Origin),
                drive.Years?.ToString(CultureInfo.InvariantCulture) ?? "", drive.Basis, Slugs.Of(drive.Confidence),
            }))
        .Heading("Partners of coordination",
            "The members of a partner that has some are a population of their own: its identifier and `-members`.")
        .Table(
            ["Partner", "English", "Vietnamese", "Also", "Members", "Members in Vietnamese", "Confidence"],
            Coordination.Partners.Select(partner => new[]
            {
                Code(partner.Id), partner.NameIn(Language.English), partner.NameIn(Language.Vietnamese), string.Join("; ", partner.Aliases),
                partner.MembersIn(Language.English) ?? "", partner.MembersIn(Language.Vietnamese) ?? "", Slugs.Of(partner.Confidence),
            }))
        .Heading("Programmes of coordination",
            "The days are the outermost that it may be in force; near them, and where none is known, the library cannot tell.")
        .Table(
            ["Programme", "English", "Vietnamese", "Number", "Unit", "Partners", "First day", "Last day", "Basis", "Confidence"],
            Coordination.Programmes.Select(programme => new[]
            {
                Code(programme.Id), programme.NameIn(Language.English), programme.NameIn(Language.Vietnamese), programme.Number,
                Code(programme.Unit.ToString()),
                string.Join(", ", programme.Partners.Select(partner => Code(partner.Id))), Day(programme.From), Day(programme.To),
                programme.Basis, Slugs.Of(programme.Confidence),
            })))
        .ToString();

    private static Markdown Recognition(Markdown page) => page
        .Heading(
            "Recognition: An toàn về an ninh, trật tự",
            "What a subject must reach, without rounding: of 25 residential areas 16 are too few and 18 are enough.")
        .Table(
            ["Standard", "English", "Vietnamese", "Known from", "Last day", "Result", "Confidence"],
            RecognitionStandards.All.Select(standard => new[]
            {
                Code(standard.Id), standard.TitleIn(Language.English), standard.TitleIn(Language.Vietnamese), Day(standard.KnownFrom),
                Day(standard.To),
                standard.IsGraded ? "graded" : standard.MayBeGraded ? "reached or not; a province may add grades" : "reached or not",
                Slugs.Of(standard.Confidence),
            }))
        .Table(
            ["Standard", "Subject", "Criterion", "At least", "Article"],
            from standard in RecognitionStandards.All
            from subject in Enum.GetValues<RecognitionSubject>()
            from requirement in standard.RequirementsOf(subject)
            select new[]
            {
                Code(standard.Id), Code(Slugs.Of(subject)), Code(Slugs.Of(requirement.Criterion)),
                requirement.Criterion == RecognitionStandard.Criterion.WorkingModels
                    ? $"{requirement.Threshold}"
                    : $"{requirement.Threshold} %", requirement.Article,
            })
        .Heading("Who is recognised")
        .Table(
            ["Subject", "English", "Vietnamese", "But for", "But for, in Vietnamese"],
            Enum.GetValues<RecognitionSubject>().Select(subject => new[]
            {
                Code(Slugs.Of(subject)), subject.Name(Language.English), subject.Name(Language.Vietnamese),
                subject.Excluded(Language.English), subject.Excluded(Language.Vietnamese),
            }))
        .Heading("By whom",
            "Each body recognises those in its scope; one that may delegate does so one level down. A subject that is missing here has no "
            + "known authority.")
        .Table(
            ["Standard", "Subject", "Body", "Scope", "Scope in Vietnamese", "May delegate to", "Article", "Confidence"],
            from standard in RecognitionStandards.All
            from procedure in standard.Procedures
            from authority in procedure.Authorities
            select new[]
            {
                Code(standard.Id), Code(Slugs.Of(procedure.Subject)), Code(Slugs.Of(authority.Body)), authority.ScopeIn(Language.English),
                authority.ScopeIn(Language.Vietnamese),
                authority.Delegate is { } below ? Code(Slugs.Of(below)) : authority.MayDelegate ? "not known" : "",
                authority.Article, Slugs.Of(authority.Confidence),
            })
        .Heading("Over which days, and by when",
            "Under Circular 23/2012 both ends are named, so that two rounds share a day. The last day is that of recognition, for the number "
            + "recognised and the grades. An empty cell is not known.")
        .Table(
            ["Standard", "Subject", "A round", "Article", "By", "Article", "Confidence"],
            RecognitionStandards.All.SelectMany(standard => standard.Procedures.Select(procedure => new[]
            {
                Code(standard.Id), Code(Slugs.Of(procedure.Subject)), procedure.Round(YearOf(standard))?.ToString() ?? "",
                procedure.RoundArticle, Day(procedure.Deadline(RecognitionStandard.FigureKind.Recognised, YearOf(standard))),
                procedure.DeadlineArticle, Slugs.Of(procedure.Confidence),
            })));

    private static int YearOf(RecognitionStandard standard) => standard.KnownFrom.Year + 1;

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
