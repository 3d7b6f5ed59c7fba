namespace Antq.Domain.Aggregation;

/// <summary>How facts of a family lie to a cell.</summary>
internal static class FamilyPlacing
{
    /// <summary>Whether a fact and a cell have something in common. Of two groups of people, what is counted in one says nothing of the other.</summary>
    public static bool Meets(PlacedFact fact, FactBox target)
        => fact.Box.Category.IsOfPeopleOf(target.Category) && fact.Box.Overlaps(target);

    /// <summary>How a fact lies to a cell.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="target">The cell.</param>
    /// <param name="hasAbove">Whether a fact of all people contains it: then people of another group may be in the cell's too.</param>
    public static Placing Of(PlacedFact fact, FactBox target, bool hasAbove)
    {
        if (!fact.Box.Overlaps(target)) return Placing.Outside;
        if (!fact.Box.Category.IsOfPeopleOf(target.Category)) return hasAbove ? Placing.Straddling : Placing.Outside;
        return target.Contains(fact.Box) ? Placing.Inside : Placing.Straddling;
    }
}
