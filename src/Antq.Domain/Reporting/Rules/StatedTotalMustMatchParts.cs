using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A stated total must be the sum of the items that the source lists: 33 is 3 + 6 + 9 + 15; if the list is open ("…"), at least their sum.
/// Figures inside another, such as a commune of a listed province or a quarter of a listed year, are already in that one and not added.
/// Only flows, and stocks of one day, that add over territories are checked. Whether figures of other units, other days or another movement
/// than the report's are part of its total is not known: one of these readings must hold.
/// </summary>
internal sealed class StatedTotalMustMatchParts : StandardRule
{
    private static readonly TotalReading[] Readings = TotalReading.All();

    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.StatedTotalDiffers, FindingCodes.ExactTotalOfVagueParts];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Report.StatedTotals.Count; index++)
        {
            var total = report.Report.StatedTotals[index];
            if (report.Context.Measures.TryGet(total.Measure, out var measure) && IsHeld(report, measure))
                Check(report, total, measure, index);
        }
    }

    /// <summary>
    /// Returns whether a total of a measure can be checked against the figures: it adds over territories, and over days unless all figures
    /// are of one day.
    /// </summary>
    private static bool IsHeld(OpenedReport report, Measure measure)
        => measure.Territory == TerritoryBehaviour.Adds
            && (measure.Time == TimeBehaviour.Flow || (measure.Time == TimeBehaviour.Stock && AreAllOfOneDay(report, measure)));

    private static bool AreAllOfOneDay(OpenedReport report, Measure measure)
    {
        int? day = null;
        foreach (var figure in report.Figures)
        {
            if (!figure.HasFact || figure.Written.Measure != measure.Id) continue;
            if (day is { } last && last != figure.End) return false;
            day = figure.End;
        }

        return true;
    }

    private static void Check(OpenedReport report, StatedTotal total, Measure measure, int index)
    {
        TotalSum? all = null, fitting = null;
        var areAllVague = true;
        foreach (var reading in Readings)
        {
            if (Read(report, total, measure, reading) is not { } sum) continue;
            all ??= sum;
            if (!Fits(total, sum.Sum)) continue;
            fitting ??= sum;
            areAllVague = sum.IsVague;
            if (!areAllVague) break;
        }

        if (all is not { } whole) return;
        if (fitting is not { } fits) Add(report, total, whole, index);
        else if (!total.Open && total.Value.IsExact && areAllVague)
            report.Find(FindingCodes.ExactTotalOfVagueParts, $"/statedTotals/{index}", Value("total", total.Value), Value("sum", fits.Sum));
    }

    private static TotalSum? Read(OpenedReport report, StatedTotal total, Measure measure, TotalReading reading)
    {
        if (total.Measure != StandardMeasures.AwardInstances.Id) return reading.Of(report, measure);
        return reading.Days == TotalReading.DayChoice.Own ? AwardTotals.Of(report, total, reading) : null;
    }

    private static bool Fits(StatedTotal total, Count sum)
        => total.Open ? sum.IsAtMost(total.Value) != Answer.No : sum.IsEqualTo(total.Value) != Answer.No;

    private static void Add(OpenedReport report, StatedTotal total, TotalSum whole, int index) => report.Find(new Finding(
        FindingCodes.StatedTotalDiffers,
        report.Report.Id,
        $"/statedTotals/{index}",
        [Value("total", total.Value), Value("sum", whole.Sum)],
        repair: whole.IsCover ? Repairs.To($"/statedTotals/{index}/value", whole.Sum) : null));
}
