using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How far the value of a cell can be trusted as a total: how certain it is, and whether all units have reported.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CellStatus>))]
public enum CellStatus
{
    /// <summary>One number, of all units that are expected to report.</summary>
    Complete,

    /// <summary>One number, of those that have reported: others have not, or not for all days.</summary>
    Partial,

    /// <summary>
    /// One number that nobody has reported for exactly this: it follows from figures of wider territories, longer periods or other parts.
    /// </summary>
    Derived,

    /// <summary>Between two bounds.</summary>
    Bounded,

    /// <summary>Shared out by the caller's weights.</summary>
    Estimated,

    /// <summary>There is no correct value.</summary>
    Refused,

    /// <summary>Its only figures are too old.</summary>
    Stale,

    /// <summary>It has no facts.</summary>
    Missing,
}
