using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The measures of a plan, a lane each, and how each becomes totals.</summary>
internal sealed class PlanLanes
{
    private readonly Dictionary<MeasureId, int> _ordinals = [];

    public PlanLanes(IReadOnlyList<Measure> measures)
    {
        if (measures.Count == 0) throw new ArgumentException("There is no measure.", nameof(measures));
        Measures = measures;
        Kinds = new LaneKind[measures.Count];
        for (var lane = 0; lane < measures.Count; lane++)
        {
            var measure = measures[lane] ?? throw new ArgumentException($"The measure {lane} is null.", nameof(measures));
            if (!_ordinals.TryAdd(measure.Id, lane)) throw new ArgumentException($"The measure '{measure.Id}' is there twice.", nameof(measures));
            Kinds[lane] = KindOf(measure);
        }

        HasStocks = Array.Exists(Kinds, kind => kind != LaneKind.Sum);
        HasBounds = Array.Exists(Kinds, kind => kind == LaneKind.LastThenBounds);
    }

    public IReadOnlyList<Measure> Measures { get; }

    public int Count => Kinds.Length;

    public LaneKind[] Kinds { get; }

    /// <summary>Whether some lane holds the last figure instead of a sum.</summary>
    public bool HasStocks { get; }

    /// <summary>Whether some lane is only bounded over units.</summary>
    public bool HasBounds { get; }

    public bool TryFind(MeasureId measure, out int lane) => _ordinals.TryGetValue(measure, out lane);

    private static LaneKind KindOf(Measure measure) => measure switch
    {
        { Missing: MissingReading.WithholdsTotal } => throw Refusal(measure, "withholds totals that are not complete"),
        { AgeLimitInDays: not null } => throw Refusal(measure, "has figures that grow too old"),
        { Territory: TerritoryBehaviour.Adds, Time: TimeBehaviour.Flow } => LaneKind.Sum,
        { Territory: TerritoryBehaviour.Adds, Time: TimeBehaviour.Stock } => LaneKind.LastThenSum,
        { Territory: TerritoryBehaviour.Distinct or TerritoryBehaviour.Shared, Time: TimeBehaviour.Stock } => LaneKind.LastThenBounds,
        _ => throw Refusal(measure, $"is {EnumSlug<TerritoryBehaviour>.Of(measure.Territory)} over territories and {EnumSlug<TimeBehaviour>.Of(measure.Time)} over time"),
    };

    private static ArgumentException Refusal(Measure measure, string why)
        => new($"The measure '{measure.Id}' {why}: columns hold flows that add, and stocks. Roll up its reports with {nameof(Aggregator)}.", nameof(measure));
}
