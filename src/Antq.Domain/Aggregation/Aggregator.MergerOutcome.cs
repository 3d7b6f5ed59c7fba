using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Aggregator
{
    /// <summary>What becomes of the number of a unit.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<MergerOutcome>))]
    public enum MergerOutcome
    {
        /// <summary>The numbers in hand give exactly one.</summary>
        Exact,

        /// <summary>Only its bounds are known, as they were before: a source is vague.</summary>
        StillBounded,

        /// <summary>Only its bounds are known, as a unit is divided and its number does not state which part is where.</summary>
        BecomesBounded,

        /// <summary>There is a number before, and no correct one after.</summary>
        BecomesUnknown,

        /// <summary>There is no number before or after.</summary>
        None,
    }
}
