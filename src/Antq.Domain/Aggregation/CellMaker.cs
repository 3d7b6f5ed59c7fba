using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>Makes the cells of one measure out of its placed facts.</summary>
internal sealed class CellMaker(RollUpFrame frame, RollUpOptions options, Measure measure, IReadOnlyList<PlacedFact> facts, IReadOnlyList<Fact> notApplicable, IReadOnlyList<LeftOutFact> leftOut, ILookup<string, Finding> told)
{
    private static readonly Percentage Everything = Percentage.Of(100);

    private readonly FactSharing? _sharing = frame.Weights is { } weights ? new FactSharing(weights, measure, facts) : null;
    private readonly Lazy<Dictionary<Fact, PlacedFact>> _placed = new(() => facts.ToDictionary(fact => fact.Fact));
    private readonly Lazy<FactGround> _ground = new(() => new FactGround(frame, facts));
    private readonly Lazy<Dictionary<OrganisationUnit, int>> _places = new(() => frame.Units.Select((unit, place) => (unit, place)).ToDictionary(pair => pair.unit, pair => pair.place));

    private readonly Lazy<ILookup<int, LeftOutFact>> _leftOutNear = new(() => leftOut
        .SelectMany(one => frame.UnitsMeeting(one.Extent.Territory), (one, place) => (place, one)).ToLookup(pair => pair.place, pair => pair.one));

    private AdditiveFacts? _additive;
    private bool _isAdditiveKnown;

    /// <summary>The measure.</summary>
    public Measure Measure => measure;

    /// <summary>What the roll-up is of.</summary>
    public RollUpFrame Frame => frame;

    /// <summary>Which facts are added where one contains the others.</summary>
    public CoverPolicy Cover => options.Cover;

    /// <summary>Its facts.</summary>
    public IReadOnlyList<PlacedFact> Facts => facts;

    /// <summary>
    /// The facts as those of a flow that only adds, found while the cells are made, by one thread; absent where the measure is none, or where weights share
    /// facts out.
    /// </summary>
    private AdditiveFacts? Additive
    {
        get
        {
            if (!_isAdditiveKnown && _sharing is null) _additive = AdditiveFacts.Of(frame, measure, facts, _ground.Value);
            _isAdditiveKnown = true;
            return _additive;
        }
    }

    private bool IsStock => measure.Time == TimeBehaviour.Stock;

    private int? AgeLimit => IsStock ? new[] { measure.AgeLimitInDays, options.AgeLimitInDays }.Min() : null;

    /// <summary>One cell, whether or not a fact speaks of it.</summary>
    public RollUpCell CellOf(IReadOnlyList<OrganisationUnit> units, CellCategory category)
    {
        var target = frame.ExtentOf(units, category);
        return Calculate(units, target, facts) is { } outcome
            ? Make(units, category, target, outcome)
            : new RollUpCell(this, units, category) { Coverage = CoverageReader.Read(frame, units, measure, target, [], NotApplicable(category, target, 0)) };
    }

    /// <summary>The cells of a unit, the total first.</summary>
    public IEnumerable<RollUpCell> CellsOf(OrganisationUnit unit)
    {
        OrganisationUnit[] units = [unit];
        var place = _places.Value[unit];
        var sums = Additive is { } additive ? new AdditiveCells(this, measure, units, additive.ConcerningUnit(place)) : null;
        PlacedFact[]? near = null;
        var kinds = Additive is { } known ? known.KindsNear(place) : (near = _ground.Value.Near(place)).Select(fact => FactKind.Of(fact.Extent, hasDays: false));
        foreach (var category in Categories(kinds))
        {
            var target = frame.ExtentOf(units, category);
            if (sums is not null && sums.IsEmpty(target)) continue;
            if (sums?.Add(category, target) is { } sum) yield return Make(units, category, target, sum);
            else if (Calculate(units, target, near ??= _ground.Value.Near(place)) is { } outcome) yield return Make(units, category, target, outcome);
        }
    }

    /// <summary>
    /// The smallest group of the units around some of them that no fact of the category reaches beyond: each fact that tells of the group's territory
    /// tells of nothing else.
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
            var target = frame.ExtentOf(group, category);
            var beyond = frame.Union(facts.Where(fact => CellCalculator.Meets(measure, target, fact.Extent) && !target.Territory.Covers(fact.Extent.Territory)).Select(fact => fact.Extent.Territory));
            group.UnionWith(frame.Units.Where(unit => unit.Level == units[0].Level && frame.TerritoryOf(unit.Key).Meets(beyond)));
        }

        return [.. group.OrderBy(unit => unit.Key)];
    }

    /// <summary>How the value of a cell came about.</summary>
    public Derivation Derive(RollUpCell cell)
        => Calculate(cell.Units, frame.ExtentOf(cell.Units, cell.Category), NearOf(cell.Units)) is { } outcome
            ? DerivationMaker.Make(cell.IsWithheld ? outcome.Withheld : outcome)
            : new Derivation(null, [], [], []);

    /// <summary>Every fact that speaks of a cell, in the order of their reports.</summary>
    public IReadOnlyList<Fact> SourcesOf(RollUpCell cell)
        => Calculate(cell.Units, frame.ExtentOf(cell.Units, cell.Category), NearOf(cell.Units)) is { } outcome
            ? [.. outcome.Facts.OrderBy(fact => fact.Report.Id, StringComparer.Ordinal).ThenBy(fact => fact.Path, StringComparer.Ordinal)]
            : [];

    /// <summary>
    /// What a cell tells of reports: every error found in those that speak of it, and what was assumed of their units; and its facts that an error keeps out.
    /// </summary>
    public IReadOnlyList<Finding> FindingsInReportsOf(RollUpCell cell)
    {
        if (told.Count == 0 && leftOut.Count == 0) return [];
        var target = frame.ExtentOf(cell.Units, cell.Category);
        LeftOutFact[] missing = [.. LeftOutNear(cell.Units).Where(one => (one.HasPlace || cell.Unit == frame.Ministry) && CellCalculator.Meets(measure, target, one.Extent))];
        var speaking = cell.Sources.Concat(missing.Select(one => one.Fact)).GroupBy(fact => fact.Report.Id, StringComparer.Ordinal);
        return
        [
            .. speaking.SelectMany(report => told[report.Key].Where(finding => finding.Severity == FindingSeverity.Error || finding.Path is { } path && report.Any(fact => fact.RestsOn(path))))
                .Concat(missing.Select(one => one.Finding))
                .Distinct(),
        ];
    }

    private IEnumerable<LeftOutFact> LeftOutNear(IReadOnlyList<OrganisationUnit> units)
        => units is [var unit] && _places.Value.TryGetValue(unit, out var place) ? _leftOutNear.Value[place] : leftOut;

    /// <summary>The value of a cell from some facts alone.</summary>
    public CellOutcome? Calculate(IReadOnlyList<OrganisationUnit> units, Extent target, IEnumerable<PlacedFact> near)
    {
        try
        {
            return CellCalculator.Calculate(new CellQuestion(measure, target, options.Cover, AgeLimit, fact => units is [var unit] ? _sharing?.ShareOf(fact, unit) : null), near);
        }
        catch (OverflowException beyond)
        {
            throw new OverflowException($"The sum of {measure} of {string.Join(", ", units)} passes 64 bits.", beyond);
        }
    }

    private RollUpCell Make(IReadOnlyList<OrganisationUnit> units, CellCategory category, Extent target, CellOutcome outcome)
    {
        PlacedFact[] all = Placed(outcome.Facts), used = Placed(outcome.Used);
        Candidate[] added = [.. outcome.Added];
        SpokenGround[] spoken = [.. CoverageReader.Speaking(frame, units, measure, target, used)];
        var sum = new CellSum(
            outcome.Value,
            value => ExactnessOf(value, outcome, added),
            outcome.Root is not null,
            spoken,
            used.Aggregate(0u, (movements, fact) => movements | fact.Extent.Movements),
            all.Count(fact => target.Territory.Covers(fact.Extent.Territory)),
            IsStock && added.Length > 0 ? target.End - added.Min(candidate => Placed(candidate.Fact).Extent.End) : null,
            findings =>
            [
                .. outcome.Conflicts.Select(findings.Of),
                .. outcome.LeftOut.Where(step => step.Role == StepRole.Stale).Select(step => CellFindings.Stale(step.Fact, target.End - Placed(step.Fact).Extent.End, AgeLimit!.Value)),
                .. added.Where(candidate => candidate.Role == StepRole.Share).Select(candidate => Placed(candidate.Fact))
                    .Where(fact => !target.Territory.Covers(fact.Extent.Territory)).Select(fact => _sharing?.RefusalOf(fact)).OfType<Finding>(),
                .. measure.Time == TimeBehaviour.Flow ? findings.Calendars(added) : [],
            ]);
        return Make(units, category, target, sum);
    }

    private RollUpCell Make(IReadOnlyList<OrganisationUnit> units, CellCategory category, Extent target, CellSum sum)
    {
        var coverage = CoverageReader.Read(frame, units, measure, target, sum.Spoken, NotApplicable(category, target, sum.Movements));
        var minimum = measure.Missing == MissingReading.WithholdsTotal ? Everything : options.MinimumCoverage;
        var isShort = minimum is { } asked && !coverage.Reaches(asked);
        var isWithheld = isShort && (measure.Missing == MissingReading.WithholdsTotal || options.Shortfall == CoverageShortfall.Withhold);
        var findings = new CellFindings(frame, measure, units);
        var value = isWithheld ? null : sum.Value;
        return new RollUpCell(this, units, category)
        {
            Value = value,
            Exactness = sum.ExactnessOf(value),
            IsWithheld = isWithheld && sum.HasRoot,
            Coverage = coverage,
            AgeInDays = sum.AgeInDays,
            OwnFindings = [.. sum.FindingsBy(findings), .. isShort ? [findings.Short(coverage, minimum!.Value, isWithheld)] : Array.Empty<Finding>()],
            OwnFacts = sum.OwnFacts,
        };
    }

    /// <summary>Facts as they are placed.</summary>
    public PlacedFact[] Placed(IEnumerable<Fact> some) => [.. some.Select(Placed)];

    private PlacedFact Placed(Fact fact) => _placed.Value[fact];

    /// <summary>The facts that may speak of some units.</summary>
    private IReadOnlyList<PlacedFact> NearOf(IReadOnlyList<OrganisationUnit> units)
        => units is [var unit] && _places.Value.TryGetValue(unit, out var place) ? _ground.Value.Near(place) : facts;

    private static Exactness ExactnessOf(Count? value, CellOutcome outcome, Candidate[] added) => value switch
    {
        { IsExact: true } => Exactness.Exact,
        { Nominal: not null } when added.All(candidate => candidate.Estimate is not null || candidate.Value.IsExact) => Exactness.Estimated,
        { } => Exactness.Bounded,
        null when outcome.Root is null && outcome.LeftOut.All(step => step.Role == StepRole.Stale) => Exactness.Stale,
        null => Exactness.Refused,
    };

    /// <summary>
    /// Where the measure does not apply on all the days asked for and in every movement that the cell is or tells of, as far as the reports that say
    /// so could tell.
    /// </summary>
    private IEnumerable<Territory> NotApplicable(CellCategory category, Extent target, uint used)
    {
        var movements = category.Movement is null ? used : target.Movements;
        return notApplicable
            .Where(fact => (movements & ~frame.AtomsOf(fact.Movement)) == 0)
            .Where(fact => fact.Category.Population is null || fact.Category.Population == category.Population)
            .Where(fact => measure.Time == TimeBehaviour.Stock
                || (fact.Start is null || Extent.Number(fact.Start.Value) <= target.Start) && (Extent.Number(fact.End) >= target.End || fact.End == fact.Report.AsOf))
            .Select(frame.TerritoryOf);
    }

    /// <summary>Every category that some fact may be of, each member said or left open; the total first.</summary>
    private static IEnumerable<CellCategory> Categories(IEnumerable<FactKind> near)
    {
        var (forms, issuers, recipients, populations) = (0u, 0u, 0u, new SortedDictionary<string, Population>(StringComparer.Ordinal));
        foreach (var kind in near)
        {
            forms |= Named(kind.Forms);
            issuers |= Named(kind.Issuers);
            recipients |= Named(kind.Recipients);
            if (kind.Population is { } population) populations[population.ToString()] = population;
        }

        return
            from form in OrAll(Members<AwardForm>(forms))
            from issuer in OrAll(Members<IssuingOffice>(issuers))
            from recipient in OrAll(Members<RecipientKind>(recipients))
            from population in OrAll(populations.Values)
            select new CellCategory(form, issuer, recipient, population);

        static uint Named(uint bits) => bits == uint.MaxValue ? 0 : bits;
    }

    private static IEnumerable<T> Members<T>(uint bits)
        where T : struct, Enum
        => Enumerable.Range(0, 32).Where(place => (bits & 1u << place) != 0).Select(EnumSlug<T>.At);

    private static IEnumerable<T?> OrAll<T>(IEnumerable<T> values)
        where T : struct
        => values.Select(value => (T?)value).Prepend(null);
}
