using Antq.Domain.Aggregation;
using static Antq.Domain.Tests.Aggregation.ProofDraws;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Periods, movements and measures: 10,000 random sets of each kind with one double count put in, and 10,000 over all kinds without, beside
/// a count thing by thing.
/// </summary>
public sealed class DoubleCountProofTests
{
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
    public void RollUp_MovementBesideOneWithinIt_CountsOnce()
    {
        const MovementType Mass = MovementType.AllPeopleProtectNationalSecurity, Festival = MovementType.NationalSecurityFestival;

        DoubleCountProof.Of(OverlapKind.MovementWithin, 20256, Reports, (random, window) => ProofSet.Draw(
            random,
            () => OfProvince(random, window, Any(random, OldProvinces[..3]))
                with
            { Movement = Any(random, Mass, Festival, MovementType.ForNationalSecurity) },
            box => box.Movement switch
            {
                Mass => On(box, Inside(random, box)) with { Movement = Festival },
                Festival => On(box, Around(random, box, window)) with { Movement = Mass },
                _ => null,
            },
            (one, other) => one.Movement != other.Movement));
    }

    [Fact]
    public void RollUp_OccurrencesBesideDistinctOnes_AreTwoTotals()
        => DoubleCountProof.Of(OverlapKind.OccurrencesAndDistinct, 20259, Reports, (random, window) => ProofSet.Draw(
            random,
            () => OfProvince(random, window, Any(random, OldProvinces[..4])) with { IsDistinct = random.Next(2) == 0 },
            box => On(box, random.Next(3) switch { 0 => Inside(random, box), 1 => Around(random, box, window), _ => (box.First, box.Last) })
                with
            { IsDistinct = !box.IsDistinct },
            (one, other) => one.IsDistinct != other.IsDistinct));
}
