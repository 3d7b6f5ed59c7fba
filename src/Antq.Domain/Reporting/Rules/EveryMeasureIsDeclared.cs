using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Every measure that a report names is declared.</summary>
internal sealed class EveryMeasureIsDeclared : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.UnknownMeasure];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, figure) in report.AllFigures())
        {
            if (IsUnknown(figure.Measure)) yield return Unknown($"{path}/measure", figure.Measure);
        }

        for (var index = 0; index < report.Awards.Count; index++)
        {
            if (report.Awards[index].Among is { } among && IsUnknown(among)) yield return Unknown($"/awards/{index}/among", among);
        }

        for (var index = 0; index < report.StatedTotals.Count; index++)
        {
            if (IsUnknown(report.StatedTotals[index].Measure)) yield return Unknown($"/statedTotals/{index}/measure", report.StatedTotals[index].Measure);
        }

        bool IsUnknown(MeasureId measure) => !context.Measures.TryGet(measure, out _);

        Finding Unknown(string path, MeasureId measure) => report.Finding(FindingCodes.UnknownMeasure, path, Value("measure", measure.ToString()));
    }
}
