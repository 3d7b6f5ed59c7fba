using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// Kinds of models do not add over units, nor stocks over days: a stated total of them is not a total. Figures inside another figure are
/// already contained in it, and are not a second unit.
/// </summary>
internal sealed class StatedTotalMustBeAdditive : StandardRule
{
    private static readonly TotalReading[] Readings =
    [
        new(TotalReading.UnitChoice.All, TotalReading.DayChoice.Own, OfOneMovement: false),
        new(TotalReading.UnitChoice.All, TotalReading.DayChoice.Within, OfOneMovement: false),
        new(TotalReading.UnitChoice.All, TotalReading.DayChoice.Around, OfOneMovement: false),
    ];

    public override IReadOnlyList<FindingCode> Codes { get; } =
        [FindingCodes.TotalOverUnitsThatDoesNotAdd, FindingCodes.TotalOverTimeThatDoesNotAdd];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Report.StatedTotals.Count; index++)
        {
            var total = report.Report.StatedTotals[index];
            if (!report.Context.Measures.TryGet(total.Measure, out var measure)) continue;
            if (measure.Territory != TerritoryBehaviour.Adds && BoundsOverUnits(report, measure) is { } bounds)
                report.Find(FindingCodes.TotalOverUnitsThatDoesNotAdd, $"/statedTotals/{index}", Value("measure", measure),
                    Value("total", total.Value), Value("bounds", bounds));
            if (measure.Time == TimeBehaviour.Stock && IsAnyUnitOfSeveralDays(report, measure))
                report.Find(FindingCodes.TotalOverTimeThatDoesNotAdd, $"/statedTotals/{index}", Value("measure", measure),
                    Value("total", total.Value));
        }
    }

    /// <summary>
    /// Returns the bounds of things that may occur in several units: at least as many as in one, and at most as many as in all; null when
    /// the figures are of one unit.
    /// </summary>
    private static Count? BoundsOverUnits(OpenedReport report, Measure measure)
    {
        foreach (var reading in Readings)
        {
            var (sum, largest, first, areSeveral) = (Count.Exactly(0), 0L, -1, false);
            for (var index = 0; index < report.Figures.Length; index++)
            {
                if (!reading.Has(report, index, measure) || reading.IsCountedInAnother(report, index, measure)) continue;
                ref readonly var figure = ref report.Figures[index];
                if (first < 0) first = index;
                areSeveral |= !report.AreOfOnePlace(figure, report.Figures[first]);
                (sum, largest) = (sum.AddSaturated(figure.Value), Math.Max(largest, figure.Value.Lower));
            }

            if (areSeveral) return Count.Of(largest, sum.Upper);
        }

        return null;
    }

    private static bool IsAnyUnitOfSeveralDays(OpenedReport report, Measure measure)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            for (var other = 0; other < index; other++)
            {
                var (one, earlier) = (report.Figures[index], report.Figures[other]);
                if (IsOf(one, measure) && IsOf(earlier, measure) && one.End != earlier.End && report.AreOfOnePlace(one, earlier))
                    return true;
            }
        }

        return false;
    }

    private static bool IsOf(in RuleFigure figure, Measure measure)
        => figure.HasFact && figure.Written.Measure == measure.Id && figure.Row.Population is null;
}
