using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>The edges of the shipped gazetteer on the ways from a unit to a day, by what can be reached from either end.</summary>
internal static class WayOracle
{
    private static readonly UnitEvent[] All = [.. Gazetteer.Default.Events.Where(edge => !edge.IsWithinUnit)];
    private static readonly ILookup<UnitKey, UnitEvent> Out = All.ToLookup(edge => edge.Predecessor);
    private static readonly ILookup<UnitKey, UnitEvent> In = All.ToLookup(edge => edge.Successor);

    public static UnitEvent[] Edges(OrganisationUnit unit, LocalDate to)
    {
        if (unit.IsAliveOn(to)) return [];
        var forwards = to >= unit.States[0].From;
        var reached = Reached(forwards ? Roots(unit) : [unit.Key], forwards);
        var onTheWays = Reached(reached.Where(key => Gazetteer.Default[key].IsAliveOn(to)), !forwards);
        onTheWays.IntersectWith(reached);
        return [.. onTheWays.SelectMany(key => Out[key]).Where(IsBetween).Where(edge => onTheWays.Contains(edge.Successor))];

        bool IsBetween(UnitEvent edge) => forwards ? edge.Day <= to : edge.Day > to;

        HashSet<UnitKey> Reached(IEnumerable<UnitKey> from, bool forwards)
        {
            var known = new HashSet<UnitKey>(from);
            var open = new Stack<UnitKey>(known);
            while (open.TryPop(out var key))
            {
                foreach (var edge in (forwards ? Out : In)[key].Where(IsBetween))
                {
                    var next = forwards ? edge.Successor : edge.Predecessor;
                    if (known.Add(next)) open.Push(next);
                }
            }

            return known;
        }
    }

    /// <summary>The unit itself; for a district its last communes too.</summary>
    private static IEnumerable<UnitKey> Roots(OrganisationUnit unit)
        => unit is { Level: OrganisationLevel.District, ValidTo: { } last }
            ? Gazetteer.Default.AsOf(last).Units(OrganisationLevel.Commune).Where(commune => commune.StateOn(last).Parent == unit.Key)
                .Select(commune => commune.Key).Append(unit.Key)
            : [unit.Key];
}
