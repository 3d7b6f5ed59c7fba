using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Short forms for what the rules say.</summary>
internal static class RuleFindings
{
    public static Finding Finding(this Report report, FindingCode code, string path, params IReadOnlyList<FindingValue> values)
        => new(code, report.Id, path, values);

    /// <summary>What was found without a report, at a place of one.</summary>
    public static Finding At(this Finding finding, Report report, string path, FindingRepair? repair = null) => new(finding.Code, report.Id, path, finding.Values, repair: repair);

    /// <summary>A sum for a check, which must not throw.</summary>
    public static Count Sum(IEnumerable<Count> counts) => counts.Aggregate(Count.Exactly(0), (sum, count) => sum.AddSaturated(count));

    /// <summary>All recipients together.</summary>
    public static Count Total(Recipients recipients) => Sum(recipients.ByKind.Select(kind => kind.Count));

    public static FindingValue Value(string name, Count count) => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));

    public static FindingValue Value(string name, Measure measure) => new(name, measure.Name(Language.Vietnamese), measure.Name(Language.English));

    public static FindingValue Value(string name, LocalDate day) => new(name, DayText.FormatVietnamese(day), DayText.Format(day));

    public static FindingValue Value(string name, string text) => new(name, text);

    /// <summary>The neutral text of a count in a document: what a repair puts there.</summary>
    public static string Document(Count count) => count.ToString();

    /// <summary>Every figure of a report with its place, parts included, as it is written.</summary>
    public static IEnumerable<(string Path, Figure Figure)> WrittenFigures(this Report report) => report.Figures(static (part, _) => part);

    /// <summary>The same, each part with what it leaves out taken from what it is part of.</summary>
    public static IEnumerable<(string Path, Figure Figure)> AllFigures(this Report report) => report.Figures(FactReader.Inherit);

    /// <summary>Every count of a report that keeps its words, with its place.</summary>
    public static IEnumerable<(string Path, Count Count, string Wording)> WordedCounts(this Report report)
    {
        foreach (var (path, figure) in report.AllFigures())
        {
            if (figure.Value is { Wording: { } ofValue } value) yield return ($"{path}/value", value, ofValue);
            if (figure.OutOf is { Wording: { } ofAll } all) yield return ($"{path}/outOf", all, ofAll);
            if (figure.Target is { Wording: { } ofTarget } target) yield return ($"{path}/target", target, ofTarget);
        }

        for (var index = 0; index < report.Awards.Count; index++)
        {
            if (!report.Awards[index].Recipients.HasWords) continue;
            foreach (var (place, kinds, count) in report.Awards[index].Recipients.ByKind)
            {
                if (count.Wording is { } wording) yield return ($"/awards/{index}/recipients/{place}{(kinds.Count > 1 ? "/count" : "")}", count, wording);
            }
        }

        for (var index = 0; index < report.StatedTotals.Count; index++)
        {
            if (report.StatedTotals[index].Value is { Wording: { } wording } total) yield return ($"/statedTotals/{index}/value", total, wording);
        }
    }

    /// <summary>Whether two figures of a report may be of one measure: without it, nothing can be held against another figure of the same measure.</summary>
    public static bool MayNameAMeasureTwice(this Report report)
    {
        for (var one = 0; one < report.Figures.Count; one++)
        {
            if (report.Figures[one].OfWhich.Count > 0) return true;
            for (var other = 0; other < one; other++)
            {
                if (report.Figures[one].Measure == report.Figures[other].Measure) return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Path, Figure Figure)> Figures(this Report report, Func<Figure, Figure, Figure> complete)
    {
        for (var index = 0; index < report.Figures.Count; index++)
        {
            var (path, figure) = (ReportPlaces.Figure(index), report.Figures[index]);
            yield return (path, figure);
            foreach (var part in Parts(path, figure, complete)) yield return part;
        }
    }

    private static IEnumerable<(string Path, Figure Figure)> Parts(string path, Figure whole, Func<Figure, Figure, Figure> complete)
        => whole.OfWhich.Count == 0 ? [] : whole.OfWhich.SelectMany((written, index) =>
        {
            var (place, part) = ($"{path}/ofWhich/{index}", complete(written, whole));
            return Parts(place, part, complete).Prepend((place, part));
        });
}
