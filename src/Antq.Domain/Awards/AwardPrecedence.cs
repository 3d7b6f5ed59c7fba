using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>How one award ranks beside another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardPrecedence>))]
public enum AwardPrecedence
{
    /// <summary>The law puts both on one step.</summary>
    Equal,

    /// <summary>The first ranks higher.</summary>
    Higher,

    /// <summary>The first ranks lower.</summary>
    Lower,

    /// <summary>The law gives no order between them, or the data do not know it on that day.</summary>
    CannotTell,
}
