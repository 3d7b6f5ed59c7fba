using Antq.Domain.Aggregation;
using Antq.Domain.Movements;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>For each kind of double counting, 10,000 random sets without and with one beside a count thing by thing.</summary>
public sealed class DoubleCountProofTests
{
    private const string Old = "old", Other = "other", New = "new", Ministry = "ministry", MinistryOfOld = "ministry-of-old";
    private static readonly LocalDate NewDay = new(2025, 12, 31);

    private static readonly Report[] Reports =
    [
        ProofReports.Empty(Old, "01@2008-08-01", ProofUnits.LastOldDay),
        ProofReports.Empty(Other, "01@2008-08-01", ProofUnits.LastOldDay),
        ProofReports.Empty(New, "01@2008-08-01", NewDay),
        ProofReports.Empty(Ministry, ProofUnits.Nation, NewDay),
        ProofReports.Empty(MinistryOfOld, ProofUnits.Nation, ProofUnits.LastOldDay),
    ];

    private static readonly string[] OldProvinces = [.. ProofUnits.Merged.SelectMany(merged => merged.Old)];

    [Fact]
    public void RollUp_UnitBesideUnitsBelowIt_CountsOnce()
    {
        var trees = new[] { ProofUnits.LastOldDay, NewDay }.Select(day => ProofUnits.Tree(day)).ToArray();
        var below = trees.Select(tree => tree.Above.SelectMany(unit => unit.Value, (unit, above) => (unit.Key, above)).ToLookup(pair => pair.above, pair => pair.Key, StringComparer.Ordinal)).ToArray();
        var provinces = trees.Select(tree => tree.Above.Where(unit => unit.Value.Length == 0).Select(unit => unit.Key).Order(StringComparer.Ordinal).ToArray()).ToArray();

        DoubleCountProof.Of(OverlapKind.ParentAndChild, 20251, Reports, (random, window) =>
        {
            var order = random.Next(2);
            var (above, atoms) = trees[order];
            var province = Any(random, provinces[order]);
            string[] near = [province, .. Enumerable.Range(0, 8).Select(_ => Any(random, [.. below[order][province].Take(60)])).SelectMany(unit => above[unit].Append(unit))];
            return ProofSet.Draw(random, () => Box(Any(random, near), Between(random, window)), Extra, (one, other) => one.Place != other.Place);

            ProofBox Box(string unit, (int First, int Last) days) => new(unit, atoms[unit], days.First, days.Last, order == 1 ? New : Any(random, Old, Other));

            ProofBox? Extra(ProofBox box)
            {
                var isAbove = random.Next(2) == 0;
                string[] units = isAbove ? above[box.Place] : [.. below[order][box.Place].Take(60)];
                return units.Length == 0 ? null : Box(Any(random, units), isAbove ? Around(random, box, window) : Inside(random, box));
            }
        });
    }

    [Fact]
    public void RollUp_PeriodBesideItsPart_CountsOnce()
        => DoubleCountProof.Of(OverlapKind.PeriodAndPart, 20252, Reports, (random, window) => ProofSet.Draw(
            random,
            () => OfProvince(random, window, Any(random, OldProvinces[..3])),
            box => random.Next(2) == 0 ? On(box, Inside(random, box)) : On(box, Around(random, box, window)),
            (one, other) => (one.First, one.Last) != (other.First, other.Last)));

    [Fact]
    public void RollUp_PeriodsThatCross_AreBounded()
        => DoubleCountProof.Of(OverlapKind.PeriodsCross, 20253, Reports, (random, window) => ProofSet.Draw(
            random,
            () => OfProvince(random, window, Any(random, OldProvinces[..3])),
            box => random.Next(3) == 0 ? PhaseFrom(random, box, window) : On(box, Crossing(random, box, window)),
            (one, other) => !one.Contains(other) && !other.Contains(one)));

    [Fact]
    public void RollUp_UnitBesideItsSuccessor_CountsOnce()
        => DoubleCountProof.Of(OverlapKind.WholeSuccession, 20254, Reports, (random, window) =>
        {
            var merged = new[] { Any(random, ProofUnits.Merged), Any(random, ProofUnits.Merged) };
            return ProofSet.Draw(random, () => random.Next(2) == 0 ? OfProvince(random, window, Any(random, Any(random, merged).Old)) : OfSuccessor(Any(random, merged).New, Between(random, window)), Extra, (one, other) => one.Place != other.Place);

            ProofBox? Extra(ProofBox box)
            {
                if (merged.FirstOrDefault(area => area.Old.Contains(box.Place)) is { New: { } successor }) return OfSuccessor(successor, Around(random, box, window));
                return On(OfProvince(random, window, Any(random, merged.First(area => area.New == box.Place).Old)), Inside(random, box));
            }

            static ProofBox OfSuccessor(string unit, (int First, int Last) days) => new(unit, ProofUnits.Provinces[unit], days.First, days.Last, New);
        });

    [Fact]
    public void RollUp_DividedUnitBesideASuccessor_IsBounded()
    {
        ProofUnits.Divided.Should().HaveCountGreaterThan(300);
        var sharing = ProofUnits.Communes.SelectMany(unit => unit.Value, (unit, atom) => (unit.Key, atom)).ToLookup(pair => pair.atom, pair => pair.Key);

        DoubleCountProof.Of(OverlapKind.SplitSuccession, 20255, Reports, (random, window) =>
        {
            var (old, successor) = Any(random, ProofUnits.Divided);
            string[] near = [.. ProofUnits.Communes[old].Concat(ProofUnits.Communes[successor]).SelectMany(atom => sharing[atom]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            return ProofSet.Draw(
                random,
                () => OfCommune(Any(random, near), Between(random, window)),
                box => box.Place == old ? OfCommune(successor, Meeting(box)) : box.Place == successor ? OfCommune(old, Meeting(box)) : null,
                (one, other) => !one.Atoms.IsSubsetOf(other.Atoms) && !other.Atoms.IsSubsetOf(one.Atoms));

            (int First, int Last) Meeting(ProofBox box) => random.Next(3) switch { 0 => Inside(random, box), 1 => Around(random, box, window), _ => (box.First, box.Last) };
        });

        ProofBox OfCommune(string unit, (int First, int Last) days)
            => new(unit, ProofUnits.Communes[unit], days.First, days.Last, unit.EndsWith("@2025-06-30", StringComparison.Ordinal) ? Old : New);
    }

    [Fact]
    public void RollUp_MovementBesideOneWithinIt_CountsOnce()
    {
        const MovementType mass = MovementType.AllPeopleProtectNationalSecurity, festival = MovementType.NationalSecurityFestival;

        DoubleCountProof.Of(OverlapKind.MovementWithin, 20256, Reports, (random, window) => ProofSet.Draw(
            random,
            () => OfProvince(random, window, Any(random, OldProvinces[..3])) with { Movement = Any(random, mass, festival, MovementType.ForNationalSecurity) },
            box => box.Movement switch
            {
                mass => On(box, Inside(random, box)) with { Movement = festival },
                festival => On(box, Around(random, box, window)) with { Movement = mass },
                _ => null,
            },
            (one, other) => one.Movement != other.Movement));
    }

    [Fact]
    public void RollUp_ClusterBesideItsProvinces_CountsOnce()
    {
        string[][] members = [.. Enumerable.Range(0, 8).Select(cluster => OldProvinces[(3 * cluster)..((3 * cluster) + 5)])];
        Report[] clusters = [.. members.Index().Select(cluster => ProofReports.Empty($"cluster-{cluster.Index}", ProofUnits.Nation, ProofUnits.LastOldDay, cluster.Item))];

        DoubleCountProof.Of(OverlapKind.ClusterAndMember, 20257, [.. Reports, .. clusters], (random, window) =>
        {
            var number = random.Next(7);
            return ProofSet.Draw(
                random,
                () => random.Next(3) == 0 ? OfCluster(number + random.Next(2), Between(random, window)) : OfProvince(random, window, Any(random, OldProvinces[(3 * number)..((3 * number) + 9)])),
                Extra,
                (one, other) => one.Place.Length == 0 && (other.Place.Length != 0 || one.Report != other.Report) || one.Place.Length != 0 && other.Place.Length == 0);

            ProofBox? Extra(ProofBox box)
            {
                if (box.Place.Length != 0)
                {
                    int[] around = [.. new[] { number, number + 1 }.Where(cluster => members[cluster].Contains(box.Place))];
                    return around.Length == 0 ? null : OfCluster(Any(random, around), Around(random, box, window));
                }

                var own = Array.FindIndex(clusters, cluster => cluster.Id == box.Report);
                return random.Next(2) == 0 ? On(OfProvince(random, window, Any(random, members[own])), Inside(random, box)) : OfCluster(own == number ? own + 1 : own - 1, (box.First, box.Last));
            }
        });

        ProofBox OfCluster(int number, (int First, int Last) days)
            => new("", members[number].SelectMany(member => ProofUnits.Provinces[member]).ToHashSet(), days.First, days.Last, $"cluster-{number}");
    }

    [Fact]
    public void RollUp_LineOfTheMinistryBesideThatOfTheTerritory_CountsOnce()
        => DoubleCountProof.Of(OverlapKind.MinistryAndTerritory, 20258, Reports, (random, window) =>
        {
            return ProofSet.Draw(
                random,
                () => random.Next(4) == 0 ? OfNation(Between(random, window)) : OfProvince(random, window, Any(random, OldProvinces)),
                Extra,
                (one, other) => IsOfMinistry(one) != IsOfMinistry(other));

            ProofBox? Extra(ProofBox box)
            {
                if (box.Report == Ministry) return On(OfProvince(random, window, Any(random, OldProvinces)), Inside(random, box));
                return random.Next(3) == 0 ? On(box, Inside(random, box)) with { Report = MinistryOfOld } : OfNation(Around(random, box, window));
            }

            static bool IsOfMinistry(ProofBox box) => box.Report is Ministry or MinistryOfOld;

            static ProofBox OfNation((int First, int Last) days) => new(ProofUnits.Nation, ProofUnits.Provinces[ProofUnits.Nation], days.First, days.Last, Ministry);
        });

    [Fact]
    public void RollUp_OccurrencesBesideDistinctOnes_AreTwoTotals()
        => DoubleCountProof.Of(OverlapKind.OccurrencesAndDistinct, 20259, Reports, (random, window) => ProofSet.Draw(
            random,
            () => OfProvince(random, window, Any(random, OldProvinces[..4])) with { IsDistinct = random.Next(2) == 0 },
            box => On(box, random.Next(3) switch { 0 => Inside(random, box), 1 => Around(random, box, window), _ => (box.First, box.Last) }) with { IsDistinct = !box.IsDistinct },
            (one, other) => one.IsDistinct != other.IsDistinct));

    private static T Any<T>(Random random, params IReadOnlyList<T> some) => some[random.Next(some.Count)];

    private static ProofBox OfProvince(Random random, (int First, int Last) window, string unit)
    {
        var (first, last) = Between(random, window);
        return new(unit, ProofUnits.Provinces[unit], first, last, Any(random, Old, Other));
    }

    private static ProofBox On(ProofBox box, (int First, int Last) days) => box with { First = days.First, Last = days.Last };

    private static (int First, int Last) Between(Random random, (int First, int Last) window)
    {
        var start = random.Next(window.First, window.Last + 1);
        return (start, Math.Min(window.Last, start + random.Next(400)));
    }

    private static (int First, int Last) Inside(Random random, ProofBox box)
    {
        var start = random.Next(box.First, box.Last + 1);
        return (start, random.Next(start, box.Last + 1));
    }

    private static (int First, int Last) Around(Random random, ProofBox box, (int First, int Last) window)
        => (Math.Max(window.First, box.First - random.Next(100)), Math.Min(window.Last, box.Last + random.Next(100)));

    /// <summary>Days that begin in the box and end after it.</summary>
    private static (int First, int Last) Crossing(Random random, ProofBox box, (int First, int Last) window)
        => (random.Next(box.First, box.Last + 1), Math.Min(window.Last, box.Last + random.Next(1, 300)));

    /// <summary>A phase that begins in the year in which the box ends: it may hold days of it, or none.</summary>
    private static ProofBox? PhaseFrom(Random random, ProofBox box, (int First, int Last) window)
    {
        var year = ProofReports.FirstDay.PlusDays(box.Last).Year;
        var phase = ReportingPeriod.Phase(year, year + random.Next(1, 3));
        var days = (First: DaysTo(phase.Start!.Value), Last: DaysTo(phase.End));
        return days.Last > window.Last ? null : On(box, days) with { Period = phase };

        static int DaysTo(LocalDate day) => Period.DaysBetween(ProofReports.FirstDay, day);
    }
}
