using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>Which of the facts that tell of the same are added where one contains the others. Those that are not added check those that are.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CoverPolicy>))]
public enum CoverPolicy
{
    /// <summary>The parts if they tile the whole; otherwise the whole.</summary>
    Parts,

    /// <summary>The whole, whatever its parts.</summary>
    Whole,

    /// <summary>
    /// What was told last, by the as-of days of the reports: the parts if they tile the whole and the last of them is not of an earlier day than the
    /// whole; otherwise the whole. Where the two cannot both be true, the one of the later day stands, with a warning.
    /// </summary>
    Latest,

    /// <summary>None: where facts inside a cell overlap there is no value, and a finding names them. One event that several reports tell still counts once.</summary>
    Strict,
}
