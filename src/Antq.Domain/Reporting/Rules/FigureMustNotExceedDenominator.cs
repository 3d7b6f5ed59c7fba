using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A figure must not exceed its denominator, and all provinces are as many as existed on the day of the report.</summary>
internal sealed class FigureMustNotExceedDenominator : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.MoreThanAll, FindingCodes.WrongNumberOfUnits];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written.OutOf is { } all) Check(report, index, all);
        }
    }

    private static void Check(OpenedReport report, int index, Count all)
    {
        var (row, gazetteer) = (report.Figures[index].Row, report.Context.Gazetteer);
        if (row.Written.Value is { } value && value.IsAtMost(all) == Answer.No)
            report.Find(FindingCodes.MoreThanAll, report.PathOf(index), Value("value", value), Value("all", all));
        if (row.Written.Measure != StandardMeasures.ProvincesWithModels.Id) return;
        var day = row.Day ?? report.Report.AsOf;
        if (day < gazetteer.KnownFrom(OrganisationLevel.Province)) return;
        var provinces = gazetteer.AsOf(day).Provinces.Count;
        if (all.Lower <= provinces && !(all.Upper < provinces)) return;
        var path = $"{report.PathOf(index)}/outOf";
        report.Find(new Finding(
            FindingCodes.WrongNumberOfUnits,
            report.Report.Id,
            path,
            [Value("all", all), Value("day", day), Value("actual", provinces), Value("version", gazetteer.Version)],
            repair: Repairs.To(path, (Count)provinces)));
    }
}
