using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Checks the lives of units against the period of the rows.</summary>
internal static class UnitLives
{
    /// <summary>
    /// Returns whether the gazetteer covers every unit in all of the period; false when the caller assumes what it does not cover.
    /// </summary>
    /// <exception cref="ArgumentException">A unit ended before the period does, or began after it did and the rows do not restate earlier
    /// days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The gazetteer does not cover a unit in all of the period, and the caller does not
    /// assume it unchanged.</exception>
    public static bool AreKnown(GazetteerSnapshot snapshot, PlanUnits units, RollUpDefinition definition)
    {
        var isOfSeveralDays = definition.AlsoUnitsOf.Count > 0;
        if (isOfSeveralDays && definition.RestatesEarlierDays)
        {
            const string Twice = nameof(RollUpDefinition.RestatesEarlierDays) + " would state days twice.";
            throw new ArgumentException("Rows of units of several days are of the days of their units: " + Twice, nameof(definition));
        }

        var (start, end) = (DayText.Order(definition.Period.Start!.Value), DayText.Order(definition.Period.End));
        var isKnown = true;
        foreach (var unit in units.Units)
        {
            var (first, last) = unit.Days;
            if (last < end && !isOfSeveralDays)
            {
                var (ended, latest) = (DayText.Format(unit.ValidTo!.Value), DayText.Format(definition.Period.End));
                var version = snapshot.Gazetteer.Version;
                throw new ArgumentException($"{unit} ended on {ended}, and rows may be of days to {latest} (data {version}).",
                    nameof(definition));
            }

            if (first <= start) continue;
            if (unit.ValidFrom is { } begun)
            {
                if (isOfSeveralDays) continue;
                isKnown &= definition.Period.Start >= snapshot.Gazetteer.KnownFrom(unit.Level);
                if (definition.RestatesEarlierDays) continue;
                throw new ArgumentException(
                    $"{unit} began on {DayText.Format(begun)}, and rows may be of days from "
                        + $"{DayText.Format(definition.Period.Start.Value)} "
                        + $"on, when its code may have been that of another (data {snapshot.Gazetteer.Version}); set "
                        + $"{nameof(RollUpDefinition.RestatesEarlierDays)} where they are of its territory.",
                    nameof(definition));
            }

            isKnown = false;
            if (!(definition.AssumeUnchangedSince <= definition.Period.Start))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(definition),
                    $"The gazetteer knows {unit} from {DayText.Format(unit.FirstDay)} on (data {snapshot.Gazetteer.Version}); set "
                        + $"{nameof(RollUpDefinition.AssumeUnchangedSince)} to hold rows of "
                            + $"{DayText.Format(definition.Period.Start.Value)} "
                        + $"all the same.");
            }
        }

        return isKnown;
    }
}
