using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

public sealed partial class Derivation
{
    /// <summary>One fact in the derivation of a cell.</summary>
    /// <param name="Role">The role of the fact.</param>
    /// <param name="Fact">The fact.</param>
    /// <param name="Contribution">Its contribution; null when it was not added.</param>
    /// <param name="Rules">The rules of the summarizability table that were applied.</param>
    /// <param name="Because">The other fact that it gave way to, if any.</param>
    public sealed record Step(StepRole Role, Fact Fact, Count? Contribution, IReadOnlyList<SummarizabilityRule> Rules, Fact? Because = null)
    {
        /// <summary>The rules of the summarizability table that were applied.</summary>
        public IReadOnlyList<SummarizabilityRule> Rules { get; init => field = ValueList<SummarizabilityRule>.Of(value); } =
            ValueList<SummarizabilityRule>.Of(Rules);
    }
}
