using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What of a unit a typed text was found to be.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MatchedBy>))]
public enum MatchedBy
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>Another name in use for it (tên gọi khác): an abbreviation, a former name, another spelling.</summary>
    Alias,

    /// <summary>Its code.</summary>
    Code,
}
