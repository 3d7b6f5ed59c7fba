using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>
/// A linear program over non-negative unknowns, solved exactly (B2): every entry of the table is a whole number over one common
/// denominator. Each row bounds a sum of unknowns from below, from above, or both.
/// </summary>
/// <typeparam name="T">Whole numbers; an entry beyond their range is an <see cref="OverflowException"/>.</typeparam>
internal sealed class ExactSimplex<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The number of steps after which the first improving column is taken instead of the best one, which cannot cycle.</summary>
    private const int Patience = 200;

    private readonly int _unknowns;
    private readonly int _real;
    private readonly int _width;
    private readonly T[][] _table;
    private readonly int[] _basis;

    /// <summary>For each line of the table its row, the column that holds its dual value, and the sign and kind of that column.</summary>
    private readonly (int Row, int Column, bool IsUpper, bool IsEqual)[] _lines;

    private T[] _costs = [];
    private T _denominator = T.One;

    /// <param name="columns">For each unknown the rows that contain it, a bit each.</param>
    /// <param name="bounds">The bounds of each row; the upper is null when there is none.</param>
    /// <param name="active">Which rows count.</param>
    public ExactSimplex(IReadOnlyList<ulong> columns, IReadOnlyList<(Int128 Lower, Int128? Upper)> bounds, bool[] active)
    {
        var lines = new List<(int Row, bool IsUpper, bool IsEqual)>();
        for (var row = 0; row < bounds.Count; row++)
        {
            if (!active[row]) continue;
            var (lower, upper) = bounds[row];
            if (upper == lower) lines.Add((row, false, true));
            else if (upper is not null) lines.Add((row, true, false));
            if (lower > 0 && upper != lower) lines.Add((row, false, false));
        }

        _unknowns = columns.Count;
        _real = _unknowns + lines.Count(line => !line.IsEqual);
        _width = _real + lines.Count(line => !line.IsUpper);
        (_table, _basis, _lines) = (new T[lines.Count][], new int[lines.Count], new (int, int, bool, bool)[lines.Count]);
        var (slack, artificial) = (_unknowns, _real);
        for (var place = 0; place < lines.Count; place++)
        {
            var (row, isUpper, isEqual) = lines[place];
            var line = _table[place] = new T[_width + 1];
            for (var column = 0; column < _unknowns; column++)
            {
                if ((columns[column] >> row & 1) == 1) line[column] = T.One;
            }

            line[_width] = T.CreateChecked(isUpper ? bounds[row].Upper!.Value : bounds[row].Lower);
            _lines[place] = (row, isEqual ? artificial : slack, isUpper, isEqual);
            if (!isEqual) line[slack] = isUpper ? T.One : -T.One;
            if (!isUpper) line[artificial] = T.One;
            _basis[place] = isUpper ? slack : artificial;
            if (!isEqual) slack++;
            if (!isUpper) artificial++;
        }
    }

    private ExactSimplex(ExactSimplex<T> other)
    {
        (_unknowns, _real, _width, _lines, _denominator) = (other._unknowns, other._real, other._width, other._lines, other._denominator);
        (_table, _basis) = (Array.ConvertAll(other._table, line => (T[])line.Clone()), (int[])other._basis.Clone());
    }

    /// <summary>Returns a copy with a table of its own, to continue from.</summary>
    public ExactSimplex<T> Copy() => new(this);

    /// <summary>
    /// Finds values of the unknowns that satisfy all bounds (the first solution of B2); null on success, otherwise the rows in
    /// contradiction with their factors (B4).
    /// </summary>
    public IReadOnlyList<(int Row, Int128 Factor)>? FindStart()
    {
        _costs = new T[_width + 1];
        for (var column = _real; column < _width; column++) _costs[column] = T.One;
        for (var place = 0; place < _table.Length; place++)
        {
            if (_basis[place] >= _real) Subtract(_costs, T.One, _table[place]);
        }

        Minimise();
        if (_costs[_width] != T.Zero) return [.. Duals(T.One, _denominator)];
        RemoveArtificials();
        return null;
    }

    /// <summary>
    /// Returns the minimum or maximum of a sum of unknowns times the divisor, with the factors of the rows that prove it (B6); null when
    /// unbounded.
    /// </summary>
    /// <param name="isIn">Which unknowns are added.</param>
    /// <param name="isLargest">Whether the maximum is requested.</param>
    public (Int128 Value, Int128 Divisor, IReadOnlyList<(int Row, Int128 Factor)> Factors)? Optimise(bool[] isIn, bool isLargest)
    {
        var sign = isLargest ? -T.One : T.One;
        _costs = new T[_width + 1];
        for (var column = 0; column < _unknowns; column++)
        {
            if (isIn[column]) _costs[column] = sign * _denominator;
        }

        for (var place = 0; place < _table.Length; place++)
        {
            if (_basis[place] < _unknowns && isIn[_basis[place]]) Subtract(_costs, sign, _table[place]);
        }

        if (!Minimise()) return null;
        return (Int128.CreateChecked(-sign * _costs[_width]), Int128.CreateChecked(_denominator), [.. Duals(sign, T.Zero)]);
    }

    /// <summary>
    /// Returns the dual values of the rows (B6): the remaining cost of a column that is in one row alone is that of the row.
    /// </summary>
    /// <param name="sign">1, or -1 when the negative sum was minimised.</param>
    /// <param name="artificialCost">The cost of artificial columns.</param>
    private IEnumerable<(int Row, Int128 Factor)> Duals(T sign, T artificialCost)
    {
        foreach (var (row, column, isUpper, isEqual) in _lines)
        {
            var dual = sign * (isEqual ? artificialCost - _costs[column] : isUpper ? -_costs[column] : _costs[column]);
            if (dual != T.Zero) yield return (row, Int128.CreateChecked(dual));
        }
    }

    private static void Subtract(T[] costs, T times, T[] line)
    {
        for (var column = 0; column < costs.Length; column++) costs[column] -= times * line[column];
    }

    /// <summary>Takes columns into the basis while one of them reduces the sum; false when it is unbounded.</summary>
    private bool Minimise()
    {
        for (var step = 0; ; step++)
        {
            var entering = Entering(step > Patience);
            if (entering < 0) return true;
            var leaving = Leaving(entering);
            if (leaving < 0) return false;
            Pivot(leaving, entering);
        }
    }

    private int Entering(bool takesFirst)
    {
        var best = -1;
        for (var column = 0; column < _real; column++)
        {
            if (_costs[column] >= T.Zero || best >= 0 && _costs[column] >= _costs[best]) continue;
            best = column;
            if (takesFirst) break;
        }

        return best;
    }

    private int Leaving(int entering)
    {
        var best = -1;
        for (var place = 0; place < _table.Length; place++)
        {
            if (_table[place][entering] <= T.Zero) continue;
            if (best < 0) best = place;
            var (mine, theirs) = (_table[place][_width] * _table[best][entering], _table[best][_width] * _table[place][entering]);
            if (mine < theirs || mine == theirs && _basis[place] < _basis[best]) best = place;
        }

        return best;
    }

    /// <summary>Replaces artificial columns that are still in the basis, with value 0, by another column, if the line has one.</summary>
    private void RemoveArtificials()
    {
        for (var place = 0; place < _table.Length; place++)
        {
            if (_basis[place] < _real) continue;
            var column = Array.FindIndex(_table[place], 0, _real, entry => entry != T.Zero);
            if (column < 0) continue;
            if (_table[place][column] < T.Zero) Negate(_table[place]);
            Pivot(place, column);
        }
    }

    private static void Negate(T[] line)
    {
        for (var column = 0; column < line.Length; column++) line[column] = -line[column];
    }

    private void Pivot(int place, int column)
    {
        var pivot = _table[place][column];
        for (var other = 0; other < _table.Length; other++)
        {
            if (other != place) Eliminate(_table[other], _table[place], column, pivot);
        }

        Eliminate(_costs, _table[place], column, pivot);
        _denominator = pivot;
        _basis[place] = column;
    }

    /// <summary>
    /// Eliminates a column from a line; each entry is again a whole number over the new denominator: it is a determinant of the first
    /// table.
    /// </summary>
    private void Eliminate(T[] line, T[] by, int column, T pivot)
    {
        var factor = line[column];
        if (factor == T.Zero && pivot == _denominator) return;
        if (_denominator == T.One && pivot == T.One)
        {
            for (var place = 0; place < line.Length; place++)
            {
                if (by[place] != T.Zero) line[place] -= factor * by[place];
            }

            return;
        }

        for (var place = 0; place < line.Length; place++) line[place] = ((line[place] * pivot) - (factor * by[place])) / _denominator;
    }
}
