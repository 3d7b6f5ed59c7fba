using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// A part of a roll-up: the facts of measures that concern each other, of units that are joined by facts which concern several of them.
/// Nothing in it depends on facts outside it. It is immutable.
/// </summary>
internal sealed class FactPart
{
    private FactPart(int[] units, IReadOnlyList<Fact> facts) => (Units, Facts) = (units, facts);

    /// <summary>The places of the units, ascending; 0 when facts concern no unit, or also territory of none.</summary>
    public int[] Units { get; }

    /// <summary>The facts, by report and place.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The facts of each measure, by measure.</summary>
    public IReadOnlyList<MeasureFacts> Measures { get; private init; } = [];

    /// <summary>For each measure, the facts of the units in each period.</summary>
    public IReadOnlyList<PartRows[]> Rows { get; private init; } = [];

    /// <summary>The findings on alike awards.</summary>
    public IReadOnlyList<SuspectedDuplicate> Suspected { get; private init; } = [];

    /// <summary>
    /// The findings on facts of other days, on distinct things that exceed their occurrences, and on bodies that may be one.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>Finds the facts that overlap.</summary>
    public required OverlapFinder Overlaps { get; init; }

    /// <summary>Makes a part.</summary>
    /// <param name="setup">The setup of the roll-up.</param>
    /// <param name="areas">Its units and periods.</param>
    /// <param name="units">The places of the part's units.</param>
    /// <param name="facts">The facts, by report and place.</param>
    /// <param name="conferralOf">The placing of a fact with several reports; null for other facts, or when no report names an
    /// event.</param>
    /// <param name="before">The part that it replaces, without the facts that are removed; null when there is not exactly one.</param>
    public static FactPart Of(
        RollUpSetup setup, RollUpTerritories areas, int[] units, IReadOnlyList<Fact> facts, Func<Fact, Conferral?>? conferralOf,
            FactPart? before)
    {
        var conferrals = ConferralsOf(facts, conferralOf);
        var placing = new RowPlacing(areas.First, conferrals, ClusterAwards.Find(setup.Rules.Context, facts, conferrals));
        var measures = ByMeasure(facts).ConvertAll(own => Place(setup, areas, placing, own[0].Measure, own, before)).ToArray();
        var overlaps = new OverlapFinder(setup.Rules.Context, measures);
        return new FactPart(units, facts)
        {
            Measures = measures,
            Rows = [.. measures.Select(RowsOf)],
            HasConferrals = conferrals.Count > 0,
            Suspected = SuspectedAmong(areas.First, facts, conferrals, before),
            Findings =
            [
                .. measures.SelectMany(own => OutsideOf(own, areas.Frames)), .. overlaps.Exceeding(),
                .. measures.SelectMany(own => NearBodies.Among(own.Placed)),
            ],
            Overlaps = overlaps,
        };

        PartRows[] RowsOf(MeasureFacts own)
            => [.. areas.Frames.Select((frame, place) => new PartRows(frame, own, areas.PlacesIn(place, units), units.Length == 1))];
    }

    /// <summary>Whether several reports are of some award.</summary>
    private bool HasConferrals { get; init; }

    private static IReadOnlyList<SuspectedDuplicate> SuspectedAmong(
        RollUpFrame frame, IReadOnlyList<Fact> facts, Dictionary<Fact, Conferral> conferrals, FactPart? before)
        => before is { HasConferrals: false } && conferrals.Count == 0
            ? [.. SuspectedDuplicates.FindAgain(frame, facts, before.Facts, before.Suspected)]
            : [.. SuspectedDuplicates.Find(frame.Map, facts, conferrals, frame.Context)];

    /// <summary>Whether the cells of the units are made.</summary>
    public bool HasCells => Rows.Count == 0 || Rows[0][0].HasCells;

    /// <summary>Returns the place of a measure among those of the part; negative when it has no fact.</summary>
    public int PlaceOf(MeasureId measure)
    {
        for (var place = 0; place < Measures.Count; place++)
        {
            if (Measures[place].Measure.Id == measure) return place;
        }

        return -1;
    }

    private static Dictionary<Fact, Conferral> ConferralsOf(IReadOnlyList<Fact> facts, Func<Fact, Conferral?>? conferralOf)
    {
        var conferrals = new Dictionary<Fact, Conferral>(ReferenceEqualityComparer.Instance);
        if (conferralOf is null) return conferrals;
        foreach (var fact in facts)
        {
            if (fact.EventId is not null && conferralOf(fact) is { } conferral) conferrals.Add(fact, conferral);
        }

        return conferrals;
    }

    private static MeasureFacts Place(
        RollUpSetup setup, RollUpTerritories areas, RowPlacing placing, MeasureId measure, IReadOnlyList<Fact> facts, FactPart? before)
    {
        var fold = setup.FoldOf(setup.Measures[measure]);
        var placed = placing.Place(facts, before?.PlaceOf(measure) is >= 0 and var place ? before.Measures[place].Placed : []);
        var sharing = areas.First.Weights is { } weights ? new FactSharing(weights, fold.Measure, placed) : null;
        return new MeasureFacts(fold, placed, [.. facts.Where(fact => fact.Status == FigureStatus.NotApplicable)], sharing, setup.Options);
    }

    /// <summary>Returns the facts by their measures, in their order.</summary>
    private static List<IReadOnlyList<Fact>> ByMeasure(IReadOnlyList<Fact> facts)
    {
        var (numbers, counts, measures) = (new Dictionary<MeasureId, int>(), new List<int>(), new int[facts.Count]);
        for (var place = 0; place < measures.Length; place++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, facts[place].Measure, out var isKnown);
            if (!isKnown)
            {
                number = counts.Count;
                counts.Add(0);
            }

            counts[measures[place] = number]++;
        }

        if (counts.Count == 1) return [facts];
        var own = counts.ConvertAll(count => new Fact[count]);
        for (var place = measures.Length - 1; place >= 0; place--)
            own[measures[place]][--CollectionsMarshal.AsSpan(counts)[measures[place]]] = facts[place];
        return [.. numbers.OrderBy(one => one.Key).Select(one => own[one.Value])];
    }

    /// <summary>Returns the findings on facts outside the periods, and in no family with a fact inside them.</summary>
    private static IEnumerable<Finding> OutsideOf(MeasureFacts facts, IReadOnlyList<RollUpFrame> frames)
    {
        var (isStock, period) = (facts.Measure.Time == TimeBehaviour.Stock, frames[0].Period);
        var (firsts, lasts) = (new int[frames.Count], new int[frames.Count]);
        for (var frame = 0; frame < firsts.Length; frame++)
        {
            firsts[frame] = frames[frame].Period.Start is { } start ? FactBox.Number(start) : FactBox.OpenStart;
            lasts[frame] = FactBox.Number(frames[frame].Period.End);
        }

        Fact[] outside =
        [
            .. facts.Placed.Where(row => !IsNear(row)).Select(row => row.Fact),
            .. facts.NotApplicable
                .Where(fact => !IsOf(fact.Start is { } start ? FactBox.Number(start) : FactBox.OpenStart, FactBox.Number(fact.End))),
        ];
        if (outside.Length == 0) return [];
        var used = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        if (!isStock)
        {
            foreach (var family in facts.Flows.Families)
            {
                if (family.Facts.Any(IsNear)) used.UnionWith(family.Facts.Select(row => row.Fact));
            }
        }

        return outside.Where(fact => !used.Contains(fact)).Select(fact => new Finding(
            FindingCodes.FactOutsidePeriod,
            fact.Report.Id,
            fact.Path,
            [new FindingValue("period", period.ToWords(Language.Vietnamese), period.ToWords(Language.English))]));

        bool IsNear(PlacedFact row) => IsOf(row.Box.Start, row.Box.End);

        bool IsOf(int start, int end)
        {
            for (var frame = 0; frame < firsts.Length; frame++)
            {
                if (isStock ? end <= lasts[frame] : start <= lasts[frame] && end >= firsts[frame]) return true;
            }

            return false;
        }
    }
}
