using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The state of an award.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardStatus>))]
public enum AwardStatus
{
    /// <summary>Conferred.</summary>
    Granted,

    /// <summary>Only proposed (đề nghị tặng): never counted.</summary>
    Proposed,
}
