namespace Antq.Domain.Aggregation;

/// <summary>The axes on which the facts of a cell are apart, each fact compared with the first.</summary>
internal struct Apartness
{
    private (Territory Territory, int Start, int End, CategorySet Category)? _first;

    /// <summary>Whether they are of several territories.</summary>
    public bool OfTerritory { get; private set; }

    /// <summary>Whether they are of several days.</summary>
    public bool OfDays { get; private set; }

    /// <summary>Whether they are of several categories.</summary>
    public bool OfCategory { get; private set; }

    /// <summary>Adds a fact, as far as it lies in the cell.</summary>
    public void Add(Territory territory, (int Start, int End) days, CategorySet category, FactBox target)
    {
        if (_first is not { } first)
        {
            _first = (territory, days.Start, days.End, category);
            return;
        }

        OfTerritory = OfTerritory || !ReferenceEquals(territory, first.Territory) && !territory.Equals(first.Territory)
            || category.Bodies != first.Category.Bodies;
        OfDays |= days != (first.Start, first.End);
        OfCategory = OfCategory || !category.IsSameIn(target.Category, first.Category);
    }

    /// <summary>Adds the axes on which some facts are apart from each other.</summary>
    public void Join(bool ofTerritory, bool ofDays)
    {
        OfTerritory |= ofTerritory;
        OfDays |= ofDays;
    }

    /// <summary>Adds other facts of the same cell.</summary>
    public void Add(in Apartness other, FactBox target)
    {
        Join(other.OfTerritory, other.OfDays);
        OfCategory |= other.OfCategory;
        if (other._first is { } first) Add(first.Territory, (first.Start, first.End), first.Category, target);
    }
}
