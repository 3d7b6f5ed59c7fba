using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The kinds of recipients of awards.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RecipientKind>))]
public enum RecipientKind
{
    /// <summary>Collectives (tập thể).</summary>
    Collectives,

    /// <summary>Individuals (cá nhân).</summary>
    Individuals,

    /// <summary>Households (hộ gia đình).</summary>
    Households,
}
