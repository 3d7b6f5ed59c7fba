using System.Globalization;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A phase called "5 năm" must touch five or six years: 2015–2020 does.</summary>
internal sealed class PhaseLengthMustMatchYears : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PhaseLengthDiffers];

    public override void Check(OpenedReport report)
    {
        if (Differs(report.Report.Period)) Add(report, "/period", report.Report.Period);
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written.Period is { } period && Differs(period))
                Add(report, $"{report.PathOf(index)}/period", period);
        }
    }

    private static bool Differs(ReportingPeriod period)
    {
        if (period.Kind != PeriodKind.Phase || YearsOf(period.Label) is not { } years) return false;
        var apart = period.End.Year - period.Start!.Value.Year;
        return years != apart && years != apart + 1;
    }

    /// <summary>Returns the years that a label names, such as <c>5 năm</c>.</summary>
    private static int? YearsOf(ReadOnlySpan<char> label)
    {
        var blank = label.IndexOf(' ');
        if (blank < 0 || label[(blank + 1)..] is not ("năm" or "years")) return null;
        return int.TryParse(label[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;
    }

    private static void Add(OpenedReport report, string path, ReportingPeriod period) => report.Find(
        FindingCodes.PhaseLengthDiffers,
        path,
        Value("first", Year(period.Start!.Value.Year)),
        Value("last", Year(period.End.Year)),
        Value("label", period.Label!));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
