using System.Globalization;
using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// The rules of the law from the rows of its tables; a rule that an unread amendment may change is divided at the first day of that.
/// </summary>
internal sealed class AwardRows(DataFile file, Func<string, AwardScheme> scheme)
{
    /// <summary>The amendments whose text was not read.</summary>
    public IReadOnlyList<AwardAmendment> Amendments { get; } =
        [.. file.Table("award-amendments").Select(row => new AwardAmendment(row))];

    /// <summary>Returns the rules about who may confer which award on whom.</summary>
    public IEnumerable<AwardCompetence> Competences()
        => from row in file.Table("award-competences")
           let rule = new AwardCompetence(
               row.Read("scheme", scheme),
               row.Enum<IssuingOffice>("office"),
               FirstDay(row),
               row.Day("to"),
               row.Enums<RecipientKind>("recipients"),
               row["basis"],
               row.Enum<Confidence>("confidence"))
           { IsAttested = row["attested"] == "yes", DelegatedTo = row.Optional("delegated_to") }
           from part in Parts(rule)
           select part;

    /// <summary>Returns the rules about the recipients of the types of commendation.</summary>
    public IEnumerable<CommendationTypeRule> Types()
        => from row in file.Table("commendation-types")
           let rule = new CommendationTypeRule(
               row.Enum<CommendationType>("id"),
               FirstDay(row),
               row.Day("to"),
               row.Optional("recipients") is null ? [] : row.Enums<RecipientKind>("recipients"),
               row["basis"],
               row.Enum<Confidence>("confidence"))
           from part in Parts(rule)
           select part;

    /// <summary>Returns the multiples of the base salary that go with awards.</summary>
    public IEnumerable<AwardReward> Rewards()
        => file.Table("award-rewards").Select(row => new AwardReward(
            row.Read("scheme", scheme),
            row.Optional("class") is null ? null : row.Enum<AwardClass>("class"),
            row.Enums<RecipientKind>("recipients"),
            Decimal(row, "multiplier"),
            row["at_most"] == "yes",
            FirstDay(row),
            row.Day("to"),
            row["basis"],
            row.Enum<Confidence>("confidence")));

    /// <summary>Returns the first day of a row.</summary>
    /// <exception cref="ReferenceDataException">It has none.</exception>
    public static LocalDate FirstDay(DataRow row) => row.Day("from") ?? throw row.Refuse("no first day");

    /// <summary>Returns a number of a row.</summary>
    public static decimal Decimal(DataRow row, string column)
        => row.Read(column, text => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    private IEnumerable<AwardCompetence> Parts(AwardCompetence rule)
    {
        if (AmendmentOf(rule.Basis, rule.To) is not { } amendment) return [rule];
        var amended = rule with
        {
            From = LocalDate.Max(rule.From, amendment.From),
            Confidence = Weaker(rule.Confidence, amendment.Confidence),
            AmendedBy = amendment.By,
        };
        return rule.From < amendment.From ? [rule with { To = amendment.From.PlusDays(-1) }, amended] : [amended];
    }

    private IEnumerable<CommendationTypeRule> Parts(CommendationTypeRule rule)
    {
        if (AmendmentOf(rule.Basis, rule.To) is not { } amendment) return [rule];
        var amended = rule with
        {
            From = LocalDate.Max(rule.From, amendment.From),
            Confidence = Weaker(rule.Confidence, amendment.Confidence),
            AmendedBy = amendment.By,
        };
        return rule.From < amendment.From ? [rule with { To = amendment.From.PlusDays(-1) }, amended] : [amended];
    }

    private AwardAmendment? AmendmentOf(string basis, LocalDate? last)
        => Amendments.FirstOrDefault(amendment => !(last < amendment.From) && amendment.Touches(basis));

    private static Confidence Weaker(Confidence one, Confidence other) => one > other ? one : other;
}
