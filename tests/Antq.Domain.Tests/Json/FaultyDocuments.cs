using System.Text.Json.Nodes;

namespace Antq.Domain.Tests.Json;

/// <summary>Plants faults at different places of good documents, and knows the finding of each.</summary>
internal sealed class FaultyDocuments(int seed)
{
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["name"] = ["id", "name", "title", "recipientsText", "eventId", "presentedBy", "proposedBy", "text"],
        ["enum"] = ["movement", "status", "form", "class", "type", "office", "recipient", "force", "parts", "kind"],
        ["value"] = ["measure", "population", "among", "scheme", "unit", "reporter", "share", "achieved"],
        ["period"] = ["period", "during", "honours"],
        ["day"] = ["asOf", "day", "date", "origin"],
        ["number"] = ["revision", "nth", "years"],
        ["flag"] = ["posthumous", "open"],
        ["count"] = ["value", "outOf", "target", "collectives", "individuals", "households", "count"],
    };

    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        [""] = ["format", "id", "revision", "unit", "period", "asOf", "movement"],
        ["cluster"] = ["name", "members"],
        ["source"] = ["title", "date"],
        ["figures"] = ["measure"],
        ["awards"] = ["recipients"],
        ["issuers"] = ["office"],
        ["drive"] = ["name"],
        ["statedTotals"] = ["measure", "value"],
        ["remarks"] = ["text"],
        ["unsplit"] = ["count", "kinds"],
        ["supersedes"] = ["id"],
    };

    private readonly Random _random = new(seed);
    private readonly RandomDocuments _documents = new(seed);
    private int _unknown;

    /// <summary>A document, and the pointer and the code of each of its faults.</summary>
    /// <param name="faults">How many faults there should be at most: where a place has one, there is no other.</param>
    public (string Json, IReadOnlyList<(string Path, string Code)> Planted) Next(int faults)
    {
        var root = _documents.Next();
        var planted = new List<(string, string)>();
        var taken = new List<string>();
        for (var times = 0; planted.Count < faults && times < 50; times++)
        {
            var objects = Objects(root, "", "").ToArray();
            var (path, kind, at) = objects[_random.Next(objects.Length)];
            if (Plant(path, kind, at, taken) is { } fault) planted.Add(fault);
        }

        return (root.ToJsonString().Replace("\"twice:", "\"", StringComparison.Ordinal), planted);
    }

    private (string Path, string Code)? Plant(string path, string kind, JsonObject at, List<string> taken)
    {
        switch (_random.Next(6))
        {
            case 0:
                var unknown = $"zzqxw{_unknown++}";
                if (!Take($"{path}/{unknown}")) return null;
                at[unknown] = _random.Next(2) == 0 ? 1 : new JsonObject { ["x"] = new JsonArray(1) };
                return ($"{path}/{unknown}", "ANTQ5004");
            case 1:
                var missing = Required.GetValueOrDefault(kind, []).FirstOrDefault(name => at.ContainsKey(name) && IsFree($"{path}/{name}"));
                if (missing is null || !Take($"{path}/{missing}")) return null;
                at.Remove(missing);
                return (path, "ANTQ5006");
            case 2:
                var twice = at.Select(member => member.Key).Where(IsPlain).ToArray();
                if (twice.Length == 0) return null;
                var name = twice[_random.Next(twice.Length)];
                if (!Take($"{path}/{name}")) return null;
                at[$"twice:{name}"] = at[name]?.DeepClone();
                return ($"{path}/{name}", "ANTQ5005");
            case 3 when kind is "figures" && IsFree($"{path}/day") && IsFree($"{path}/period"):
                Take($"{path}/day");
                Take($"{path}/period");
                at["day"] = "2025-07-01";
                at["period"] = "2025-Q3";
                return (path, "ANTQ5011");
            default:
                var members = at.Where(member => Kinds.Values.Any(names => names.Contains(member.Key)) && !IsOfList(member.Value))
                    .Select(member => member.Key).ToArray();
                if (members.Length == 0) return null;
                var member = members[_random.Next(members.Length)];
                if (!Take($"{path}/{member}")) return null;
                var (wrong, code) = Wrong(member, at[member]);
                at[member] = wrong;
                return ($"{path}/{member}", code);
        }

        bool IsFree(string place) => !taken.Any(other => Holds(other, place) || Holds(place, other));

        bool Take(string place)
        {
            if (!IsFree(place)) return false;
            taken.Add(place);
            return true;
        }
    }

    private (JsonNode Wrong, string Code) Wrong(string member, JsonNode? value)
    {
        var kind = Kinds.First(pair => pair.Value.Contains(member)).Key;
        if (member == "value") kind = "count";
        var text = value?.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string)value! : "x";
        return (kind, _random.Next(3)) switch
        {
            ("count", 0) => (true, "ANTQ5010"),
            ("count", 1) => ("hơn 2.430", "ANTQ5010"),
            ("count", _) => (new JsonObject { ["lower"] = 9, ["upper"] = 3, ["text"] = "khoảng 5" }, "ANTQ5010"),
            ("name", 0) => (" ", "ANTQ5010"),
            ("name", 1) => ("Hoa\u0300 a\u0001b", "ANTQ5010"),
            ("number", 0) => ("7", "ANTQ5007"),
            ("number", _) => (_random.Next(2) == 0 ? 0 : 1.5, "ANTQ5010"),
            ("flag", _) => ("true", "ANTQ5007"),
            // An id of an application is none of the library, and not a fault.
            ("enum", 0) when member is "movement" or "form" or "office" => (text + " x", "ANTQ5009"),
            ("enum", 0) => (text.Length > 3 ? text.Remove(text.Length / 2, 1) : "???", "ANTQ5009"),
            ("period", 0) => ("quý III/2025", "ANTQ5008"),
            ("day", 0) => ("05/10/2025", "ANTQ5008"),
            ("value", 0) => ("?!", "ANTQ5008"),
            _ => (new JsonObject { ["x"] = 1 }, "ANTQ5007"),
        };
    }

    private static bool IsOfList(JsonNode? value) => value is JsonArray;

    /// <summary>Whether a member was there before faults were planted.</summary>
    private static bool IsPlain(string name)
        => !name.StartsWith("zz", StringComparison.Ordinal) && !name.StartsWith("twice:", StringComparison.Ordinal);

    private static bool Holds(string outer, string inner) => inner == outer || inner.StartsWith(outer + "/", StringComparison.Ordinal);

    /// <summary>The objects of a document that are no counts, each with its place and the member that it is in.</summary>
    private static IEnumerable<(string Path, string Kind, JsonObject At)> Objects(JsonNode? node, string path, string kind)
    {
        if (node is JsonObject members)
        {
            if (members.ContainsKey("lower") || members.ContainsKey("x")) yield break;
            yield return (path, kind, members);
            foreach (var (name, value) in members)
            {
                if (!IsPlain(name)) continue;
                foreach (var inner in Objects(value, $"{path}/{name}", name == "ofWhich" ? kind : name)) yield return inner;
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var (index, item) in items.Index())
            {
                foreach (var inner in Objects(item, $"{path}/{index}", kind)) yield return inner;
            }
        }
    }
}
