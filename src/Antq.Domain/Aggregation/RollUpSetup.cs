namespace Antq.Domain.Aggregation;

/// <summary>The setup of a roll-up, before there are reports.</summary>
/// <param name="rules">The rules, with the measures and the gazetteer.</param>
/// <param name="period">The first period.</param>
/// <param name="options">The options.</param>
/// <param name="frameOf">Makes the frame of a period, as fine as the level of the lowest unit with facts.</param>
internal sealed class RollUpSetup(
    ReportRules rules, ReportingPeriod period, RollUpOptions options, Func<OrganisationLevel, ReportingPeriod, RollUpFrame> frameOf)
{
    private readonly Dictionary<MeasureId, Fold> _folds = [];
    private (bool IsFine, RollUpTerritories Areas)? _areas;

    public ReportRules Rules => rules;

    public RollUpOptions Options => options;

    public Gazetteer Gazetteer => rules.Context.Gazetteer;

    public MeasureCatalogue Measures => rules.Context.Measures;

    /// <summary>Which measures concern each other.</summary>
    public MeasureGroups Groups { get; } = new(rules.Context.Measures);

    /// <summary>
    /// Returns the units and periods, as fine as the level of the lowest unit with facts; the same objects as before if they are as fine.
    /// </summary>
    public RollUpTerritories AreasFor(OrganisationLevel lowest)
    {
        var isFine = lowest >= OrganisationLevel.District;
        if (_areas is var (wasFine, known) && wasFine == isFine) return known;
        var first = frameOf(lowest, period);
        var areas = _areas is var (_, before) && before.First.HasAtomsOf(first) ? before
            : new RollUpTerritories([first, .. options.Periods.Where(other => other != period)
                .Select(other => first.BoundariesOf is null ? frameOf(lowest, other) : first.In(other))]);
        _areas = (isFine, areas);
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
