using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Makes the cells of one measure: the fold of the facts that overlap no other (R7), and the shares of the families of the others (R8),
/// combined by the table (R9). The kept computation is the cell's derivation.
/// </summary>
internal sealed class CellBuilder
{
    private static readonly Percentage Everything = Percentage.Of(100);

    private readonly RollUpFrame _frame;
    private readonly RollUpOptions _options;
    private readonly Fold _fold;
    private readonly ReportFindings _reports;

    /// <param name="frame">The units and the period.</param>
    /// <param name="options">The options.</param>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="reports">The findings of the reports.</param>
    public CellBuilder(RollUpFrame frame, RollUpOptions options, Fold fold, ReportFindings reports)
        => (_frame, _options, _fold, _reports) = (frame, options, fold, reports);

    private Measure Measure => _fold.Measure;

    /// <summary>Makes the cells of a unit that have some fact, the total first.</summary>
    /// <param name="part">The facts.</param>
    /// <param name="unit">The place of the unit in the roll-up.</param>
    public MadeCells CellsOf(PartRows part, int unit) => CellsOf([part], [_frame.Units[unit]], part.Of(unit));

    /// <summary>Makes the cells of the ministry that have some fact, the total first.</summary>
    /// <param name="parts">All facts.</param>
    public MadeCells CellsOfMinistry(IReadOnlyList<PartRows> parts) => CellsOf(parts, [_frame.Ministry], RowsOf(parts, [_frame.Ministry]));

    /// <summary>Makes one cell, with or without facts.</summary>
    /// <param name="parts">The facts that may concern the units.</param>
    /// <param name="units">The units.</param>
    /// <param name="category">The category.</param>
    public RollUpCell CellOf(IReadOnlyList<PartRows> parts, IReadOnlyList<OrganisationUnit> units, CellCategory category)
    {
        var target = _frame.BoxOf(units, category);
        return Make(parts, units, category,
            (parts.Count == 0 ? null : BasisOf(parts, RowsOf(parts, units), units, category, target)) ?? CellBasis.None(target));
    }

    /// <summary>
    /// Returns the smallest group of units around some of them that no fact of the category reaches beyond: each fact with territory of the
    /// group lies within it.
    /// </summary>
    /// <param name="part">The facts that may concern the units.</param>
    /// <param name="units">The units.</param>
    /// <param name="category">The category.</param>
    /// <param name="most">The size limit: the search ends when the group is larger.</param>
    public IReadOnlyList<OrganisationUnit> GroupAround(
        PartRows part, IReadOnlyList<OrganisationUnit> units, CellCategory category, int most)
    {
        var group = new SortedSet<int>(part.Units.Where(place => units.Contains(_frame.Units[place])));
        for (var open = new Queue<int>(group); open.TryDequeue(out var place) && group.Count <= most;)
        {
            var box = _frame.BoxOf([_frame.Units[place]], category);
            foreach (var territory in part.BoxesNear(place).Where(fact => _fold.Meets(fact, box)).Select(fact => fact.Territory)
                .Distinct(ReferenceEqualityComparer.Instance))
            {
                foreach (var other in _frame.UnitsMeeting((Territory)territory!))
                {
                    if (_frame.Units[other].Level == units[0].Level && group.Add(other)) open.Enqueue(other);
                }
            }
        }

        return [.. group.Select(place => _frame.Units[place]).OrderBy(unit => unit.Key)];
    }

    private MadeCells CellsOf(IReadOnlyList<PartRows> parts, OrganisationUnit[] units, UnitRows rows)
    {
        var cells = new List<RollUpCell>();
        foreach (var category in CellCategories.Of(rows.Categories(), _options.By, _frame))
        {
            if (BasisOf(parts, rows, units, category, _frame.BoxOf(units, category)) is { } basis)
                cells.Add(Make(parts, units, category, basis));
        }

        return new MadeCells([.. cells], _reports);
    }

    /// <summary>Returns the facts of parts that concern some units: of one part, or for the ministry of all of them.</summary>
    private UnitRows RowsOf(IReadOnlyList<PartRows> parts, IReadOnlyList<OrganisationUnit> units)
    {
        if (units[0] != _frame.Ministry) return parts[0].Of(units);
        var all = _frame.BoxOf(units, CellCategory.All);
        var grouping = new RowGrouping(all, CoverageReader.HasDays(Measure), areAlone: false);
        FactStore[] stores = [.. parts.Select(part => part.Facts.StoreFor(all))];
        for (var place = 0; place < stores.Length; place++) parts[place].AddTo(grouping, stores[place]);
        return new UnitRows(
            grouping.Groups,
            [],
            [],
            [],
            stores.SelectMany(store => store.OtherCategories));
    }

    /// <summary>Returns the value of a cell and its computation; null when it has no facts.</summary>
    private CellBasis? BasisOf(
        IReadOnlyList<PartRows> parts, UnitRows rows, IReadOnlyList<OrganisationUnit> units, CellCategory category, FactBox target)
    {
        var tally = new CellTally(_fold, target);
        var leftOut = new List<UnusedRow>();
        foreach (var group in rows.Groups)
        {
            if (group.Kind.Meets(target)) Add(group, SharingOf(parts), units, target, tally, leftOut);
        }

        PartShare[] shares = units[0] == _frame.Ministry
            ? [.. parts.Select(part => part.ShareIn(category, store => ShareOf(store.Families, store.Replaced, store.Stale, target)))]
            : [ShareOf(rows.Families, rows.Replaced, rows.Stale, target)];
        foreach (var share in shares) tally.Add(share.Families);

        IReadOnlyList<UnusedRow>[] lists = [.. shares.Select(share => share.LeftOut).Prepend(leftOut).Where(list => list.Count > 0)];
        if (tally.IsEmpty && lists.Length == 0) return null;
        return tally.Basis(lists switch { [] => [], [var only] => only, _ => new JoinedList<UnusedRow>(lists) });
    }

    /// <summary>Returns the contribution to a cell of facts that overlap, were replaced or are too old.</summary>
    private PartShare ShareOf(
        IReadOnlyList<OverlapFamily> families, IReadOnlyList<ReplacedStock> replaced, IReadOnlyList<PlacedFact> stale, FactBox target)
    {
        if (families.Count + replaced.Count + stale.Count == 0) return PartShare.None;
        var (shares, leftOut) = (new List<(OverlapFamily, FamilyShare)>(families.Count), new List<UnusedRow>());
        foreach (var family in families)
        {
            if (family.ShareOf(target, leftOut) is { } share) shares.Add((family, share));
        }

        var unused = replaced.Count + stale.Count == 0 ? null : new UnusedStocks(_fold, replaced, stale, target);
        return new PartShare(
            shares.Count == 0 ? FoldedFamilies.None : new FoldedFamilies(shares, target),
            unused is not { Count: > 0 } ? leftOut : leftOut.Count == 0 ? unused : new JoinedList<UnusedRow>([leftOut, unused]));
    }

    /// <summary>Adds a group of facts that overlap no other: inside the cell, shared, or refused.</summary>
    private void Add(
        RowGroup group, FactSharing? sharing, IReadOnlyList<OrganisationUnit> units, FactBox target, CellTally tally,
            List<UnusedRow> leftOut)
    {
        var (isTerritory, isTime, isCategory) = (!group.IsInTerritory, !group.IsInDays && !_fold.TakesLast, !group.Kind.IsWithin(target));
        if (!isTerritory && !isTime && !isCategory)
        {
            tally.Add(new CellPart(group, [], null));
            return;
        }

        var isDivided = !isTime && !isCategory && sharing is not null && units.Count == 1 && group.Count == 1;
        var estimate = isDivided ? sharing!.ShareOf(group.Rows[0], units[0]) : null;
        var overlap = estimate is null ? OverlapCase.Straddling : OverlapCase.Weighted;
        var rules = new List<SummarizabilityRule>(3);
        if (isTerritory) rules.Add(_fold.Rule(Axis.Territory, overlap));
        if (isTime) rules.Add(_fold.Rule(Axis.Time, overlap));
        if (isCategory) rules.Add(_fold.Rule(Axis.Category, overlap));
        if (rules[0].Verdict != Verdict.AllowByRule) estimate = null;
        if (rules.TrueForAll(rule => rule.Verdict != Verdict.Refuse)) tally.Add(new CellPart(group, rules, estimate));
        else leftOut.AddRange(group.Rows.Select(row => new UnusedRow(row, StepRole.Refused, rules)));
    }

    private static FactSharing? SharingOf(IReadOnlyList<PartRows> parts) => parts is [var only] ? only.Facts.Sharing : null;

    private RollUpCell Make(IReadOnlyList<PartRows> parts, IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis)
    {
        var notApplicable = parts is [var only] ? only.Facts.NotApplicable : [.. parts.SelectMany(part => part.Facts.NotApplicable)];
        var coverage = CoverageReader.Read(_frame, units, Measure, basis, notApplicable);
        var minimum = Measure.Missing == MissingReading.WithholdsTotal ? Everything : _options.MinimumCoverage;
        var isShort = minimum is { } asked && basis.HasFacts && !coverage.Reaches(asked);
        var isWithheld = isShort && (Measure.Missing == MissingReading.WithholdsTotal || _options.Shortfall == Coverage.Shortfall.Withhold);
        var value = isWithheld ? null : basis.Value;
        var findings = new CellFindings(_frame, Measure, units);
        return new RollUpCell(_frame, Measure, units, category, basis, _reports)
        {
            Value = value,
            Exactness = ExactnessOf(value, basis),
            IsWithheld = isWithheld && basis.HasParts,
            Coverage = coverage,
            Cover = _options.Cover,
            AgeInDays = _fold.TakesLast ? basis.AgeInDays : null,
            Together = TogetherWith(parts, units, category, basis),
            OwnFindings =
            [
                .. findings.Of(basis, _fold, _fold.AgeLimitIn(_options), SharingOf(parts)),
                .. isShort ? [findings.Short(coverage, minimum!.Value, isWithheld)] : Array.Empty<Finding>(),
            ],
        };
    }

    /// <summary>
    /// Returns the total of the few units with which a unit shares figures that are not divided among them; null when there are none, or
    /// many.
    /// </summary>
    private (IReadOnlyList<OrganisationUnit> Units, Count Value)? TogetherWith(
        IReadOnlyList<PartRows> parts, IReadOnlyList<OrganisationUnit> units, CellCategory category, CellBasis basis)
    {
        if (_frame.BoundariesOf is null || units is not [var unit] || unit.Level == OrganisationLevel.Ministry) return null;
        if (!IsSharedByFew(basis)) return null;
        var group = GroupAround(parts[0], units, category, CellExplanation.MostNamed);
        if (group.Count < 2 || group.Count > CellExplanation.MostNamed) return null;
        var target = _frame.BoxOf(group, category);
        return BasisOf(parts, parts[0].Of(group), group, category, target)?.Value is { } together
            ? ([.. group.Except(units)], together) : null;
    }

    /// <summary>Returns whether a cell has from zero to all of figures of a wider territory, each of which concerns few units.</summary>
    private bool IsSharedByFew(CellBasis basis)
    {
        var isShared = false;
        foreach (var territory in basis.SharedTerritories)
        {
            if (_frame.UnitsMeeting(territory).Length > CellExplanation.MostNamed + 1) return false;
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
