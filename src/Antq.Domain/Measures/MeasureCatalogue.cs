using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.Measures;

/// <summary>A set of measures by their identifiers, in the order of these.</summary>
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
    public MeasureCatalogue With(params IEnumerable<Measure> more) => new(this.Concat(more));

    /// <summary>Whether the first measure can never exceed the second, directly or over others between them.</summary>
    public bool IsLimitedBy(MeasureId measure, MeasureId limit) => IsLimitedBy(measure, limit, []);

    /// <inheritdoc/>
    public IEnumerator<Measure> GetEnumerator() => _measures.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsLimitedBy(MeasureId measure, MeasureId limit, HashSet<MeasureId> seen)
        => seen.Add(measure) && TryGet(measure, out var declared)
            && declared.NeverExceeds.Any(next => next == limit || IsLimitedBy(next, limit, seen));
}
