using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>How a period stands to a day.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodProgress>))]
public enum PeriodProgress
{
    /// <summary>It begins after the day.</summary>
    NotBegun,

    /// <summary>The day is one of its days.</summary>
    Running,

    /// <summary>It ended before the day.</summary>
    Closed,
}
