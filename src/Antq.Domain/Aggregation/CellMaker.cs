using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Makes the cells of one measure out of its placed facts.</summary>
internal sealed class CellMaker(RollUpFrame frame, RollUpOptions options, Measure measure, IReadOnlyList<PlacedFact> facts, IReadOnlyList<Fact> notApplicable, ILookup<string, Finding> errors)
{
    private static readonly Percentage Everything = Percentage.Of(100);

    private readonly FactSharing? _sharing = frame.Weights is { } weights ? new FactSharing(weights, measure, facts) : null;
    private readonly Dictionary<Fact, PlacedFact> _placed = facts.ToDictionary(fact => fact.Fact);

    /// <summary>The measure.</summary>
    public Measure Measure => measure;

    /// <summary>What the roll-up is of.</summary>
    public RollUpFrame Frame => frame;

    /// <summary>Which facts are added where one contains the others.</summary>
    public CoverPolicy Cover => options.Cover;

    /// <summary>Its facts.</summary>
    public IReadOnlyList<PlacedFact> Facts => facts;

    private bool IsStock => measure.Time == TimeBehaviour.Stock;

    private int? AgeLimit => IsStock ? new[] { measure.AgeLimitInDays, options.AgeLimitInDays }.Min() : null;

    /// <summary>One cell, whether or not a fact speaks of it.</summary>
    public RollUpCell CellOf(IReadOnlyList<OrganisationUnit> units, CellCategory category)
    {
        var target = frame.ExtentOf(units, category);
        return Calculate(units, target, facts) is { } outcome
            ? Make(units, category, target, outcome)
            : new RollUpCell(this, units, category) { Coverage = CoverageReader.Read(frame, units, measure, target, [], NotApplicable(category, target)) };
    }

    /// <summary>The cells of a unit, the total first.</summary>
    public IEnumerable<RollUpCell> CellsOf(OrganisationUnit unit)
    {
        OrganisationUnit[] units = [unit];
        var all = frame.ExtentOf(units, CellCategory.All);
        var near = facts.Where(fact => fact.Extent.Territory.Meets(all.Territory)).ToArray();
        foreach (var category in Categories(near))
        {
            var target = frame.ExtentOf(units, category);
            if (Calculate(units, target, near) is { } outcome) yield return Make(units, category, target, outcome);
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
            var beyond = frame.Union(facts.Where(fact => CellCalculator.Meets(measure, target, fact) && !target.Territory.Covers(fact.Extent.Territory)).Select(fact => fact.Extent.Territory));
            group.UnionWith(frame.Units.Where(unit => unit.Level == units[0].Level && frame.TerritoryOf(unit.Key).Meets(beyond)));
        }

        return [.. group.OrderBy(unit => unit.Key)];
    }

    /// <summary>How the value of a cell came about.</summary>
    public Derivation Derive(RollUpCell cell)
        => Calculate(cell.Units, frame.ExtentOf(cell.Units, cell.Category), facts) is { } outcome
            ? DerivationMaker.Make(cell.IsWithheld ? outcome.Withheld : outcome)
            : new Derivation(null, [], [], []);

    private CellOutcome? Calculate(IReadOnlyList<OrganisationUnit> units, Extent target, IEnumerable<PlacedFact> near)
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
        PlacedFact[] all = [.. outcome.Facts.Select(fact => _placed[fact])], used = [.. outcome.Used.Select(fact => _placed[fact])];
        Candidate[] added = [.. outcome.Added];
        var coverage = CoverageReader.Read(frame, units, measure, target, used, NotApplicable(category, target));
        var minimum = measure.Missing == MissingReading.WithholdsTotal ? Everything : options.MinimumCoverage;
        var isShort = minimum is { } asked && !coverage.Reaches(asked);
        var isWithheld = isShort && (measure.Missing == MissingReading.WithholdsTotal || options.Shortfall == CoverageShortfall.Withhold);
        var findings = new CellFindings(frame, measure, units);
        return new RollUpCell(this, units, category)
        {
            Value = isWithheld ? null : outcome.Value,
            Exactness = ExactnessOf(isWithheld ? null : outcome.Value, outcome, added),
            IsWithheld = isWithheld && outcome.Root is not null,
            Coverage = coverage,
            AgeInDays = IsStock && added.Length > 0 ? target.End - added.Min(candidate => _placed[candidate.Fact].Extent.End) : null,
            OwnFindings =
            [
                .. outcome.Conflicts.Select(findings.Of),
                .. outcome.LeftOut.Where(step => step.Role == StepRole.Stale).Select(step => CellFindings.Stale(step.Fact, target.End - _placed[step.Fact].Extent.End, AgeLimit!.Value)),
                .. added.Where(candidate => candidate.Role == StepRole.Share).Select(candidate => _placed[candidate.Fact])
                    .Where(fact => !target.Territory.Covers(fact.Extent.Territory)).Select(fact => _sharing?.RefusalOf(fact)).OfType<Finding>(),
                .. measure.Time == TimeBehaviour.Flow ? findings.Calendars(added) : [],
                .. isShort ? [findings.Short(coverage, minimum!.Value, isWithheld)] : Array.Empty<Finding>(),
            ],
            ErrorsInReports = [.. all.Select(fact => fact.Fact.Report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(id => errors[id])],
            OwnFacts = all.Count(fact => target.Territory.Covers(fact.Extent.Territory)),
        };
    }

    private static Exactness ExactnessOf(Count? value, CellOutcome outcome, Candidate[] added) => value switch
    {
        { IsExact: true } => Exactness.Exact,
        { Nominal: not null } when added.All(candidate => candidate.Estimate is not null || candidate.Value.IsExact) => Exactness.Estimated,
        { } => Exactness.Bounded,
        null when outcome.Root is null && outcome.LeftOut.All(step => step.Role == StepRole.Stale) => Exactness.Stale,
        null => Exactness.Refused,
    };

    /// <summary>Where the measure does not apply on all the days asked for, as far as the reports that say so could tell.</summary>
    private IEnumerable<Territory> NotApplicable(CellCategory category, Extent target)
        => notApplicable
            .Where(fact => fact.Category.Population is null || fact.Category.Population == category.Population)
            .Where(fact => measure.Time == TimeBehaviour.Stock
                || (fact.Start is null || Extent.Number(fact.Start.Value) <= target.Start) && (Extent.Number(fact.End) >= target.End || fact.End == fact.Report.AsOf))
            .Select(frame.TerritoryOf);

    /// <summary>Every category that some fact may be of, each member said or left open; the total first.</summary>
    private static IEnumerable<CellCategory> Categories(PlacedFact[] near)
    {
        var categories = near.Select(fact => fact.Fact.Category).ToArray();
        return
            from form in OrAll(categories.Select(category => category.Form).OfType<AwardForm>().Order())
            from issuer in OrAll(categories.SelectMany(category => category.Issuers).Order())
            from recipient in OrAll(categories.SelectMany(category => category.Recipients).Order())
            from population in OrAll(categories.Select(category => category.Population).OfType<Population>().OrderBy(one => one.ToString(), StringComparer.Ordinal))
            select new CellCategory(form, issuer, recipient, population);
    }

    private static IEnumerable<T?> OrAll<T>(IEnumerable<T> values)
        where T : struct
        => values.Distinct().Select(value => (T?)value).Prepend(null);
}
