using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Json;
using Antq.Domain.Movements;
using Antq.Domain.Organisation.Documents;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.DataBuilder;

/// <summary>
/// The JSON Schemas (2020-12) of the documents, made of the metadata that read and write them, and of the XML documentation. A schema
/// describes the structure; relations between members are left to the reader and the rules.
/// </summary>
public sealed class SchemaFiles
{
    /// <summary>A text that is not blank.</summary>
    public const string NotBlank = "\\S";

    /// <summary>Constraints that the types do not express: the bounds of some members.</summary>
    private static readonly Dictionary<(Type Type, string Member), (string Keyword, JsonNode Value)> Bounds = new()
    {
        [(typeof(ReportDocument), "id")] = ("maxLength", 200),
        [(typeof(ReportDocument), "revision")] = ("minimum", 1),
        [(typeof(ReportReference), "revision")] = ("minimum", 1),
        [(typeof(Award), "issuers")] = ("minItems", 1),
        [(typeof(Award), "nth")] = ("minimum", 1),
        [(typeof(Award), "recipients")] = ("minProperties", 1),
        [(typeof(Award), "eventId")] = ("maxLength", 200),
        [(typeof(UnsplitRecipients), "kinds")] = ("minItems", 2),
        [(typeof(Drive), "years")] = ("minimum", 1),
        [(typeof(GazetteerDocument.UnitPart), "states")] = ("minItems", 1),
    };

    /// <summary>The members that only the second format of reports has.</summary>
    private static readonly HashSet<(Type Type, string Member)> BeyondFirst =
    [
        (typeof(Award), "posthumous"), (typeof(Award), "force"), (typeof(Award), "honours"), (typeof(Award), "nth"),
        (typeof(Award), "name"), (typeof(Award), "mayBeIncludedIn"), (typeof(Award), "ofWhich"), (typeof(Award), "parts"),
        (typeof(ReportDocument), "body"), (typeof(Award), "body"), (typeof(Figure), "body"), (typeof(Figure), "share"),
        (typeof(StatedTotal), "recipient"), (typeof(StatedTotal), "office"), (typeof(StatedTotal), "type"),
    ];

    /// <summary>The members that the first format of reports requires, and the second does not.</summary>
    private static readonly HashSet<(Type Type, string Member)> RequiredInFirst =
    [
        (typeof(Award), "form"), (typeof(Award), "issuers"), (typeof(EmulationCluster), "members"),
    ];

    private readonly SchemaDescriptions _descriptions = SchemaDescriptions.OfTheLibrary();
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    private readonly bool _isFirst;

    /// <summary>Whether others write the documents: the reader also takes forms of values that the library does not write.</summary>
    private readonly bool _isRead;

    private SchemaFiles(bool isFirst, bool isRead) => (_isFirst, _isRead) = (isFirst, isRead);

    /// <summary>Returns the text of each schema by the name of its file.</summary>
    public static IReadOnlyDictionary<string, string> Build() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [JsonSchemas.ReportFile] = Document("Report of the movement", Report.CurrentFormat, ReportJsonContext.Compact),
        [JsonSchemas.FirstReportFile] =
            Document("Report of the movement", ReportFormat.First, ReportJsonContext.Compact, isFirst: true),
        [JsonSchemas.RollUpFile] = Document("Result of a roll-up", RollUpDocument.CurrentFormat, RollUpJsonContext.Result),
        [JsonSchemas.GazetteerFile] =
            Document("Gazetteer of administrative units", GazetteerDocument.CurrentFormat, GazetteerJsonContext.Document),
        [JsonSchemas.CatalogueFile] = Document("Names and terms", CatalogueDocument.CurrentFormat, CatalogueJsonContext.Document),
        [JsonSchemas.FindingsFile] = Findings(),
    };

    /// <summary>Writes the files whose text has changed.</summary>
    public static void Write(IReadOnlyDictionary<string, string> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Document(string title, string format, JsonTypeInfo type, bool isFirst = false)
    {
        var schema = new SchemaFiles(isFirst, isRead: type.Type == typeof(ReportDocument));
        return schema.Text(title, format, schema.Members(type));
    }

    private static string Findings()
    {
        var schema = new SchemaFiles(isFirst: false, isRead: false);
        return schema.Text("Findings", "antq-findings/1", new JsonObject
        {
            ["description"] = "What checks found, in their order.",
            ["type"] = "array",
            ["items"] = schema.Value(typeof(Finding), FindingJsonContext.Strict.Options, isText: false),
        });
    }

    private string Text(string title, string format, JsonObject body)
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:{format.Replace('/', ':')}",
            ["title"] = title,
        };
        foreach (var (name, value) in body.ToArray())
        {
            body.Remove(name);
            root[name] = value;
        }

        root["$defs"] = new JsonObject(_definitions);
        return root.ToJsonString(
            new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = UnescapedText.Encoder }) + "\n";
    }

    /// <summary>Returns the schema of a value: a reference to its definition, which is created on first use.</summary>
    private JsonObject Value(Type type, JsonSerializerOptions options, bool isText)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
            return isText ? new JsonObject { ["type"] = "string", ["pattern"] = NotBlank } : new JsonObject { ["type"] = "string" };
        if (plain == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (plain == typeof(int)) return new JsonObject { ["type"] = "integer", ["maximum"] = int.MaxValue };
        if (plain == typeof(long)) return new JsonObject { ["type"] = "integer", ["maximum"] = long.MaxValue };
        if (plain == typeof(RollUpDocument.Run)) return Run();
        var info = plain == typeof(Finding) ? FindingJsonContext.Strict : options.GetTypeInfo(plain);
        if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } items })
            return new JsonObject { ["type"] = "array", ["items"] = Value(items, options, isText) };
        if (info is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } values })
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(values, options, isText) };
        var kind = plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(KindId<>) ? plain.GetGenericArguments()[0] : plain;
        var name = char.ToLowerInvariant(kind.Name[0]) + kind.Name[1..];
        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = SchemaValues.Of(plain, _isRead) is { } value ? value
                : kind.IsEnum ? kind == plain || _isFirst ? Names(kind) : SchemaValues.Kind(Names(kind))
                : Members(info);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Run()
    {
        var place = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = int.MaxValue };
        return new JsonObject
        {
            ["type"] = "array",
            ["prefixItems"] = new JsonArray(place, place.DeepClone()),
            ["items"] = false,
            ["minItems"] = 2,
        };
    }

    private JsonObject Names(Type type) => new()
    {
        ["description"] = _descriptions.Of(type),
        ["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<object>().Where(member => !_isFirst || member is not FigureStatus.ShareOnly)
            .Select(member => JsonSerializer.SerializeToNode(member, type))]),
    };

    private JsonObject Members(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) throw new InvalidOperationException($"{type.Type} has no schema.");
        var properties = new JsonObject();
        foreach (var property in type.Properties.Where(property => property.Get is not null && Has(type.Type, property.Name)))
            properties[property.Name] = Member(type, property);
        return new JsonObject
        {
            ["description"] = _descriptions.Of(type.Type),
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] =
                new JsonArray([.. type.Properties
                .Where(property => property.IsRequired || _isFirst && RequiredInFirst.Contains((type.Type, property.Name)))
                .Select(property => JsonValue.Create(property.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private bool Has(Type type, string member) => !_isFirst || !BeyondFirst.Contains((type, member));

    private JsonObject Member(JsonTypeInfo type, JsonPropertyInfo property)
    {
        var member = (System.Reflection.MemberInfo)property.AttributeProvider!;
        if (property.Name == "format")
            return new JsonObject { ["description"] = _descriptions.Of(member), ["const"] = FormatOf(type.Type) };
        if (property.CustomConverter is FindingRepair.ValueConverter) return new JsonObject { ["description"] = _descriptions.Of(member) };
        var schema = IsPossible(property)
            ? Possible(Value(ItemOf(property.PropertyType), type.Options, isText: false), type.Type, property.Name)
            : Value(property.PropertyType, type.Options, IsText(type, property));
        if (_isFirst && property is { Name: "members" } && type.Type == typeof(EmulationCluster)) schema["minItems"] = 1;
        if (Bounds.TryGetValue((type.Type, property.Name), out var bound)) schema[bound.Keyword] = bound.Value.DeepClone();
        if (property.IsGetNullable && property.IsSetNullable)
            schema = new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        schema.Insert(0, "description", _descriptions.Of(member));
        return schema;
    }

    private static bool IsPossible(JsonPropertyInfo property)
        => property.CustomConverter?.GetType() is { IsGenericType: true } converter
            && (converter.GetGenericTypeDefinition() == typeof(Award.Possible<>.Converter<>)
                || converter.GetGenericTypeDefinition() == typeof(Award.PossibleKinds<>.Converter));

    /// <summary>Returns the type of a possible value.</summary>
    private static Type ItemOf(Type possible)
        => possible.GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            .GetGenericArguments()[0];

    /// <summary>Returns the schema of a set of possible values: one as it is, an array of different ones, or null for none.</summary>
    private JsonObject Possible(JsonObject one, Type type, string member)
    {
        if (_isFirst && RequiredInFirst.Contains((type, member))) return one;
        var none = new JsonObject { ["type"] = "null" };
        return new JsonObject
        {
            ["anyOf"] = _isFirst
                ? new JsonArray(one, none)
                : new JsonArray(one, new JsonObject { ["type"] = "array", ["items"] = one.DeepClone(), ["uniqueItems"] = true }, none),
        };
    }

    private string FormatOf(Type type)
        => type == typeof(ReportDocument)
            ? _isFirst ? ReportFormat.First : Report.CurrentFormat
            : type == typeof(CatalogueDocument) ? CatalogueDocument.CurrentFormat
            : type == typeof(GazetteerDocument) ? GazetteerDocument.CurrentFormat : RollUpDocument.CurrentFormat;

    /// <summary>Returns whether a text may not be blank, according to the metadata of the member or of all members.</summary>
    private static bool IsText(JsonTypeInfo type, JsonPropertyInfo property)
        => property.CustomConverter is DocumentTextJsonConverter
            || property.CustomConverter is null && type.Options.Converters.Any(converter => converter is DocumentTextJsonConverter);
}
