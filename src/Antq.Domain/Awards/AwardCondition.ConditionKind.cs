using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

public sealed partial class AwardCondition
{
    /// <summary>The kinds of conditions of an award.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<ConditionKind>))]
    public enum ConditionKind
    {
        /// <summary>Something that no report states: it is only listed.</summary>
        ToBeChecked,

        /// <summary>A recipient has the award only once.</summary>
        Once,

        /// <summary>A holder of one of certain awards may not have it.</summary>
        ExcludedBy,

        /// <summary>A holder of one of certain awards may not have it, depending on what that one was given for.</summary>
        PerhapsExcludedBy,
    }
}
