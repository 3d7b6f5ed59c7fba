using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.Measures;

/// <summary>A set of measures by their identifiers, in the order of these, and the balances that join them.</summary>
public sealed class MeasureCatalogue : IReadOnlyCollection<Measure>
{
    private readonly SortedDictionary<MeasureId, Measure> _measures = [];

    /// <summary>Collects measures.</summary>
    /// <exception cref="ArgumentException">Two measures have the same identifier.</exception>
    public MeasureCatalogue(IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        foreach (var measure in measures)
        {
            if (!_measures.TryAdd(measure.Id, measure)) throw new ArgumentException($"The measure '{measure.Id}' is declared twice.", nameof(measures));
        }
    }

    private MeasureCatalogue(MeasureCatalogue catalogue, IEnumerable<Measure> measures, IEnumerable<StockBalance> balances)
        : this(catalogue.Concat(measures))
    {
        var all = catalogue.Balances.ToList();
        foreach (var balance in balances)
        {
            ArgumentNullException.ThrowIfNull(balance);
            Require(balance.Stock, TimeBehaviour.Stock);
            foreach (var flow in balance.Inflows.Concat(balance.Outflows)) Require(flow, TimeBehaviour.Flow);
            if (all.Exists(other => other.Stock == balance.Stock)) throw new ArgumentException($"The measure '{balance.Stock}' has a balance already.", nameof(balances));
            all.Add(balance);
        }

        Balances = [.. all.OrderBy(balance => balance.Stock)];
    }

    /// <summary>The balances, in the order of their stocks.</summary>
    public IReadOnlyList<StockBalance> Balances { get; } = [];

    /// <summary>How many measures there are.</summary>
    public int Count => _measures.Count;

    /// <summary>The measure with that identifier.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Measure this[MeasureId id]
        => TryGet(id, out var measure) ? measure : throw new ArgumentException($"No measure '{id}' is declared; declared are {string.Join(", ", _measures.Keys)}.", nameof(id));

    /// <summary>The measure with that identifier, where there is one.</summary>
    public bool TryGet(MeasureId id, [NotNullWhen(true)] out Measure? measure) => _measures.TryGetValue(id, out measure);

    /// <summary>The same measures and some more.</summary>
    /// <exception cref="ArgumentException">Two measures have the same identifier.</exception>
    public MeasureCatalogue With(params IEnumerable<Measure> more) => new(this, more, []);

    /// <summary>The same measures with balances between them.</summary>
    /// <exception cref="ArgumentException">
    /// A measure of a balance is not declared here, its stock is no stock over time or one of its flows no flow, or the stock has a balance already.
    /// </exception>
    public MeasureCatalogue With(params IEnumerable<StockBalance> balances) => new(this, [], balances);

    /// <summary>The balance of a stock, where one is declared.</summary>
    public bool TryGetBalance(MeasureId stock, [NotNullWhen(true)] out StockBalance? balance)
    {
        balance = Balances.FirstOrDefault(one => one.Stock == stock);
        return balance is not null;
    }

    /// <summary>Whether the first measure can never exceed the second, directly or over others between them.</summary>
    public bool IsLimitedBy(MeasureId measure, MeasureId limit) => TryGet(measure, out var declared) && declared.NeverExceeds.Count > 0 && IsLimitedBy(measure, limit, []);

    /// <inheritdoc/>
    public IEnumerator<Measure> GetEnumerator() => _measures.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Require(MeasureId id, TimeBehaviour behaviour)
    {
        if (this[id].Time != behaviour) throw new ArgumentException($"The measure '{id}' is no {behaviour} over time.", nameof(id));
    }

    private bool IsLimitedBy(MeasureId measure, MeasureId limit, HashSet<MeasureId> seen)
        => seen.Add(measure) && TryGet(measure, out var declared)
            && declared.NeverExceeds.Any(next => next == limit || IsLimitedBy(next, limit, seen));
}
