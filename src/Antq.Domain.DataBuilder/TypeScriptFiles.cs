using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Json;

namespace Antq.Domain.DataBuilder;

/// <summary>
/// The package for TypeScript: declarations made of the JSON Schemas, readers of keys made of their patterns, and the catalogue of names.
/// </summary>
public static class TypeScriptFiles
{
    /// <summary>The documents, in the order in which their types are declared.</summary>
    private static readonly (string Schema, string Type)[] Documents =
    [
        (JsonSchemas.Report, "Report"), (JsonSchemas.RollUp, "RollUp"), (JsonSchemas.Findings, "Findings"),
        (JsonSchemas.Gazetteer, "Gazetteer"), (JsonSchemas.Catalogue, "Catalogue"),
    ];

    /// <summary>Returns the text of each generated file by its name.</summary>
    /// <param name="version">The version of the package.</param>
    /// <param name="handWritten">The folder of the files that are written by hand.</param>
    public static IReadOnlyDictionary<string, string> Build(string version, string handWritten)
    {
        ArgumentNullException.ThrowIfNull(handWritten);
        var schemas = Documents.Select(document => (Root: JsonNode.Parse(document.Schema)!.AsObject(), document.Type)).ToArray();
        var patterns = PatternsOf(schemas.Select(schema => schema.Root));
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["index.d.ts"] = new TypeScriptDeclarations(schemas).Text(),
            ["index.js"] = "export * from \"./numbers.js\";\n" + Guards(patterns),
            ["catalogue.js"] = $"export default {Encoding.UTF8.GetString(AntqJson.WriteCatalogue()).TrimEnd()};\n",
            ["catalogue.d.ts"] = """
                import type { Catalogue, Plain } from "./index.js";
                declare const catalogue: Plain<Catalogue>;
                export default catalogue;

                """,
            ["package.json"] = File.ReadAllText(Path.Combine(handWritten, "package.json"))
                .Replace("\"version\": \"0.0.0\"", $"\"version\": \"{version}\"", StringComparison.Ordinal),
            ["numbers.js"] = File.ReadAllText(Path.Combine(handWritten, "numbers.js")),
            ["README.md"] = File.ReadAllText(Path.Combine(handWritten, "README.md")),
        };
        foreach (var ((root, _), (schema, _)) in schemas.Zip(Documents))
            files[$"schemas/{((string)root["$id"]!)["urn:".Length..].Replace(':', '-')}.schema.json"] = schema;

        return files;
    }

    /// <summary>Writes the files of the package into a folder.</summary>
    public static void Write(IReadOnlyDictionary<string, string> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static SortedDictionary<string, string> PatternsOf(IEnumerable<JsonObject> schemas)
    {
        var patterns = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, definition) in schemas.SelectMany(schema => schema["$defs"]!.AsObject()))
        {
            if (definition!["pattern"] is { } pattern) patterns[TypeScriptDeclarations.Pascal(name)] = (string)pattern!;
        }

        return patterns;
    }

    /// <summary>Returns a function for each kind of key that checks its form.</summary>
    private static string Guards(SortedDictionary<string, string> patterns)
    {
        var text = new StringBuilder();
        foreach (var (type, pattern) in patterns)
            text.Append("\n/** Whether a text has the form of a ").Append(type).Append(". */\nexport const is").Append(type)
                .Append(" = (text) => typeof text === \"string\" && new RegExp(").Append(JsonSerializer.Serialize(pattern))
                .Append(", \"u\").test(text);\n");
        return text.ToString();
    }
}
