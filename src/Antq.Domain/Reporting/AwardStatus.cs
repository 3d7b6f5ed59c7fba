using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How far an award has come.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardStatus>))]
public enum AwardStatus
{
    /// <summary>Conferred.</summary>
    Granted,

    /// <summary>Only proposed (đề nghị tặng): counted nowhere.</summary>
    Proposed,
}
