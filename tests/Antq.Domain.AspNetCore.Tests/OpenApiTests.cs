using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Json;
using Antq.Domain.Tests;
using Json.Schema;

namespace Antq.Domain.AspNetCore.Tests;

/// <summary>The OpenAPI document of an application that does nothing for it but <c>AddOpenApi</c>.</summary>
public sealed class OpenApiTests(TestApplication application) : IClassFixture<TestApplication>
{
    [Fact]
    public async Task Components_OfTheReport_AreThoseOfItsJsonSchema()
    {
        var components = (await DocumentAsync())["components"]!["schemas"]!.AsObject();
        var schema = JsonNode.Parse(JsonSchemas.Report.Replace("#/$defs/", "#/components/schemas/Antq", StringComparison.Ordinal))!;

        foreach (var (name, definition) in schema["$defs"]!.AsObject())
        {
            foreach (var reference in References(definition)) reference["$ref"] = Capital((string)reference["$ref"]!);
            foreach (var part in Empty(definition)) part.Remove("required");
            JsonNode.DeepEquals(components[Capital($"Antq{name}")], definition).Should().BeTrue(name);
        }
    }

    [Fact]
    public async Task References_LeadToComponents()
    {
        var document = await DocumentAsync();

        References(document).Select(reference => ((string)reference["$ref"]!).Split('/')[^1]).Distinct(StringComparer.Ordinal)
            .Should().BeSubsetOf(document["components"]!["schemas"]!.AsObject().Select(component => component.Key));
        document["components"]!.ToJsonString().Should().NotContain("unrecognizedKeywords");
    }

    [Theory]
    [InlineData("AntqReport", null)]
    [InlineData("AntqRollUpDocument", "/roll-up")]
    [InlineData("AntqOrganisationUnit", "/units/24@2025-07-01")]
    [InlineData("AntqOrganisationUnit", "/units/24@1997-01-01")]
    [InlineData("Values", "/values")]
    public async Task Component_OfADocument_DescribesIt(string component, string? address)
    {
        var components = (await DocumentAsync())["components"]!["schemas"]!.ToJsonString()
            .Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        var schema = JsonSchema.FromText($$"""{ "$ref": "#/$defs/{{component}}", "$defs": {{components}} }""");
        string[] documents = address is null ? [.. Seeds.Ids.Select(Seeds.Json)] : [await application.Client.GetStringAsync(address)];

        foreach (var document in documents)
        {
            using var read = JsonDocument.Parse(document);
            schema.Evaluate(read.RootElement).IsValid.Should().BeTrue(document);
        }
    }

    [Theory]
    [InlineData("/units/{unit}", "unit", "pattern", "^(?=.{1,64}@)")]
    [InlineData("/controller/units/{unit}", "unit", "pattern", "^(?=.{1,64}@)")]
    [InlineData("/units", "level", "enum", "province")]
    [InlineData("/units", "day", "examples", "2025-07-01")]
    [InlineData("/periods", "measure", "examples", "model-sites")]
    [InlineData("/periods", "language", "enum", "vietnamese")]
    public async Task Parameters_AreDescribedByTheirValues(string path, string name, string keyword, string holds)
    {
        var parameter = (await DocumentAsync())["paths"]![path]!["get"]!["parameters"]!.AsArray()
            .Single(parameter => (string)parameter!["name"]! == name)!;

        parameter["schema"]![keyword]!.ToJsonString().Should().Contain(holds);
        parameter["schema"]!.AsObject().Should().NotContainKey("const");
    }

    [Fact]
    public void Ids_OfEveryEnumeration_AreDescribed()
    {
        foreach (var type in typeof(Report).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            var ids = Enum.GetValuesAsUnderlyingType(type).Cast<object>()
                .Select(member => JsonSerializer.SerializeToNode(Enum.ToObject(type, member), type)!.ToJsonString());
            var schema = DomainSchemaTransformer.IdsOf(type).Select(id => id.ToJsonString());
            schema.Should().Equal(ids, type.FullName);
        }
    }

    [Fact]
    public void Components_OfPartsOfARollUp_AreNotOfTheirNamesakes()
    {
        var parts = typeof(RollUpDocument).GetNestedTypes().Select(part => part.Name).ToArray();
        var namesakes = typeof(Report).Assembly.GetExportedTypes()
            .Where(type => parts.Contains(type.Name) && type.DeclaringType != typeof(RollUpDocument)).ToArray();

        namesakes.Should().HaveCountGreaterThan(3);
        namesakes.Where(type => DomainSchemas.NameOf(type) is not null).Should().BeEmpty();
        DomainSchemas.NameOf(typeof(RollUpDocument.Fact)).Should().Be("AntqFact");
    }

    [Fact]
    public async Task Response_OfFindings_IsDescribed()
    {
        var document = await DocumentAsync();

        var answer = document["paths"]!["/reports"]!["post"]!["responses"]!["422"]!["content"]!["application/problem+json"]!;
        ((string)answer["schema"]!["$ref"]!).Should().Be("#/components/schemas/FindingsProblemDetails");
        ((string)document["components"]!["schemas"]!["FindingsProblemDetails"]!["properties"]!["findings"]!["items"]!["$ref"]!)
            .Should().Be("#/components/schemas/AntqFinding");
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await application.Client.GetStringAsync("/openapi/v1.json"))!;

    private static string Capital(string name)
        => name.LastIndexOf("Antq", StringComparison.Ordinal) + 4 is var at and > 3
            ? name[..at] + char.ToUpperInvariant(name[at]) + name[(at + 1)..]
            : name;

    /// <summary>The objects that require nothing, which the model of OpenAPI does not write.</summary>
    private static IReadOnlyList<JsonObject> Empty(JsonNode? node)
        => [.. Objects(node).Where(part => part["required"] is JsonArray { Count: 0 })];

    private static IReadOnlyList<JsonObject> References(JsonNode? node) => [.. Objects(node).Where(part => part["$ref"] is JsonValue)];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(member => Objects(member.Value)).Prepend(some),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
