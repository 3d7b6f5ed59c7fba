using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What can be said about the days of a set of codes.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CodeDatingOutcome>))]
public enum CodeDatingOutcome
{
    /// <summary>One stretch of days fits all codes: each means one unit.</summary>
    OneStretch,

    /// <summary>Several stretches fit, with other units in each: the caller must say which is meant.</summary>
    SeveralStretches,

    /// <summary>No day that the register knows fits all codes; a day before its knowledge may.</summary>
    CannotTell,

    /// <summary>No day fits all codes: they come from several times, or a name is not that of its code.</summary>
    Mixture,

    /// <summary>Some are no codes, or codes of no unit of the register; the rest is told of the others.</summary>
    UnknownCodes,
}
