using System.Text;
using System.Text.Json.Nodes;

namespace Antq.Domain.Screens.Browser;

/// <summary>
/// A page as a screen reader meets it: a line for each role with name, value and states, indented. Left out are labels, which are the
/// names of their fields, and the parts of a field for a day, which are the browser's own.
/// </summary>
internal static class AccessibilityTree
{
    private static readonly string[] Passed = ["InlineTextBox", "ListMarker", "LineBreak", "LabelText"];
    private static readonly string[] States = ["level", "disabled", "invalid", "expanded", "live"];

    public static string Write(JsonNode answer)
    {
        var nodes = answer["nodes"]!.AsArray().ToDictionary(node => (string)node!["nodeId"]!, node => node!, StringComparer.Ordinal);
        var text = new StringBuilder();
        Write(nodes.Values.First(node => node["parentId"] is null), "", 0);
        return text.ToString();

        void Write(JsonNode node, string above, int depth)
        {
            var (role, name) = ((string?)node["role"]?["value"] ?? "", Text(node["name"]));
            if (Passed.Contains(role)) return;

            // What has no name and no role of its own is only layout; a text that is the name of what it is in was written with that.
            var isShown = (bool?)node["ignored"] != true && (role, name) is not ("generic" or "none", "")
                && !(role == "StaticText" && (name.Length == 0 || above.Contains(name, StringComparison.Ordinal)));
            if (isShown)
                text.Append(' ', 2 * depth).Append(role).Append(name.Length > 0 ? $" “{name}”" : "").Append(More(node)).Append('\n');
            if (role == "Date") return;
            foreach (var child in node["childIds"]?.AsArray() ?? [])
            {
                if (nodes.TryGetValue((string)child!, out var below))
                    Write(below, isShown ? name + Text(node["value"]) : above, isShown ? depth + 1 : depth);
            }
        }
    }

    private static string More(JsonNode node)
    {
        var more = new StringBuilder();
        if (Text(node["value"]) is { Length: > 0 } value) more.Append(" = ").Append(value);
        if (Text(node["description"]) is { Length: > 0 } description) more.Append(" (").Append(description).Append(')');
        foreach (var property in node["properties"]?.AsArray() ?? [])
        {
            var (name, state) = ((string)property!["name"]!, Text(property["value"]));
            if (States.Contains(name) && state is not ("" or "false" or "off")) more.Append($", {name} {state}");
        }

        return more.ToString();
    }

    private static string Text(JsonNode? value)
        => string.Join(' ', (value?["value"]?.ToString() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
