using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A measure must not exceed another that bounds it, for the same unit, days, movement and population: kinds of models ≤ models ≤ sites,
/// over any number of steps. Nor one of the same cohort, such as crimes solved and crimes; as the source may count those of an earlier
/// period too, that is a warning.
/// </summary>
internal sealed class MeasureMustNotExceedLimit : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.MeasureExceedsItsLimit, FindingCodes.MeasureExceedsItsCohort];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            ref readonly var figure = ref report.Figures[index];
            if (figure.Measure < 0 || !figure.HasFact || !IsBounded(report, figure)) continue;
            for (var other = 0; other < report.Figures.Length; other++)
            {
                if (Exceeds(report, index, other) is { } code && IsSmallestOfItsMeasure(report, other)) Add(report, code, index, other);
            }
        }
    }

    private static bool IsBounded(OpenedReport report, in RuleFigure figure)
        => report.Context.Measures.IsLimited(figure.Measure) || report.MeasureOf(figure).CohortLimits.Count > 0;

    /// <summary>Returns the finding when a figure exceeds another that bounds it.</summary>
    private static FindingCode? Exceeds(OpenedReport report, int index, int other)
    {
        var (figure, limit) = (report.Figures[index], report.Figures[other]);
        if (limit.Measure < 0 || !AreAlike(report, figure, limit) || figure.Value.IsAtMost(limit.Value) != Answer.No) return null;
        return report.Context.Measures.IsLimitedBy(figure.Measure, limit.Measure) ? FindingCodes.MeasureExceedsItsLimit
            : report.MeasureOf(figure).CohortLimits.Contains(report.MeasureOf(limit).Id) ? FindingCodes.MeasureExceedsItsCohort
            : null;
    }

    private static bool AreAlike(OpenedReport report, in RuleFigure one, in RuleFigure other)
        => other.HasFact && one.Start == other.Start && one.End == other.End && report.AreOfTheSame(one, other);

    /// <summary>Returns whether it is the smallest figure of its measure, which bounds most, and the first of equal ones.</summary>
    private static bool IsSmallestOfItsMeasure(OpenedReport report, int index)
    {
        ref readonly var figure = ref report.Figures[index];
        for (var other = 0; other < report.Figures.Length; other++)
        {
            ref readonly var same = ref report.Figures[other];
            if (same.Measure != figure.Measure || !AreAlike(report, figure, same)) continue;
            var (most, least) = (figure.Value.Upper ?? long.MaxValue, same.Value.Upper ?? long.MaxValue);
            if (least < most || (least == most && other < index)) return false;
        }

        return true;
    }

    private static void Add(OpenedReport report, FindingCode code, int index, int other)
    {
        var (figure, limit) = (report.Figures[index], report.Figures[other]);
        report.Find(new Finding(
            code,
            report.Report.Id,
            report.PathOf(index),
            [
                Value("measure", report.MeasureOf(figure)), Value("value", figure.Value),
                Value("limit", report.MeasureOf(limit)), Value("bound", limit.Value),
            ],
            against: report.PathOf(other)));
    }
}
