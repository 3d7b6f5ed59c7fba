using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Movements;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An anniversary is as many years after its origin as it says: from 16/6/1967 to 2022 it is the 55th.</summary>
internal sealed class AnniversaryFitsItsYears : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.AnniversaryDiffers];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
        => report.WrittenFigures().Where(pair => pair.Figure.Drive is not null).Select(pair => (Path: $"{pair.Path}/drive", pair.Figure.Drive, pair.Figure.Day))
            .Concat(report.Awards.Index().Where(award => award.Item.Drive is not null).Select(award => (Path: $"/awards/{award.Index}/drive", award.Item.Drive, award.Item.Day)))
            .SelectMany(pair => Check(report, pair.Path, pair.Drive, pair.Day ?? report.AsOf));

    private static IEnumerable<Finding> Check(Report report, string path, Drive? drive, LocalDate day)
    {
        if (drive is not { Origin: { } origin, Years: { } years } || years == day.Year - origin.Year) yield break;
        yield return new Finding(
            FindingCodes.AnniversaryDiffers,
            report.Id,
            path,
            [
                Value("years", Text(years)), Value("origin", Text(origin.Year)), Value("year", Text(day.Year)), Value("actual", Text(day.Year - origin.Year)),
            ],
            repair: new FindingRepair($"{path}/years", Text(day.Year - origin.Year)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
