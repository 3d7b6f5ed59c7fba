using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The behaviour of a measure over its categories.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CategoryBehaviour>))]
public enum CategoryBehaviour
{
    /// <summary>Every item belongs to exactly one category.</summary>
    Partition,

    /// <summary>An item may belong to several categories.</summary>
    Overlapping,

    /// <summary>The measure has no categories.</summary>
    None,
}
