namespace Antq.Domain.Aggregation;

/// <summary>Relates facts of a family to a cell.</summary>
internal static class FamilyPlacing
{
    /// <summary>
    /// Returns whether a fact and a cell have something in common. The count of one group of people does not constrain that of another.
    /// </summary>
    public static bool Meets(PlacedFact fact, FactBox target)
        => fact.Box.Category.IsOfGroupOf(target.Category) && fact.Box.Overlaps(target);

    /// <summary>Returns the relation of a fact to a cell.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="target">The cell.</param>
    /// <param name="hasAbove">Whether a fact of all people contains it: then people of another group may also be in the cell's
    /// group.</param>
    public static Placing Of(PlacedFact fact, FactBox target, bool hasAbove)
    {
        if (!fact.Box.Overlaps(target)) return Placing.Outside;
        if (!fact.Box.Category.IsOfGroupOf(target.Category)) return hasAbove ? Placing.Straddling : Placing.Outside;
        return target.Contains(fact.Box) ? Placing.Inside : Placing.Straddling;
    }
}
