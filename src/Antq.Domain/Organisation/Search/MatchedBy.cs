using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The part of a unit that matches a typed text.</summary>
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
