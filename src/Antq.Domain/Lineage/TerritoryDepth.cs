using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>How fine the atoms of territories must be.</summary>
/// <param name="Lowest">The lowest level of the units.</param>
/// <param name="WithEarlier">
/// Whether there are units that ended before the recent ones: without them, the atoms are fewer and nothing earlier is read.
/// </param>
internal readonly record struct TerritoryDepth(OrganisationLevel Lowest, bool WithEarlier)
{
    /// <summary>Whether the atoms are those of communes.</summary>
    public bool IsFine => Lowest >= OrganisationLevel.District;

    /// <summary>Returns the depth that some units of a gazetteer need, on a day besides their own.</summary>
    public static TerritoryDepth Of(Gazetteer gazetteer, OrganisationLevel lowest, IEnumerable<OrganisationUnit> units,
        LocalDate? day = null)
        => new(lowest, lowest >= OrganisationLevel.District
            && (day is { } on && gazetteer.IsEarlier(DayText.Order(on)) || units.Any(unit => gazetteer.IsEarlier(unit.Days.Last))));

    /// <summary>Returns the depth that suffices for this and another level.</summary>
    public TerritoryDepth And(OrganisationLevel level) => level > Lowest ? this with { Lowest = level } : this;
}
