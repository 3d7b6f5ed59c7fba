using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The meaning of several rows of one unit, period and measure. Only the caller can know it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RowMeaning>))]
public enum RowMeaning
{
    /// <summary>Each row states the whole figure of its unit and period; a second one would repeat it, and is an error.</summary>
    Statements,

    /// <summary>Each row describes different things; rows of one unit and period add up.</summary>
    Events,
}
