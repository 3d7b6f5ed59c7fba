using System.Text;
using System.Text.Json.Nodes;

namespace Antq.Domain.DataBuilder;

/// <summary>
/// TypeScript declarations of documents. A member is never null, as none is written; keys are branded texts; what a member may be beside
/// another is a union.
/// </summary>
internal sealed class TypeScriptDeclarations
{
    /// <summary>Better names than those of the parts of a document, which are short where their document is clear.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["cell"] = "RollUpCell",
        ["settings"] = "RollUpSettings",
        ["coverage"] = "CellCoverage",
        ["shortfall"] = "CoverageShortfall",
        ["node"] = "DerivationNode",
        ["fact"] = "DerivationFact",
        ["factors"] = "DerivationFactors",
        ["rounding"] = "DerivationRounding",
        ["succession"] = "DerivationSuccession",
        ["operation"] = "DerivationOperation",
        ["stepRole"] = "DerivationRole",
        ["valuePart"] = "FindingValue",
        ["unitPart"] = "GazetteerUnit",
        ["statePart"] = "GazetteerState",
        ["eventPart"] = "GazetteerEvent",
        ["levelPart"] = "GazetteerLevel",
        ["sourceErrorPart"] = "GazetteerSourceError",
        ["measureEntry"] = "CatalogueMeasure",
        ["awardEntry"] = "CatalogueAward",
        ["calendarEntry"] = "CatalogueCalendar",
        ["templateEntry"] = "CatalogueTemplate",
        ["findingEntry"] = "CatalogueFinding",
        ["unitEntry"] = "CatalogueUnitOfMeasure",
        ["chapterEntry"] = "CatalogueChapter",
    };

    /// <summary>What the members of a type exclude or require of each other; each member is left out of the type itself.</summary>
    private static readonly Dictionary<string, (string[] Members, string Union)> Unions = new(StringComparer.Ordinal)
    {
        ["Figure"] = (["value", "status", "period", "day"],
            """
            (
              | { /** The value. */ value: Count; status?: "reported" }
              | { value?: never; status?: Exclude<FigureStatus, "reported"> }
            ) & (
              | { /** The period, if it is not that of the report. */ period?: ReportingPeriod; day?: never }
              | { /** The day of the figure, if it is not of a period. */ day: LocalDate; period?: never }
            )
            """),
        ["RollUpCell"] = (["value", "status", "exactness"],
            """
            (
              | { status: "complete" | "partial" | "derived"; exactness: "exact"; /** The total. */ value: Int64 }
              | { status: "bounded"; exactness: "bounded"; /** The bounds of the total. */ value: Count }
              | { status: "estimated"; exactness: "estimated"; /** The bounds, and the estimate as nominal value. */ value: Count }
              | { status: "stale"; exactness: "stale"; value?: Count }
              | { status: "missing"; exactness: "missing"; value?: never }
              | { status: "refused"; exactness: Exclude<Exactness, "exact" | "bounded" | "estimated" | "stale" | "missing">; value?: never }
            )
            """),
        ["DerivationNode"] = (["operation", "value", "fact", "inputs", "lower", "upper", "rounding"],
            """
            (
              | { operation: "fact"; value: Count; fact: DerivationFact; inputs?: never }
              | { operation: "sum" | "bounds" | "share" | "choose"; value: Count; inputs: DerivationNode[]; fact?: never }
              | { operation: "estimate"; value: Count; inputs: DerivationNode[]; rounding: DerivationRounding[]; fact?: never }
              | { operation: "balance"; value: Count; inputs: DerivationNode[]; lower: DerivationFactors; upper?: DerivationFactors }
              | { operation: "refuse" | "withhold"; value?: never; inputs?: DerivationNode[]; fact?: never }
            )
            """),
    };

    private readonly (JsonObject Root, string Type)[] _documents;
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);

    public TypeScriptDeclarations((JsonObject Root, string Type)[] documents) => _documents = documents;

    /// <summary>Returns the name of a type: <c>unitKey</c> is <c>UnitKey</c>.</summary>
    public static string Pascal(string name) => Names.GetValueOrDefault(name, char.ToUpperInvariant(name[0]) + name[1..]);

    public string Text()
    {
        foreach (var (root, _) in _documents)
        {
            foreach (var (name, definition) in root["$defs"]!.AsObject())
            {
                var (type, text) = (Pascal(name), Declaration(Pascal(name), definition!.AsObject()));
                if (_types.TryGetValue(type, out var other) && other != text)
                    throw new InvalidOperationException($"Two types have the name {type}.");
                _types[type] = text;
            }
        }

        var all = new StringBuilder(Head);
        foreach (var (root, type) in _documents) all.Append('\n').Append(Declaration(type, root));
        all.Append("\n/** A document, known by its format. */\nexport type AntqDocument = Report | RollUp | Gazetteer | Catalogue;\n");
        foreach (var (type, text) in _types)
        {
            all.Append('\n').Append(text);
            if (text.Contains("Brand<", StringComparison.Ordinal))
                all.Append("\n/** Whether a text has the form of a ").Append(type).Append(". */\nexport declare function is").Append(type)
                    .Append("(text: unknown): text is ").Append(type).Append(";\n");
        }

        return all.ToString();
    }

    private const string Head = """
        // Made from the JSON Schemas of Antq.Domain.

        /** A text of a certain form, which other texts are not assignable to. */
        export type Brand<Text extends string, Name extends string> = Text & { readonly __brand: Name };

        /** A type with plain texts in place of branded ones, for literals in programs. */
        export type Plain<T> = unknown extends T ? T
          : T extends Brand<string, string> ? string
          : T extends string | number | boolean | undefined ? T
          : T extends readonly (infer Item)[] ? number extends T["length"] ? Plain<Item>[] : { [Place in keyof T]: Plain<T[Place]> }
          : { [Member in keyof T]: Plain<T[Member]> };

        /**
         * A whole number of 64 bits. JavaScript holds it exactly up to Number.MAX_SAFE_INTEGER: beyond, JSON.parse loses digits, and
         * parseDocument refuses the document.
         */
        export type Int64 = number;

        /** Parses the text of a document; a number beyond Number.MAX_SAFE_INTEGER is a RangeError. */
        export declare function parseDocument(text: string): unknown;

        /** Returns the bounds of a count: an exact number has one value. */
        export declare function boundsOf(count: Count): { lower: Int64; upper?: Int64; nominal?: Int64 };

        """;

    private static string Declaration(string type, JsonObject schema)
    {
        var comment = Comment(schema, "");
        if (schema["enum"] is JsonArray members) return $"{comment}export type {type} =\n{OneOf(members)};\n";
        // Those of the library are offered, and one of an application is any other text.
        if (schema["anyOf"] is JsonArray { Count: 2 } either && either[0]!["enum"] is JsonArray known)
            return $"{comment}export type {type} =\n{OneOf(known)}\n  | (string & {{}});\n";
        if (schema["pattern"] is not null) return $"{comment}export type {type} = Brand<string, \"{type}\">;\n";
        if (schema["oneOf"] is JsonArray ways)
        {
            // The types are those of what the library writes: it only reads the neutral text of a count.
            var written = ways.Where(way => (string?)way!["type"] != "string");
            return $"{comment}export type {type} = {string.Join(" | ", written.Select(way => Type(way!.AsObject(), "")))};\n";
        }

        if ((string?)schema["type"] == "array") return $"{comment}export type {type} = {Type(schema, "")};\n";
        return Unions.TryGetValue(type, out var union)
            ? $"{comment}export type {type} = {Members(schema, "", union.Members)} & {union.Union};\n"
            : $"{comment}export interface {type} {Members(schema, "", [])}\n";
    }

    private static string OneOf(JsonArray members) => string.Join('\n', members.Select(member => $"  | {member!.ToJsonString()}"));

    private static string Members(JsonObject schema, string indent, string[] except)
    {
        var required = (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder("{\n");
        foreach (var (name, value) in schema["properties"]!.AsObject())
        {
            if (except.Contains(name)) continue;
            var member = value!.AsObject();
            text.Append(Comment(member, indent + "  "))
                .Append(indent).Append("  ").Append(name).Append(required.Contains(name) ? ": " : "?: ").Append(Type(member, indent + "  "))
                .Append(";\n");
        }

        return text.Append(indent).Append('}').ToString();
    }

    private static string Type(JsonObject schema, string indent)
    {
        if (schema["anyOf"] is JsonArray ways)
            return string.Join(" | ", ways.Select(way => way!.AsObject()).Where(way => (string?)way["type"] != "null")
                .Select(way => Type(way, indent)));
        if (schema["const"] is { } constant)
            return (string)constant! == Report.CurrentFormat ? "\"antq-report/1\" | \"antq-report/2\"" : constant.ToJsonString();
        if (schema["$ref"] is { } reference) return Pascal(((string)reference!)["#/$defs/".Length..]);
        return (string?)schema["type"] switch
        {
            "string" => "string",
            "boolean" => "boolean",
            "integer" => (string?)schema["maximum"]?.ToJsonString() == "9223372036854775807" ? "Int64" : "number",
            "array" when schema["prefixItems"] is JsonArray items
                => $"[{string.Join(", ", items.Select(item => Type(item!.AsObject(), indent)))}]",
            "array" when Type(schema["items"]!.AsObject(), indent) is var item => item.Contains(' ') ? $"({item})[]" : $"{item}[]",
            "object" when schema["additionalProperties"] is JsonObject values => $"{{ [key: string]: {Type(values, indent)} }}",
            "object" => Members(schema, indent, []),
            null => "unknown",
            var other => throw new InvalidOperationException($"There is no type {other}."),
        };
    }

    private static string Comment(JsonObject schema, string indent)
        => schema["description"] is { } text
            ? $"{indent}/** {((string)text!).Replace("*/", "*\\/", StringComparison.Ordinal)} */\n"
            : "";
}
