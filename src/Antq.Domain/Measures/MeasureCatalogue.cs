using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Measures;

namespace Antq.Domain;

/// <summary>A set of measures, in the order of their identifiers, and the balances between them.</summary>
public sealed partial class MeasureCatalogue : IReadOnlyCollection<Measure>
{
    private readonly Measure[] _measures;
    private readonly Dictionary<MeasureId, int> _places;
    private readonly Lazy<ulong[]?[]> _limits;
    private readonly Lazy<MeasureNames> _names;

    /// <summary>Creates a catalogue of measures.</summary>
    /// <exception cref="ArgumentException">Two measures have the same identifier.</exception>
    public MeasureCatalogue(IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        _measures = [.. measures];
        _places = new Dictionary<MeasureId, int>(_measures.Length);
        foreach (var measure in _measures)
        {
            if (!_places.TryAdd(measure.Id, 0))
                throw new ArgumentException($"The measure '{measure.Id}' is declared twice.", nameof(measures));
        }

        Array.Sort(_measures, static (one, other) => one.Id.CompareTo(other.Id));
        for (var place = 0; place < _measures.Length; place++) _places[_measures[place].Id] = place;
        _limits = new(LimitsOfAll);
        _names = new(() => new MeasureNames(_measures));
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
            if (all.Exists(other => other.Stock == balance.Stock))
                throw new ArgumentException($"The measure '{balance.Stock}' has a balance already.", nameof(balances));
            all.Add(balance);
        }

        Balances = [.. all.OrderBy(balance => balance.Stock)];
    }

    /// <summary>The balances, in the order of their stocks.</summary>
    public IReadOnlyList<StockBalance> Balances { get; } = [];

    /// <summary>The chapters of the measures, in the order of a report.</summary>
    public IReadOnlyList<Chapter> Chapters
        => [.. _measures.Select(measure => measure.Chapter).OfType<Chapter>().DistinctBy(chapter => chapter.Id, StringComparer.Ordinal)
            .OrderBy(chapter => chapter.Place).ThenBy(chapter => chapter.Id, StringComparer.Ordinal)];

    /// <summary>The number of measures.</summary>
    public int Count => _measures.Length;

    /// <summary>The measure with that identifier.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Measure this[MeasureId id]
        => TryGet(id, out var measure)
            ? measure
            : throw new ArgumentException($"No measure '{id}' is declared; declared are {Names()}.", nameof(id));

    /// <summary>Tries to get the measure with that identifier.</summary>
    public bool TryGet(MeasureId id, [NotNullWhen(true)] out Measure? measure)
    {
        measure = _places.TryGetValue(id, out var place) ? _measures[place] : null;
        return measure is not null;
    }

    /// <summary>Returns the same measures and additional ones.</summary>
    /// <exception cref="ArgumentException">Two measures have the same identifier.</exception>
    public MeasureCatalogue With(params IEnumerable<Measure> more) => new(this, more, []);

    /// <summary>Returns the same measures with balances between them.</summary>
    /// <exception cref="ArgumentException">
    /// A measure of a balance is not declared here, its stock is not a stock over time or one of its flows not a flow, or the stock has a
    /// balance already.
    /// </exception>
    public MeasureCatalogue With(params IEnumerable<StockBalance> balances) => new(this, [], balances);

    /// <summary>Returns the measures of a chapter, in the order of their identifiers; with null, those without one.</summary>
    public IReadOnlyList<Measure> OfChapter(Chapter? chapter)
        => [.. _measures.Where(measure => measure.Chapter?.Id == chapter?.Id)];

    /// <summary>
    /// Tries to find the measure that a heading means: its identifier, a name or an alias, ignoring case and blanks, with the marks or
    /// without any. <c>Số</c> or <c>Tổng số</c> may precede it, and its unit follow in parentheses: <c>Tổng số vụ hòa giải (vụ)</c>.
    /// </summary>
    /// <remarks>
    /// A heading in another unit, such as triệu đồng, finds none, as its numbers would be read wrongly. A name that two measures share
    /// finds neither, and a heading of more than 256 characters none.
    /// </remarks>
    public bool TryFind([NotNullWhen(true)] string? heading, [NotNullWhen(true)] out Measure? measure)
    {
        measure = heading is null ? null
            : MeasureId.TryParse(heading.AsSpan().Trim(), null, out var id) && TryGet(id, out var named) ? named
            : _names.Value.OfHeading(heading);
        return measure is not null;
    }

    /// <summary>
    /// Returns the measures that a text names, from left to right, each by the longest name at its place: <c>duy trì 38 loại mô hình</c>
    /// names kinds of models and not models.
    /// </summary>
    /// <remarks>A text of more than 2048 characters names none: a long report is searched by its paragraphs.</remarks>
    public IReadOnlyList<Mention> FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _names.Value.In(text);
    }

    /// <summary>Tries to get the balance of a stock.</summary>
    public bool TryGetBalance(MeasureId stock, [NotNullWhen(true)] out StockBalance? balance)
    {
        balance = Balances.FirstOrDefault(one => one.Stock == stock);
        return balance is not null;
    }

    /// <summary>Returns whether the first measure can never exceed the second, directly or through other measures.</summary>
    public bool IsLimitedBy(MeasureId measure, MeasureId limit)
        => _places.TryGetValue(measure, out var place)
            && (_places.TryGetValue(limit, out var bound) ? IsLimitedBy(place, bound) : NamesAsLimit(place, limit));

    /// <summary>Returns the position of a measure in the order of the identifiers; -1 when it is not declared.</summary>
    internal int PlaceOf(MeasureId id) => _places.TryGetValue(id, out var place) ? place : -1;

    /// <summary>Returns the measure at a position.</summary>
    internal Measure At(int place) => _measures[place];

    /// <summary>Returns whether the measure at this position has any limit.</summary>
    internal bool IsLimited(int measure) => _limits.Value[measure] is not null;

    /// <summary>Returns whether the measure at the first position can never exceed that at the second.</summary>
    internal bool IsLimitedBy(int measure, int limit) => _limits.Value[measure] is { } limits && IsSet(limits, limit);

    /// <inheritdoc/>
    public IEnumerator<Measure> GetEnumerator() => ((IEnumerable<Measure>)_measures).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Names() => string.Join(", ", _measures.Select(measure => measure.Id));

    private void Require(MeasureId id, TimeBehaviour behaviour)
    {
        if (this[id].Time != behaviour) throw new ArgumentException($"The measure '{id}' is no {behaviour} over time.", nameof(id));
    }

    /// <summary>Returns whether a measure, or one that it can never exceed, has a limit that is not declared.</summary>
    private bool NamesAsLimit(int place, MeasureId limit)
    {
        for (var other = 0; other < _measures.Length; other++)
        {
            if ((other == place || IsLimitedBy(place, other)) && _measures[other].NeverExceeds.Contains(limit)) return true;
        }

        return false;
    }

    /// <summary>
    /// Returns for each measure the set of those that it can never exceed, as bits by their positions; null when there are none.
    /// </summary>
    private ulong[]?[] LimitsOfAll()
    {
        var limits = new ulong[]?[_measures.Length];
        for (var place = 0; place < limits.Length; place++)
        {
            if (_measures[place].NeverExceeds.Count == 0) continue;
            limits[place] = new ulong[(limits.Length + 63) / 64];
            AddLimits(limits[place]!, _measures[place]);
        }

        return limits;
    }

    private void AddLimits(ulong[] limits, Measure measure)
    {
        foreach (var id in measure.NeverExceeds)
        {
            if (!_places.TryGetValue(id, out var next) || IsSet(limits, next)) continue;
            limits[next >> 6] |= 1UL << next;
            AddLimits(limits, _measures[next]);
        }
    }

    private static bool IsSet(ulong[] bits, int place) => (bits[place >> 6] & (1UL << place)) != 0;
}
