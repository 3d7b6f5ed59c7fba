using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The bounds of a count must match its wording, if it keeps one that can be read.</summary>
internal sealed class CountMustMatchWording : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.WordingContradictsBounds];

    public override void Check(OpenedReport report)
    {
        foreach (var worded in report.WordedCounts)
        {
            if (worded.Meaning.Meant is not { } meant || meant.HasBoundsOf(worded.Count)) continue;
            var path = worded.PathIn(report);
            report.Find(new Finding(
                FindingCodes.WordingContradictsBounds,
                report.Report.Id,
                path,
                [Value("wording", worded.Wording), Bounds("meant", meant), Bounds("stated", worded.Count)],
                repair: Repairs.To(path, meant.Worded(worded.Wording))));
        }
    }

    private static FindingValue Bounds(string name, Count count)
        => new(name, Repairs.Bounds(count, Language.Vietnamese), Repairs.Bounds(count, Language.English));
}
