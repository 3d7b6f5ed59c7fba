using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// Every unit in a report must be in the gazetteer and exist on the day of the report; that of an award, on that day or on its own. A unit
/// that ended before the day of the report is read as of its last day if its facts lie within its life, which is a remark. A unit before
/// its first known day in the gazetteer is an error too, unless the caller assumes it unchanged, which is a remark for the members of a
/// cluster as well.
/// </summary>
internal sealed class UnitMustExistOnReportDay : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } =
        [FindingCodes.UnknownUnit, FindingCodes.UnitNotAlive, FindingCodes.UnitNotYetKnown, FindingCodes.UnitAssumedUnchanged,
            FindingCodes.UnitReadAsOfItsLastDay];

    public override void Check(OpenedReport report)
    {
        Check(report, "/unit", report.Report.Unit, report.Report.Period.End);
        if (report.Report.Reporter is { } reporter) Check(report, "/reporter", reporter);
        for (var index = 0; index < report.Figures.Length; index++) CheckFigure(report, index);
        for (var index = 0; index < report.Awards.Length; index++) CheckAward(report, report.Awards[index].Written, index);
        if (report.Report.Cluster is { } cluster) CheckMembers(report, cluster);
    }

    private static void CheckFigure(OpenedReport report, int index)
    {
        ref readonly var figure = ref report.Figures[index];
        if (figure.Written.Unit is { } own)
        {
            if (!IsRight(report, own)) Check(report, $"{report.PathOf(index)}/unit", own, report.LastOf(figure));
        }
        else if (figure.Written is { Period: not null } or { Day: not null } && report.LookUpUnitOf(figure) is { } unit
            && IsBeyond(report, unit, report.LastOf(figure)))
        {
            Add(report, FindingCodes.UnitNotAlive, $"{report.PathOf(index)}/{(figure.Written.Day is null ? "period" : "day")}", unit,
                report.LastOf(figure), null);
        }
    }

    private static void CheckAward(OpenedReport report, Award award, int index)
    {
        if (award.Unit is { } own)
        {
            if (!IsRight(report, own)) Check(report, $"{report.PathOfAward(index)}/unit", own, award.Day ?? award.During?.End, award.Day);
        }
        else if ((award.Day ?? award.During?.End) is { } last && report.Unit is { } unit && IsBeyond(report, unit, last))
        {
            Add(report, FindingCodes.UnitNotAlive, $"{report.PathOfAward(index)}/{(award.Day is null ? "during" : "day")}", unit, last,
                null);
        }

        for (var place = 0; place < award.Issuers.Count; place++)
        {
            if (award.Issuers[place].Unit is { } body && !IsRight(report, body))
                Check(report, $"{report.PathOfAward(index)}/issuers/{place}/unit", body, null, award.Day);
        }
    }

    private static void CheckMembers(OpenedReport report, EmulationCluster cluster)
    {
        foreach (var (index, member) in cluster.Members.Index())
        {
            if (report.Context.Gazetteer.TryGet(member, out var unit) && report.Context.IsAssumed(unit, report.Report.AsOf))
                report.Find(report.Context.FindingBeforeTheGazetteer(report.Report, $"/cluster/members/{index}", unit, report.Report.AsOf));
        }
    }

    /// <summary>Returns whether a unit exists on the day of the report.</summary>
    private static bool IsRight(OpenedReport report, UnitKey key) => report.Context.Gazetteer.Find(key)?.IsAliveOn(report.AsOf) == true;

    /// <summary>Returns whether a unit ended before the day of the report, and its facts have a day after its last one.</summary>
    private static bool IsBeyond(OpenedReport report, OrganisationUnit unit, LocalDate last)
        => unit.Days.Last < report.AsOf && DayText.Order(last) > unit.Days.Last;

    /// <summary>Checks a unit against the gazetteer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The place that names it.</param>
    /// <param name="key">The unit.</param>
    /// <param name="last">The last day of its facts; null when they have no days of their own.</param>
    /// <param name="own">The own day of an award.</param>
    private static void Check(OpenedReport report, string path, UnitKey key, LocalDate? last = null, LocalDate? own = null)
    {
        if (!report.Context.Gazetteer.TryGet(key, out var unit))
        {
            report.Find(new Finding(
                FindingCodes.UnknownUnit,
                report.Report.Id,
                path,
                [Value("key", key.ToString()), Value("version", report.Context.Gazetteer.Version), Known(key, report.Context.Gazetteer)],
                repair: Repair(path, key, report)));
        }
        else if (unit.IsAliveOn(report.AsOf) || (own is { } day && unit.IsAliveOn(day)))
        {
            return;
        }
        else if (DayBeforeTheGazetteer(unit, report.Report.AsOf, own, report.Context) is { } early)
        {
            report.Find(report.Context.FindingBeforeTheGazetteer(report.Report, path, unit, early));
        }
        else if (unit.IsAliveOn(report.ReadOn) && (last is not { } end || !IsBeyond(report, unit, end)))
        {
            if (path == "/unit") AddLastDay(report, path, unit);
        }
        else if (last is { } lastDay && unit.ValidTo is not null && unit.Days.Last < report.AsOf
            && DayText.Order(lastDay) <= unit.Days.Last)
        {
            AddLastDay(report, path, unit);
        }
        else
        {
            Add(report, FindingCodes.UnitNotAlive, path, unit, report.Report.AsOf, Repair(path, key, report));
        }
    }

    /// <summary>Returns which units have the code, for the end of a sentence.</summary>
    private static FindingValue Known(UnitKey key, Gazetteer gazetteer)
    {
        FindingValue[] units = [.. gazetteer.LivesOf(key.Code).Select(unit => WithKey("unit", unit))];
        return units.Length > 0
            ? new FindingValue("known", $" Mã này là của {Names(Language.Vietnamese)}.", $" That is the code of {Names(Language.English)}.")
            : new FindingValue("known", "", "");

        string Names(Language language) => string.Join(", ", units.Select(unit => unit.Text(language)));
    }

    private static void AddLastDay(OpenedReport report, string path, OrganisationUnit unit) => report.Find(
        FindingCodes.UnitReadAsOfItsLastDay,
        path,
        Value("unit", unit),
        Value("last", unit.ValidTo!.Value),
        Value("day", report.Report.AsOf),
        Value("version", report.Context.Gazetteer.Version));

    private static void Add(OpenedReport report, FindingCode code, string path, OrganisationUnit unit, LocalDate day, FindingRepair? repair)
        => report.Find(new Finding(
            code,
            report.Report.Id,
            path,
            [WithKey("unit", unit), Value("day", day), Value("version", report.Context.Gazetteer.Version)],
            repair: repair));

    /// <summary>
    /// Returns the day of the report or of the award on which the gazetteer does not know a unit; of two, one on which it is assumed.
    /// </summary>
    private static LocalDate? DayBeforeTheGazetteer(OrganisationUnit unit, LocalDate asOf, LocalDate? own, RuleContext context)
    {
        LocalDate? first = unit.IsOlderThanTheGazetteer(asOf) ? asOf : null;
        LocalDate? second = own is { } day && unit.IsOlderThanTheGazetteer(day) ? day : null;
        return first is { } before && !context.IsAssumed(unit, before) && second is { } other && context.IsAssumed(unit, other) ? second
            : first ?? second;
    }

    /// <summary>Returns the repair to the unit with the same code that exists on the day of the report, if there is one.</summary>
    private static FindingRepair? Repair(string path, UnitKey key, OpenedReport report)
        => Array.Find(report.Context.Gazetteer.LivesOf(key.Code), unit => unit.IsAliveOn(report.AsOf)) is { } unit
            ? Repairs.To(path, unit)
            : null;
}
