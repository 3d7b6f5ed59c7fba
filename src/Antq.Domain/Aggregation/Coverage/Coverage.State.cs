using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Coverage
{
    /// <summary>How much of what is expected of a unit is reported.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<State>))]
    public enum State
    {
        /// <summary>All of it.</summary>
        Reported,

        /// <summary>A part of it: of its territory, or of its days.</summary>
        InPart,

        /// <summary>None of it.</summary>
        Missing,

        /// <summary>The measure does not apply there.</summary>
        NotApplicable,
    }
}
