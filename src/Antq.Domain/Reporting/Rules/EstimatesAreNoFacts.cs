using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>What was shared out or estimated has been rounded already: it is no fact, and adding it up would make or lose some.</summary>
internal sealed class EstimatesAreNoFacts : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.EstimateIsNoFact];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.WrittenFigures()
            .Where(figure => figure.Figure.EffectiveStatus == FigureStatus.Estimated)
            .Select(figure => report.Finding(FindingCodes.EstimateIsNoFact, $"{figure.Path}/value", Value("value", figure.Figure.Value!.Value)));
}
