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
           from term in TermsOf(row)
           select new AwardCompetence(
               row.Read("scheme", scheme),
               row.Enum<IssuingOffice>("office"),
               term.From,
               term.To,
               row.Enums<RecipientKind>("recipients"),
               row["basis"],
               term.Confidence)
           {
               IsAttested = row["attested"] == "yes",
               AmendedBy = term.AmendedBy,
               DelegatedTo = row.Optional("delegated_to"),
           };

    /// <summary>Returns the rules about the recipients of the types of commendation.</summary>
    public IEnumerable<CommendationTypeRule> Types()
        => from row in file.Table("commendation-types")
           from term in TermsOf(row)
           select new CommendationTypeRule(
               row.Enum<CommendationType>("id"),
               term.From,
               term.To,
               row.Optional("recipients") is null ? [] : row.Enums<RecipientKind>("recipients"),
               row["basis"],
               term.Confidence)
           { AmendedBy = term.AmendedBy };

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

    /// <summary>Returns the weaker of two confidences.</summary>
    public static Confidence Weaker(Confidence one, Confidence other) => one > other ? one : other;

    /// <summary>Returns the days of a rule: divided at the first day of an unread amendment of its basis, if there is one.</summary>
    private Term[] TermsOf(DataRow row)
    {
        var stated = new Term(FirstDay(row), row.Day("to"), row.Enum<Confidence>("confidence"), null);
        var basis = row["basis"];
        if (Amendments.FirstOrDefault(one => !(stated.To < one.From) && one.Touches(basis)) is not { } amendment) return [stated];
        var amended = new Term(
            LocalDate.Max(stated.From, amendment.From), stated.To, Weaker(stated.Confidence, amendment.Confidence), amendment.By);
        return stated.From < amendment.From ? [stated with { To = amendment.From.PlusDays(-1) }, amended] : [amended];
    }

    /// <summary>The days on which a rule holds with one confidence.</summary>
    private sealed record Term(LocalDate From, LocalDate? To, Confidence Confidence, string? AmendedBy);
}
