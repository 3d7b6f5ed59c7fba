using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The measures of a plan, a lane each, and how each becomes totals: compiled from the summarizability table.</summary>
internal sealed class PlanLanes
{
    private readonly Dictionary<MeasureId, int> _ordinals = [];
    private readonly Fold[] _folds;

    public PlanLanes(IReadOnlyList<Measure> measures, Summarizability table)
    {
        if (measures.Count == 0) throw new ArgumentException("There is no measure.", nameof(measures));
        Measures = measures;
        _folds = new Fold[measures.Count];
        (IsStock, IsBounded) = (new bool[measures.Count], new bool[measures.Count]);
        for (var lane = 0; lane < measures.Count; lane++)
        {
            var measure = measures[lane] ?? throw new ArgumentException($"The measure {lane} is null.", nameof(measures));
            if (!_ordinals.TryAdd(measure.Id, lane))
                throw new ArgumentException($"The measure '{measure.Id}' is there twice.", nameof(measures));
            _folds[lane] = Fold.Of(table, measure);
            RequireColumns(_folds[lane]);
            (IsStock[lane], IsBounded[lane]) = (_folds[lane].TakesLast, _folds[lane].Bounds(Axis.Territory));
        }

        HasStocks = Array.IndexOf(IsStock, true) >= 0;
        HasBounds = Array.IndexOf(IsBounded, true) >= 0;
    }

    public IReadOnlyList<Measure> Measures { get; }

    public int Count => _folds.Length;

    /// <summary>For each lane whether it holds the last figure of a unit, rather than the sum over periods.</summary>
    public bool[] IsStock { get; }

    /// <summary>For each lane whether a total of several units is between the largest and the sum of them.</summary>
    public bool[] IsBounded { get; }

    /// <summary>Whether some lane holds the last figure instead of a sum.</summary>
    public bool HasStocks { get; }

    /// <summary>Whether some lane is only bounded over units.</summary>
    public bool HasBounds { get; }

    public bool TryFind(MeasureId measure, out int lane) => _ordinals.TryGetValue(measure, out lane);

    /// <summary>
    /// Refuses measures for which the table does not allow figures that reach beyond a total, or that a later figure replaces in part.
    /// </summary>
    /// <exception cref="ArgumentException">A row of the table refuses a measure.</exception>
    public void Require(bool hasShared, bool hasPartlyReplaced)
    {
        foreach (var fold in _folds)
        {
            if (hasShared) RequireNoRefusal(fold, Axis.Territory, OverlapCase.Straddling);
            if (hasPartlyReplaced && fold.TakesLast) RequireNoRefusal(fold, Axis.Time, OverlapCase.Crossing);
        }
    }

    /// <summary>
    /// Refuses a measure that columns cannot hold: they hold measures that add over periods, and the last figure of a stock.
    /// </summary>
    private static void RequireColumns(Fold fold)
    {
        var measure = fold.Measure;
        if (measure.Missing == MissingReading.WithholdsTotal) throw Refusal(measure, "it withholds totals that are not complete. Roll");
        if (measure.AgeLimitInDays is not null) throw Refusal(measure, "its figures grow too old. Roll");
        foreach (var axis in new[] { Axis.Territory, Axis.Time, Axis.Category }) RequireNoRefusal(fold, axis, OverlapCase.Single);
        RequireNoRefusal(fold, Axis.Territory, OverlapCase.Disjoint);
        if (!fold.Adds(Axis.Time)) throw Refusal(fold, fold.Rule(Axis.Time, OverlapCase.Disjoint));
    }

    private static void RequireNoRefusal(Fold fold, Axis axis, OverlapCase overlap)
    {
        if (fold.Rule(axis, overlap) is { Verdict: Verdict.Refuse } rule) throw Refusal(fold, rule);
    }

    private static ArgumentException Refusal(Fold fold, SummarizabilityRule rule)
    {
        var (axis, overlap) = (EnumName<Axis>.Of(rule.Axis), EnumName<OverlapCase>.Of(rule.OverlapCase));
        var row = $"{axis}, {rule.Behaviour}, {overlap}: {EnumName<Verdict>.Of(rule.Verdict)}";
        var lawful = rule.Alternatives(Language.English) is { Length: > 0 } alternatives ? $"{alternatives}, or roll" : "Roll";
        return Refusal(fold.Measure, $"{rule.Rule(Language.English)} ({row}). {lawful}");
    }

    private static ArgumentException Refusal(Measure measure, string why)
        => new($"The measure '{measure.Id}' has no totals in columns: {why} up its reports with {nameof(Aggregator)}.");
}
