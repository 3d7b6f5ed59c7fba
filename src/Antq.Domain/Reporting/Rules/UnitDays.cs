using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Units on the day of a report, also where they are older than the register and it says nothing of the day.</summary>
internal static class UnitDays
{
    /// <summary>Whether a unit that the register does not know on a day is taken to have been then what it was on the register's first day.</summary>
    public static bool IsAssumed(this RuleContext context, OrganisationUnit unit, LocalDate day) => unit.IsOlderThanTheRegister(day) && context.AssumeUnchangedSince <= day;

    /// <summary>Whether a unit exists on a day, or is taken to.</summary>
    public static bool HasOn(this RuleContext context, OrganisationUnit unit, LocalDate day) => unit.IsAliveOn(day) || context.IsAssumed(unit, day);

    /// <summary>The state of a unit on a day on which it exists, or is taken to.</summary>
    public static UnitState StateOn(this RuleContext context, OrganisationUnit unit, LocalDate day) => unit.StateOn(context.IsAssumed(unit, day) ? unit.FirstDay : day);

    /// <summary>What there is to say of a unit on a day that the register does not know: that it is assumed unchanged, or else not known.</summary>
    public static Finding FindingBeforeTheRegister(this RuleContext context, Report report, string path, OrganisationUnit unit, LocalDate day) => report.Finding(
        context.IsAssumed(unit, day) ? FindingCodes.UnitAssumedUnchanged : FindingCodes.UnitNotYetKnown,
        path,
        Value("unit", unit),
        Value("day", day),
        Value("known", unit.FirstDay),
        Value("version", context.Gazetteer.Version));

    /// <summary>The units that a unit is part of on a day, the smallest first.</summary>
    public static IEnumerable<OrganisationUnit> Above(this RuleContext context, OrganisationUnit unit, LocalDate day)
    {
        for (var parent = context.ParentOf(unit, day); parent is not null; parent = context.ParentOf(parent, day)) yield return parent;
    }

    private static OrganisationUnit? ParentOf(this RuleContext context, OrganisationUnit unit, LocalDate day)
        => context.HasOn(unit, day) && context.StateOn(unit, day).Parent is { } key ? context.Gazetteer.Find(key) : null;

    /// <summary>
    /// The day as of which a report is read: its own; or the last day of its unit, where that ended before and the period of the report
    /// lies within its life.
    /// </summary>
    public static LocalDate ReadOn(Report report, OrganisationUnit? unit)
        => unit?.ValidTo is { } last && unit.Days.Last < DayText.Order(report.AsOf) && DayText.Order(report.Period.End) <= unit.Days.Last
            ? last : report.AsOf;

    /// <summary>Whether a unit is part of another on a day, over any number of steps.</summary>
    public static bool IsInside(this RuleContext context, OrganisationUnit unit, UnitKey other, LocalDate day)
    {
        for (var parent = context.ParentOf(unit, day); parent is not null; parent = context.ParentOf(parent, day))
        {
            if (parent.Key == other) return true;
        }

        return false;
    }
}
