using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The classes of orders and medals (hạng).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardClass>))]
public enum AwardClass
{
    /// <summary>First class (hạng Nhất).</summary>
    First,

    /// <summary>Second class (hạng Nhì).</summary>
    Second,

    /// <summary>Third class (hạng Ba).</summary>
    Third,
}
