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
        foreach (var (path, count) in Counts(report))
        {
            if (count.Wording is not { } wording || Meaning(wording) is not { } meant || meant.HasBoundsOf(count)) continue;
            yield return new Finding(
                FindingCodes.WordingContradictsBounds,
                report.Id,
                path,
                [Value("wording", wording), Value("meant", Bounds(meant)), Value("stated", Bounds(count))],
                repair: new FindingRepair(path, Document(meant.Worded(wording))));
        }
    }

    private static IEnumerable<(string Path, Count Count)> Counts(Report report)
    {
        foreach (var (path, figure) in report.AllFigures())
        {
            if (figure.Value is { } value) yield return ($"{path}/value", value);
            if (figure.OutOf is { } all) yield return ($"{path}/outOf", all);
        }

        foreach (var (index, award) in report.Awards.Index())
        {
            foreach (var (place, kinds, count) in award.Recipients.ByKind)
                yield return ($"/awards/{index}/recipients/{place}{(kinds.Count > 1 ? "/count" : "")}", count);
        }

        foreach (var (index, total) in report.StatedTotals.Index()) yield return ($"/statedTotals/{index}/value", total.Value);
    }

    private static Count? Meaning(string wording)
        => Count.TryRead(wording, Language.Vietnamese, out var count) || Count.TryRead(wording, Language.English, out count) ? count : null;

    private static string Bounds(Count count) => count.Upper is { } upper ? $"[{count.Lower}, {upper}]" : $"[{count.Lower}, ∞)";
}
