using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>The parts of a question to the award law.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardPart>))]
public enum AwardPart
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
