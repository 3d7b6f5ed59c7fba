using Antq.Domain.Measures;

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
        foreach (var category in CellCategories.Of(rows.Kinds, _options.By, _frame.SetOf))
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
        var group = new SortedSet<int>();
        for (var place = 0; place < _frame.Units.Count; place++)
        {
            if (units.Contains(_frame.Units[place])) group.Add(place);
        }

        var target = _frame.BoxOf(units, category);
        var (store, near) = StoreOf(target);
        for (var open = new Queue<int>(group); open.TryDequeue(out var place) && group.Count <= most;)
        {
            var box = _frame.BoxOf([_frame.Units[place]], category);
            foreach (var territory in near[place].BoxesIn(store).Where(fact => Meets(fact, box)).Select(fact => fact.Territory).Distinct(ReferenceEqualityComparer.Instance))
            {
                foreach (var other in _frame.UnitsMeeting((Territory)territory!))
                {
                    if (_frame.Units[other].Level == units[0].Level && group.Add(other)) open.Enqueue(other);
                }
            }
        }

        return [.. group.Select(place => _frame.Units[place]).OrderBy(unit => unit.Key)];
    }

    private bool Meets(FactBox fact, FactBox target)
        => fact.Territory.Meets(target.Territory) && fact.OverlapsInCategory(target)
            && fact.Category.IsOfPeopleOf(target.Category)
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

        AddReplaced(rows, target, leftOut);
        return tally.IsEmpty && leftOut.Count == 0 ? null : tally.Basis(leftOut);
    }

    /// <summary>Stocks that later ones took the place of, or that are too old.</summary>
    private void AddReplaced(UnitRows rows, FactBox target, List<UnusedRow> leftOut)
    {
        if (rows.Replaced.Count + rows.Stale.Count == 0) return;
        SummarizabilityRule[] last = [_fold.Rule(Axis.Time, Circumstance.Disjoint)], stale = [_fold.Rule(Axis.Time, Circumstance.Stale)];
        foreach (var one in rows.Replaced)
        {
            if (Meets(one.Fact.Box, target) && !one.Left.Meets(target.Territory)) leftOut.Add(new UnusedRow(one.Fact, StepRole.Replaced, last, one.By));
        }

        foreach (var fact in rows.Stale)
        {
            if (Meets(fact.Box, target)) leftOut.Add(new UnusedRow(fact, StepRole.Stale, stale));
        }
    }

    /// <summary>A group of facts that overlap no other: inside the cell, shared, or refused.</summary>
    private void Add(RowGroup group, IReadOnlyList<OrganisationUnit> units, FactBox target, CellTally tally, List<UnusedRow> leftOut)
    {
        var (isTerritory, isTime, isCategory) = (!group.IsInTerritory, !group.IsInDays && !_fold.TakesLast, !group.Kind.IsWithin(target));
        if (!isTerritory && !isTime && !isCategory)
        {
            tally.Add(new CellPart(group, [], null));
            return;
        }

        var estimate = !isTime && !isCategory && units is [var unit] && group.Rows is [var only] ? _sharing?.ShareOf(only, unit) : null;
        var circumstance = estimate is null ? Circumstance.Straddling : Circumstance.Weighted;
        var rules = new List<SummarizabilityRule>(3);
        if (isTerritory) rules.Add(_fold.Rule(Axis.Territory, circumstance));
        if (isTime) rules.Add(_fold.Rule(Axis.Time, circumstance));
        if (isCategory) rules.Add(_fold.Rule(Axis.Category, circumstance));
        if (rules[0].Verdict != Verdict.AllowByRule) estimate = null;
        if (rules.TrueForAll(rule => rule.Verdict != Verdict.Refuse)) tally.Add(new CellPart(group, rules, estimate));
        else leftOut.AddRange(group.Rows.Select(row => new UnusedRow(row, StepRole.Refused, rules)));
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
        if (_frame.BoundariesOf is null || units is not [var unit] || unit.Level == OrganisationLevel.Ministry || !IsSharedByFew(basis)) return null;
        var group = GroupAround(units, category, CellText.MostNamed);
        if (group.Count < 2 || group.Count > CellText.MostNamed) return null;
        var target = _frame.BoxOf(group, category);
        return FoldAll(group, target)?.Value is { } together ? ([.. group.Except(units)], together) : null;
    }

    /// <summary>Whether a cell has from none to all of figures of a wider territory, and each of these concerns few units.</summary>
    private bool IsSharedByFew(CellBasis basis)
    {
        var isShared = false;
        foreach (var territory in basis.SharedTerritories)
        {
            if (_frame.UnitsMeeting(territory).Length > CellText.MostNamed + 1) return false;
            isShared = true;
        }

        return isShared;
    }

    private static Exactness ExactnessOf(Count? value, CellBasis basis) => value switch
    {
        { IsExact: true } => Exactness.Exact,
        { Nominal: not null } when basis.IsEstimated => Exactness.Estimated,
        { } => Exactness.Bounded,
        null when !basis.HasFacts => Exactness.Missing,
        null when !basis.HasParts && basis.LeftOut.All(unused => unused.Role == StepRole.Stale) => Exactness.Stale,
        null => Exactness.Refused,
    };
}
