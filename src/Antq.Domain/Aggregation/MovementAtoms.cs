using Antq.Domain.Movements;
using Antq.Domain.Periods;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The movements as sets of atoms, a bit each, so that what one counts within another, or in common with it, is seen as such and not
/// added twice: one atom for each movement by itself, and one for each two that overlap on some day of the period.
/// </summary>
internal sealed class MovementAtoms
{
    private static readonly MovementType[] Movements = Enum.GetValues<MovementType>();

    private readonly uint[] _atoms;

    public MovementAtoms(ReportingPeriod period)
    {
        MovementRelation Relation(MovementType one, MovementType other) => one.RelationTo(other, period.Start, period.End);

        var own = Array.ConvertAll(Movements, movement => 1u << (int)movement);
        var next = Movements.Length;
        foreach (var one in Movements)
        {
            foreach (var other in Movements.Where(other => other > one && Relation(one, other) == MovementRelation.Overlaps))
            {
                own[(int)one] |= 1u << next;
                own[(int)other] |= 1u << next++;
            }
        }

        _atoms = Array.ConvertAll(Movements, outer => Movements
            .Where(inner => Relation(inner, outer) is MovementRelation.Same or MovementRelation.Within)
            .Aggregate(0u, (atoms, inner) => atoms | own[(int)inner]));
    }

    /// <summary>The atoms of a movement; all of them where none is named.</summary>
    public uint this[MovementType? movement] => movement is { } one ? _atoms[(int)one] : uint.MaxValue;
}
