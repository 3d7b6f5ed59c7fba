using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Places the facts of one measure on the axes, each award as an event of its own but for those of one event that several reports are of.</summary>
internal static class RowPlacing
{
    /// <summary>The rows, in the order of the facts.</summary>
    public static IReadOnlyList<PlacedFact> Place(RollUpFrame frame, IEnumerable<Fact> facts)
    {
        var (rows, number) = (new List<PlacedFact>(), 0);
        foreach (var fact in facts)
        {
            var shared = fact.Conferral;
            var row = new PlacedFact(fact, frame.BoxOf(fact), !fact.IsEvent ? 0 : shared is { } conferral ? int.MaxValue - conferral : ++number)
            {
                IsShared = shared is not null,
                MayCountEvents = fact.IsEvent && fact.Cluster is not null,
            };
            var same = shared is null ? -1 : rows.FindIndex(other => other.Event == row.Event && other.Fact.Report.Id == fact.Report.Id && other.Box.Overlaps(row.Box));
            if (same < 0) rows.Add(row);
            else rows[same] = Together(rows[same], row);
        }

        foreach (var same in rows.Index().Where(row => row.Item.IsShared).GroupBy(row => row.Item.Event).ToArray()) Align(rows, [.. same.Select(row => row.Index)]);
        return rows;
    }

    /// <summary>
    /// Reports of one event of which none is of all that the others are: each is of the whole event, wherever it belongs, so all of them are of all that any is of.
    /// </summary>
    private static void Align(List<PlacedFact> rows, int[] places)
    {
        foreach (var one in places)
        {
            foreach (var other in places.Where(other => AreOfOneWhole(rows[one], rows[other])))
            {
                var hull = rows[one].Box.Hull(rows[other].Box);
                (rows[one], rows[other]) = (Of(rows[one], hull), Of(rows[other], hull));
            }
        }
    }

    /// <summary>Whether two reports of one event are partly of the same, and neither is of all that the other is.</summary>
    private static bool AreOfOneWhole(PlacedFact one, PlacedFact other)
        => one.Fact.Report.Id != other.Fact.Report.Id && one.Box.Overlaps(other.Box) && !one.Box.Contains(other.Box) && !other.Box.Contains(one.Box);

    /// <summary>Two awards of one report and event of the same recipients: parts of what the report gives.</summary>
    private static PlacedFact Together(PlacedFact one, PlacedFact other)
    {
        var sum = default(CountSum);
        sum.Add(one.Value);
        sum.Add(other.Value);
        if (!sum.TryGet(out var value)) return one;
        var hull = one.Box.Hull(other.Box);
        return one.In(hull, new RowChange(value, hull) { Beside = [.. one.Beside, other.Fact] });
    }

    private static PlacedFact Of(PlacedFact row, FactBox box) => row.In(box, row.Change ?? new RowChange(row.Value, row.Box));
}
