using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

public sealed partial class BalanceCheck
{
    /// <summary>The role of a number in the balance of a stock.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<Role>))]
    public enum Role
    {
        /// <summary>The stock before the first day of the period (đầu kỳ).</summary>
        Opening,

        /// <summary>The inflow in the period (tăng trong kỳ).</summary>
        Inflow,

        /// <summary>The outflow in the period (giảm trong kỳ).</summary>
        Outflow,

        /// <summary>The stock on the last day of the period (cuối kỳ).</summary>
        Closing,
    }
}
