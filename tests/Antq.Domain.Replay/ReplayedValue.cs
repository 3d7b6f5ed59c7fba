using System.Numerics;
using System.Text.Json;

namespace Antq.Domain.Replay;

/// <summary>Bounds of a value, without an upper one where there is none; and the number named between them, where one is.</summary>
public sealed record ReplayedValue(BigInteger Lower, BigInteger? Upper, BigInteger? Nominal = null)
{
    /// <summary>The exact number, or else the one that is named.</summary>
    public BigInteger? Number => Lower == Upper ? Lower : Nominal;

    /// <summary>Reads the value of a node: a number, or its bounds; absent where it has none.</summary>
    public static ReplayedValue? Read(JsonElement node) => !node.TryGetProperty("value", out var element)
        ? null
        : element.ValueKind == JsonValueKind.Number
        ? new ReplayedValue(element.GetInt64(), element.GetInt64())
        : new ReplayedValue(element.GetProperty("lower").GetInt64(), Number64(element, "upper"), Number64(element, "nominal"));

    private static BigInteger? Number64(JsonElement element, string name)
        => element.TryGetProperty(name, out var number) && number.ValueKind != JsonValueKind.Null ? number.GetInt64() : null;
}
