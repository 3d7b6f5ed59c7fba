using System.Numerics;

namespace Antq.Domain.Tests.Measures;

/// <summary>Says by cross-multiplication, without dividing, whether a number was given out by largest remainders.</summary>
internal static class Rationals
{
    /// <summary>What is wrong; absent where nothing is.</summary>
    public static string? FaultOf(long whole, IReadOnlyList<BigInteger> weights, IReadOnlyList<long> parts)
    {
        if (parts.Count != weights.Count) return "there are not as many parts as weights";
        BigInteger total = 0, sum = 0;
        for (var index = 0; index < parts.Count; index++) (total, sum) = (total + weights[index], sum + parts[index]);
        if (sum != whole) return $"the parts add up to {sum}";
        (BigInteger Lost, int Index)? lastUp = null, firstDown = null;
        for (var index = 0; index < parts.Count; index++)
        {
            if (weights[index].IsZero && parts[index] != 0) return $"place {index} has something for nothing";
            var above = parts[index] * total - whole * weights[index];
            if (above >= total || above <= -total) return $"place {index} is no neighbour of its quota";
            if (above.Sign > 0)
            {
                var remainder = total - above;
                if (lastUp is null || remainder <= lastUp.Value.Lost) lastUp = (remainder, index);
            }
            else if (firstDown is null || -above > firstDown.Value.Lost)
            {
                firstDown = (-above, index);
            }
        }

        return lastUp is { } up && firstDown is { } down && (up.Lost < down.Lost || up.Lost == down.Lost && up.Index > down.Index)
            ? $"place {up.Index} went before place {down.Index}"
            : null;
    }
}
