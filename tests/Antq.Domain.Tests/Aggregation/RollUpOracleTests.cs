using Antq.Domain.Aggregation;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>The engine beside a brute-force count over explicit sets of old provinces and days, on random small inputs of a fixed seed.</summary>
public sealed class RollUpOracleTests
{
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
        for (var round = 0; round < 300; round++)
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
                (cell.Value!.Value.Lower, cell.Value.Value.Upper).Should().Be((inside, met.Sum(fact => fact.Value)), $"round {round}, {unit}");
                var truth = placed.Sum(one => one.Where.Count(thing => target.Holds(thing.Atom, thing.Day)));
                truth.Should().BeInRange((int)cell.Value.Value.Lower, (int)cell.Value.Value.Upper!.Value, $"round {round}, {unit}");
                CoverageShouldBe(cell, met.Where(fact => fact.IsWithin(target)), target);
            }
        }
    }

    [Fact]
    public void RollUp_FlowsFromAGroundTruth_ContainItAndNeverCountItTwice()
    {
        var random = new Random(20250702);
        for (var round = 0; round < 300; round++)
        {
            var truth = Atoms[Nation].ToDictionary(atom => atom, _ => Enumerable.Range(0, 24).Select(_ => random.Next(6)).ToArray(), StringComparer.Ordinal);
            var isVague = random.Next(2) == 0;
            var facts = Enumerable.Range(0, random.Next(2, 9)).Select(i => RandomMonths(random, i, truth, isVague)).ToArray();
            var period = ReportingPeriod.Year(random.Next(2) == 0 ? 2023 : 2024);
            var boundaries = random.Next(2) == 0 ? RollUps.OldOrder : RollUps.Today;

            var result = RollUps.Of(Flow, period.ToString(), boundaries, facts.Select(fact => fact.Report(Flow)));

            foreach (var cell in result.Cells)
            {
                var target = new Box(-1, cell.Unit.Key.ToString(), period.Start!.Value, period.End, 0);
                var met = facts.Where(fact => fact.Meets(target)).ToArray();
                var inside = met.Where(fact => fact.IsWithin(target)).ToArray();
                var reported = Months(met).Where(month => target.Holds(month.Atom, month.Day)).Sum(month => Value(truth, month));
                var because = $"round {round}, {cell.Explain(Domain.Findings.Language.English)}";
                cell.Exactness.Should().NotBe(Exactness.Refused, because);
                cell.Value!.Value.Lower.Should().BeLessThanOrEqualTo(reported, because);
                (cell.Value.Value.Upper ?? long.MaxValue).Should().BeGreaterThanOrEqualTo(reported, because);
                if (!isVague && inside.Length == met.Length && inside.All(one => inside.All(other => !one.Meets(other) || one.IsWithin(other) || other.IsWithin(one))))
                    cell.Value.Value.Should().Be(Count.Exactly(reported), because);
            }
        }

        static IEnumerable<(string Atom, LocalDate Day)> Months(IEnumerable<Box> facts)
            => facts.SelectMany(fact => Atoms[fact.Unit].SelectMany(atom => FirstDays(fact).Select(day => (atom, day)))).Distinct();
    }

    [Fact]
    public void RollUp_StocksFromAGroundTruth_ContainTheLatestThatIsReportedOfEachTerritory()
    {
        var random = new Random(20250703);
        for (var round = 0; round < 300; round++)
        {
            var truth = Atoms[Nation].ToDictionary(atom => atom, _ => Enumerable.Range(0, 24).Select(_ => random.Next(50)).ToArray(), StringComparer.Ordinal);
            var facts = Enumerable.Range(0, random.Next(2, 9)).Select(i => RandomStock(random, i, truth)).ToArray();
            var boundaries = random.Next(2) == 0 ? RollUps.OldOrder : RollUps.Today;

            var result = RollUps.Of(Stock, "2023/2024", boundaries, facts.Select(fact => fact.Report(Stock)));

            foreach (var cell in result.Cells)
            {
                var atoms = Atoms[cell.Unit.Key.ToString()];
                var inside = facts.Where(fact => Atoms[fact.Unit].IsSubsetOf(atoms)).ToArray();
                var latest = atoms.Sum(atom => (Latest(inside, atom) ?? Latest(facts, atom)) is { } fact ? Value(truth, (atom, fact.Start)) : 0);
                var because = $"round {round}, {cell.Explain(Domain.Findings.Language.English)}";
                cell.Exactness.Should().NotBe(Exactness.Refused, because);
                cell.Value!.Value.Lower.Should().BeLessThanOrEqualTo(latest, because);
                (cell.Value.Value.Upper ?? long.MaxValue).Should().BeGreaterThanOrEqualTo(latest, because);
                if (atoms.Count == 1 && inside.Length > 0) cell.Value.Value.Should().Be(Count.Exactly(latest), because);
            }
        }

        static Box? Latest(IEnumerable<Box> facts, string atom) => facts.Where(fact => Atoms[fact.Unit].Contains(atom)).MaxBy(fact => fact.Start);
    }

    [Fact]
    public void RollUp_InAnyOrder_GivesTheSame()
    {
        var random = new Random(20250704);
        for (var round = 0; round < 60; round++)
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
        var atoms = gazetteer.AsOf(LastOldDay).Provinces.ToDictionary(unit => unit.Key.ToString(), unit => new HashSet<string>(StringComparer.Ordinal) { unit.Key.ToString() }, StringComparer.Ordinal);
        var all = atoms.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var merged in gazetteer.Events.Where(change => change.Kind == UnitEventKind.Merge).GroupBy(change => change.Successor))
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
        string[] near = ["25@2025-07-01", "25@2008-08-01", "26@2008-08-01", "17@2008-08-01", "48@2025-07-01", "48@1997-01-01", "49@1997-01-01", "01@2008-08-01"];
        var any = Atoms.Keys.Order(StringComparer.Ordinal).ToArray();
        return random.Next(8) == 0 ? Nation : random.Next(4) > 0 ? near[random.Next(near.Length)] : any[random.Next(any.Length)];
    }

    private static (ReportingPeriod Period, LocalDate Boundaries) RandomQuestion(Random random)
    {
        var start = new LocalDate(2018, 6, 1).PlusDays(random.Next(2000));
        return (ReportingPeriod.Span(start, start.PlusDays(random.Next(2000))), new LocalDate(2009, 1, 1).PlusDays(random.Next(6500)));
    }

    /// <summary>A month, quarter, half, nine months, year or odd span of months of 2023 and 2024, with the true number or bounds around it.</summary>
    private static Box RandomMonths(Random random, int id, Dictionary<string, int[]> truth, bool isVague)
    {
        var length = new[] { 1, 1, 3, 3, 6, 9, 12, 12, 5, 24 }[random.Next(10)];
        var first = random.Next(4) == 0 ? random.Next(25 - length) : length is 24 ? 0 : length is 12 or 9 ? 12 * random.Next(2) : length is 5 ? random.Next(19) : length * random.Next(24 / length);
        var start = new LocalDate(2023, 1, 1).PlusMonths(first);
        var box = new Box(id, RandomUnit(random), start, start.PlusMonths(length).PlusDays(-1), 0);
        var value = Atoms[box.Unit].Sum(atom => FirstDays(box).Sum(day => Value(truth, (atom, day))));
        return box with { Value = value, Lower = isVague ? random.Next(value + 1) : value, Upper = isVague ? value + random.Next(9) : value };
    }

    private static Box RandomStock(Random random, int id, Dictionary<string, int[]> truth)
    {
        var unit = RandomUnit(random);
        var day = new LocalDate(2023, 1, 1).PlusMonths(3 * random.Next(8));
        return new Box(id, unit, day, day, Atoms[unit].Sum(atom => Value(truth, (atom, day))));
    }

    private static IEnumerable<LocalDate> FirstDays(Box box)
    {
        for (var day = box.Start; day <= box.End; day = day.PlusMonths(1)) yield return day;
    }

    private static int Value(Dictionary<string, int[]> truth, (string Atom, LocalDate Day) month) => truth[month.Atom][((month.Day.Year - 2023) * 12) + month.Day.Month - 1];

    private static void CoverageShouldBe(RollUpCell cell, IEnumerable<Box> inside, Box target)
    {
        var days = inside.Sum(fact => (long)Atoms[fact.Unit].Count * fact.Days);
        (cell.Coverage.CoveredUnitDays, cell.Coverage.ExpectedUnitDays).Should().Be((days, (long)Atoms[target.Unit].Count * target.Days), cell.ToString());
    }

    /// <summary>A fact, or a question, as a set of old provinces and days.</summary>
    private sealed record Box(int Id, string Unit, LocalDate Start, LocalDate End, int Value)
    {
        public int Lower { get; init; } = Value;

        public int Upper { get; init; } = Value;

        public int Days => Period.DaysBetween(Start, End) + 1;

        public bool Meets(Box other) => Start <= other.End && other.Start <= End && Atoms[Unit].Overlaps(Atoms[other.Unit]);

        public bool IsWithin(Box other) => other.Start <= Start && End <= other.End && Atoms[Unit].IsSubsetOf(Atoms[other.Unit]);

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
            var report = RollUps.Report(measure, Unit, ReportingPeriod.Span(Start, End).ToString(), Lower == Upper ? $"{Value}" : $"{Lower}..{Upper}");
            return report with { Id = $"r{Id}", AsOf = asOf };
        }
    }
}
