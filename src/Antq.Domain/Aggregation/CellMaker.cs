using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Makes the cells of one measure out of its placed facts.</summary>
internal sealed class CellMaker(RollUpFrame frame, Measure measure, IReadOnlyList<PlacedFact> facts, IReadOnlyList<Fact> notApplicable, ILookup<string, Finding> errors)
{
    private readonly Dictionary<Fact, PlacedFact> _placed = facts.ToDictionary(fact => fact.Fact);

    /// <summary>The measure.</summary>
    public Measure Measure => measure;

    /// <summary>Its facts.</summary>
    public IReadOnlyList<PlacedFact> Facts => facts;

    /// <summary>One cell, whether or not a fact speaks of it.</summary>
    public RollUpCell CellOf(OrganisationUnit unit, CellCategory category)
    {
        var target = frame.ExtentOf(unit, category);
        return Calculate(unit, target, facts) is { } outcome
            ? Make(unit, category, target, outcome)
            : new RollUpCell(frame, unit, measure, category, null, CoverageReader.Read(frame, unit, measure, target, [], NotApplicable(category, target)), null, [], new Derivation([], []));
    }

    /// <summary>The cells of a unit, the total first.</summary>
    public IEnumerable<RollUpCell> CellsOf(OrganisationUnit unit)
    {
        var all = frame.ExtentOf(unit, CellCategory.All);
        var near = facts.Where(fact => fact.Extent.Territory.Meets(all.Territory)).ToArray();
        foreach (var category in Categories(near))
        {
            var target = frame.ExtentOf(unit, category);
            if (Calculate(unit, target, near) is { } outcome) yield return Make(unit, category, target, outcome);
        }
    }

    private CellOutcome? Calculate(OrganisationUnit unit, Extent target, IEnumerable<PlacedFact> near)
    {
        try
        {
            return CellCalculator.Calculate(measure, target, near);
        }
        catch (OverflowException beyond)
        {
            throw new OverflowException($"The sum of {measure} of {unit} passes 64 bits.", beyond);
        }
    }

    private RollUpCell Make(OrganisationUnit unit, CellCategory category, Extent target, CellOutcome outcome)
    {
        var used = outcome.Derivation.Steps.Where(step => step.Role != StepRole.Refused).Select(step => _placed[step.Fact]).ToArray();
        var isStock = measure.Time == TimeBehaviour.Stock;
        var inside = used.Where(fact => target.AxesNotContaining(fact.Extent).All(axis => isStock && axis == Axis.Time)).ToArray();
        var standing = outcome.Derivation.Steps.Where(step => step.Contribution is not null).Select(step => _placed[step.Fact].Extent.End).ToArray();
        var reports = outcome.Derivation.Steps.Select(step => step.Fact.Report.Id).Distinct(StringComparer.Ordinal);
        return new RollUpCell(
            frame,
            unit,
            measure,
            category,
            outcome.Value,
            CoverageReader.Read(frame, unit, measure, target, inside, NotApplicable(category, target)),
            isStock && standing.Length > 0 ? target.End - standing.Min() : null,
            [.. outcome.Conflicts.Select(conflict => Describe(unit, conflict)), .. reports.SelectMany(id => errors[id])],
            outcome.Derivation)
        {
            OwnFacts = outcome.Derivation.Steps.Count(step => target.Territory.Covers(_placed[step.Fact].Extent.Territory)),
        };
    }

    /// <summary>Where the measure does not apply on all the days asked for, as far as the reports that say so could tell.</summary>
    private IEnumerable<Territory> NotApplicable(CellCategory category, Extent target)
        => notApplicable
            .Where(fact => fact.Category.Population is null || fact.Category.Population == category.Population)
            .Where(fact => measure.Time == TimeBehaviour.Stock
                || (fact.Start is null || Extent.Number(fact.Start.Value) <= target.Start) && (Extent.Number(fact.End) >= target.End || fact.End == fact.Report.AsOf))
            .Select(frame.TerritoryOf);

    private Finding Describe(OrganisationUnit unit, Conflict conflict)
    {
        FindingValue Words(string name, Count count) => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));
        var names = new FindingValue[]
        {
            new("measure", measure.Name(Language.Vietnamese), measure.Name(Language.English)),
            new("unit", frame.NameOf(unit, Language.Vietnamese), frame.NameOf(unit, Language.English)),
            new("facts", string.Join(", ", conflict.Facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal))),
        };
        return conflict.Right is { } right
            ? new Finding(FindingCodes.FactsContradict, null, null, [.. names, Words("left", conflict.Left), Words("right", right)])
            : new Finding(FindingCodes.FactsCross, null, null, [.. names, Words("value", conflict.Left)]);
    }

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
