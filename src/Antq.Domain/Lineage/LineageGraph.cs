using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Lineage;

/// <summary>The edges between units that are used to compare units.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LineageGraph>))]
public enum LineageGraph
{
    /// <summary>Every edge.</summary>
    All,

    /// <summary>The edges that transferred land (diện tích tự nhiên): for items counted by place.</summary>
    Ground,

    /// <summary>The edges that transferred people (quy mô dân số): for items counted by person.</summary>
    People,
}
