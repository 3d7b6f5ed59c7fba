using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>What a condition of an award asks.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardConditionKind>))]
public enum AwardConditionKind
{
    /// <summary>Something that no report tells: it is only named.</summary>
    ToBeChecked,

    /// <summary>A recipient has the award only once.</summary>
    Once,

    /// <summary>Who holds one of certain awards may not have it.</summary>
    ExcludedBy,

    /// <summary>Who holds one of certain awards may not have it, depending on what that one was given for.</summary>
    PerhapsExcludedBy,
}
