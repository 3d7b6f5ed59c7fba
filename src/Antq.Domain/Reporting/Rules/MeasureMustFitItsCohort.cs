using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A measure must not exceed another of the same cohort, for the same unit, days, movement and population: crimes solved ≤ crimes. As the
/// source may count those of an earlier period too, more is a warning.
/// </summary>
internal sealed class MeasureMustFitItsCohort : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.MeasureExceedsItsCohort];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            ref readonly var figure = ref report.Figures[index];
            if (figure.Measure < 0 || !figure.HasFact) continue;
            var limits = report.MeasureOf(figure).CohortLimits;
            for (var place = 0; place < limits.Count; place++) Check(report, index, report.Context.Measures.PlaceOf(limits[place]));
        }
    }

    /// <summary>Compares a figure with the smallest figure of its limit, which bounds most.</summary>
    private static void Check(OpenedReport report, int index, int limit)
    {
        var (figure, smallest) = (report.Figures[index], -1);
        for (var other = 0; limit >= 0 && other < report.Figures.Length; other++)
        {
            ref readonly var bound = ref report.Figures[other];
            if (bound.Measure != limit || !bound.HasFact || bound.Start != figure.Start || bound.End != figure.End) continue;
            if (!report.AreOfTheSame(figure, bound) || figure.Value.IsAtMost(bound.Value) != Answer.No) continue;
            if (smallest < 0 || bound.Value.Upper < report.Figures[smallest].Value.Upper) smallest = other;
        }

        if (smallest >= 0) Add(report, index, smallest);
    }

    private static void Add(OpenedReport report, int index, int other)
    {
        var (figure, limit) = (report.Figures[index], report.Figures[other]);
        report.Find(new Finding(
            FindingCodes.MeasureExceedsItsCohort,
            report.Report.Id,
            report.PathOf(index),
            [
                Value("measure", report.MeasureOf(figure)), Value("value", figure.Value),
                Value("limit", report.MeasureOf(limit)), Value("bound", limit.Value),
            ],
            against: report.PathOf(other)));
    }
}
