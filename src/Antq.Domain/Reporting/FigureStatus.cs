using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>Whether a figure has a value. Zero is a value; missing and not applicable are not; an estimate is not a fact.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FigureStatus>))]
public enum FigureStatus
{
    /// <summary>The value is given.</summary>
    Reported,

    /// <summary>The value is unknown to the reporter (chưa có số liệu).</summary>
    Missing,

    /// <summary>There can be no such value for the unit (không áp dụng).</summary>
    NotApplicable,

    /// <summary>
    /// The value was shared out or estimated (ước tính), not counted: it is for information only, and never added to another.
    /// </summary>
    Estimated,

    /// <summary>
    /// Only a share in percent is given, not a number (chỉ có tỉ lệ): it is checked where its base is known, and never added.
    /// </summary>
    ShareOnly,
}
