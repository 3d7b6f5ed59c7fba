using Antq.Domain.Awards;
using Antq.Domain.Findings;
using NodaTime;
using NodaTime.Text;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/award-law.md is the award law of the library.</summary>
public sealed class AwardLawDocumentTests
{
    [Fact]
    public void AwardLaw_Document_IsTheLawOfTheLibrary() => Approved.Check(Page(), "docs", "award-law.md");

    private static string Page() => new Markdown(
            "Award law",
            $"This is the law on emulation and commendation (Luật Thi đua, khen thưởng) as the library holds it, data {AwardLaw.Default.Version}: who may confer what, on whom, and when.",
            "First and last days are both included; how sure a row is stands in its last column: `verified`, `inferred` or `remembered`.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Laws and decrees")
        .Table(
            ["Id", "English", "Vietnamese", "First day", "Last day", "Confidence"],
            AwardLaw.Default.Regimes.Select(regime => new[]
            {
                Code(regime.Id), regime.TitleIn(Language.English), regime.TitleIn(Language.Vietnamese), Day(regime.From), Day(regime.To), Slugs.Of(regime.Confidence),
            }))
        .Heading("Forms")
        .Table(
            ["Form", "English", "Vietnamese"],
            Enum.GetValues<AwardForm>().Select(form => new[] { Code(Slugs.Of(form)), form.Name(Language.English), form.Name(Language.Vietnamese) }))
        .Heading("Offices", "An office without a last day is still there.")
        .Table(
            ["Office", "English", "Vietnamese", "Last day", "Basis of its end"],
            Enum.GetValues<IssuingOffice>().Select(Office))
        .Heading("Competences", "Who may confer which form, on whom. A form that no row has on a day is not known for that day.")
        .Table(
            ["Form", "Office", "First day", "Last day", "Recipients", "Basis", "Confidence"],
            AwardLaw.Default.Competences.Select(rule => new[]
            {
                Code(Slugs.Of(rule.Form)), Code(Slugs.Of(rule.Office)), Day(rule.From), Day(rule.To),
                string.Join(", ", rule.Recipients.Select(kind => Slugs.Of(kind))), rule.Basis, Slugs.Of(rule.Confidence),
            }))
        .ToString();

    private static string[] Office(IssuingOffice office)
    {
        var firstDayWithout = Enumerable.Range(0, 365 * 100).Select(days => new LocalDate(2000, 1, 1).PlusDays(days))
            .Where(day => AwardLaw.Default.Exists(office, day).Answer == Answer.No)
            .Select(day => (LocalDate?)day)
            .FirstOrDefault();
        var basis = firstDayWithout is { } day ? AwardLaw.Default.Exists(office, day).Basis : "";
        return [Code(Slugs.Of(office)), office.Name(Language.English), office.Name(Language.Vietnamese), Day(firstDayWithout?.PlusDays(-1)), basis];
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
