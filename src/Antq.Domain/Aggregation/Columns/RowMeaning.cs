using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>What several rows of one unit, period and measure are to each other. Only the caller can know it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RowMeaning>))]
public enum RowMeaning
{
    /// <summary>Each row states the whole figure of its unit and period; a second one would say the same once more, and is an error.</summary>
    Statements,

    /// <summary>Each row tells of things that no other row tells of; rows of one unit and period add up.</summary>
    Events,
}
