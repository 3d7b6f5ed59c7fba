using System.Text.Json.Nodes;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Json;
using NodaTime;

namespace Antq.Domain.AspNetCore;

/// <summary>
/// The JSON Schemas of the library, taken apart into components of an OpenAPI document: <c>AntqReport</c>, <c>AntqUnitKey</c>.
/// </summary>
internal static class DomainSchemas
{
    private const string Prefix = "Antq";

    /// <summary>A unit by itself, which is in no document.</summary>
    private const string Unit = """
        {
          "description": "A unit, with its last name, kind and parent.", "type": "object",
          "properties": {
            "key": { "$ref": "unitKey" }, "code": { "type": "string" }, "level": { "$ref": "organisationLevel" },
            "name": { "type": "string" }, "kind": { "$ref": "unitKind" }, "parent": { "$ref": "unitKey" },
            "validFrom": { "$ref": "localDate" }, "validTo": { "$ref": "localDate" }
          },
          "required": ["key", "code", "level", "name", "kind"], "additionalProperties": false
        }
        """;

    /// <summary>Types that have the name of a part of a roll-up's document, and are not that part.</summary>
    private static readonly Type[] Namesakes = [typeof(Coverage), typeof(Derivation), typeof(Fact), typeof(Succession)];

    private static readonly Lazy<IReadOnlyDictionary<string, JsonObject>> Components = new(Read);

    /// <summary>The schemas by the name of their component.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All => Components.Value;

    /// <summary>Returns the name of the component that describes a type; null for a type that the schemas do not describe.</summary>
    public static string? NameOf(Type type)
    {
        type = Bare(type);
        if (type == typeof(LocalDate)) return Prefix + nameof(LocalDate);
        if (type == typeof(RollUpCell)) return Prefix + nameof(RollUpDocument.Cell);
        if (type == typeof(RollUpResult)) return Prefix + nameof(RollUpDocument);
        var isDescribed = type.DeclaringType is { } outer ? outer == typeof(RollUpDocument) : !Namesakes.Contains(type);
        return isDescribed && type.Assembly == typeof(Report).Assembly && All.ContainsKey(Prefix + type.Name) ? Prefix + type.Name : null;
    }

    /// <summary>Returns the type of the values of a nullable type, or of one that binds another.</summary>
    public static Type Bare(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Day)) return typeof(LocalDate);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Named<>) ? type.GetGenericArguments()[0] : type;
    }

    /// <summary>Returns the names of the components that a schema refers to.</summary>
    public static IEnumerable<string> ReferencesOf(JsonObject schema)
        => Objects(schema).Select(part => part["$ref"]).OfType<JsonValue>().Select(reference => ((string)reference!).Split('/')[^1]);

    private static Dictionary<string, JsonObject> Read()
    {
        var all = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        string[] names = ["report", "rollUpDocument", "gazetteer", "organisationUnit"];
        foreach (var (name, text) in names.Zip([JsonSchemas.Report, JsonSchemas.RollUp, JsonSchemas.Gazetteer, Unit]))
        {
            var root = JsonNode.Parse(text)!.AsObject();
            var definitions = root["$defs"]?.AsObject() ?? [];
            foreach (var keyword in new[] { "$defs", "$schema", "$id" }) root.Remove(keyword);
            foreach (var (own, schema) in definitions.Append(new(name, root))) all.TryAdd(Component(own), schema!.DeepClone().AsObject());
        }

        foreach (var schema in all.Values.SelectMany(Objects).ToArray())
        {
            if (schema["$ref"] is { } reference) schema["$ref"] = "#/components/schemas/" + Component(((string)reference!).Split('/')[^1]);
            if (schema["prefixItems"] is not JsonArray tuple) continue;
            // The model of OpenAPI has no tuples; those of the library are of one kind of items.
            (schema["items"], schema["maxItems"]) = (tuple[0]!.DeepClone(), tuple.Count);
            schema.Remove("prefixItems");
        }

        // A report is written in the oldest format that holds it, and read in either.
        all["AntqReport"]["properties"]!["format"] = new JsonObject { ["enum"] = new JsonArray("antq-report/1", "antq-report/2") };
        return all;
    }

    private static string Component(string definition) => Prefix + char.ToUpperInvariant(definition[0]) + definition[1..];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(member => Objects(member.Value)).Prepend(some),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
