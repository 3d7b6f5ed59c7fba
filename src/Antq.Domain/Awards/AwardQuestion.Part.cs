using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

public sealed partial record AwardQuestion
{
    /// <summary>The parts of a question to the award law.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<Part>))]
    public enum Part
    {
        /// <summary>The law of the day.</summary>
        Law,

        /// <summary>Who confers it.</summary>
        Office,

        /// <summary>Who receives it.</summary>
        Recipient,

        /// <summary>Which awards the recipient holds.</summary>
        History,
    }
}
