using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Holds the lives of units against the period that rows may be of.</summary>
internal static class UnitLives
{
    /// <summary>Whether the register knows every unit in all of the period; false where the caller assumes what it does not know.</summary>
    /// <exception cref="ArgumentException">A unit has ended before the period does.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A unit begins after the period does, and is not assumed to be older.</exception>
    public static bool AreKnown(GazetteerSnapshot snapshot, PlanUnits units, RollUpShape shape)
    {
        var (start, end) = (DayText.Order(shape.Period.Start!.Value), DayText.Order(shape.Period.End));
        var isKnown = true;
        foreach (var unit in units.Units)
        {
            var (first, last) = unit.Days;
            if (last < end) throw new ArgumentException($"{unit} ended on {DayText.Format(unit.ValidTo!.Value)}, and rows may be of days to {DayText.Format(shape.Period.End)} (data {snapshot.Gazetteer.Version}).", nameof(shape));
            isKnown &= first <= start;
            if (first > start && !(shape.AssumeUnchangedSince <= shape.Period.Start))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(shape),
                    $"The register knows {unit} from {DayText.Format(unit.ValidFrom ?? unit.Key.Day)} on (data {snapshot.Gazetteer.Version}); say {nameof(RollUpShape.AssumeUnchangedSince)} to hold rows of {DayText.Format(shape.Period.Start.Value)} all the same.");
            }
        }

        return isKnown;
    }
}
