using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>The rank of one award compared with another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardPrecedence>))]
public enum AwardPrecedence
{
    /// <summary>The law ranks both alike.</summary>
    Equal,

    /// <summary>The first ranks higher.</summary>
    Higher,

    /// <summary>The first ranks lower.</summary>
    Lower,

    /// <summary>The law does not order them, or the data do not cover the order on that day.</summary>
    CannotTell,
}
