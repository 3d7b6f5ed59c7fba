using Antq.Domain.Text;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Every measure in a report must be declared.</summary>
internal sealed class MeasureMustBeDeclared : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.UnknownMeasure];

    public override void Check(OpenedReport report)
    {
        var measures = report.Context.Measures;
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Measure < 0) Add(report, $"{report.PathOf(index)}/measure", report.Figures[index].Written.Measure);
        }

        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (report.Awards[index].Award.Among is { } among && measures.PlaceOf(among) < 0)
                Add(report, $"{report.PathOfAward(index)}/among", among);
        }

        for (var index = 0; index < report.Report.StatedTotals.Count; index++)
        {
            var measure = report.Report.StatedTotals[index].Measure;
            if (measures.PlaceOf(measure) < 0) Add(report, $"/statedTotals/{index}/measure", measure);
        }
    }

    private static void Add(OpenedReport report, string path, MeasureId measure)
    {
        var nearest = NearestText.To(measure.ToString(), report.Context.Measures.Select(known => known.Id.ToString()));
        report.Find(new Finding(
            FindingCodes.UnknownMeasure,
            report.Report.Id,
            path,
            [Value("measure", measure.ToString()), Nearest(nearest)],
            repair: nearest is null ? null : Repairs.ToText(
                path, nearest, report.Context.Measures[MeasureId.Parse(nearest, null)].Name)));
    }
}
