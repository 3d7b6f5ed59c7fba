using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>Which facts are added when one contains the others. Those that are not added are used as a check (B5).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CoverPolicy>))]
public enum CoverPolicy
{
    /// <summary>The parts if they tile the whole; otherwise the whole.</summary>
    Parts,

    /// <summary>The whole, whatever its parts.</summary>
    Whole,

    /// <summary>
    /// The latest, by the as-of days of the reports: the parts if they tile the whole and the last of them is not of an earlier day than
    /// the whole; otherwise the whole. If the two cannot both be true, the later one is used, with a warning.
    /// </summary>
    Latest,

    /// <summary>
    /// None: if facts inside a cell overlap there is no value, and a finding names them. One event in several reports still counts once.
    /// </summary>
    Strict,
}
