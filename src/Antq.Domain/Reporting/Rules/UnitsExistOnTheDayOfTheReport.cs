using Antq.Domain.Findings;
using Antq.Domain.Organisation;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// Every unit that a report names is in the register and exists on the day of the report; one of an award, on that day or on its own. A unit that the
/// register does not know so early is an error too, unless the caller assumes it unchanged, which is told of the members of a cluster as well.
/// </summary>
internal sealed class UnitsExistOnTheDayOfTheReport : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.UnknownUnit, FindingCodes.UnitNotAlive, FindingCodes.UnitNotYetKnown, FindingCodes.UnitAssumedUnchanged];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, key, day) in Named(report))
        {
            if (!context.Gazetteer.TryGet(key, out var unit))
            {
                yield return new Finding(
                    FindingCodes.UnknownUnit,
                    report.Id,
                    path,
                    [Value("key", key.ToString()), Value("version", context.Gazetteer.Version)],
                    repair: Repair(path, key, report, context.Gazetteer));
            }
            else if (unit.IsAliveOn(report.AsOf) || day is { } own && unit.IsAliveOn(own))
            {
                continue;
            }
            else if (DayBeforeTheRegister(unit, report.AsOf, day, context) is { } early)
            {
                yield return context.FindingBeforeTheRegister(report, path, unit, early);
            }
            else
            {
                yield return new Finding(
                    FindingCodes.UnitNotAlive,
                    report.Id,
                    path,
                    [Value("unit", unit.ToString()), Value("day", report.AsOf), Value("version", context.Gazetteer.Version)],
                    repair: Repair(path, key, report, context.Gazetteer));
            }
        }

        if (report.Cluster is not { } cluster) yield break;
        foreach (var (index, member) in cluster.Members.Index())
        {
            if (context.Gazetteer.TryGet(member, out var unit) && context.IsAssumed(unit, report.AsOf))
                yield return context.FindingBeforeTheRegister(report, $"/cluster/members/{index}", unit, report.AsOf);
        }
    }

    /// <summary>Of the day of the report and that of the award, the one that the register does not know of a unit; of two, one on which it is assumed.</summary>
    private static LocalDate? DayBeforeTheRegister(OrganisationUnit unit, LocalDate asOf, LocalDate? own, RuleContext context)
    {
        LocalDate? first = unit.IsOlderThanTheRegister(asOf) ? asOf : null;
        LocalDate? second = own is { } day && unit.IsOlderThanTheRegister(day) ? day : null;
        return first is { } before && !context.IsAssumed(unit, before) && second is { } other && context.IsAssumed(unit, other) ? second : first ?? second;
    }

    /// <summary>Every unit that is named, with the day of its own that an award has.</summary>
    private static IEnumerable<(string Path, UnitKey Key, LocalDate? Day)> Named(Report report)
    {
        yield return ("/unit", report.Unit, null);
        if (report.Reporter is { } reporter) yield return ("/reporter", reporter, null);
        foreach (var (path, figure) in report.WrittenFigures())
        {
            if (figure.Unit is { } unit) yield return ($"{path}/unit", unit, null);
        }

        for (var i = 0; i < report.Awards.Count; i++)
        {
            var award = report.Awards[i];
            if (award.Unit is { } unit) yield return ($"/awards/{i}/unit", unit, award.Day);
            for (var j = 0; j < award.Issuers.Count; j++)
            {
                if (award.Issuers[j].Unit is { } body) yield return ($"/awards/{i}/issuers/{j}/unit", body, award.Day);
            }
        }
    }

    /// <summary>The unit with the same code that exists on the day of the report, where there is one.</summary>
    private static FindingRepair? Repair(string path, UnitKey key, Report report, Gazetteer gazetteer)
        => gazetteer.Units.FirstOrDefault(unit => unit.Code == key.Code && unit.IsAliveOn(report.AsOf)) is { } unit
            ? new FindingRepair(path, unit.Key.ToString())
            : null;
}
