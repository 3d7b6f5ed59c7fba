using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A period that begins before the unit's life is read as that of the unit's territory, and said so.</summary>
internal sealed class PeriodIsNotOlderThanTheUnit : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PeriodOlderThanUnit];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        var own = report.WrittenFigures().Where(figure => figure.Figure.Period is not null).Select(figure => (Path: $"{figure.Path}/period", figure.Figure.Period, Unit: figure.Figure.Unit ?? report.Unit));
        foreach (var (path, period, key) in own.Prepend(("/period", report.Period, report.Unit)))
        {
            if (period is not { } days || !context.Gazetteer.TryGet(key, out var unit) || unit.ValidFrom is not { } born || born > report.AsOf) continue;
            if (days.Start is { } start && start >= born) continue;
            yield return report.Finding(
                FindingCodes.PeriodOlderThanUnit,
                path,
                new FindingValue("period", days.ToWords(Language.Vietnamese), days.ToWords(Language.English)),
                Value("unit", unit.ToString()),
                Value("day", born));
        }
    }
}
