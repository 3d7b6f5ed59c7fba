using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Aggregator
{
    /// <summary>What a merger does to stored reports and to their totals.</summary>
    public sealed class MergerPreview
    {
        internal MergerPreview(Gazetteer.MergerPlan plan, RollUpResult before, RollUpResult after, IReadOnlyList<Change> changes,
            IReadOnlyList<Finding> decisions)
        {
            (Plan, Before, After) = (plan, before, after);
            (Changes, Decisions) = (ValueList<Change>.Of(changes), ValueList<Finding>.Of(decisions));
        }

        /// <summary>The draft.</summary>
        public Gazetteer.MergerPlan Plan { get; }

        /// <summary>The totals on the boundaries of the day before the merger.</summary>
        public RollUpResult Before { get; }

        /// <summary>The totals on the boundaries of its first day.</summary>
        public RollUpResult After { get; }

        /// <summary>The totals of each new unit beside those of the units that go into it, by measure and then by unit.</summary>
        public IReadOnlyList<Change> Changes { get; }

        /// <summary>
        /// The findings on stored reports that only the merger brings: each is a decision to be taken, such as a report of a unit that will
        /// have ended on its day.
        /// </summary>
        public IReadOnlyList<Finding> Decisions { get; }

        /// <summary>The total of a new unit beside those of the units that go into it.</summary>
        /// <param name="Cell">The total of the new unit.</param>
        /// <param name="From">The totals of the units of the same level that go into it, whole or in part.</param>
        /// <param name="Outcome">What becomes of the number.</param>
        public sealed record Change(RollUpCell Cell, IReadOnlyList<RollUpCell> From, MergerOutcome Outcome)
        {
            /// <summary>The totals of the units of the same level that go into it, whole or in part.</summary>
            public IReadOnlyList<RollUpCell> From { get; init => field = ValueList<RollUpCell>.Of(value); }
                = ValueList<RollUpCell>.Of(From);
        }
    }
}
