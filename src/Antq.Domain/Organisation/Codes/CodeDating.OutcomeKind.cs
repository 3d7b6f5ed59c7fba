using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>The outcome of dating a set of codes.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<OutcomeKind>))]
    public enum OutcomeKind
    {
        /// <summary>One range of days fits all codes: each means one unit.</summary>
        OneStretch,

        /// <summary>Several ranges fit, with other units in each: the caller must choose one.</summary>
        SeveralStretches,

        /// <summary>No day in the gazetteer fits all codes; an earlier day may.</summary>
        CannotTell,

        /// <summary>No day fits all codes: they come from several times, or a name does not belong to its code.</summary>
        Mixture,

        /// <summary>Some are not codes, or are codes of no unit of the gazetteer; the result is about the others.</summary>
        UnknownCodes,
    }
}
