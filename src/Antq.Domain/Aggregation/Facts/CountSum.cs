namespace Antq.Domain.Aggregation;

/// <summary>
/// A sum of counts in any order; the sum of a single count is that count, with its wording. Intermediate sums may exceed 64 bits; if the
/// total does, there is none.
/// </summary>
internal struct CountSum
{
    private Count _first;
    private Int128 _lower;
    private Int128 _upper;
    private Int128 _nominal;
    private bool _isUnbounded;
    private bool _isNamed;
    private bool _isUnnamed;

    /// <summary>How many counts it has.</summary>
    public int Counts { get; private set; }

    /// <summary>Adds a count.</summary>
    public void Add(Count count)
    {
        if (Counts++ == 0) _first = count;
        _lower += count.Lower;
        if (count.Upper is { } upper) _upper += upper;
        else _isUnbounded = true;
        if (count.Nominal is { } nominal)
        {
            _nominal += nominal;
            _isNamed = true;
        }
        else if (count.IsExact)
        {
            _nominal += count.Lower;
        }
        else
        {
            _isUnnamed = true;
        }
    }

    /// <summary>Adds bounds without a nominal value.</summary>
    public void Add(Int128 lower, Int128? upper)
    {
        if (lower <= long.MaxValue && !(upper > long.MaxValue))
        {
            Add(Count.Of((long)lower, (long?)upper));
            return;
        }

        Counts += 2;
        _lower += lower;
        _upper += upper ?? 0;
        _isUnbounded |= upper is null;
        _isUnnamed = true;
    }

    /// <summary>Adds the counts of another sum.</summary>
    public void Add(in CountSum other)
    {
        if (Counts == 0) _first = other._first;
        Counts += other.Counts;
        _lower += other._lower;
        _upper += other._upper;
        _nominal += other._nominal;
        _isUnbounded |= other._isUnbounded;
        _isNamed |= other._isNamed;
        _isUnnamed |= other._isUnnamed;
    }

    /// <summary>Returns the same counts, from zero to all of each.</summary>
    public readonly CountSum FromZero() => Counts == 0 ? this : this with
    {
        _first = _first.FromZero(),
        _lower = 0,
        _nominal = 0,
        _isNamed = false,
        _isUnnamed = _isUnbounded || _upper > 0,
    };

    /// <summary>Tries to get the sum, if it fits 64 bits.</summary>
    public readonly bool TryGet(out Count sum)
    {
        sum = _first;
        if (Counts <= 1) return Counts == 1;
        if (_lower > long.MaxValue || _upper > long.MaxValue || _nominal > long.MaxValue) return false;
        var isExact = !_isUnbounded && _lower == _upper;
        sum = Count.Of((long)_lower, _isUnbounded ? null : (long)_upper, _isNamed && !_isUnnamed && !isExact ? (long)_nominal : null);
        return true;
    }
}
