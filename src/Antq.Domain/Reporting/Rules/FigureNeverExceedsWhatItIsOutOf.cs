using Antq.Domain.Findings;
using Antq.Domain.Organisation;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>So many of so many: never more than all, and all provinces are as many as there were on the day of the report.</summary>
internal sealed class FigureNeverExceedsWhatItIsOutOf : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.MoreThanAll, FindingCodes.WrongNumberOfUnits];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, figure) in report.AllFigures())
        {
            if (figure.OutOf is not { } all) continue;
            if (figure.Value is { } value && value.IsAtMost(all) == Answer.No)
                yield return report.Finding(FindingCodes.MoreThanAll, path, Value("value", value), Value("all", all));
            if (figure.Measure != StandardMeasures.ProvincesWithModels.Id) continue;
            var day = figure.Day ?? report.AsOf;
            if (day < context.Gazetteer.KnownFrom(OrganisationLevel.Province)) continue;
            var provinces = context.Gazetteer.AsOf(day).Provinces.Count;
            if (all.Lower <= provinces && !(all.Upper < provinces)) continue;
            yield return new Finding(
                FindingCodes.WrongNumberOfUnits,
                report.Id,
                $"{path}/outOf",
                [Value("all", all), Value("day", day), Value("actual", provinces), Value("version", context.Gazetteer.Version)],
                repair: new FindingRepair($"{path}/outOf", Document(provinces)));
        }
    }
}
