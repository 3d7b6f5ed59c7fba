using Antq.Domain.Aggregation;
using static Antq.Domain.Tests.Aggregation.ProofDraws;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Units above, before and after each other: 10,000 random sets of each kind with one double count put in, and 10,000 over all kinds
/// without, beside a count thing by thing.
/// </summary>
public sealed class TerritoryDoubleCountProofTests
{
    [Fact]
    public void RollUp_UnitBesideUnitsBelowIt_CountsOnce()
    {
        var trees = new[] { ProofUnits.LastOldDay, NewDay }.Select(day => ProofUnits.Tree(day)).ToArray();
        var below = trees
            .Select(tree => tree.Above.SelectMany(unit => unit.Value, (unit, above) => (unit.Key, above))
            .ToLookup(pair => pair.above, pair => pair.Key, StringComparer.Ordinal)).ToArray();
        var provinces = trees
            .Select(tree => tree.Above.Where(unit => unit.Value.Length == 0).Select(unit => unit.Key).Order(StringComparer.Ordinal)
            .ToArray()).ToArray();

        DoubleCountProof.Of(OverlapKind.ParentAndChild, 20251, Reports, (random, window) =>
        {
            var order = random.Next(2);
            var (above, atoms) = trees[order];
            var province = Any(random, provinces[order]);
            string[] near =
                [province,
                .. Enumerable.Range(0, 8).Select(_ => Any(random, [.. below[order][province].Take(60)]))
                .SelectMany(unit => above[unit].Append(unit))];
            return ProofSet.Draw(
                random, () => Box(Any(random, near), Between(random, window)), Extra, (one, other) => one.Place != other.Place);

            ProofBox Box(string unit, (int First, int Last) days)
                => new(unit, atoms[unit], days.First, days.Last, order == 1 ? New : Any(random, Old, Other));

            ProofBox? Extra(ProofBox box)
            {
                var isAbove = random.Next(2) == 0;
                string[] units = isAbove ? above[box.Place] : [.. below[order][box.Place].Take(60)];
                return units.Length == 0 ? null : Box(Any(random, units), isAbove ? Around(random, box, window) : Inside(random, box));
            }
        });
    }

    [Fact]
    public void RollUp_UnitBesideItsSuccessor_CountsOnce()
        => DoubleCountProof.Of(OverlapKind.WholeSuccession, 20254, Reports, (random, window) =>
        {
            var merged = new[] { Any(random, ProofUnits.Merged), Any(random, ProofUnits.Merged) };
            return ProofSet.Draw(
                random, ()
                => random.Next(2) == 0
                    ? OfProvince(random, window, Any(random, Any(random, merged).Old))
                    : OfSuccessor(Any(random, merged).New, Between(random, window)), Extra, (one, other) => one.Place != other.Place);

            ProofBox? Extra(ProofBox box)
            {
                if (merged.FirstOrDefault(area => area.Old.Contains(box.Place)) is { New: { } successor })
                    return OfSuccessor(successor, Around(random, box, window));
                return On(OfProvince(random, window, Any(random, merged.First(area => area.New == box.Place).Old)), Inside(random, box));
            }

            static ProofBox OfSuccessor(string unit, (int First, int Last) days)
                => new(unit, ProofUnits.Provinces[unit], days.First, days.Last, New);
        });

    [Fact]
    public void RollUp_DividedUnitBesideASuccessor_IsBounded()
    {
        ProofUnits.Divided.Should().HaveCountGreaterThan(300);
        var sharing = ProofUnits.Communes.SelectMany(unit => unit.Value, (unit, atom) => (unit.Key, atom))
            .ToLookup(pair => pair.atom, pair => pair.Key);

        DoubleCountProof.Of(OverlapKind.SplitSuccession, 20255, Reports, (random, window) =>
        {
            var (old, successor) = Any(random, ProofUnits.Divided);
            string[] near =
                [.. ProofUnits.Communes[old].Concat(ProofUnits.Communes[successor]).SelectMany(atom => sharing[atom])
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            return ProofSet.Draw(
                random,
                () => OfCommune(Any(random, near), Between(random, window)),
                box => box.Place == old ? OfCommune(successor, Meeting(box)) : box.Place == successor ? OfCommune(old, Meeting(box)) : null,
                (one, other) => !one.Atoms.IsSubsetOf(other.Atoms) && !other.Atoms.IsSubsetOf(one.Atoms));

            (int First, int Last) Meeting(ProofBox box)
                => random.Next(3) switch { 0 => Inside(random, box), 1 => Around(random, box, window), _ => (box.First, box.Last) };
        });

        ProofBox OfCommune(string unit, (int First, int Last) days)
            => new(unit, ProofUnits.Communes[unit], days.First, days.Last, unit.EndsWith("@2025-06-30", StringComparison.Ordinal)
                ? Old
                : New);
    }
}
