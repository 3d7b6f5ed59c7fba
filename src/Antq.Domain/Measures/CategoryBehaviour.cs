using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How a measure behaves over its categories.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CategoryBehaviour>))]
public enum CategoryBehaviour
{
    /// <summary>Everything counted belongs to exactly one category.</summary>
    Partition,

    /// <summary>A thing may belong to several categories.</summary>
    Overlapping,

    /// <summary>The measure has no categories.</summary>
    None,
}
