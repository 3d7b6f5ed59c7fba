using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Periods;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A phase that is called "5 năm" is of five or six years that it touches: 2015–2020 is.</summary>
internal sealed class PhaseLengthFitsItsYears : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PhaseLengthDiffers];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.WrittenFigures()
            .Where(pair => pair.Figure.Period is not null)
            .Select(pair => (Path: $"{pair.Path}/period", Period: pair.Figure.Period!.Value))
            .Prepend((Path: "/period", report.Period))
            .Where(pair => Differs(pair.Period))
            .Select(pair => report.Finding(
                FindingCodes.PhaseLengthDiffers,
                pair.Path,
                Value("first", Year(pair.Period.Start!.Value.Year)),
                Value("last", Year(pair.Period.End.Year)),
                Value("label", pair.Period.Label!)));

    private static bool Differs(ReportingPeriod period)
    {
        if (period.Kind != PeriodKind.Phase || period.Label?.Split(' ') is not [var number, "năm" or "years"]) return false;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var years)) return false;
        var apart = period.End.Year - period.Start!.Value.Year;
        return years != apart && years != apart + 1;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
