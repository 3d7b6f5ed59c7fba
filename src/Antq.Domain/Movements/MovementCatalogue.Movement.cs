using Antq.Domain.Movements;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class MovementCatalogue
{
    /// <summary>
    /// A movement of an application and its relations to others. To one that it does not name, it relates as
    /// <see cref="MovementRelation.Overlaps"/>, unless another relation follows: what is within one movement is separate from what that
    /// one is separate from.
    /// </summary>
    /// <param name="Id">The id, such as <c>green-clean-beautiful</c>.</param>
    /// <param name="Name">The name.</param>
    public sealed record Movement(KindId<MovementType> Id, BilingualText Name)
    {
        /// <summary>The movements within which it lies: what it counts, each of them counts, too.</summary>
        public IReadOnlyList<KindId<MovementType>> Within { get; init => field = ValueList<KindId<MovementType>>.Of(value); }
            = ValueList<KindId<MovementType>>.Empty;

        /// <summary>The movements that it contains: what any of them counts, it counts, too.</summary>
        public IReadOnlyList<KindId<MovementType>> Containing { get; init => field = ValueList<KindId<MovementType>>.Of(value); }
            = ValueList<KindId<MovementType>>.Empty;

        /// <summary>The movements with which it has nothing in common: figures add up.</summary>
        public IReadOnlyList<KindId<MovementType>> SeparateFrom { get; init => field = ValueList<KindId<MovementType>>.Of(value); }
            = ValueList<KindId<MovementType>>.Empty;

        /// <summary>Returns the id.</summary>
        public override string ToString() => Id.ToString();
    }
}
