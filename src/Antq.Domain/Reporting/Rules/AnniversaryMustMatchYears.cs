using System.Globalization;
using Antq.Domain.Movements;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The number of an anniversary must be the years since its origin: from 16/6/1967 to 2022 it is the 55th.</summary>
internal sealed class AnniversaryMustMatchYears : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.AnniversaryDiffers];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            var figure = report.Figures[index].Written;
            if (figure.Drive is { } drive && Differs(drive, figure.Day ?? report.Report.AsOf))
                Add(report, report.PathOf(index), drive, figure.Day);
        }

        for (var index = 0; index < report.Awards.Length; index++)
        {
            var award = report.Awards[index].Written;
            if (award.Drive is { } drive && Differs(drive, award.Day ?? report.Report.AsOf))
                Add(report, report.PathOfAward(index), drive, award.Day);
        }
    }

    private static bool Differs(Drive drive, LocalDate day)
        => drive is { Origin: { } origin, Years: { } years } && years != day.Year - origin.Year;

    private static void Add(OpenedReport report, string path, Drive drive, LocalDate? day)
    {
        var (first, year) = (drive.Origin!.Value.Year, (day ?? report.Report.AsOf).Year);
        report.Find(new Finding(
            FindingCodes.AnniversaryDiffers,
            report.Report.Id,
            $"{path}/drive",
            [Value("years", Text(drive.Years!.Value)), Value("origin", Text(first)), Value("year", Text(year)),
                Value("actual", Text(year - first))],
            repair: Repairs.ToYears($"{path}/drive/years", year - first)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
