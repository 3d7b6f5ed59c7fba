namespace Antq.Domain.Aggregation;

/// <summary>The axes on which some boxes do not contain others; an axis once found is not checked again.</summary>
internal sealed class AxisSet
{
    private bool _territory;
    private bool _time;
    private bool _category;

    /// <summary>The axes, in their order.</summary>
    public IEnumerable<Axis> Axes
    {
        get
        {
            if (_territory) yield return Axis.Territory;
            if (_time) yield return Axis.Time;
            if (_category) yield return Axis.Category;
        }
    }

    /// <summary>The axes on which a box does not contain another.</summary>
    public void AddNotContaining(FactBox box, FactBox other)
    {
        _territory = _territory || !box.Territory.Covers(other.Territory);
        _time = _time || !box.ContainsInTime(other);
        _category = _category || !box.ContainsInCategory(other);
    }
}
