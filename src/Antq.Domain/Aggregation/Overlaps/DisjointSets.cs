namespace Antq.Domain.Aggregation;

/// <summary>Numbers from 0 in sets that are joined step by step; the smallest number of a set stands for it.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <param name="count">How many numbers there are, each at first in a set of its own.</param>
    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (var number = 0; number < count; number++) _parents[number] = number;
    }

    /// <summary>The smallest number of the set that a number is in.</summary>
    public int this[int number]
    {
        get
        {
            while (_parents[number] != number) number = _parents[number] = _parents[_parents[number]];
            return number;
        }
    }

    /// <summary>Makes one set of the two that the numbers are in.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (this[one], this[other]);
        if (first < second) _parents[second] = first;
        else _parents[first] = second;
    }
}
