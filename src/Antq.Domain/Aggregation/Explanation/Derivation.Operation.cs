using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

public sealed partial class Derivation
{
    /// <summary>
    /// The operation that makes a value of the values of its inputs. Applying these few rules gives the same value again.
    /// </summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<Operation>))]
    public enum Operation
    {
        /// <summary>A fact as it was reported: it has no inputs.</summary>
        Fact,

        /// <summary>The sum of the lower bounds to the sum of the upper bounds; no upper bound if an input has none.</summary>
        Sum,

        /// <summary>The largest lower bound to the sum of the upper bounds.</summary>
        Bounds,

        /// <summary>From 0 to the upper bound of its one input.</summary>
        Share,

        /// <summary>
        /// As for a share, with an estimate: the whole number that the input's value gives by largest remainders, level by level.
        /// </summary>
        Estimate,

        /// <summary>The value of its one input, which was chosen; nodes compared with it are not added.</summary>
        Choose,

        /// <summary>
        /// The range that all of its inputs allow together: each bound is a sum of bounds of the inputs. For a subtracted input, the lower
        /// bound uses its upper bound and the upper bound its lower one. No lower bound is below 0.
        /// </summary>
        Balance,

        /// <summary>No value: its inputs may not be combined, or contradict each other.</summary>
        Refuse,

        /// <summary>No value: the coverage is below the required share.</summary>
        Withhold,
    }
}
