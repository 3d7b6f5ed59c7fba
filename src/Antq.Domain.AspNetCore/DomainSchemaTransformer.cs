using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Antq.Domain.AspNetCore;

/// <summary>Describes the types of the library in OpenAPI documents by the schemas that it has.</summary>
internal sealed class DomainSchemaTransformer : IOpenApiSchemaTransformer, IOpenApiDocumentTransformer
{
    /// <summary>Adds the schemas to the options of a document.</summary>
    public static void AddTo(OpenApiOptions options)
    {
        var own = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => DomainSchemas.NameOf(type.Type) ?? own(type);
        options.AddSchemaTransformer<DomainSchemaTransformer>();
        options.AddDocumentTransformer<DomainSchemaTransformer>();
    }

    /// <summary>Writes a schema in its place, as for a parameter; the components wait for what they refer to.</summary>
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = DomainSchemas.Bare(context.ParameterDescription?.ParameterDescriptor?.ParameterType ?? context.JsonTypeInfo.Type);
        if (DomainSchemas.NameOf(type) is { } name)
        {
            var described = DomainSchemas.All[name];
            if (!DomainSchemas.ReferencesOf(described).Any()) Copy(Parse(described, context.Document!), schema);
        }
        else if (type.Assembly == typeof(Report).Assembly && type.IsAssignableTo(typeof(IFormattable)))
        {
            schema.Type = JsonSchemaType.String;
            if (type.IsEnum) schema.Enum = IdsOf(type);
        }
        else if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item }
            && DomainSchemas.NameOf(item) is not null)
        {
            // The framework leaves out the items of a list whose type has a converter of its own.
            schema.Items ??= await context.GetOrCreateSchemaAsync(item, null, cancellationToken);
        }
    }

    /// <summary>Writes the components, and adds those that they refer to.</summary>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (document.Components?.Schemas is not { } components) return Task.CompletedTask;
        var names = new Queue<string>(components.Keys.Where(DomainSchemas.All.ContainsKey));
        while (names.TryDequeue(out var name))
        {
            components[name] = Parse(DomainSchemas.All[name], document);
            foreach (var other in DomainSchemas.ReferencesOf(DomainSchemas.All[name]))
            {
                if (components.TryAdd(other, new OpenApiSchema())) names.Enqueue(other);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Returns the ids of an enumeration of the library.</summary>
    internal static IList<JsonNode> IdsOf(Type enumeration)
        => [.. Enum.GetNames(enumeration).Select(name => JsonNamingPolicy.KebabCaseLower.ConvertName(name))];

    private static OpenApiSchema Parse(JsonObject schema, OpenApiDocument document)
        => new OpenApiJsonReader().ReadFragment<OpenApiSchema>(schema, OpenApiSpecVersion.OpenApi3_1, document, out _)!;

    private static void Copy(OpenApiSchema from, OpenApiSchema to)
    {
        foreach (var property in typeof(OpenApiSchema).GetProperties().Where(property => property is { CanRead: true, CanWrite: true }))
        {
            if (property.Name != nameof(OpenApiSchema.Metadata) && property.GetValue(from) is { } value) property.SetValue(to, value);
        }
    }
}
