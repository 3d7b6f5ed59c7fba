using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A smallest group of units whose total covers the same territory on two days.</summary>
/// <param name="Before">The units of the first day, by key.</param>
/// <param name="After">The units of the other day, by key.</param>
public sealed record ComparableArea(IReadOnlyList<OrganisationUnit> Before, IReadOnlyList<OrganisationUnit> After)
{
    /// <summary>The units of the first day, by key.</summary>
    public IReadOnlyList<OrganisationUnit> Before { get; init => field = ValueList<OrganisationUnit>.Of(value); } =
        ValueList<OrganisationUnit>.Of(Before);

    /// <summary>The units of the other day, by key.</summary>
    public IReadOnlyList<OrganisationUnit> After { get; init => field = ValueList<OrganisationUnit>.Of(value); } =
        ValueList<OrganisationUnit>.Of(After);

    /// <summary>
    /// Returns whether the unit alone is the whole group on its day, so that its own figure is exactly comparable with those of the other
    /// day; never when the other day has no unit of the level.
    /// </summary>
    public bool IsExactFor(UnitKey unit)
        => Before.Count > 0 && After.Count > 0
            && (Before is [var before] && before.Key == unit || After is [var after] && after.Key == unit);
}
