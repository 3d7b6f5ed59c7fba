using System.Globalization;
using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Awards that several reports tell alike: of one day, unit and category, as many, and not of movements that are separate. They may be one event told twice;
/// they count all the same. Two event ids tell that they are two, or one that is counted once.
/// </summary>
internal static class SuspectedDuplicates
{
    public static IEnumerable<Finding> Find(IEnumerable<Fact> facts)
        => facts
            .Where(fact => fact.IsEvent)
            .GroupBy(fact => (
                fact.Unit,
                fact.Start,
                fact.End,
                fact.Category.Form,
                fact.Value,
                Issuers: EnumSlug<IssuingOffice>.Bits(fact.Category.Issuers),
                Recipients: EnumSlug<RecipientKind>.Bits(fact.Category.Recipients)))
            .Where(alike => alike.Skip(1).Any())
            .Select(alike => alike.Where(fact => alike.Any(other => MayBeOne(fact, other))).DistinctBy(fact => fact.Conferral is { } told ? (object)told : fact).ToArray())
            .Where(alike => alike.Length > 1)
            .Select(alike => new Finding(
                FindingCodes.SuspectedDuplicate,
                null,
                null,
                [
                    new FindingValue("facts", string.Join(", ", alike.Select(fact => fact.ToString()).Order(StringComparer.Ordinal))),
                    new FindingValue("count", alike.Length.ToString(CultureInfo.InvariantCulture)),
                ]));

    /// <summary>Facts of two reports, not both with an event id, of one movement or of two that have something in common.</summary>
    private static bool MayBeOne(Fact fact, Fact other)
        => fact.Report.Id != other.Report.Id && (fact.EventId is null || other.EventId is null)
            && fact.Movement.RelationTo(other.Movement, fact.Start, fact.End) != MovementRelation.Separate;
}
