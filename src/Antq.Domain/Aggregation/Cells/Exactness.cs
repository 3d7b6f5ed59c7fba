using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How sure the value of a cell is. It says nothing of what was not reported: that is its coverage.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Exactness>))]
public enum Exactness
{
    /// <summary>The total of the facts in hand is this one number.</summary>
    Exact,

    /// <summary>The total of the facts in hand lies between these bounds.</summary>
    Bounded,

    /// <summary>Shared out by the caller's weights.</summary>
    Estimated,

    /// <summary>There is no right value; the derivation says why.</summary>
    Refused,

    /// <summary>Only figures that are too old speak of it: the derivation shows them, and they are not added.</summary>
    Stale,

    /// <summary>No fact speaks of it. Missing is not zero.</summary>
    Missing,
}
