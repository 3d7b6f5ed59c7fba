using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// The law on emulation and commendation (Luật Thi đua, khen thưởng) as dated data: which office may confer what, on whom, and
/// until when there is such an office.
/// </summary>
public sealed class AwardLaw
{
    private static readonly Lazy<AwardLaw> Embedded = new(() => new AwardLaw(DataFile.Embedded("awards.txt")));

    private readonly Dictionary<IssuingOffice, (LocalDate? LastDay, string Basis)> _offices;

    private AwardLaw(DataFile file)
    {
        Version = file.Version;
        Regimes = [.. file.Table("legal-regimes").Select(row => new LegalRegime(
            row["id"], row["title"], row["title_en"], row.Day("from"), row.Day("to"), row.Enum<Confidence>("confidence")))];
        Competences = [.. file.Table("award-competences").Select(row => new AwardCompetence(
            row.Enum<AwardForm>("form"),
            row.Enum<IssuingOffice>("office"),
            row.Day("from") ?? throw row.Refuse("no first day"),
            row.Day("to"),
            [.. row["recipients"].Split(' ').Select(EnumSlug<RecipientKind>.Parse)],
            row["basis"],
            row.Enum<Confidence>("confidence")))];
        _offices = file.Table("issuing-offices").ToDictionary(row => row.Enum<IssuingOffice>("id"), row => (row.Day("to"), row["basis"]));
    }

    /// <summary>The law that comes with the library.</summary>
    public static AwardLaw Default => Embedded.Value;

    /// <summary>The data version, such as <c>2026a</c>.</summary>
    public string Version { get; }

    /// <summary>The laws and decrees with the days that they are in force.</summary>
    public IReadOnlyList<LegalRegime> Regimes { get; }

    /// <summary>Every rule about who confers what on whom.</summary>
    public IReadOnlyList<AwardCompetence> Competences { get; }

    /// <summary>The laws and decrees in force on a day; those whose first day is not known are left out.</summary>
    public IReadOnlyList<LegalRegime> RegimesOn(LocalDate day) => [.. Regimes.Where(regime => regime.From <= day && !(day > regime.To))];

    /// <summary>Whether there is such an office on a day, by the level that it belongs to.</summary>
    public AwardRuling Exists(IssuingOffice office, LocalDate day)
    {
        var (lastDay, basis) = _offices[office];
        return day > lastDay ? new AwardRuling(Answer.No, basis) : new AwardRuling(Answer.Yes, "");
    }

    /// <summary>Whether an office may confer a form on a day.</summary>
    public AwardRuling MayConfer(AwardForm form, IssuingOffice office, LocalDate day)
    {
        var rules = RulesOn(form, day);
        if (rules.Length == 0) return new AwardRuling(Answer.CannotTell, "");
        return rules.FirstOrDefault(rule => rule.Office == office) is { } allowed
            ? new AwardRuling(Answer.Yes, allowed.Basis)
            : new AwardRuling(Answer.No, BasisOf(rules));
    }

    /// <summary>Whether a kind of recipients may have a form on a day.</summary>
    /// <param name="form">The form.</param>
    /// <param name="recipient">The kind of recipients.</param>
    /// <param name="day">The day.</param>
    /// <param name="from">The office that confers it; without one, or where it may not confer the form at all, any office.</param>
    public AwardRuling MayReceive(AwardForm form, RecipientKind recipient, LocalDate day, IssuingOffice? from = null)
    {
        var rules = RulesOn(form, day);
        if (rules.Where(rule => rule.Office == from).ToArray() is { Length: > 0 } own) rules = own;
        if (rules.Length == 0) return new AwardRuling(Answer.CannotTell, "");
        return rules.FirstOrDefault(rule => rule.Recipients.Contains(recipient)) is { } allowed
            ? new AwardRuling(Answer.Yes, allowed.Basis)
            : new AwardRuling(Answer.No, BasisOf(rules));
    }

    /// <summary>The form that an office may confer in place of one that it may not; absent where no single one is near.</summary>
    internal AwardForm? LikelyForm(AwardForm form, IssuingOffice office, LocalDate day)
    {
        AwardForm[] near = form == AwardForm.CertificateOfMerit ? [AwardForm.Commendation] : form == AwardForm.Commendation ? [AwardForm.CertificateOfMerit] : [];
        return near.Where(other => MayConfer(other, office, day).Answer == Answer.Yes).Select(other => (AwardForm?)other).FirstOrDefault();
    }

    private static string BasisOf(AwardCompetence[] rules) => string.Join("; ", rules.Select(rule => rule.Basis).Distinct(StringComparer.Ordinal));

    private AwardCompetence[] RulesOn(AwardForm form, LocalDate day) => [.. Competences.Where(rule => rule.Form == form && rule.HoldsOn(day))];
}
