using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// Where a unit begins: below which unit, on which day. The rest of a unit whose only edge does not state its share may be in any unit that
/// begins at its place on the day of the edge (A5).
/// </summary>
/// <param name="Above">The unit above.</param>
/// <param name="Day">The first day.</param>
internal readonly record struct RestPlace(UnitKey Above, LocalDate Day)
{
    /// <summary>Returns whether a part of a unit may have gone where no edge leads, if an edge is the only one from it.</summary>
    public static bool MayBeElsewhere(UnitEvent only)
        => only.Ground == TerritoryShare.NotStated || only.People == TerritoryShare.NotStated;

    /// <summary>Returns where a unit begins; null when that is not known.</summary>
    public static RestPlace? Of(OrganisationUnit unit)
        => unit.ValidFrom is { } day && unit.StateAt(day).Parent is { } above ? new RestPlace(above, day) : null;

    /// <summary>Returns where the rest of a unit may be: below the unit that was above it, or below one that this became.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="only">The only edge from it.</param>
    /// <param name="edgesFrom">Returns the edges from a unit.</param>
    public static IEnumerable<RestPlace> OfRest(OrganisationUnit unit, UnitEvent only, Func<UnitKey, IEnumerable<UnitEvent>> edgesFrom)
    {
        if (unit.StateAt(only.Day.PlusDays(-1)).Parent is not { } above) yield break;
        yield return new RestPlace(above, only.Day);
        foreach (var edge in edgesFrom(above))
        {
            if (edge.Day == only.Day && edge.Successor.Level == above.Level) yield return new RestPlace(edge.Successor, only.Day);
        }
    }
}
