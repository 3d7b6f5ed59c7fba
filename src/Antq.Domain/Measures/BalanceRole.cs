using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>What a number is in the balance of a stock.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BalanceRole>))]
public enum BalanceRole
{
    /// <summary>The stock before the first day of the period (đầu kỳ).</summary>
    Opening,

    /// <summary>What came in the period (tăng trong kỳ).</summary>
    Inflow,

    /// <summary>What went in the period (giảm trong kỳ).</summary>
    Outflow,

    /// <summary>The stock on the last day of the period (cuối kỳ).</summary>
    Closing,
}
