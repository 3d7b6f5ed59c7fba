using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Antq.Domain.Replay;

/// <summary>
/// Comes to the value of a cell again from its document alone: takes nothing from it but the values of the facts, how they are combined,
/// and, for estimates, the weights. Every value on the way must be the one that the document states.
/// </summary>
public static class Replayer
{
    /// <summary>The value of a cell's document; absent where it comes to none.</summary>
    /// <exception cref="InvalidDataException">The document states another value than its operations come to.</exception>
    public static ReplayedValue? Replay(ReadOnlySpan<byte> document)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = 1024 });
        using var cell = JsonDocument.ParseValue(ref reader);
        return Replay(cell.RootElement);
    }

    /// <summary>The value of a cell in a document of many; absent where it comes to none.</summary>
    /// <exception cref="InvalidDataException">The document states another value than its operations come to.</exception>
    public static ReplayedValue? Replay(JsonElement cell)
    {
        foreach (var left in cell.GetProperty("derivation").GetProperty("leftOut").EnumerateArray()) Value(left);
        return cell.GetProperty("derivation").TryGetProperty("value", out var root) ? Value(root) : null;
    }

    private static ReplayedValue? Value(JsonElement node)
    {
        foreach (var other in Nodes(node, "against")) Value(other);
        var made = Make(node, [.. Nodes(node, "inputs").Select(Value)]);
        var stated = ReplayedValue.Read(node);
        return made == stated
            ? made
            : throw new InvalidDataException($"{node.GetProperty("operation")} comes to {made}, but {stated} is stated.");
    }

    private static ReplayedValue? Make(JsonElement node, ReplayedValue?[] inputs) => node.GetProperty("operation").GetString() switch
    {
        "fact" => ReplayedValue.Read(node),
        "sum" => Sum(Present(inputs)),
        "bounds" => new ReplayedValue(Present(inputs).Max(input => input.Lower), Sum(Present(inputs)).Upper),
        "share" => new ReplayedValue(0, Only(inputs).Upper),
        "estimate" => new ReplayedValue(0, Only(inputs).Upper, Round(node.GetProperty("rounding"), Only(inputs).Lower)),
        "choose" => Only(inputs),
        "balance" => new ReplayedValue(
            BigInteger.Max(0, -Bound(node.GetProperty("lower"), inputs, -1)),
            node.TryGetProperty("upper", out var upper) ? Bound(upper, inputs, 1) : null),
        "refuse" or "withhold" => null,
        var unknown => throw new InvalidDataException($"There is no operation '{unknown}'."),
    };

    /// <summary>
    /// A bound as a sum of bounds: of an input that is taken away the other one. It is rounded down; a lower bound, which is asked for
    /// negated, so up.
    /// </summary>
    private static BigInteger Bound(JsonElement factors, ReplayedValue?[] inputs, int sign)
    {
        var sum = BigInteger.Zero;
        foreach (var (index, text) in factors.GetProperty("inputs").EnumerateArray().Index())
        {
            var factor = BigInteger.Parse(text.GetString()!, CultureInfo.InvariantCulture);
            if (factor.IsZero) continue;
            sum += sign * factor
                * ((factor.Sign == sign ? inputs[index]?.Upper : inputs[index]?.Lower)
                ?? throw new InvalidDataException("An input has no upper bound."));
        }

        var divisor = factors.TryGetProperty("divisor", out var number)
            ? BigInteger.Parse(number.GetString()!, CultureInfo.InvariantCulture)
            : BigInteger.One;
        return BigInteger.Divide(sum - (((sum % divisor) + divisor) % divisor), divisor);
    }

    private static ReplayedValue Sum(ReplayedValue[] inputs)
    {
        if (inputs is [var only]) return only;
        var lower = inputs.Aggregate(BigInteger.Zero, (sum, input) => sum + input.Lower);
        var upper = inputs.Aggregate((BigInteger?)BigInteger.Zero, (sum, input) => sum + input.Upper);
        var nominal = inputs.Aggregate((BigInteger?)BigInteger.Zero, (sum, input) => sum + input.Number);
        return new ReplayedValue(lower, upper, lower == upper || inputs.All(input => input.Nominal is null) ? null : nominal);
    }

    /// <summary>By largest remainders, level by level: what one level gives is what the next gives out.</summary>
    private static BigInteger Round(JsonElement levels, BigInteger whole)
    {
        foreach (var level in levels.EnumerateArray())
        {
            BigInteger[] weights =
                [.. level.GetProperty("weights").EnumerateArray()
                .Select(weight => BigInteger.Parse(weight.GetString()!, CultureInfo.InvariantCulture))];
            var sum = weights.Aggregate(BigInteger.Zero, (all, weight) => all + weight);
            var parts = Array.ConvertAll(weights, weight => whole * weight / sum);
            var rest = (int)(whole - parts.Aggregate(BigInteger.Zero, (all, part) => all + part));
            foreach (var (index, _) in weights.Index().OrderByDescending(weight => whole * weight.Item % sum).ThenBy(weight => weight.Index)
                .Take(rest))
                parts[index]++;
            if (level.GetProperty("whole").GetInt64() != whole)
                throw new InvalidDataException($"{whole} is given out, but {level.GetProperty("whole")} is stated.");
            whole = parts[level.GetProperty("index").GetInt32()];
            if (level.GetProperty("value").GetInt64() != whole)
                throw new InvalidDataException($"{whole} is got, but {level.GetProperty("value")} is stated.");
        }

        return whole;
    }

    private static JsonElement[] Nodes(JsonElement node, string name)
        => node.TryGetProperty(name, out var nodes) ? [.. nodes.EnumerateArray()] : [];

    private static ReplayedValue Only(ReplayedValue?[] inputs)
        => Present(inputs) is [var only] ? only : throw new InvalidDataException($"One input is needed, not {inputs.Length}.");

    private static ReplayedValue[] Present(ReplayedValue?[] inputs)
        => inputs.OfType<ReplayedValue>().ToArray() is { Length: > 0 } present && present.Length == inputs.Length
            ? present
            : throw new InvalidDataException("An input has no value.");
}
