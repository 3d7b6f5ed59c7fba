using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Every measure that a report names is declared.</summary>
internal sealed class EveryMeasureIsDeclared : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.UnknownMeasure];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => Named(report)
            .Where(named => !context.Measures.TryGet(named.Measure, out _))
            .Select(named => report.Finding(FindingCodes.UnknownMeasure, named.Path, Value("measure", named.Measure.ToString())));

    private static IEnumerable<(string Path, MeasureId Measure)> Named(Report report)
        => report.AllFigures().Select(pair => ($"{pair.Path}/measure", pair.Figure.Measure))
            .Concat(report.Awards.Index().Where(pair => pair.Item.Among is not null).Select(pair => ($"/awards/{pair.Index}/among", pair.Item.Among!.Value)))
            .Concat(report.StatedTotals.Index().Select(pair => ($"/statedTotals/{pair.Index}/measure", pair.Item.Measure)));
}
