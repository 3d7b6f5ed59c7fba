using System.Numerics;
using System.Runtime.InteropServices;
using Antq.Domain.Movements;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The reports of one conferral: how they differ, and how each of their facts is placed so that the conferral counts once (R3). The most
/// complete report is compared with each other one; they agree if each fact of another is equal to one of its own, a part of it or a whole
/// that contains it, and the numbers can all be true.
/// </summary>
internal sealed class ConferralReports
{
    private readonly int[] _territories;
    private readonly FactTerritories _areas;
    private readonly Dictionary<int, List<int>> _byTerritory = [];
    private readonly AwardTraits[] _stated;
    private readonly AwardTraits _all;
    private readonly bool _isOneTerritory;
    private readonly AwardDays _days;

    /// <param name="facts">The facts, by report and place.</param>
    /// <param name="territories">The numbers of their territories.</param>
    /// <param name="areas">The territories.</param>
    /// <param name="context">The law and the movements.</param>
    public ConferralReports(Fact[] facts, int[] territories, FactTerritories areas, RuleContext context)
    {
        (Facts, _territories, _areas, Context) = (facts, territories, areas, context);
        for (var place = 0; place < facts.Length; place++)
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_byTerritory, territories[place], out _);
            (same ??= []).Add(place);
        }

        _stated = Array.ConvertAll(facts, fact => AwardTraits.Of(fact, context));
        _all = _stated.Aggregate((all, one) => all.Union(one));
        var widest = _byTerritory.Keys.MaxBy(number => areas[number].Size);
        _isOneTerritory = !_byTerritory.Keys.All(number => areas[widest].Covers(areas[number]));
        (_days, var differences) = DaysOf(facts);
        differences |= Differing();
        Differences = WithCounts(differences);
    }

    /// <summary>The facts, by report and place.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The law and the movements.</summary>
    public RuleContext Context { get; }

    /// <summary>The traits in which the reports differ.</summary>
    public ConferralDifference Differences { get; }

    /// <summary>Adds the placing of each fact.</summary>
    /// <param name="conferrals">Receives the placings.</param>
    /// <param name="first">The first number; as many are used as there are facts.</param>
    public void Place(Dictionary<Fact, Conferral> conferrals, int first)
    {
        var placed = Widened(Differences);
        var (numbers, parts, common) = Connect(placed);
        var units = Facts.SelectMany(fact => fact.Units).Distinct().Order().ToArray();
        var movements = Enumerable.Range(0, Facts.Count).ToLookup(place => numbers[place], place => Facts[place].Movement);
        var complete = Complete(numbers);
        var (schemes, classes) = (ValuesOf(traits => Stated(traits.Scheme)), ValuesOf(traits => Stated(traits.Class)));
        var types = ValuesOf(traits => Stated(traits.Type));
        var drives = ValuesOf<string>(traits => traits.Drive is { } drive ? [drive.Name] : []);
        var bodies = ValuesOf<string>(traits => traits.Body is { } body ? [body] : []);
        for (var place = 0; place < Facts.Count; place++)
        {
            var isOfAll = placed[place].Movement is not null && common.Contains(numbers[place]);
            conferrals.Add(Facts[place], new Conferral(
                first + numbers[place],
                first + parts[place],
                _days.Start,
                _days.End,
                Context.Law.Forms.In(placed[place].Forms),
                Context.Law.Offices.In(placed[place].Issuers),
                Members<RecipientKind>(placed[place].Recipients),
                [.. schemes[place]],
                [.. classes[place]],
                [.. types[place]],
                [.. drives[place]],
                [.. bodies[place]],
                isOfAll ? [.. movements[numbers[place]].Distinct().Order()]
                    : placed[place].Movement is { } one ? [one] : [.. Facts.Select(fact => fact.Movement).Distinct().Order()],
                isOfAll,
                _isOneTerritory ? units : Facts[place].Units,
                Differences));
        }

        // A trait that a fact does not state is one of those that a report with as many values as any other states for all its own.
        T[][] ValuesOf<T>(Func<AwardTraits, T[]> valuesOf)
        {
            var own = Array.ConvertAll(placed, traits => valuesOf(traits));
            var told = Enumerable.Range(0, own.Length).ToLookup(place => numbers[place]);
            var closed = complete.Where(report => report.Places.TrueForAll(place => own[place].Length > 0))
                .ToLookup(report => report.Number, report => told[report.Number].SelectMany(place => own[place]).Distinct());
            return [.. own.Select((values, place) => values.Length > 0 ? values : [.. closed[numbers[place]].FirstOrDefault([])])];
        }

        static T[] Stated<T>(T? value)
            where T : struct
            => value is { } one ? [one] : [];
    }

    /// <summary>
    /// Returns the reports that have for a number of a conferral at least as many as each other report is certain of, with the places of
    /// their facts.
    /// </summary>
    private List<(int Number, List<int> Places)> Complete(DisjointSets numbers)
    {
        var complete = new List<(int Number, List<int> Places)>();
        foreach (var same in Enumerable.Range(0, Facts.Count).GroupBy(place => numbers[place]))
        {
            var reports = same.GroupBy(place => Facts[place].Report.Id, (_, places) => places.ToList(), StringComparer.Ordinal).ToArray();
            var sums = Array.ConvertAll(
                reports, report => report.Aggregate(Int128.Zero, (sum, place) => sum + Facts[place].Value!.Value.Lower));
            for (var report = 0; report < reports.Length; report++)
            {
                if (sums[report] == sums.Max()) complete.Add((same.Key, reports[report]));
            }
        }

        return complete;
    }

    /// <summary>
    /// Returns the days in common to all that are stated. If there are none, the reports differ, and the days are from the first to the
    /// last stated one; a day is more precise than a span that contains all of them. If none is stated, the days are those of the reports.
    /// </summary>
    private static (AwardDays Days, ConferralDifference Differences) DaysOf(Fact[] facts)
    {
        AwardDays[] stated = [.. facts.Where(AwardDays.AreStated).Select(fact => new AwardDays(fact.Start, fact.End)).Distinct()];
        if (stated.Length == 0)
            return (facts.Select(fact => new AwardDays(fact.Start, fact.End)).Aggregate((all, one) => all.Hull(one)),
                ConferralDifference.None);
        AwardDays? common = stated[0];
        foreach (var days in stated) common = common?.Intersect(days);
        if (common is { } agreed) return (agreed, ConferralDifference.None);
        AwardDays[] single = [.. stated.Where(days => days.Start == days.End)];
        var telling = stated.Where(days => days.Start == days.End || single.Length == 0 || !Array.TrueForAll(single, days.Contain));
        return (telling.Aggregate((all, one) => all.Hull(one)), ConferralDifference.Days);
    }

    /// <summary>
    /// Returns the differences between the facts of the other reports and those of the most complete report, each from the one that it
    /// differs from least. A fact of which that report has only some differs too: the rest may be another fact of that report. So in the
    /// end that report has everything that the others have.
    /// </summary>
    private ConferralDifference Differing()
    {
        var reports = Enumerable.Range(0, Facts.Count)
            .GroupBy(place => Facts[place].Report.Id, (_, places) => places.ToArray(), StringComparer.Ordinal).ToArray();
        var size = reports.Max(SizeOf);
        int[][] largest =
            [.. reports.Where(report => SizeOf(report) == size)
            .OrderByDescending(report => report.Max(place => _areas[_territories[place]].Size))];
        var most = Array.Find(largest, report => BetweenReports(report, _stated) == ConferralDifference.None) ?? largest[0];
        var differences = ConferralDifference.None;
        while (BetweenReports(most, Widened(differences)) is not ConferralDifference.None and var more) differences |= more;
        return differences;
    }

    /// <summary>Returns the differences between placed facts and those of one report.</summary>
    private ConferralDifference BetweenReports(int[] report, AwardTraits[] placed)
    {
        var differences = ConferralDifference.None;
        AwardTraits[] own = [.. report.Select(place => placed[place])];
        for (var place = 0; place < Facts.Count; place++)
        {
            var traits = placed[place];
            if (Facts[place].Report.Id == Facts[report[0]].Report.Id || traits.IsCoveredBy(own, _days)) continue;
            var nearest = report.MinBy(other => (
                !_areas[_territories[place]].Meets(_areas[_territories[other]]),
                BitOperations.PopCount((uint)placed[other].DifferencesFrom(traits, _days)),
                Facts[place].Value!.Value.Intersect(Facts[other].Value!.Value) is null));
            differences |= placed[nearest].DifferencesFrom(traits, _days) | traits.Beyond(placed[nearest], _days);
        }

        return differences;
    }

    /// <summary>Returns the number of combinations of form, office, kind of recipients and the other traits that a report has.</summary>
    private int SizeOf(int[] report)
        => report
            .GroupBy(place => _stated[place] with { Issuers = 0, Recipients = 0 })
            .Sum(kind => kind.Select(place => _stated[place]).Aggregate((all, one) => all.Union(one)).Size);

    /// <summary>
    /// Returns the differences, with the number if the numbers cannot all be true. If they can when parts and wholes are not distinguished,
    /// the reports differ in the parts.
    /// </summary>
    private ConferralDifference WithCounts(ConferralDifference differences)
    {
        if (CountsAgree(differences)) return differences;
        var wider = differences | Unequal();
        return wider != differences && CountsAgree(wider) ? wider : differences | ConferralDifference.Count;
    }

    /// <summary>Returns the traits in which the reports, each as a whole, are not the same.</summary>
    private ConferralDifference Unequal()
    {
        var reports = Facts.Select((fact, place) => (fact.Report.Id, Traits: _stated[place]))
            .ToLookup(fact => fact.Id, fact => fact.Traits, StringComparer.Ordinal).ToArray();
        var differences = ConferralDifference.None;
        if (Differ(traits => traits.Forms)) differences |= ConferralDifference.Form;
        if (Differ(traits => traits.Issuers)) differences |= ConferralDifference.Issuers;
        if (Differ(traits => traits.Recipients)) differences |= ConferralDifference.Recipients;
        if (Differ(traits => traits.Class)) differences |= ConferralDifference.Class;
        if (Differ(traits => traits.Scheme)) differences |= ConferralDifference.Scheme;
        if (Differ(traits => traits.Movement)) differences |= ConferralDifference.Movement;
        return differences;

        bool Differ<T>(Func<AwardTraits, T> trait)
        {
            var all = reports.Select(report => report.Select(trait).ToHashSet()).ToArray();
            return !Array.TrueForAll(all, one => one.SetEquals(all[0]));
        }
    }

    /// <summary>
    /// Returns whether the numbers may all be true: equal for equal facts, and parts of one report no more than a whole of another, and
    /// equal if they fill it.
    /// </summary>
    private bool CountsAgree(ConferralDifference differences)
    {
        var parts = Added(Widened(differences));
        var inside = new Dictionary<(int Whole, string Report), (Count Sum, int Size)>();
        foreach (var (one, other) in Pairs(place => parts[place] is not null))
        {
            if (Facts[one].Report.Id == Facts[other].Report.Id) continue;
            var (first, second) = (parts[one]!, parts[other]!);
            var (contains, isContained) = (Contains(first, second), Contains(second, first));
            if (contains && isContained && first.Count.Intersect(second.Count) is null) return false;
            if (contains && !isContained) Add((one, Facts[other].Report.Id), second);
            if (isContained && !contains) Add((other, Facts[one].Report.Id), first);
        }

        return inside.All(
            entry => parts[entry.Key.Whole] is { } whole
            && (entry.Value.Size == whole.Size ? entry.Value.Sum : Count.AtLeast(entry.Value.Sum.Lower)).Intersect(
            whole.Count) is not null);

        bool Contains(AddedFacts outer, AddedFacts inner)
            => outer.Traits.Contains(inner.Traits, _days) && outer.Territory.Covers(inner.Territory);

        void Add((int Whole, string Report) key, AddedFacts part)
        {
            var size = part.Territory.Equals(parts[key.Whole]!.Territory) && parts[key.Whole]!.Traits.HasKindOf(part.Traits)
                ? part.Size
                : 0;
            inside[key] = inside.TryGetValue(key, out var sum) ? (sum.Sum.AddSaturated(part.Count), sum.Size + size) : (part.Count, size);
        }
    }

    /// <summary>
    /// Returns the sums of the facts of each report that may have something in common, at the place of the first; null at the others.
    /// </summary>
    private AddedFacts?[] Added(AwardTraits[] placed)
    {
        var (_, parts, _) = Connect(placed);
        var added = new AddedFacts?[Facts.Count];
        for (var place = 0; place < Facts.Count; place++)
        {
            var one = new AddedFacts(placed[place], _areas[_territories[place]], Facts[place].Value!.Value);
            added[parts[place]] = added[parts[place]] is { } sum ? sum.With(one) : one;
        }

        return added;
    }

    /// <summary>
    /// Returns the facts connected by facts of other reports with which they have something in common; of these, those of one report that
    /// have something in common; and the first places of those connected by movements that overlap without one being part of the other.
    /// </summary>
    private (DisjointSets Numbers, DisjointSets Parts, HashSet<int> Common) Connect(AwardTraits[] placed)
    {
        var (numbers, parts) = (new DisjointSets(Facts.Count), new DisjointSets(Facts.Count));
        var pairs = Pairs(_ => true).Where(pair => placed[pair.One].Overlaps(placed[pair.Other], _days))
            .ToLookup(pair => Facts[pair.One].Report.Id == Facts[pair.Other].Report.Id);
        foreach (var (one, other) in pairs[false]) numbers.Join(one, other);
        foreach (var (one, other) in pairs[true])
        {
            if (numbers[one] == numbers[other]) parts.Join(one, other);
        }

        return (numbers, parts,
            [.. pairs[false].Where(pair => placed[pair.One].RelationTo(placed[pair.Other], _days) == MovementRelation.Overlaps)
            .Select(pair => numbers[pair.One])]);
    }

    private AwardTraits[] Widened(ConferralDifference differences)
        => Array.ConvertAll(_stated, traits => traits.WidenedTo(_all, differences));

    /// <summary>Returns the pairs of selected facts whose territories overlap.</summary>
    private IEnumerable<(int One, int Other)> Pairs(Func<int, bool> isAskedFor)
    {
        int[] places = [.. Enumerable.Range(0, Facts.Count).Where(isAskedFor)];
        if (_isOneTerritory) return places.SelectMany((one, index) => places.Skip(index + 1), (one, other) => (one, other));
        var byTerritory = places.ToLookup(place => _territories[place]);
        return
            from one in places
            from other in byTerritory[_territories[one]].Where(other => other > one)
                .Concat(_areas.OverlappingFrom(_territories[one]).SelectMany(number => byTerritory[number]))
            select (one, other);
    }

    private static T[] Members<T>(uint bits)
        where T : struct, Enum
        => [.. Enumerable.Range(0, 32).Where(place => (bits & (1u << place)) != 0).Select(EnumName<T>.At)];

    /// <summary>Facts of one report that are added up before they are compared with those of others.</summary>
    private sealed record AddedFacts(AwardTraits Traits, Territory Territory, Count Count)
    {
        public int Size => Traits.Size;

        public AddedFacts With(AddedFacts other)
            => new(Traits.Union(other.Traits), ReferenceEquals(Territory, other.Territory)
                ? Territory
                : Territory.Union(other.Territory), Count.AddSaturated(other.Count));
    }
}
