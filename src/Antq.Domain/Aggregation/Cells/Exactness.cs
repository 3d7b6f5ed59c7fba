using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How certain the value of a cell is. It does not reflect what was not reported: that is its coverage.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Exactness>))]
public enum Exactness
{
    /// <summary>The total of the facts in hand is this one number.</summary>
    Exact,

    /// <summary>The total of the facts in hand lies between these bounds.</summary>
    Bounded,

    /// <summary>Shared out by the caller's weights.</summary>
    Estimated,

    /// <summary>There is no correct value; the derivation gives the reason.</summary>
    Refused,

    /// <summary>Its only figures are too old: the derivation shows them, and they are not added.</summary>
    Stale,

    /// <summary>It has no facts. Missing is not zero.</summary>
    Missing,
}
