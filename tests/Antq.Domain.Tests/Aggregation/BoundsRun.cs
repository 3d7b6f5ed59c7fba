using System.Globalization;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Sets of facts that one roll-up answers together, each as a measure of its own.</summary>
internal sealed class BoundsRun
{
    /// <summary>Of so many facts every subset is tried.</summary>
    private const int MostTried = 8;

    private readonly Dictionary<(int Set, ulong Facts), bool> _canHold = [];
    private readonly BoundsQuestion _question;
    private readonly IReadOnlyList<IReadOnlyList<BoundsFact>> _sets;
    private readonly BoundsModel[] _models;
    private readonly Measure[] _measures;

    public BoundsRun(BoundsQuestion question, IReadOnlyList<IReadOnlyList<BoundsFact>> sets)
    {
        _question = question;
        _sets = sets;
        _models = [.. sets.Select(set => new BoundsModel(set, question.Gazetteer.Atoms, question.IsStock))];
        _measures = [.. sets.Select((_, place) => MeasureOf(place))];
        Result = question.Gazetteer.RollUp(sets.SelectMany(Reports), _measures, question);
    }

    /// <summary>The roll-up of all sets.</summary>
    public RollUpResult Result { get; }

    /// <summary>The cell of a set.</summary>
    public RollUpCell Cell(int set, string unit, CellCategory category)
        => Result[Result.Units.Single(one => one.Key == UnitKey.Parse(unit)), _measures[set], category];

    /// <summary>
    /// The cells of the sets whose facts can all hold: of every unit near them, of all categories together and of each that a fact names.
    /// </summary>
    public IEnumerable<BoundsCell> Cells()
        => from set in Enumerable.Range(0, _sets.Count)
           where _models[set].IsFeasible
           from unit in UnitsNear(_sets[set])
           from category in CategoriesOf(_sets[set])
           let target = _question.TargetOf(unit, category)
           select new BoundsCell(
               _models[set].BoundsOf(target),
               Cell(set, target.Unit, category).Bounds(),
               $"{target} of {string.Join("; ", _sets[set])}");

    /// <summary>
    /// For each family that cannot hold and that the period meets: what is wrong with what the findings name and, where the period contains
    /// the family, with the cell around it. It has no value, or that of the facts that are in no contradiction, if these reach all of it.
    /// Only where the period contains no more than these facts give, no finding need name the others.
    /// </summary>
    public IEnumerable<string> FaultsOfContradictions()
    {
        foreach (var (set, model) in _models.Index())
        {
            var contradictions = Result.Findings.Where(finding => finding.Code == FindingCodes.FactsContradict);
            var named = contradictions.Select(finding => NamedBy(set, finding)).Where(named => named.Length > 0).ToArray();
            var about = string.Join("; ", _sets[set]);
            foreach (var family in ContradictionsIn(model))
            {
                var facts = model.FactsOf(family.Mask).ToArray();
                var isNamed = named.Any(one => one.Any(facts.Contains));
                var isContained = Array.TrueForAll(facts, fact => IsInPeriod(_sets[set][fact]));
                var cell = Result[isContained ? Around(facts.Select(fact => _sets[set][fact])) : Result.Ministry, _measures[set]];
                var expected = WithoutContradictions(set, cell.Unit);
                var isOfOthers = expected is null || expected == cell.Bounds();
                if (isContained && !isOfOthers) yield return $"{cell.Bounds()}, not {expected} for {cell.Unit}: {about}";
                if (!isNamed && (isContained || expected == "refused" && named.Length == 0 || !isOfOthers))
                    yield return $"no finding names what contradicts, and {cell.Unit} has {cell.Bounds()}, not {expected}: {about}";
            }

            foreach (var one in named.Where(one => !IsSmallestContradiction(set, one)))
                yield return $"{string.Join(",", one)} are not a smallest contradiction: {about}";
        }
    }

    /// <summary>How many families cannot hold and meet the period.</summary>
    public int Contradictions => _models.Sum(model => ContradictionsIn(model).Count());

    private IEnumerable<BoundsFamily> ContradictionsIn(BoundsModel model)
        => model.FamiliesIn(_question.TargetOf(Result.Ministry, CellCategory.All)).Where(family => !family.IsFeasible);

    private bool IsInPeriod(BoundsFact fact)
        => _question.IsStock || !(fact.Days.Start < _question.Period.Start) && fact.Days.End <= _question.Period.End;

    /// <summary>The bounds of a cell by the facts that are in no contradiction; null where there are too many to try.</summary>
    private string? WithoutContradictions(int set, OrganisationUnit unit)
    {
        if (FactsWithoutContradiction(set) is not { } facts) return null;
        var target = _question.TargetOf(unit, CellCategory.All);
        if (!_models[set].IsReached(target, facts)) return "refused";
        return ModelOf(set, facts.Order()).BoundsOf(target);
    }

    /// <summary>The facts of a set that are in no smallest contradiction; null where there are too many to try.</summary>
    private HashSet<int>? FactsWithoutContradiction(int set)
    {
        var facts = Enumerable.Range(0, _sets[set].Count).ToHashSet();
        foreach (var family in _models[set].Families.Where(family => !family.IsFeasible))
        {
            var own = _models[set].FactsOf(family.Mask).ToArray();
            if (own.Length > MostTried) return null;
            facts.ExceptWith(own.Where(fact => IsInAContradiction(set, fact, own)));
        }

        return facts;
    }

    /// <summary>Whether a fact makes some facts that can hold together contradict.</summary>
    private bool IsInAContradiction(int set, int fact, int[] family)
    {
        int[] others = [.. family.Where(other => other != fact)];
        return Enumerable.Range(0, 1 << others.Length)
            .Select(subset => others.Where((_, place) => (subset >> place & 1) == 1).ToArray())
            .Any(some => CanHold(set, some) && !CanHold(set, [.. some, fact]));
    }

    private bool IsSmallestContradiction(int set, int[] facts)
        => !CanHold(set, facts) && facts.All(left => CanHold(set, [.. facts.Where(fact => fact != left)]));

    private bool CanHold(int set, int[] facts)
    {
        var key = (set, facts.Aggregate(0UL, (mask, fact) => mask | 1UL << fact));
        if (!_canHold.TryGetValue(key, out var canHold))
            _canHold[key] = canHold = ModelOf(set, facts).IsFeasible;
        return canHold;
    }

    private BoundsModel ModelOf(int set, IEnumerable<int> facts)
        => new([.. facts.Select(fact => _sets[set][fact])], _question.Gazetteer.Atoms, _question.IsStock);

    /// <summary>The smallest unit of the roll-up that holds the territories of facts.</summary>
    private OrganisationUnit Around(IEnumerable<BoundsFact> facts)
    {
        var held = facts.SelectMany(fact => _question.Gazetteer.Atoms[fact.Unit]).ToHashSet();
        return Result.Units.Where(unit => AtomsOf(unit).IsSupersetOf(held)).MinBy(unit => AtomsOf(unit).Count)!;
    }

    /// <summary>The ministry, a unit that only facts of the nation reach, and the units with territory of narrower facts.</summary>
    private IEnumerable<OrganisationUnit> UnitsNear(IReadOnlyList<BoundsFact> set)
    {
        var all = _question.Gazetteer.Atoms[Result.Ministry.Key.ToString()].Count;
        var territories = set.Select(fact => _question.Gazetteer.Atoms[fact.Unit]);
        var near = territories.Where(atoms => atoms.Count < all).SelectMany(atoms => atoms).ToArray();
        var far = Result.Units.FirstOrDefault(unit => !AtomsOf(unit).Overlaps(near));
        return Result.Units.Where(unit => unit == Result.Ministry || unit == far || AtomsOf(unit).Overlaps(near));
    }

    private IReadOnlySet<int> AtomsOf(OrganisationUnit unit) => _question.Gazetteer.Atoms[unit.Key.ToString()];

    private IEnumerable<Report> Reports(IReadOnlyList<BoundsFact> set, int number)
        => set.Select((fact, place) => fact.Report(IdOf(number, place), _measures[number]));

    private Measure MeasureOf(int set)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"bounds-{set}");
        var time = _question.IsStock ? TimeBehaviour.Stock : TimeBehaviour.Flow;
        return new Measure(MeasureId.Parse(name), name, name, TerritoryBehaviour.Adds, time, CategoryBehaviour.Partition);
    }

    /// <summary>All categories together, each group of people, each movement where there are several, and one of both.</summary>
    private static IEnumerable<CellCategory> CategoriesOf(IReadOnlyList<BoundsFact> set)
    {
        var named = set.Select(fact => fact.Population).OfType<string>().Distinct(StringComparer.Ordinal);
        Population[] groups = [.. named.Select(group => Population.Parse(group))];
        MovementType[] movements = [.. set.Select(fact => fact.Movement).Distinct()];
        yield return CellCategory.All;
        foreach (var group in groups) yield return new CellCategory(Population: group);
        if (movements.Length == 1) yield break;
        foreach (var movement in movements) yield return new CellCategory(Movement: movement);
        foreach (var group in groups.Take(1)) yield return new CellCategory(Population: group, Movement: movements[^1]);
    }

    private int[] NamedBy(int set, Finding finding)
    {
        var text = finding.Values.FirstOrDefault(value => value.Name == "facts")?.Text(Language.English) ?? "";
        return [.. Enumerable.Range(0, _sets[set].Count).Where(fact => text.Contains(IdOf(set, fact) + "#", StringComparison.Ordinal))];
    }

    private static string IdOf(int set, int fact) => string.Create(CultureInfo.InvariantCulture, $"set{set:000}-fact{fact:00}");
}
