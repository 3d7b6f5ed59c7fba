using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>The outcome of resolving a row.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<ResolutionOutcome>))]
    public enum ResolutionOutcome
    {
        /// <summary>One unit is certain.</summary>
        Certain,

        /// <summary>The code is certain, but several units had it one after another: a day decides.</summary>
        OneCode,

        /// <summary>There are candidates, and somebody must decide.</summary>
        Undecided,

        /// <summary>No unit has the code or the name.</summary>
        NoCandidate,

        /// <summary>The row has neither code nor name.</summary>
        Blank,
    }
}
