using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Lineage;

/// <summary>Which edges between units count when units are compared.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LineageGraph>))]
public enum LineageGraph
{
    /// <summary>Every edge.</summary>
    All,

    /// <summary>The edges along which ground went (diện tích tự nhiên): right for what is counted by place.</summary>
    Ground,

    /// <summary>The edges along which people went (quy mô dân số): right for what is counted by person.</summary>
    People,
}
