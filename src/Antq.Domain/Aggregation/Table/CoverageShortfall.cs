using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>What becomes of a total whose facts cover less than the share that is asked for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CoverageShortfall>))]
public enum CoverageShortfall
{
    /// <summary>It stands, with a warning.</summary>
    Warn,

    /// <summary>It is withheld, with a warning.</summary>
    Withhold,
}
