using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The engine beside a brute-force count over explicit sets of old provinces and days, on random small inputs of a fixed seed.
/// </summary>
public sealed class RollUpOracleTests
{
    private const string Farmers = "farmers";
    private const string Veterans = "veterans";
    private const string Nation = "BCA@1976-07-02";

    private static readonly Measure Flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
    private static readonly Measure Stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    /// <summary>Each province of either order as a set of provinces of the old one, by the merges of 2025-07-01 alone.</summary>
    private static readonly Dictionary<string, HashSet<string>> Atoms = MakeAtoms();

    [Fact]
    public void RollUp_DisjointFlows_AreTheSumOfThoseInsideAndBoundedByThoseThatStraddle()
    {
        var random = new Random(20250701);
        for (var round = 0; round < Rounds.Of(200); round++)
        {
            var facts = new List<Box>();
            for (var i = 0; i < 12; i++)
            {
                var box = RandomBox(random, i, random.Next(100));
                if (facts.TrueForAll(other => !other.Meets(box))) facts.Add(box);
            }

            var (period, boundaries) = RandomQuestion(random);
            var result = RollUps.Of(Flow, period.ToString(), boundaries, facts.Select(fact => fact.Report(Flow)));
            var placed = facts.Select(fact => (Fact: fact, Where: fact.Scatter(random))).ToArray();

            foreach (var unit in result.Units)
            {
                var target = new Box(-1, unit.Key.ToString(), period.Start!.Value, period.End, 0);
                var met = facts.Where(fact => fact.Meets(target)).ToArray();
                var cell = result.Cells.SingleOrDefault(cell => cell.Unit.Key == unit.Key);
                (cell is null).Should().Be(met.Length == 0, $"round {round}, {unit}");
                if (cell is null) continue;
                var inside = met.Where(fact => fact.IsWithin(target)).Sum(fact => fact.Value);
                (cell.Value!.Value.Lower, cell.Value.Value.Upper).Should()
                    .Be((inside, met.Sum(fact => fact.Value)), $"round {round}, {unit}");
                var truth = placed.Sum(one => one.Where.Count(thing => target.Holds(thing.Atom, thing.Day)));
                truth.Should().BeInRange((int)cell.Value.Value.Lower, (int)cell.Value.Value.Upper!.Value, $"round {round}, {unit}");
                CoverageShouldBe(cell, met, target);
            }
        }
    }

    [Fact]
    public void RollUp_FlowsFromAGroundTruth_ContainItAndNeverCountItTwice()
    {
        var random = new Random(20250702);
        for (var round = 0; round < Rounds.Of(200); round++)
        {
            var truth = MakeTruth(random, 3);
            var isVague = random.Next(2) == 0;
            var facts = Enumerable.Range(0, random.Next(2, 9)).Select(i => RandomMonths(random, i, truth, isVague)).ToArray();
            var period = ReportingPeriod.Year(random.Next(2) == 0 ? 2023 : 2024);
            var boundaries = random.Next(2) == 0 ? RollUps.OldOrder : RollUps.Today;

            var result = RollUps.Of(Flow, period.ToString(), boundaries, facts.Select(fact => fact.Report(Flow)));

            foreach (var cell in result.Cells)
            {
                var group = cell.Category.Population?.ToString();
                var target = new Box(-1, cell.Unit.Key.ToString(), period.Start!.Value, period.End, 0) { Group = group };
                var met = facts.Where(fact => fact.Meets(target) && (group is null || fact.Group is null || fact.Group == group)).ToArray();
                var inside = met.Where(fact => fact.IsWithin(target)).ToArray();
                var reported = CellsOf(met).Where(one => target.Holds(one.Atom, one.Day) && IsOf(one.People, group))
                    .Sum(one => truth[one.Atom][MonthOf(one.Day)][one.People]);
                var because = $"round {round}, {cell}";
                cell.Exactness.Should().NotBe(Exactness.Refused, because);
                cell.Value!.Value.Lower.Should().BeLessThanOrEqualTo(reported, because);
                (cell.Value.Value.Upper ?? long.MaxValue).Should().BeGreaterThanOrEqualTo(reported, because);
                if (!isVague && inside.Length == met.Length
                    && inside.All(one => inside.All(other => !one.Meets(other) || one.IsWithin(other) || other.IsWithin(one))))
                    cell.Value.Value.Should().Be(Count.Exactly(reported), because);
            }
        }

        static IEnumerable<(string Atom, LocalDate Day, int People)> CellsOf(IEnumerable<Box> facts)
            => facts.SelectMany(fact =>
                from atom in Atoms[fact.Unit]
                from day in FirstDays(fact)
                from people in Enumerable.Range(0, 4)
                where IsOf(people, fact.Group)
                select (atom, day, people)).Distinct();
    }

    [Fact]
    public void RollUp_StocksFromAGroundTruth_ContainTheLatestThatIsReportedOfEachTerritory()
    {
        var random = new Random(20250703);
        for (var round = 0; round < Rounds.Of(200); round++)
        {
            var truth = MakeTruth(random, 20);
            var facts = Enumerable.Range(0, random.Next(2, 9)).Select(i => RandomStock(random, i, truth)).ToArray();
            var boundaries = random.Next(2) == 0 ? RollUps.OldOrder : RollUps.Today;

            var result = RollUps.Of(Stock, "2023/2024", boundaries, facts.Select(fact => fact.Report(Stock)));

            foreach (var cell in result.Cells)
            {
                var atoms = Atoms[cell.Unit.Key.ToString()];
                var inside = facts.Where(fact => Atoms[fact.Unit].IsSubsetOf(atoms)).ToArray();
                var latest = atoms.Sum(atom => Latest(facts, atom) is { } fact ? Value(truth, atom, fact.Start) : 0);
                var because = $"round {round}, {cell}";
                cell.Exactness.Should().NotBe(Exactness.Refused, because);
                cell.Value!.Value.Lower.Should().BeLessThanOrEqualTo(latest, because);
                (cell.Value.Value.Upper ?? long.MaxValue).Should().BeGreaterThanOrEqualTo(latest, because);
                if (atoms.All(atom => Latest(facts, atom) is { } last && Atoms[last.Unit].IsSubsetOf(atoms))
                    && inside.All(fact => Atoms[fact.Unit].Count == 1))
                    cell.Value.Value.Should().Be(Count.Exactly(latest), because);
            }
        }

        static Box? Latest(IEnumerable<Box> facts, string atom)
            => facts.Where(fact => Atoms[fact.Unit].Contains(atom)).MaxBy(fact => fact.Start);
    }

    [Fact]
    public void RollUp_PhasesFromAGroundTruth_ContainIt()
    {
        var random = new Random(20250705);
        for (var round = 0; round < Rounds.Of(500); round++)
        {
            var truth = Enumerable.Range(0, 72).Select(_ => random.Next(5)).ToArray();
            var facts = Enumerable.Range(0, random.Next(2, 6)).Select(i => RandomPhase(random, i, truth)).ToArray();
            var first = random.Next(6);
            var last = random.Next(first, 6);

            var cell = RollUps.Of(Flow, $"{2015 + first}/{2015 + last}", RollUps.Today, facts.Select(fact => fact.Report)).Cell("01", Flow);

            var because = $"round {round}, {cell}";
            var reported = facts.SelectMany(fact => fact.Months).Distinct().Where(month => month / 12 >= first && month / 12 <= last)
                .Sum(month => truth[month]);
            cell.Exactness.Should().NotBe(Exactness.Refused, because);
            (cell.Value?.Lower ?? 0).Should().BeLessThanOrEqualTo(reported, because);
            (cell.Value is { } value ? value.Upper : 0).Should().BeGreaterThanOrEqualTo(reported, because);
        }
    }

    [Fact]
    public void RollUp_InAnyOrder_GivesTheSame()
    {
        var random = new Random(20250704);
        for (var round = 0; round < Rounds.Of(60); round++)
        {
            var measure = round % 2 == 0 ? Flow : Stock;
            var reports = Enumerable.Range(0, 8).Select(i => RandomBox(random, i, random.Next(100)).Report(measure)).ToArray();
            var (period, boundaries) = RandomQuestion(random);
            var expected = RollUps.Of(measure, period.ToString(), boundaries, reports).Text().ToArray();

            random.Shuffle(reports);

            RollUps.Of(measure, period.ToString(), boundaries, reports).Text().Should().Equal(expected);
        }
    }

    private static Dictionary<string, HashSet<string>> MakeAtoms()
    {
        var gazetteer = Gazetteer.Default;
        var atoms = gazetteer.AsOf(LastOldDay).Provinces
            .ToDictionary(unit => unit.Key.ToString(), unit => new HashSet<string>(StringComparer.Ordinal) { unit.Key.ToString() },
            StringComparer.Ordinal);
        var all = atoms.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var merged in gazetteer.EventsOf(OrganisationLevel.Province)
            .Where(change => change.Kind == UnitEventKind.Merge && change.Day > LastOldDay).GroupBy(change => change.Successor))
            atoms[merged.Key.ToString()] = merged.Select(change => change.Predecessor.ToString()).ToHashSet(StringComparer.Ordinal);
        atoms[Nation] = all;
        return atoms;
    }

    /// <summary>A fact of a random province of either order, often of few neighbours so that facts meet, over random days.</summary>
    private static Box RandomBox(Random random, int id, int value)
    {
        var unit = RandomUnit(random);
        var lastDay = Gazetteer.Default[UnitKey.Parse(unit)].ValidTo ?? RollUps.Today;
        var start = LocalDate.Min(new LocalDate(2019, 1, 1).PlusDays(random.Next(2500)), lastDay);
        return new Box(id, unit, start, LocalDate.Min(start.PlusDays(random.Next(500)), lastDay), value);
    }

    private static string RandomUnit(Random random)
    {
        string[] near =
            ["25@2025-07-01", "25@2008-08-01", "26@2008-08-01", "17@2008-08-01", "48@2025-07-01", "48@1997-01-01", "49@1997-01-01",
            "01@2008-08-01"];
        var any = Atoms.Keys.Order(StringComparer.Ordinal).ToArray();
        return random.Next(8) == 0 ? Nation : random.Next(4) > 0 ? near[random.Next(near.Length)] : any[random.Next(any.Length)];
    }

    private static (ReportingPeriod Period, LocalDate Boundaries) RandomQuestion(Random random)
    {
        var start = new LocalDate(2018, 6, 1).PlusDays(random.Next(2000));
        return (ReportingPeriod.Span(start, start.PlusDays(random.Next(2000))), new LocalDate(2009, 1, 1).PlusDays(random.Next(6500)));
    }

    /// <summary>
    /// A month, quarter, half, nine months, year or odd span of months of 2023 and 2024, with the true number or bounds around it.
    /// </summary>
    private static Box RandomMonths(Random random, int id, Dictionary<string, int[][]> truth, bool isVague)
    {
        var length = new[] { 1, 1, 3, 3, 6, 9, 12, 12, 5, 24 }[random.Next(10)];
        var first = random.Next(4) == 0
            ? random.Next(25 - length)
            : length is 24
                ? 0
                : length is 12 or 9 ? 12 * random.Next(2) : length is 5 ? random.Next(19) : length * random.Next(24 / length);
        var start = new LocalDate(2023, 1, 1).PlusMonths(first);
        var group = random.Next(3) > 0 ? null : random.Next(2) == 0 ? Farmers : Veterans;
        var box = new Box(id, RandomUnit(random), start, start.PlusMonths(length).PlusDays(-1), 0) { Group = group };
        var value = Atoms[box.Unit].Sum(atom => FirstDays(box).Sum(day => Value(truth, atom, day, group)));
        return box
            with
        { Value = value, Lower = isVague ? random.Next(value + 1) : value, Upper = isVague ? value + random.Next(9) : value };
    }

    /// <summary>
    /// A phase of 2015 to 2020 that holds some months of its boundary years, the same ones whenever it is told, or a span of whole years.
    /// </summary>
    private static (Report Report, IEnumerable<int> Months) RandomPhase(Random random, int id, int[] truth)
    {
        var first = random.Next(6);
        var last = random.Next(first, 6);
        var isPhase = random.Next(2) == 0;
        random = new Random((truth.Sum() * 100) + (10 * first) + last);
        var from = (12 * first) + (isPhase ? random.Next(12) : 0);
        var to = (12 * last) + (isPhase ? random.Next(first == last ? from % 12 : 0, 12) : 11);
        var months = Enumerable.Range(from, to - from + 1).ToArray();
        var report = RollUps.Report(
            Flow, "01@2008-08-01", $"{(isPhase ? "phase:" : "")}{2015 + first}/{2015 + last}", $"{months.Sum(month => truth[month])}");
        return (report with { Id = $"r{id}" }, months);
    }

    private static Box RandomStock(Random random, int id, Dictionary<string, int[][]> truth)
    {
        var unit = RandomUnit(random);
        var day = new LocalDate(2023, 1, 1).PlusMonths(3 * random.Next(8));
        return new Box(id, unit, day, day, Atoms[unit].Sum(atom => Value(truth, atom, day)));
    }

    private static IEnumerable<LocalDate> FirstDays(Box box)
    {
        for (var day = box.Start; day <= box.End; day = day.PlusMonths(1)) yield return day;
    }

    /// <summary>What there truly is of each old province, month of 2023 and 2024, and people: neither, farmers, veterans, both.</summary>
    private static Dictionary<string, int[][]> MakeTruth(Random random, int most)
        => Atoms[Nation].Order(StringComparer.Ordinal).ToDictionary(
            atom => atom,
            _ => Enumerable.Range(0, 24).Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(most)).ToArray()).ToArray(),
            StringComparer.Ordinal);

    private static int Value(Dictionary<string, int[][]> truth, string atom, LocalDate day, string? group = null)
        => truth[atom][MonthOf(day)].Where((_, people) => IsOf(people, group)).Sum();

    private static int MonthOf(LocalDate day) => ((day.Year - 2023) * 12) + day.Month - 1;

    private static bool IsOf(int people, string? group)
        => group switch { Farmers => (people & 1) != 0, Veterans => (people & 2) != 0, _ => true };

    /// <summary>
    /// The days of every province of either order that holds ground of the unit, and those on which facts that reach no further tell of all
    /// of it.
    /// </summary>
    private static void CoverageShouldBe(RollUpCell cell, Box[] met, Box target)
    {
        var (ground, covered, expected) = (Atoms[target.Unit], 0L, 0L);
        var lives = Atoms.Keys.Where(unit => unit != Nation && Atoms[unit].Overlaps(ground))
            .Select(unit => (Atoms: Atoms[unit], Unit: Gazetteer.Default[UnitKey.Parse(unit)]))
            .Select(
                life => (life.Atoms, Start: LocalDate.Max(target.Start, life.Unit.ValidFrom ?? target.Start),
                    End: LocalDate.Min(target.End, life.Unit.ValidTo ?? target.End)))
            .Where(life => life.Start <= life.End)
            .ToArray();
        var reach = lives.SelectMany(life => life.Atoms).Concat(ground).ToHashSet(StringComparer.Ordinal);
        var speaking = met.Where(fact => fact.Start >= target.Start && fact.End <= target.End && Atoms[fact.Unit].IsSubsetOf(reach))
            .ToArray();
        foreach (var life in lives)
        {
            expected += Period.DaysBetween(life.Start, life.End) + 1;
            var turns = speaking.SelectMany(fact => new[] { fact.Start, fact.End.PlusDays(1) }).Append(life.Start)
                .Append(life.End.PlusDays(1)).Where(day => day >= life.Start && day <= life.End.PlusDays(1)).Distinct().Order().ToArray();
            foreach (var (from, next) in turns.Zip(turns.Skip(1)))
            {
                var told = speaking.Where(fact => fact.Start <= from && from <= fact.End).SelectMany(fact => Atoms[fact.Unit])
                    .ToHashSet(StringComparer.Ordinal);
                if (life.Atoms.IsSubsetOf(told)) covered += Period.DaysBetween(from, next);
            }
        }

        (cell.Coverage.ReportedUnitDays, cell.Coverage.ExpectedUnitDays).Should().Be((covered, expected), cell.ToString());
    }

    /// <summary>A fact, or a question, as a set of old provinces and days.</summary>
    private sealed record Box(int Id, string Unit, LocalDate Start, LocalDate End, int Value)
    {
        public int Lower { get; init; } = Value;

        public int Upper { get; init; } = Value;

        /// <summary>The group of people that it is limited to; absent for all.</summary>
        public string? Group { get; init; }

        public int Days => Period.DaysBetween(Start, End) + 1;

        public bool Meets(Box other) => Start <= other.End && other.Start <= End && Atoms[Unit].Overlaps(Atoms[other.Unit]);

        public bool IsWithin(Box other)
            => other.Start <= Start && End <= other.End && Atoms[Unit].IsSubsetOf(Atoms[other.Unit])
                && (other.Group is null || other.Group == Group);

        public bool Holds(string atom, LocalDate day) => Start <= day && day <= End && Atoms[Unit].Contains(atom);

        /// <summary>Each thing counted, put anywhere in the box.</summary>
        public (string Atom, LocalDate Day)[] Scatter(Random random)
        {
            var atoms = Atoms[Unit].ToArray();
            return [.. Enumerable.Range(0, Value).Select(_ => (atoms[random.Next(atoms.Length)], Start.PlusDays(random.Next(Days))))];
        }

        /// <summary>The report of it, on a day when both the unit exists and the period is over.</summary>
        public Report Report(Measure measure)
        {
            var unit = Gazetteer.Default[UnitKey.Parse(Unit)];
            var asOf = LocalDate.Max(unit.Key.Day, End);
            var report = RollUps.Report(
                measure, Unit, ReportingPeriod.Span(Start, End).ToString(), Lower == Upper ? $"{Value}" : $"{Lower}..{Upper}", Group);
            return report with { Id = $"r{Id}", AsOf = asOf };
        }
    }
}
