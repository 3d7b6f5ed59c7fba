using System.Numerics;
using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

public sealed partial record WeightedShare
{
    /// <summary>
    /// One rounding on the way to a share: a whole number shared out among sibling units. Applying
    /// <see cref="Apportionment.ByLargestRemainder"/> to <see cref="Whole"/> and <see cref="Weights"/> gives <see cref="Result"/> at
    /// <see cref="Index"/>.
    /// </summary>
    public sealed record Level
    {
        internal Level(long whole, IReadOnlyList<UnitKey> units, IReadOnlyList<BigInteger> weights, int index, long result)
        {
            Whole = whole;
            Units = ValueList<UnitKey>.Of(units);
            Weights = ValueList<BigInteger>.Of(weights);
            Index = index;
            Result = result;
        }

        /// <summary>The number shared out.</summary>
        public long Whole { get; }

        /// <summary>The units that share it, by key.</summary>
        public IReadOnlyList<UnitKey> Units { get; }

        /// <summary>Their exact shares as the smallest whole numbers in the same proportions, in the order of the units.</summary>
        public IReadOnlyList<BigInteger> Weights { get; }

        /// <summary>The place of the unit that the next level continues with, from 0.</summary>
        public int Index { get; }

        /// <summary>The number that this unit gets.</summary>
        public long Result { get; }
    }
}
