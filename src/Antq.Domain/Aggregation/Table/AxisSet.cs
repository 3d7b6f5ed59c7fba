namespace Antq.Domain.Aggregation;

/// <summary>The axes on which some boxes do not contain others; an axis once found is not checked again.</summary>
internal sealed class AxisSet
{
    private bool _territory;
    private bool _time;
    private bool _category;

    /// <summary>Returns the rows of an overlap case for the axes, in their order.</summary>
    public SummarizabilityRule[] RulesOf(Fold fold, OverlapCase overlap)
    {
        var count = (_territory ? 1 : 0) + (_time ? 1 : 0) + (_category ? 1 : 0);
        if (count == 0) return [];
        var (rules, next) = (new SummarizabilityRule[count], 0);
        if (_territory) rules[next++] = fold.Rule(Axis.Territory, overlap);
        if (_time) rules[next++] = fold.Rule(Axis.Time, overlap);
        if (_category) rules[next] = fold.Rule(Axis.Category, overlap);
        return rules;
    }

    /// <summary>The axes on which a box does not contain another.</summary>
    public void AddNotContaining(FactBox box, FactBox other)
    {
        _territory = _territory || !box.ContainsInTerritory(other);
        _time = _time || !box.ContainsInTime(other);
        _category = _category || !box.ContainsInKind(other);
    }
}
