using System.Collections;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The stocks of a cell that later ones replaced or that are too old: places in their lists, as most cells are never asked for them.
/// </summary>
internal sealed class UnusedStocks : IReadOnlyList<UnusedRow>
{
    private readonly IReadOnlyList<ReplacedStock> _replaced;
    private readonly IReadOnlyList<PlacedFact> _stale;
    private readonly SummarizabilityRule[] _byLater;
    private readonly SummarizabilityRule[] _byAge;
    private readonly int[] _places;

    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="replaced">Stocks that later ones replaced.</param>
    /// <param name="stale">Stocks that are too old.</param>
    /// <param name="target">The cell.</param>
    public UnusedStocks(Fold fold, IReadOnlyList<ReplacedStock> replaced, IReadOnlyList<PlacedFact> stale, FactBox target)
    {
        (_replaced, _stale, _byLater, _byAge) = (replaced, stale, fold.ByLater, fold.ByAge);
        var (places, next) = (new int[replaced.Count + stale.Count], 0);
        for (var place = 0; place < replaced.Count; place++)
        {
            if (fold.Meets(replaced[place].Fact.Box, target) && !replaced[place].Left.Meets(target.Territory)) places[next++] = place;
        }

        for (var place = 0; place < stale.Count; place++)
        {
            if (fold.Meets(stale[place].Box, target)) places[next++] = replaced.Count + place;
        }

        _places = next == places.Length ? places : places[..next];
    }

    public int Count => _places.Length;

    public UnusedRow this[int index]
        => _places[index] is var place && place < _replaced.Count
            ? new UnusedRow(_replaced[place].Fact, StepRole.Replaced, _byLater, _replaced[place].By)
            : new UnusedRow(_stale[place - _replaced.Count], StepRole.Stale, _byAge);

    public IEnumerator<UnusedRow> GetEnumerator()
    {
        for (var index = 0; index < _places.Length; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
