namespace Antq.Domain.Aggregation;

/// <summary>What a roll-up is of and made with, before there are reports.</summary>
/// <param name="rules">The rules, with the measures and the register.</param>
/// <param name="period">The first period.</param>
/// <param name="options">The options.</param>
/// <param name="frameOf">The frame of a period, as fine as the level of the lowest unit that facts are of.</param>
internal sealed class RollUpSetup(
    ReportRules rules, ReportingPeriod period, RollUpOptions options, Func<OrganisationLevel, ReportingPeriod, RollUpFrame> frameOf)
{
    private readonly Dictionary<MeasureId, Fold> _folds = [];
    private (bool IsFine, RollUpGround Ground)? _ground;

    public ReportRules Rules => rules;

    public RollUpOptions Options => options;

    public Gazetteer Gazetteer => rules.Context.Gazetteer;

    public MeasureCatalogue Measures => rules.Context.Measures;

    /// <summary>Which measures concern each other.</summary>
    public MeasureGroups Groups { get; } = new(rules.Context.Measures);

    /// <summary>
    /// The units and periods, as fine as the level of the lowest unit that facts are of; the same ones as before where they are as fine.
    /// </summary>
    public RollUpGround GroundFor(OrganisationLevel lowest)
    {
        var isFine = lowest >= OrganisationLevel.District;
        if (_ground is var (wasFine, known) && wasFine == isFine) return known;
        var first = frameOf(lowest, period);
        var ground = _ground is var (_, before) && before.First.HasAtomsOf(first) ? before
            : new RollUpGround([first, .. options.Periods.Where(other => other != period)
                .Select(other => first.BoundariesOf is null ? frameOf(lowest, other) : first.In(other))]);
        _ground = (isFine, ground);
        return ground;
    }

    /// <summary>The rows of the table for a measure, which may be one that is not declared.</summary>
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
