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
                repair: new FindingRepair(path, Document(meant.Worded(worded.Wording)))));
        }
    }

    private static FindingValue Bounds(string name, Count count)
        => new(name, Bounds(count, Language.Vietnamese), Bounds(count, Language.English));

    private static string Bounds(Count count, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var lower = Number(count.Lower);
        if (count.IsExact) return lower;
        return count.Upper is { } upper
            ? (isVietnamese ? $"từ {lower} đến {Number(upper)}" : $"{lower} to {Number(upper)}")
            : isVietnamese ? $"từ {lower} trở lên" : $"{lower} or more";

        string Number(long number) => Count.Exactly(number).ToWords(language);
    }
}
