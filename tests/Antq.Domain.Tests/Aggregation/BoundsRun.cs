using System.Globalization;
using Antq.Domain.Aggregation;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Sets of facts that one roll-up answers together, each as a measure of its own.</summary>
internal sealed class BoundsRun
{
    private readonly BoundsQuestion _question;
    private readonly IReadOnlyList<IReadOnlyList<BoundsFact>> _sets;
    private readonly BoundsModel[] _models;
    private readonly Measure[] _measures;

    public BoundsRun(BoundsQuestion question, IReadOnlyList<IReadOnlyList<BoundsFact>> sets)
    {
        _question = question;
        _sets = sets;
        _models = [.. sets.Select(set => new BoundsModel(set, question.Register.Atoms, question.IsStock))];
        _measures = [.. sets.Select((_, place) => MeasureOf(place))];
        Result = question.Register.RollUp(sets.SelectMany(Reports), _measures, question.Level, question.Boundaries, question.Period);
    }

    /// <summary>The roll-up of all sets.</summary>
    public RollUpResult Result { get; }

    /// <summary>The cell of a set.</summary>
    public RollUpCell Cell(int set, string unit, CellCategory category) => Result[Result.Units.Single(one => one.Key == UnitKey.Parse(unit)), _measures[set], category];

    /// <summary>The cells of the sets whose facts can all hold: of every unit near them, of all categories and of each that a fact names.</summary>
    public IEnumerable<BoundsCell> Cells()
        => from set in Enumerable.Range(0, _sets.Count)
           where _models[set].IsFeasible
           let near = _sets[set].Select(fact => _question.Register.Atoms[fact.Unit]).Where(atoms => atoms.Count < 20).SelectMany(atoms => atoms).ToHashSet()
           from unit in Result.Units
           where unit.Key == Result.Ministry.Key || unit.Code == "01" || _question.Register.Atoms[unit.Key.ToString()].Overlaps(near)
           from category in CategoriesOf(_sets[set])
           let target = new BoundsTarget(unit.Key.ToString(), _question.Period.Start, _question.Period.End, category.Movement, category.Population?.ToString())
           select new BoundsCell(_models[set].BoundsOf(target), Cell(set, target.Unit, category).Bounds(), $"{target} of {string.Join("; ", _sets[set])}");

    /// <summary>For each family that cannot hold: what is wrong with the cell around it and with what the findings name.</summary>
    public IEnumerable<string> FaultsOfContradictions()
    {
        foreach (var (set, model) in _models.Index())
        {
            var named = Result.Findings.Where(finding => finding.Code == FindingCodes.FactsContradict && Text(finding, "measure") == _measures[set].Name(Language.English)).Select(finding => NamedBy(set, finding)).ToArray();
            var about = string.Join("; ", _sets[set]);
            foreach (var family in model.Families.Where(family => !family.IsFeasible))
            {
                var facts = model.FactsOf(family.Mask).ToArray();
                var unit = Around(facts.Select(fact => _sets[set][fact]));
                var cell = Result[unit, _measures[set]];
                if (cell.Exactness != Exactness.Refused) yield return $"{cell.Bounds()} for {unit}: {about}";
                if (!named.Any(one => one.Length > 0 && one.All(facts.Contains))) yield return $"no finding names what contradicts: {about}";
            }

            foreach (var one in named.Where(one => !IsSmallestContradiction(set, one))) yield return $"{string.Join(",", one)} are not a smallest contradiction: {about}";
        }
    }

    /// <summary>How many families cannot hold.</summary>
    public int Contradictions => _models.Sum(model => model.Families.Count(family => !family.IsFeasible));

    private bool IsSmallestContradiction(int set, int[] facts)
        => !CanHold(set, facts) && facts.All(left => CanHold(set, [.. facts.Where(fact => fact != left)]));

    private bool CanHold(int set, int[] facts) => new BoundsModel([.. facts.Select(fact => _sets[set][fact])], _question.Register.Atoms, _question.IsStock).IsFeasible;

    /// <summary>The smallest unit of the roll-up that holds the territories of facts.</summary>
    private OrganisationUnit Around(IEnumerable<BoundsFact> facts)
    {
        var held = facts.SelectMany(fact => _question.Register.Atoms[fact.Unit]).ToHashSet();
        return Result.Units.Where(unit => _question.Register.Atoms[unit.Key.ToString()].IsSupersetOf(held)).MinBy(unit => _question.Register.Atoms[unit.Key.ToString()].Count)!;
    }

    private IEnumerable<Report> Reports(IReadOnlyList<BoundsFact> set, int number) => set.Select((fact, place) => fact.Report(IdOf(number, place), _measures[number]));

    private Measure MeasureOf(int set)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"bounds-{set}");
        var time = _question.IsStock ? TimeBehaviour.Stock : TimeBehaviour.Flow;
        return new Measure(MeasureId.Parse(name), name, name, TerritoryBehaviour.Adds, time, CategoryBehaviour.Partition);
    }

    private static IEnumerable<CellCategory> CategoriesOf(IReadOnlyList<BoundsFact> set) =>
    [
        CellCategory.All,
        .. set.Select(fact => fact.Population).OfType<string>().Distinct(StringComparer.Ordinal).Select(group => new CellCategory(Population: Population.Parse(group))),
        .. set.Select(fact => fact.Movement).Distinct().Select(movement => new CellCategory(Movement: movement)),
    ];

    private int[] NamedBy(int set, Finding finding)
    {
        var text = Text(finding, "facts");
        return [.. Enumerable.Range(0, _sets[set].Count).Where(fact => text.Contains(IdOf(set, fact) + "#", StringComparison.Ordinal))];
    }

    private static string Text(Finding finding, string name) => finding.Values.FirstOrDefault(value => value.Name == name)?.Text(Language.English) ?? "";

    private static string IdOf(int set, int fact) => string.Create(CultureInfo.InvariantCulture, $"set{set:000}-fact{fact:00}");
}
