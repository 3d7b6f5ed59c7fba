using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>
/// Writes a document in the first format of roll-ups: bounds apart from each other and null where there are none, the Vietnamese name in
/// each cell, and the sources of each cell by themselves.
/// </summary>
internal static class FirstRollUpFormat
{
    private const string Name = "antq-roll-up/1";

    private static readonly JsonSerializerOptions Indented
        = new() { WriteIndented = true, NewLine = "\n", Encoder = UnescapedText.Encoder, MaxDepth = RollUpJsonContext.MaximumDepth };

    public static byte[] Write(RollUpResult result, bool withDerivations)
    {
        var document = RollUpDocument.Of(result, new RollUpDocument.Content { WithDerivations = withDerivations, Most = null });
        var now = JsonSerializer.SerializeToNode(document, RollUpJsonContext.Result)!.AsObject();
        var first = new JsonObject { ["format"] = Name };
        Move(now, first, "dataVersion", "findings");
        var cells = new JsonArray();
        foreach (var (place, cell) in result.Cells.Index()) cells.Add((JsonNode)CellOf(cell, now["cells"]![place]!.AsObject()));
        first["cells"] = cells;
        return [.. System.Text.Encoding.UTF8.GetBytes(first.ToJsonString(Indented)), (byte)'\n'];
    }

    private static JsonObject CellOf(RollUpCell cell, JsonObject now)
    {
        var first = new JsonObject();
        Move(now, first, "unit", "group");
        first["name"] = cell.Frame.NamesOf(cell.Units, Language.Vietnamese);
        Move(now, first, "level", "measure", "category");
        (first["lower"], first["upper"]) = (cell.Value?.Lower, cell.Value?.Upper);
        Move(now, first, "exactness");
        if (cell.Estimate is { } estimate) first["estimate"] = estimate;
        Move(now, first, "coverage");
        if (cell.AgeInDays is { } age) first["ageDays"] = age;
        first["sources"] = new JsonArray([.. cell.Sources.Select(source => JsonValue.Create(source.ToString()))]);
        Move(now, first, "derivation", "period", "status", "lastOwnFigure");
        if (first["derivation"] is { } derivation)
        {
            if (derivation["value"] is { } root) Open(root.AsObject());
            foreach (var left in derivation["leftOut"]!.AsArray()) Open(left!.AsObject());
        }

        if (first["lastOwnFigure"] is JsonObject own) own["value"] = ValueOf(own["value"]);
        return first;
    }

    /// <summary>Writes out the value of a node and of those below it.</summary>
    private static void Open(JsonObject node)
    {
        node.Remove("value", out var value);
        node.Insert(1, "value", ValueOf(value));
        foreach (var list in new[] { "inputs", "against" })
        {
            foreach (var other in node[list]?.AsArray() ?? []) Open(other!.AsObject());
        }
    }

    private static JsonObject? ValueOf(JsonNode? count)
    {
        if (count is null) return null;
        if (count is not JsonObject bounds) return new JsonObject { ["lower"] = count.DeepClone(), ["upper"] = count.DeepClone() };
        var value = new JsonObject { ["lower"] = bounds["lower"]!.DeepClone(), ["upper"] = bounds["upper"]?.DeepClone() };
        Move(bounds, value, "nominal");
        return value;
    }

    private static void Move(JsonObject from, JsonObject to, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (from.Remove(name, out var value)) to[name] = value;
        }
    }
}
