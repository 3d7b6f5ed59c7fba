using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Awards that several reports tell alike: of one day, unit, movement and category, and as many. They may be one event told twice;
/// they count all the same.
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
                fact.Movement,
                fact.Category.Form,
                fact.Value,
                Issuers: string.Join(' ', fact.Category.Issuers),
                Recipients: string.Join(' ', fact.Category.Recipients)))
            .Where(alike => alike.Select(fact => fact.Report.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(alike => new Finding(
                FindingCodes.SuspectedDuplicate,
                null,
                null,
                [
                    new FindingValue("facts", string.Join(", ", alike.Select(fact => fact.ToString()).Order(StringComparer.Ordinal))),
                    new FindingValue("count", alike.Count().ToString(CultureInfo.InvariantCulture)),
                ]));
}
