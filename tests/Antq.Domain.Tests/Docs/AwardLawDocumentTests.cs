using System.Globalization;
using NodaTime;
using NodaTime.Text;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/award-law.md is the award law of the library.</summary>
public sealed class AwardLawDocumentTests
{
    [Fact]
    public void AwardLaw_Document_IsTheLawOfTheLibrary() => Approved.Check(Page(), "docs", "reference", "award-law.md");

    private static readonly AwardLaw Law = AwardLaw.Default;

    private static string Page() => new Markdown(
            "Award law",
            $"This is the law on emulation and commendation (Luật Thi đua, khen thưởng) as the library holds it, data {Law.Version}: "
                + $"which awards there are, who may confer what, on whom, and when.",
            "First and last days are both included; the last column gives the confidence of each row: `verified`, `inferred` or "
                + "`remembered`.",
            $"The data know the law from {Day(Law.FirstDay)} and vouch for it up to {Day(Law.LastDay)} ({Law.LastDayBasis}).",
            "In code: `AwardLaw.Default.SchemesOn(day)`, `CompetencesOn(award, day)`, `Judge(question)` (yes, no with the article, or "
                + "what is missing), `Compare(…)`, and `Read(words, day)` for the names that people write; awards by name are in "
                + "`StandardAwards`.",
            "From 2026-10-01 a rule that rests on an article which Law 06/2026/QH16 may change is marked and at best `inferred`: the text of "
                + "that law was not read.",
            "A reading lists every award that the words may mean; it has no award where they name an issuer that may not confer one, and "
                + "no issuer where none is known for certain.",
            "A type or a class that a question leaves out is not judged. Of awards that the order below does not hold, such as the Giấy "
                + "khen, none ranks higher.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Laws, decrees and circulars")
        .Table(
            ["Id", "Kind", "English", "Vietnamese", "Issued", "First day", "Known from", "Known to", "Last day", "Confidence",
                "Confidence of the last day", "Source"],
            Law.Regimes.Select(regime => new[]
            {
                Code(regime.Id), regime.Kind.Name(Language.English), regime.TitleIn(Language.English), regime.TitleIn(Language.Vietnamese),
                Day(regime.IssuedOn), Day(regime.From), Day(regime.KnownFrom), Day(regime.KnownTo), Day(regime.To),
                Slugs.Of(regime.Confidence), regime.EndConfidence is { } end ? Slugs.Of(end) : "", regime.Source,
            }))
        .Heading("Forms")
        .Table(
            ["Form", "English", "Vietnamese"],
            Enum.GetValues<AwardForm>()
                .Select(form => new[] { Code(Slugs.Of(form)), form.Name(Language.English), form.Name(Language.Vietnamese) }))
        .Heading("Awards", "Titles and commendations are two families; the place is that in the list of the law.")
        .Table(
            ["Award", "Form", "Family", "English", "Vietnamese", "Classes", "First day", "Last day", "Place", "Basis", "Confidence"],
            Law.Schemes.Select(scheme => new[]
            {
                Code(scheme.Id.ToString()), Code(scheme.Form.ToString()), Slugs.Of(scheme.Family), scheme.Name(Language.English),
                scheme.Name(Language.Vietnamese),
                scheme.HasClasses
                    ? "3"
                    : "", Day(scheme.From), Day(scheme.To), $"{scheme.Place}", scheme.Basis, Slugs.Of(scheme.Confidence),
            }))
        .Heading("Rewards, and the order of commendations",
            "The multiple of the base salary that goes with an award. A collective gets twice as much as an individual, a household since "
            + "2025-07-01 one and a half times; titles and flags have multiples of their own. The amount is rounded up to ten thousand đồng "
            + "(Nghị định 152/2025/NĐ-CP Điều 49(2)). A higher commendation has a higher multiple; equal ones are on one step. "
            + $"The base salary is {Salary(2024, 7, 1)} đồng from 2024-07-01 (Nghị định 73/2024/NĐ-CP) and {Salary(2026, 7, 1)} đồng from "
            + "2026-07-01 (Nghị định 161/2026/NĐ-CP).")
        .Table(
            ["Award", "Class", "For", "Multiple", "First day", "Last day", "Basis", "Confidence"],
            Law.Rewards.Select(reward => new[]
            {
                Code(reward.Scheme.Id.ToString()), reward.Class?.Name(Language.English) ?? "",
                Recipients(reward.Recipients),
                (reward.IsUpperBound ? "at most " : "") + reward.Multiplier.ToString(CultureInfo.InvariantCulture),
                Day(reward.From), Day(reward.To), reward.Basis, Slugs.Of(reward.Confidence),
            }))
        .Heading("Types of commendation", "A type without recipients: it is not known who may receive it.")
        .Table(
            ["Type", "English", "Vietnamese", "Recipients", "First day", "Last day", "Basis", "May be changed by", "Confidence"],
            Law.Types.Select(rule => new[]
            {
                Code(Slugs.Of(rule.Type)), rule.Type.Name(Language.English), rule.Type.Name(Language.Vietnamese),
                Recipients(rule.Recipients),
                Day(rule.From), Day(rule.To), rule.Basis, rule.AmendedBy ?? "", Slugs.Of(rule.Confidence),
            }))
        .Heading("Conditions", "What the law asks of recipients beside their kind.")
        .Table(
            ["Award", "Class", "Kind", "English", "Vietnamese", "First day", "Last day", "Basis", "Confidence"],
            Law.Conditions.Select(condition => new[]
            {
                Code(condition.Scheme.Id.ToString()), condition.Class?.Name(Language.English) ?? "", Slugs.Of(condition.Kind),
                condition.Text(Language.English), condition.Text(Language.Vietnamese), Day(condition.From), Day(condition.To),
                condition.Basis, Slugs.Of(condition.Confidence),
            }))
        .Heading("Offices", "An office without a last day is still there.")
        .Table(
            ["Office", "English", "Vietnamese", "Last day", "Basis of its end"],
            Enum.GetValues<IssuingOffice>().Select(Office))
        .Heading("Competences", "Who may confer which award, on whom. An award that no row has on a day is not known for that day. "
            + "A row that is not attested: it is not known whether it holds.")
        .Table(
            ["Award", "Office", "First day", "Last day", "Recipients", "Attested", "Basis", "Details in", "May be changed by",
                "Confidence"],
            Law.Competences.Select(rule => new[]
            {
                Code(rule.Scheme.Id.ToString()), Code(rule.Office.ToString()), Day(rule.From), Day(rule.To), Recipients(rule.Recipients),
                rule.IsAttested ? "yes" : "no", rule.Basis, rule.DelegatedTo ?? "", rule.AmendedBy ?? "", Slugs.Of(rule.Confidence),
            }))
        .ToString();

    private static string Salary(int year, int month, int day)
        => Law.BaseSalaryOn(new LocalDate(year, month, day))!.Value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Recipients(IEnumerable<RecipientKind> kinds) => string.Join(", ", kinds.Select(kind => Slugs.Of(kind)));

    private static string[] Office(IssuingOffice office)
    {
        var firstDayWithout = Enumerable.Range(0, 365 * 100).Select(days => new LocalDate(2000, 1, 1).PlusDays(days))
            .Where(day => Law.Exists(office, day).Answer == Answer.No)
            .Select(day => (LocalDate?)day)
            .FirstOrDefault();
        var basis = firstDayWithout is { } day ? Law.Exists(office, day).Basis : "";
        return [Code(Slugs.Of(office)), office.Name(Language.English), office.Name(Language.Vietnamese), Day(firstDayWithout?.PlusDays(-1)),
            basis];
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
