using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>The setup of a roll-up, before there are reports.</summary>
/// <param name="rules">The rules, with the measures and the gazetteer.</param>
/// <param name="level">The level of the totals.</param>
/// <param name="period">The first period.</param>
/// <param name="options">The options.</param>
/// <param name="frameOf">Makes the frame of a period, as fine as the units with facts need.</param>
internal sealed class RollUpSetup(
    ReportRules rules, OrganisationLevel level, ReportingPeriod period, RollUpOptions options,
    Func<TerritoryDepth, ReportingPeriod, RollUpFrame> frameOf)
{
    private readonly Dictionary<MeasureId, Fold> _folds = [];
    private (bool IsFine, bool WithEarlier, RollUpTerritories Areas)? _areas;

    public ReportRules Rules => rules;

    public OrganisationLevel Level => level;

    public RollUpOptions Options => options;

    public Gazetteer Gazetteer => rules.Context.Gazetteer;

    public MeasureCatalogue Measures => rules.Context.Measures;

    /// <summary>Which measures concern each other.</summary>
    public MeasureGroups Groups { get; } = new(rules.Context.Measures);

    /// <summary>
    /// Returns the units and periods, as fine as the units with facts need; the same objects as before if they are as fine.
    /// </summary>
    public RollUpTerritories AreasFor(TerritoryDepth depth)
    {
        if (_areas is var (isFine, withEarlier, known) && isFine == depth.IsFine && withEarlier == depth.WithEarlier) return known;
        var first = frameOf(depth, period);
        var areas = _areas is var (_, _, before) && before.First.HasAtomsOf(first) ? before
            : new RollUpTerritories([first, .. options.Periods.Where(other => other != period)
                .Select(other => first.BoundariesOf is null ? frameOf(depth, other) : first.In(other))]);
        _areas = (depth.IsFine, depth.WithEarlier, areas);
        return areas;
    }

    /// <summary>Returns the rows of the table for a measure, declared or not.</summary>
    public Fold FoldOf(Measure measure)
    {
        lock (_folds)
        {
            return !Measures.TryGet(measure.Id, out var declared) ? Fold.Of(options.Table, measure)
                : _folds.TryGetValue(measure.Id, out var fold) ? fold
                : _folds[measure.Id] = Fold.Of(options.Table, declared);
        }
    }
}
