namespace Antq.Domain.Aggregation;

/// <summary>
/// The rows of the summarizability table for one measure, compiled once: the only place where a verdict becomes arithmetic, for reports
/// (R7–R9) and for columns. See docs/design.md, "Measures and the summarizability table".
/// </summary>
internal sealed class Fold
{
    private static readonly int Cases = Enum.GetValues<OverlapCase>().Length;

    private readonly SummarizabilityRule?[] _rules;

    private Fold(Summarizability table, Measure measure)
    {
        Measure = measure;
        _rules = new SummarizabilityRule?[Enum.GetValues<Axis>().Length * Cases];
        for (var place = 0; place < _rules.Length; place++)
            _rules[place] = table.Find(measure, (Axis)(place / Cases), (OverlapCase)(place % Cases));
        TakesLast = measure.Time == TimeBehaviour.Stock;
        ReplacesStocks = !TakesLast || Adds(Axis.Time) && Rule(Axis.Time, OverlapCase.Crossing).Verdict != Verdict.Refuse;
        AddsAlways = Enum.GetValues<Axis>().All(axis => Adds(axis) && Rule(axis, OverlapCase.Single).Verdict != Verdict.Refuse);
        IsSum = Adds(Axis.Territory) && Adds(Axis.Category) && (TakesLast || Adds(Axis.Time));
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>Whether the last figure of a territory is taken, rather than those of all days.</summary>
    public bool TakesLast { get; }

    /// <summary>
    /// Whether a later stock replaces an earlier one (R5), and leaves from zero to all of what it does not contain; true for flows, which
    /// have no later one.
    /// </summary>
    public bool ReplacesStocks { get; }

    /// <summary>Whether figures are added on every axis, and none is refused by itself.</summary>
    public bool AddsAlways { get; }

    /// <summary>Whether disjoint figures are added on every axis.</summary>
    public bool IsSum { get; }

    /// <summary>The rule by which a later stock replaces an earlier one.</summary>
    public SummarizabilityRule[] ByLater => field ??= [Rule(Axis.Time, OverlapCase.Disjoint)];

    /// <summary>The rule for a stock that is too old.</summary>
    public SummarizabilityRule[] ByAge => field ??= [Rule(Axis.Time, OverlapCase.Stale)];

    /// <summary>Compiles the rows of a measure.</summary>
    public static Fold Of(Summarizability table, Measure measure) => new(table, measure);

    /// <summary>Returns the row for an axis and an overlap case.</summary>
    public SummarizabilityRule Rule(Axis axis, OverlapCase overlap) => _rules[((int)axis * Cases) + (int)overlap]!;

    /// <summary>Returns whether disjoint figures on an axis are added.</summary>
    public bool Adds(Axis axis) => Rule(axis, OverlapCase.Disjoint).Verdict is Verdict.Allow or Verdict.AllowByRule;

    /// <summary>Returns whether the total of disjoint figures on an axis is between the largest and the sum.</summary>
    public bool Bounds(Axis axis) => Rule(axis, OverlapCase.Disjoint).Verdict == Verdict.Bound;

    /// <summary>Returns whether a figure that reaches beyond the target on an axis contributes from zero to all of itself.</summary>
    public bool Shares(Axis axis) => Rule(axis, OverlapCase.Straddling).Verdict != Verdict.Refuse;

    /// <summary>Returns the maximum age of a stock in days before the requested last day; null for no limit, and for flows.</summary>
    public int? AgeLimitIn(RollUpOptions options) => TakesLast ? new[] { Measure.AgeLimitInDays, options.AgeLimitInDays }.Min() : null;

    /// <summary>Returns the place of a box on the axes that add; on the others, that of a box around all.</summary>
    public FactBox PlaceOf(FactBox box, FactBox all)
    {
        var (place, days, kind) =
            (Adds(Axis.Territory) ? box : all, !TakesLast && Adds(Axis.Time) ? box : all, Adds(Axis.Category) ? box : all);
        var (bodies, category) = (Adds(Axis.Territory) ? box.Category.Bodies : NameSet.Any, kind.Category);
        return new FactBox(
            place.Territory, days.Start, days.End, category.Bodies == bodies ? category : category with { Bodies = bodies });
    }

    /// <summary>
    /// Returns whether the things that a part of a whole counts outside a cell are none that the cell counts: the part is apart from the
    /// cell on an axis that adds, or has all places of the cell in the whole on the axes that only bound.
    /// </summary>
    public bool IsOutside(FactBox part, FactBox whole, FactBox cell)
    {
        if (IsSum) return true;
        var (territory, time, category) = (Adds(Axis.Territory), TakesLast || Adds(Axis.Time), Adds(Axis.Category));
        if (territory && !part.Territory.Meets(cell.Territory) || !TakesLast && time && !part.OverlapsInTime(cell)
            || category && !part.OverlapsInCategory(cell)) return true;
        return (territory || part.Territory.Covers(whole.Territory.Intersect(cell.Territory))
                && part.Category.Bodies.Contains(whole.Category.Bodies))
            && (time || part.ContainsInTime(whole)
                || part.CertainStart <= Math.Max(whole.Start, cell.Start) && part.CertainEnd >= Math.Min(whole.End, cell.End))
            && (category || part.ContainsInKind(whole) || part.ContainsInKind(cell));
    }

    /// <summary>
    /// Returns whether a fact and a cell have something in common, by their boxes: the count of one group does not constrain that
    /// of another; a stock counts until a later one.
    /// </summary>
    public bool Meets(FactBox fact, FactBox target)
        => fact.Territory.Meets(target.Territory) && fact.OverlapsInCategory(target) && fact.Category.IsOfGroupOf(target.Category)
            && (TakesLast ? fact.End <= target.End : fact.OverlapsInTime(target));
}
