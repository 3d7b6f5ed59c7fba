using System.Numerics;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The tableau of a linear program over variables of zero and more, solved exactly: the simplex method in two phases, with Bland's rule
/// against cycles. Every number is a whole one over one common denominator, so that nothing is rounded.
/// </summary>
/// <typeparam name="T">The type of the numbers; where it is too small, a step overflows.</typeparam>
internal sealed class BoundsTableau<T>
    where T : IBinaryInteger<T>, ISignedNumber<T>
{
    private const int Dropped = int.MaxValue;

    private readonly int _columns;
    private readonly List<T[]> _rows = [];
    private readonly List<int> _basis = [];
    private T _denominator = T.One;

    /// <param name="variables">How many variables there are.</param>
    /// <param name="sums">The variables of each sum, and the bounds of it; no upper bound means unbounded.</param>
    public BoundsTableau(int variables, IReadOnlyList<(IReadOnlyList<int> Of, long Lower, long? Upper)> sums)
    {
        _columns = variables + sums.Sum(sum => Slacks(sum.Lower, sum.Upper));
        var slack = variables;
        foreach (var (of, lower, upper) in sums)
        {
            var isExact = lower == upper;
            if (isExact || lower > 0) Add(of, lower, isExact ? null : slack++, -1);
            if (!isExact && upper is { } most) Add(of, most, slack++, 1);
        }

        IsFeasible = Satisfy();
    }

    /// <summary>Whether the variables can have values that satisfy every bound.</summary>
    public bool IsFeasible { get; }

    /// <summary>The least that a sum of variables can be, as a fraction.</summary>
    public (T Numerator, T Denominator) Least(IEnumerable<int> variables)
        => Minimise(CostsOf(variables, T.One)) ?? throw new InvalidOperationException("The program has no values.");

    /// <summary>The most that a sum of variables can be, as a fraction; null where it is unbounded.</summary>
    public (T Numerator, T Denominator)? Most(IEnumerable<int> variables)
        => Minimise(CostsOf(variables, T.NegativeOne)) is var (numerator, denominator) ? (-numerator, denominator) : null;

    private static int Slacks(long lower, long? upper) => lower == upper ? 0 : (lower > 0 ? 1 : 0) + (upper is null ? 0 : 1);

    private T[] CostsOf(IEnumerable<int> variables, T cost)
    {
        var costs = new T[_columns];
        foreach (var variable in variables) costs[variable] = cost;
        return costs;
    }

    /// <summary>A row; where its slack is not positive, it begins with an artificial variable, whose column is never looked at.</summary>
    private void Add(IReadOnlyList<int> variables, long bound, int? slack, int sign)
    {
        var row = new T[_columns + 1];
        foreach (var variable in variables) row[variable] = T.One;
        if (slack is { } column) row[column] = T.CreateChecked(sign);
        row[^1] = T.CreateChecked(bound);
        _basis.Add(slack is { } own && sign > 0 ? own : _columns + _rows.Count);
        _rows.Add(row);
    }

    /// <summary>The first phase: the sum of the artificial variables becomes as small as it can; without contradiction, zero.</summary>
    private bool Satisfy()
    {
        var costs = new T[_columns + 1];
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_basis[row] < _columns) continue;
            for (var column = 0; column <= _columns; column++) costs[column] -= _rows[row][column];
        }

        Descend(costs);
        if (!T.IsZero(costs[^1])) return false;
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_basis[row] >= _columns) Drop(row, costs);
        }

        for (var row = _rows.Count - 1; row >= 0; row--)
        {
            if (_basis[row] != Dropped) continue;
            _rows.RemoveAt(row);
            _basis.RemoveAt(row);
        }

        return true;
    }

    /// <summary>Takes an artificial variable of value zero out of the basis, or its row, which then follows from the others.</summary>
    private void Drop(int row, T[] costs)
    {
        var cells = _rows[row];
        var column = Array.FindIndex(cells, 0, _columns, cell => !T.IsZero(cell));
        if (column < 0)
        {
            _basis[row] = Dropped;
            return;
        }

        if (T.Sign(cells[column]) < 0)
        {
            for (var place = 0; place <= _columns; place++) cells[place] = -cells[place];
        }

        Pivot(row, column, costs);
    }

    private (T Numerator, T Denominator)? Minimise(T[] costs)
    {
        var reduced = new T[_columns + 1];
        for (var column = 0; column < _columns; column++) reduced[column] = costs[column] * _denominator;
        for (var row = 0; row < _rows.Count; row++)
        {
            var cost = costs[_basis[row]];
            if (T.IsZero(cost)) continue;
            for (var column = 0; column <= _columns; column++) reduced[column] -= cost * _rows[row][column];
        }

        return Descend(reduced) ? (-reduced[^1], _denominator) : null;
    }

    /// <summary>Pivots until no variable would make the value smaller; false where it has no least value.</summary>
    private bool Descend(T[] reduced)
    {
        while (true)
        {
            var column = Array.FindIndex(reduced, 0, _columns, cost => T.Sign(cost) < 0);
            if (column < 0) return true;
            var row = Leaving(column);
            if (row < 0) return false;
            Pivot(row, column, reduced);
        }
    }

    /// <summary>The row whose variable reaches zero first when that of a column grows; of equals, the one of the first variable.</summary>
    private int Leaving(int column)
    {
        var best = -1;
        for (var row = 0; row < _rows.Count; row++)
        {
            if (T.Sign(_rows[row][column]) <= 0) continue;
            var order = best < 0 ? -1 : (_rows[row][^1] * _rows[best][column]).CompareTo(_rows[best][^1] * _rows[row][column]);
            if (order < 0 || order == 0 && _basis[row] < _basis[best]) best = row;
        }

        return best;
    }

    private void Pivot(int row, int column, T[] reduced)
    {
        var pivot = _rows[row][column];
        int[] places = [.. Enumerable.Range(0, _columns + 1).Where(place => !T.IsZero(_rows[row][place]))];
        for (var other = 0; other < _rows.Count; other++)
        {
            if (other != row) Eliminate(_rows[other]);
        }

        Eliminate(reduced);
        _denominator = pivot;
        _basis[row] = column;

        void Eliminate(T[] cells)
        {
            var factor = cells[column];
            if (pivot != _denominator)
            {
                for (var place = 0; place <= _columns; place++) cells[place] *= pivot;
                foreach (var place in places) cells[place] -= factor * _rows[row][place];
                for (var place = 0; place <= _columns; place++) cells[place] /= _denominator;
            }
            else if (!T.IsZero(factor))
            {
                foreach (var place in places) cells[place] -= factor * _rows[row][place] / _denominator;
            }
        }
    }
}
