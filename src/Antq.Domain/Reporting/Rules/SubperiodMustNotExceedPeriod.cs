using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// The figure of a subperiod must not exceed that of the period. If it does, the two are probably defined differently, and a total that
/// needs both has no value.
/// </summary>
internal sealed class SubperiodMustNotExceedPeriod : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PeriodInsideHasMore];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (!IsFlow(report, report.Figures[index])) continue;
            for (var other = 0; other < report.Figures.Length; other++)
            {
                if (!HasMoreThanAround(report, index, other)) continue;
                Add(report, index, other);
                break;
            }
        }
    }

    /// <summary>
    /// Returns whether a figure is a flow of some days; days after that of the report, which are an error by themselves, do not count.
    /// </summary>
    private static bool IsFlow(OpenedReport report, in RuleFigure figure)
        => figure.Measure >= 0 && figure.HasFact && figure.Start <= figure.End && figure.End <= report.AsOf
            && report.MeasureOf(figure).Time == TimeBehaviour.Flow;

    private static bool HasMoreThanAround(OpenedReport report, int index, int other)
    {
        var (inner, outer) = (report.Figures[index], report.Figures[other]);
        return index != other && inner.Measure == outer.Measure && (inner.Start, inner.End) != (outer.Start, outer.End)
            && IsFlow(report, outer)
            && report.AreOfTheSame(inner, outer) && IsInside(report, inner, outer) && inner.Value.IsAtMost(outer.Value) == Answer.No;
    }

    /// <summary>Returns whether the days of a figure are among the certain days of another's period.</summary>
    private static bool IsInside(OpenedReport report, in RuleFigure inner, in RuleFigure outer)
        => report.CertainDaysOf(outer) is { } days && inner.Start >= days.Start && inner.End <= days.End;

    private static void Add(OpenedReport report, int index, int other)
    {
        var (inner, around) = (report.Figures[index], report.Figures[other]);
        report.Find(new Finding(
            FindingCodes.PeriodInsideHasMore,
            report.Report.Id,
            report.PathOf(index),
            [
                Value("measure", report.MeasureOf(inner)), Days("period", report, inner), Value("value", inner.Value),
                Days("longer", report, around), Value("whole", around.Value),
            ],
            against: report.PathOf(other)));
    }

    private static FindingValue Days(string name, OpenedReport report, in RuleFigure figure)
    {
        var days = ReportingPeriod.OfDays(report.StartOf(figure), report.EndOf(figure));
        return new FindingValue(name, days.ToWords(Language.Vietnamese), days.ToWords(Language.English));
    }
}
