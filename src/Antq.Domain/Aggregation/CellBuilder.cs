using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Makes the cells of one measure: the fold of the facts that overlap no other, and what the families of the others give. What it keeps of the way is the
/// cell's derivation.
/// </summary>
internal sealed class CellBuilder
{
    private static readonly Percentage Everything = Percentage.Of(100);

    private readonly RollUpFrame _frame;
    private readonly RollUpOptions _options;
    private readonly MeasureFacts _facts;
    private readonly Fold _fold;
    private readonly FactSharing? _sharing;
    private readonly Dictionary<int, (FactStore Store, StorePlaces[] Near)> _stores = [];

    public CellBuilder(RollUpFrame frame, RollUpOptions options, MeasureFacts facts)
    {
        (_frame, _options, _facts) = (frame, options, facts);
        _fold = Fold.Of(options.Table, facts.Measure);
        _sharing = frame.Weights is { } weights ? new FactSharing(weights, facts.Measure, facts.Placed) : null;
    }

    private Measure Measure => _facts.Measure;

    private int? AgeLimit => _fold.TakesLast ? new[] { Measure.AgeLimitInDays, _options.AgeLimitInDays }.Min() : null;

    /// <summary>The cells of a unit that some fact is of, the total first.</summary>
    /// <param name="place">The place of the unit in the roll-up.</param>
    public IEnumerable<RollUpCell> CellsOf(int place)
    {
        OrganisationUnit[] units = [_frame.Units[place]];
        var all = _frame.BoxOf(units, CellCategory.All);
        var (store, near) = StoreOf(all);
        var rows = UnitRows.Of(store, near[place], all, areAlone: _sharing is not null);
        foreach (var category in CellCategories.Of(rows.Kinds))
        {
            if (BasisOf(rows, units, _frame.BoxOf(units, category)) is { } basis) yield return Make(units, category, basis);
        }
    }

    /// <summary>One cell, whether or not a fact is of it.</summary>
    public RollUpCell CellOf(IReadOnlyList<OrganisationUnit> units, CellCategory category)
    {
        var target = _frame.BoxOf(units, category);
        return Make(units, category, FoldAll(units, target) ?? CellBasis.None(target));
    }

    /// <summary>
    /// The smallest group of the units around some of them that no fact of the category reaches beyond: each fact that is of the group's territory is of
    /// nothing else.
    /// </summary>
    /// <param name="units">The units.</param>
    /// <param name="category">The category.</param>
    /// <param name="most">How many units are enough: a larger group is not looked for to its end.</param>
    public IReadOnlyList<OrganisationUnit> GroupAround(IReadOnlyList<OrganisationUnit> units, CellCategory category, int most)
    {
        var group = units.ToHashSet();
        for (var size = 0; size < group.Count && group.Count <= most;)
        {
            size = group.Count;
            var target = _frame.BoxOf(group, category);
            var beyond = _frame.Union(_facts.Placed.Select(fact => fact.Box)
                .Where(box => Meets(box, target) && !target.Territory.Covers(box.Territory)).Select(box => box.Territory));
            group.UnionWith(_frame.Units.Where(unit => unit.Level == units[0].Level && _frame.TerritoryOf(unit.Key).Meets(beyond)));
        }

        return [.. group.OrderBy(unit => unit.Key)];
    }

    private bool Meets(FactBox fact, FactBox target)
        => fact.Territory.Meets(target.Territory) && fact.OverlapsInCategory(target)
            && (target.Population is not { } population || fact.Population is not { } other || population == other)
            && (_fold.TakesLast ? fact.End <= target.End : fact.OverlapsInTime(target));

    private CellBasis? FoldAll(IReadOnlyList<OrganisationUnit> units, FactBox target)
    {
        var (store, _) = StoreOf(target);
        var all = _frame.BoxOf(units, CellCategory.All);
        return BasisOf(UnitRows.Of(store, StorePlaces.All(store), all, areAlone: _sharing is not null), units, target);
    }

    /// <summary>The rows of a flow are the same for every cell; of stocks those before the last day of the cell.</summary>
    private (FactStore Store, StorePlaces[] Near) StoreOf(FactBox target)
    {
        var end = _fold.TakesLast ? target.End : 0;
        if (_stores.TryGetValue(end, out var known)) return known;
        var store = _fold.TakesLast
            ? FactStore.OfStocks(_fold, _facts.Placed, _options.Cover, end, AgeLimit)
            : _facts.Flows ??= FactStore.Of(_fold, _facts.Placed, _options.Cover);
        return _stores[end] = (store, StorePlaces.ByUnit(store, _frame));
    }

    /// <summary>The value of a cell and what it was made of; null where no fact is of it.</summary>
    private CellBasis? BasisOf(UnitRows rows, IReadOnlyList<OrganisationUnit> units, FactBox target)
    {
        var tally = new CellTally(_fold, target);
        var leftOut = new List<UnusedRow>();
        foreach (var group in rows.Groups)
        {
            if (group.Kind.Meets(target)) Add(group, units, target, tally, leftOut);
        }

        foreach (var family in rows.Families)
        {
            if (family.ShareOf(target, leftOut) is { } share) tally.Add(family, share);
        }

        foreach (var one in rows.Replaced.Where(one => Meets(one.Fact.Box, target) && !one.Left.Meets(target.Territory)))
            leftOut.Add(new UnusedRow(one.Fact, new DerivationStep(StepRole.Replaced, one.Fact.Fact, null, [_fold.Rule(Axis.Time, Circumstance.Disjoint)], one.By)));
        foreach (var fact in rows.Stale.Where(fact => Meets(fact.Box, target)))
            leftOut.Add(new UnusedRow(fact, new DerivationStep(StepRole.Stale, fact.Fact, null, [_fold.Rule(Axis.Time, Circumstance.Stale)])));
        return tally.IsEmpty && leftOut.Count == 0 ? null : tally.Basis(leftOut);
    }

    /// <summary>A group of facts that overlap no other: inside the cell, shared, or refused.</summary>
    private void Add(RowGroup group, IReadOnlyList<OrganisationUnit> units, FactBox target, CellTally tally, List<UnusedRow> leftOut)
    {
        Axis[] beyond = [.. Beyond(group, target)];
        var estimate = beyond is [Axis.Territory] && units is [var unit] && group.Rows is [var only] ? _sharing?.ShareOf(only, unit) : null;
        var rules = Array.ConvertAll(beyond, axis => _fold.Rule(axis, estimate is null ? Circumstance.Straddling : Circumstance.Weighted));
        if (estimate is not null && rules is not [{ Verdict: Verdict.AllowByRule }]) estimate = null;
        if (Array.TrueForAll(rules, rule => rule.Verdict != Verdict.Refuse)) tally.Add(new CellPart(group, rules, estimate));
        else leftOut.AddRange(group.Rows.Select(row => new UnusedRow(row, new DerivationStep(StepRole.Refused, row.Fact, null, rules))));
    }

    private IEnumerable<Axis> Beyond(RowGroup group, FactBox target)
    {
        if (!group.IsInTerritory) yield return Axis.Territory;
        if (!group.IsInDays && !_fold.TakesLast) yield return Axis.Time;
        if (!group.Kind.IsWithin(target)) yield return Axis.Category;
    }

    private RollUpCell Make(IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis)
    {
        var coverage = CoverageReader.Read(_frame, units, Measure, basis, _facts.NotApplicable);
        var minimum = Measure.Missing == MissingReading.WithholdsTotal ? Everything : _options.MinimumCoverage;
        var isShort = minimum is { } asked && basis.HasFacts && !coverage.Reaches(asked);
        var isWithheld = isShort && (Measure.Missing == MissingReading.WithholdsTotal || _options.Shortfall == CoverageShortfall.Withhold);
        var value = isWithheld ? null : basis.Value;
        var findings = new CellFindings(_frame, Measure, units);
        return new RollUpCell(_frame, Measure, units, category, basis, _facts.Reports)
        {
            Value = value,
            Exactness = ExactnessOf(value, basis),
            IsWithheld = isWithheld && basis.HasParts,
            Coverage = coverage,
            Cover = _options.Cover,
            AgeInDays = _fold.TakesLast ? basis.AgeInDays : null,
            Together = TogetherWith(units, category, basis),
            OwnFindings = [.. findings.Of(basis, _fold, AgeLimit, _sharing), .. isShort ? [findings.Short(coverage, minimum!.Value, isWithheld)] : Array.Empty<Finding>()],
        };
    }

    /// <summary>The total of the few units with which a unit shares figures that are not divided among them; null where there are none, or many.</summary>
    private (IReadOnlyList<OrganisationUnit> Units, Count Value)? TogetherWith(IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis)
    {
        if (_frame.BoundariesOf is null || units is not [var unit] || unit.Level == OrganisationLevel.Ministry || !basis.HasSharedTerritory) return null;
        var group = GroupAround(units, category, CellText.MostNamed);
        if (group.Count < 2 || group.Count > CellText.MostNamed) return null;
        var target = _frame.BoxOf(group, category);
        return FoldAll(group, target)?.Value is { } together ? ([.. group.Except(units)], together) : null;
    }

    private static Exactness ExactnessOf(Count? value, CellBasis basis) => value switch
    {
        { IsExact: true } => Exactness.Exact,
        { Nominal: not null } when basis.IsEstimated => Exactness.Estimated,
        { } => Exactness.Bounded,
        null when !basis.HasFacts => Exactness.Missing,
        null when !basis.HasParts && basis.LeftOut.All(unused => unused.Step.Role == StepRole.Stale) => Exactness.Stale,
        null => Exactness.Refused,
    };
}
