using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The axes along which figures are combined.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Axis>))]
public enum Axis
{
    /// <summary>Territory (địa bàn).</summary>
    Territory,

    /// <summary>Time (thời gian).</summary>
    Time,

    /// <summary>Category (phân tổ): the axes of <see cref="CategoryAxis"/>.</summary>
    Category,
}
