using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>The two families of awards; the law ranks within each and never across.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardFamily>))]
public enum AwardFamily
{
    /// <summary>Emulation titles (danh hiệu thi đua): Luật 06/2022/QH15 Điều 19, 20.</summary>
    EmulationTitle,

    /// <summary>Forms of commendation (hình thức khen thưởng): Luật 06/2022/QH15 Điều 9.</summary>
    Commendation,
}
