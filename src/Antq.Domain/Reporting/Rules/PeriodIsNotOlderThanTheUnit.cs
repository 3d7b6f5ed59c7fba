using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A period that begins before the unit's life is read as that of the unit's territory, and said so.</summary>
internal sealed class PeriodIsNotOlderThanTheUnit : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PeriodOlderThanUnit];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        if (!context.Gazetteer.TryGet(report.Unit, out var unit) || unit.ValidFrom is not { } born || born > report.AsOf || !(report.Period.Start is null || report.Period.Start < born)) yield break;
        yield return report.Finding(
            FindingCodes.PeriodOlderThanUnit,
            "/period",
            new FindingValue("period", report.Period.ToWords(Language.Vietnamese), report.Period.ToWords(Language.English)),
            Value("unit", unit.ToString()),
            Value("day", born));
    }
}
