namespace Antq.Domain.Aggregation;

/// <summary>
/// A linear program over unknowns that are never negative, solved exactly: every entry of the tableau is a whole number over one common denominator.
/// Each row bounds a sum of unknowns from below, from above, or both.
/// </summary>
internal sealed class ExactSimplex
{
    /// <summary>After so many steps the first column that helps is taken instead of the best one, which cannot go in a circle.</summary>
    private const int Patience = 200;

    private readonly int _unknowns;
    private readonly int _artificials;
    private readonly Int128[][] _table;
    private readonly int[] _basis;
    private readonly int[] _rowOf;
    private readonly int[] _columnOf;
    private Int128[] _costs;
    private Int128 _denominator = 1;

    /// <param name="columns">For each unknown the rows that it is in, a bit each.</param>
    /// <param name="bounds">The bounds of each row; the upper is null where there is none.</param>
    /// <param name="active">Which rows count.</param>
    public ExactSimplex(IReadOnlyList<ulong> columns, IReadOnlyList<(Int128 Lower, Int128? Upper)> bounds, bool[] active)
    {
        var rows = new List<(int Row, bool IsUpper, bool IsEqual)>();
        for (var row = 0; row < bounds.Count; row++)
        {
            if (!active[row]) continue;
            var (lower, upper) = bounds[row];
            if (upper is { } most && most == lower) rows.Add((row, false, true));
            else
            {
                if (upper is not null) rows.Add((row, true, false));
                if (lower > 0) rows.Add((row, false, false));
            }
        }

        _unknowns = columns.Count;
        var slacks = rows.Count(row => !row.IsEqual);
        _artificials = _unknowns + slacks;
        Width = _artificials + rows.Count;
        _table = new Int128[rows.Count][];
        (_basis, _rowOf, _columnOf) = (new int[rows.Count], new int[rows.Count], new int[rows.Count]);
        var slack = _unknowns;
        for (var place = 0; place < rows.Count; place++)
        {
            var (row, isUpper, isEqual) = rows[place];
            var line = _table[place] = new Int128[Width + 1];
            for (var column = 0; column < _unknowns; column++) line[column] = (columns[column] >> row & 1) == 1 ? 1 : 0;
            line[Width] = isUpper ? bounds[row].Upper!.Value : bounds[row].Lower;
            line[_artificials + place] = 1;
            if (!isEqual) line[slack] = isUpper ? 1 : -1;
            _basis[place] = isUpper ? slack : _artificials + place;
            if (!isEqual) slack++;
            (_rowOf[place], _columnOf[place]) = (row, _artificials + place);
        }

        _costs = [];
    }

    private int Width { get; }

    /// <summary>Finds values of the unknowns that keep all bounds; the rows that cannot hold together with their factors, where there are none.</summary>
    public IReadOnlyList<(int Row, Int128 Factor)>? FindStart()
    {
        _costs = new Int128[Width + 1];
        for (var column = _artificials; column < Width; column++) _costs[column] = 1;
        for (var row = 0; row < _table.Length; row++)
        {
            if (_basis[row] >= _artificials) Subtract(_costs, 1, _table[row]);
        }

        Minimise(_artificials);
        if (_costs[Width] != 0)
        {
            // The cost of an artificial column is 1 less the dual value of its row.
            return [.. Duals(column => _denominator - _costs[column])];
        }

        RemoveArtificials();
        return null;
    }

    /// <summary>The least that a sum of unknowns can be, with the factors of the rows that prove it; divided by the divisor. Null where nothing bounds it.</summary>
    /// <param name="isIn">Which unknowns are added.</param>
    /// <param name="isLargest">Whether the most that it can be is asked for.</param>
    public (Int128 Value, Int128 Divisor, IReadOnlyList<(int Row, Int128 Factor)> Factors)? Optimise(bool[] isIn, bool isLargest)
    {
        var sign = isLargest ? -1 : 1;
        _costs = new Int128[Width + 1];
        for (var column = 0; column < _unknowns; column++)
        {
            if (isIn[column]) _costs[column] = sign * _denominator;
        }

        for (var row = 0; row < _table.Length; row++)
        {
            if (_basis[row] < _unknowns && isIn[_basis[row]]) Subtract(_costs, sign, _table[row]);
        }

        if (!Minimise(_artificials)) return null;
        return (-sign * _costs[Width], _denominator, [.. Duals(column => -sign * _costs[column])]);
    }

    private IEnumerable<(int Row, Int128 Factor)> Duals(Func<int, Int128> dualOf)
    {
        for (var place = 0; place < _rowOf.Length; place++)
        {
            var dual = dualOf(_columnOf[place]);
            if (dual != 0) yield return (_rowOf[place], dual);
        }
    }

    private static void Subtract(Int128[] costs, int times, Int128[] line)
    {
        for (var column = 0; column < costs.Length; column++) costs[column] -= times * line[column];
    }

    /// <summary>Takes columns into the basis while one of them makes the sum smaller; false where nothing bounds it.</summary>
    private bool Minimise(int columns)
    {
        for (var step = 0; ; step++)
        {
            var entering = Entering(columns, step > Patience);
            if (entering < 0) return true;
            var leaving = Leaving(entering);
            if (leaving < 0) return false;
            Pivot(leaving, entering);
        }
    }

    private int Entering(int columns, bool takesFirst)
    {
        var best = -1;
        for (var column = 0; column < columns; column++)
        {
            if (_costs[column] >= 0 || best >= 0 && _costs[column] >= _costs[best]) continue;
            best = column;
            if (takesFirst) break;
        }

        return best;
    }

    private int Leaving(int entering)
    {
        var best = -1;
        for (var row = 0; row < _table.Length; row++)
        {
            if (_table[row][entering] <= 0) continue;
            if (best < 0) best = row;
            var (mine, theirs) = (_table[row][Width] * _table[best][entering], _table[best][Width] * _table[row][entering]);
            if (mine < theirs || mine == theirs && _basis[row] < _basis[best]) best = row;
        }

        return best;
    }

    /// <summary>Artificial columns that are still in the basis are of value 0: another column takes their place, where the row has one.</summary>
    private void RemoveArtificials()
    {
        for (var row = 0; row < _table.Length; row++)
        {
            if (_basis[row] < _artificials) continue;
            for (var column = 0; column < _artificials; column++)
            {
                if (_table[row][column] == 0) continue;
                if (_table[row][column] < 0) Negate(_table[row]);
                Pivot(row, column);
                break;
            }
        }
    }

    private static void Negate(Int128[] line)
    {
        for (var column = 0; column < line.Length; column++) line[column] = -line[column];
    }

    private void Pivot(int row, int column)
    {
        var pivot = _table[row][column];
        for (var other = 0; other < _table.Length; other++)
        {
            if (other != row) Eliminate(_table[other], _table[row], column, pivot);
        }

        Eliminate(_costs, _table[row], column, pivot);
        _denominator = pivot;
        _basis[row] = column;
    }

    /// <summary>Each entry becomes a whole number again over the new denominator: it is a determinant of the first table.</summary>
    private void Eliminate(Int128[] line, Int128[] by, int column, Int128 pivot)
    {
        var factor = line[column];
        if (factor == 0 && pivot == _denominator) return;
        if (_denominator == 1 && pivot == 1)
        {
            for (var place = 0; place < line.Length; place++)
            {
                if (by[place] != 0) line[place] -= factor * by[place];
            }

            return;
        }

        for (var place = 0; place < line.Length; place++) line[place] = ((line[place] * pivot) - (factor * by[place])) / _denominator;
    }
}
