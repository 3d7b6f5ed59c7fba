using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Units on the day of a report, also when they are older than the gazetteer and the day is before its data.</summary>
internal static class UnitDays
{
    /// <summary>
    /// Returns whether a unit that the gazetteer does not know on a day is assumed to have been as on the gazetteer's first day.
    /// </summary>
    public static bool IsAssumed(this RuleContext context, OrganisationUnit unit, LocalDate day)
        => unit.IsOlderThanTheGazetteer(day) && context.AssumeUnchangedSince <= day;

    /// <summary>Returns whether a unit exists on a day, or is assumed to.</summary>
    public static bool HasOn(this RuleContext context, OrganisationUnit unit, LocalDate day)
        => unit.IsAliveOn(day) || context.IsAssumed(unit, day);

    /// <summary>Returns the state of a unit on a day on which it exists, or is assumed to.</summary>
    public static UnitState StateOn(this RuleContext context, OrganisationUnit unit, LocalDate day)
        => unit.StateOn(context.IsAssumed(unit, day) ? unit.FirstDay : day);

    /// <summary>Returns the finding for a unit on a day before the gazetteer: that it is assumed unchanged, or else not known.</summary>
    public static Finding FindingBeforeTheGazetteer(this RuleContext context, Report report, string path, OrganisationUnit unit,
        LocalDate day) => report.Finding(
        context.IsAssumed(unit, day) ? FindingCodes.UnitAssumedUnchanged : FindingCodes.UnitNotYetKnown,
        path,
        Value("unit", unit),
        Value("day", day),
        Value("known", unit.FirstDay),
        Value("version", context.Gazetteer.Version));

    /// <summary>Returns the units that contain a unit on a day, the smallest first.</summary>
    public static IEnumerable<OrganisationUnit> Above(this RuleContext context, OrganisationUnit unit, LocalDate day)
    {
        for (var parent = context.ParentOf(unit, day); parent is not null; parent = context.ParentOf(parent, day)) yield return parent;
    }

    private static OrganisationUnit? ParentOf(this RuleContext context, OrganisationUnit unit, LocalDate day)
        => context.HasOn(unit, day) && context.StateOn(unit, day).Parent is { } key ? context.Gazetteer.Find(key) : null;

    /// <summary>
    /// Returns the day as of which a report is read: its own; or the last day of its unit, if that ended before and the period of the
    /// report lies within its life.
    /// </summary>
    public static LocalDate ReadOn(Report report, OrganisationUnit? unit)
        => unit?.ValidTo is { } last && unit.Days.Last < DayText.Order(report.AsOf) && DayText.Order(report.Period.End) <= unit.Days.Last
            ? last : report.AsOf;

    /// <summary>Returns whether a unit is part of another on a day, over any number of steps.</summary>
    public static bool IsInside(this RuleContext context, OrganisationUnit unit, UnitKey other, LocalDate day)
    {
        for (var parent = context.ParentOf(unit, day); parent is not null; parent = context.ParentOf(parent, day))
        {
            if (parent.Key == other) return true;
        }

        return false;
    }
}
