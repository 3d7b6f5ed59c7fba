using Antq.Domain.Findings;
using Antq.Domain.Organisation;
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
        Value("unit", unit.ToString()),
        Value("day", day),
        Value("known", unit.FirstDay),
        Value("version", context.Gazetteer.Version));
}
