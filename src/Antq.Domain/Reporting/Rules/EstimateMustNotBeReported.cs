using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A value that was shared out or estimated is already rounded: it is not a fact, and adding it up would create or lose some.
/// </summary>
internal sealed class EstimateMustNotBeReported : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.EstimateIsNoFact];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written is { Status: FigureStatus.Estimated } figure)
                report.Find(FindingCodes.EstimateIsNoFact, $"{report.PathOf(index)}/value", Value("value", figure.Value!.Value));
        }
    }
}
