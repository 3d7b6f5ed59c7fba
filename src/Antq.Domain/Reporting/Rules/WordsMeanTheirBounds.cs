using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Where a count keeps its words, and they can be read, they mean its bounds.</summary>
internal sealed class WordsMeanTheirBounds : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.WordingContradictsBounds];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, count, wording) in report.WordedCounts())
        {
            if (Meaning(wording) is not { } meant || meant.HasBoundsOf(count)) continue;
            yield return new Finding(
                FindingCodes.WordingContradictsBounds,
                report.Id,
                path,
                [Value("wording", wording), Value("meant", Bounds(meant)), Value("stated", Bounds(count))],
                repair: new FindingRepair(path, Document(meant.Worded(wording))));
        }
    }

    private static Count? Meaning(string wording)
        => Count.TryRead(wording, Language.Vietnamese, out var count) || Count.TryRead(wording, Language.English, out count) ? count : null;

    private static string Bounds(Count count) => count.IsExact ? $"{count.Lower}" : count.Upper is { } upper ? $"[{count.Lower}, {upper}]" : $"[{count.Lower}, ∞)";
}
