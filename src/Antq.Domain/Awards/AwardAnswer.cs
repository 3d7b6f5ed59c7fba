using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>What the law says to a question about an award.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardAnswer>))]
public enum AwardAnswer
{
    /// <summary>It may be.</summary>
    Yes,

    /// <summary>It may not be.</summary>
    No,

    /// <summary>The data do not say.</summary>
    CannotTell,
}
