using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The treatment of a total whose facts cover less than the required share.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CoverageShortfall>))]
public enum CoverageShortfall
{
    /// <summary>It is kept, with a warning.</summary>
    Warn,

    /// <summary>It is withheld, with a warning.</summary>
    Withhold,
}
