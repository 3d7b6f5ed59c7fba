namespace Antq.Domain.Aggregation;

/// <summary>Numbers from 0 in sets that are joined step by step; each set is identified by its smallest number.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <param name="count">How many numbers there are, each initially in a set of its own.</param>
    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (var number = 0; number < count; number++) _parents[number] = number;
    }

    /// <summary>Gets the smallest number of the set that a number is in.</summary>
    public int this[int number]
    {
        get
        {
            while (_parents[number] != number) number = _parents[number] = _parents[_parents[number]];
            return number;
        }
    }

    /// <summary>Joins the sets of two numbers.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (this[one], this[other]);
        if (first < second) _parents[second] = first;
        else _parents[first] = second;
    }
}
