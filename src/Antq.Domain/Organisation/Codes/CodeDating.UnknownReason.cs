using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>The reason why a text means no unit on any day.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<UnknownReason>))]
    public enum UnknownReason
    {
        /// <summary>It is empty or blank.</summary>
        Blank,

        /// <summary>It does not have the form of a code, such as <c>4</c> or a code with blanks around it.</summary>
        NotACode,

        /// <summary>It has the form of a code, but no unit of the gazetteer ever had it.</summary>
        NoSuchUnit,
    }
}
