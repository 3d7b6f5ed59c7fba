using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>The progress of a period on a day.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodProgress>))]
public enum PeriodProgress
{
    /// <summary>It begins after the day.</summary>
    NotBegun,

    /// <summary>It contains the day.</summary>
    Running,

    /// <summary>It ended before the day.</summary>
    Closed,
}
