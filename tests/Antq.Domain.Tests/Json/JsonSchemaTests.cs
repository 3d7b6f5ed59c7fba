using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.DataBuilder;
using Antq.Domain.Json;
using Json.Schema;
using NodaTime;

namespace Antq.Domain.Tests.Json;

/// <summary>The schemas, asked of a validator that does not know the library.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonSchema OfReports = JsonSchema.FromText(JsonSchemas.Report);
    private static readonly JsonSchema OfFirstReports = JsonSchema.FromText(JsonSchemas.FirstReport);
    private static readonly JsonSchema OfFirstRollUps = JsonSchema.FromText(JsonSchemas.FirstRollUp);
    private static readonly JsonSchema OfRollUps = JsonSchema.FromText(JsonSchemas.RollUp);
    private static readonly JsonSchema OfFindings = JsonSchema.FromText(JsonSchemas.Findings);
    private static readonly JsonSchema OfGazetteers = JsonSchema.FromText(JsonSchemas.Gazetteer);

    public static TheoryData<string> SeedIds => [.. Seeds.Ids];

    private static readonly IReadOnlyDictionary<string, string> Built = SchemaFiles.Build();

    public static TheoryData<string> Files => [.. Built.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfTheLibrary_IsWhatItsTypesAndWordsMake(string name)
        => Checkout.Read("src", "Antq.Domain", "Json", "Schemas", name).Should()
            .Be(Built[name], "dotnet run --project src/Antq.Domain.DataBuilder writes it anew");

    [Fact]
    public void Schemas_OfTheLibrary_AreThoseOfTheFiles()
        => new[] { JsonSchemas.Report, JsonSchemas.FirstReport, JsonSchemas.RollUp, JsonSchemas.Findings, JsonSchemas.Gazetteer,
            JsonSchemas.Catalogue }.Should()
            .BeEquivalentTo(Built.Values);

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_ByTheSchemaOfSchemas_IsValid(string name)
        => IsValid(MetaSchemas.Draft202012, JsonNode.Parse(Built[name])).Should().BeTrue(name);

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_OfADocument_DescribesEveryMember(string name)
    {
        var members = Objects(JsonNode.Parse(Built[name])!)
            .SelectMany(node => node["properties"] is JsonObject properties
            ? properties.Select(property => property.Value!.AsObject())
            : []).ToArray();

        members.Should().NotBeEmpty(name).And.OnlyContain(member => member.ContainsKey("description"));
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Schema_OfAReport_HoldsForTheSeed(string id)
    {
        Faults(OfFirstReports, JsonNode.Parse(Seeds.Json(id))).Should().BeEmpty();
        Faults(OfFirstReports, JsonNode.Parse(ReportJson.Write(Seeds.Report(id)))).Should().BeEmpty();
        Faults(OfReports, OfTheSecondFormat(Seeds.Json(id))).Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfAReport_HoldsForTheExamplesOfTheFormats()
    {
        var page = Checkout.Read("docs", "reference", "report-format.md").ReplaceLineEndings("\n").Split("```json\n");

        Faults(OfFirstReports, JsonNode.Parse(page[1].Split("```")[0])).Should().BeEmpty();
        Faults(OfReports, JsonNode.Parse(page[2].Split("```")[0])).Should().BeEmpty();
        Faults(OfFirstReports, JsonNode.Parse(page[2].Split("```")[0])).Should().NotBeEmpty();
    }

    [Fact]
    public void Schema_OfAReport_HoldsForRandomDocumentsOfItsFormat()
    {
        var documents = new RandomDocuments(2026);
        for (var round = 0; round < 200; round++)
        {
            var document = JsonNode.Parse(documents.Next().ToJsonString())!;
            var schema = (string)document["format"]! == Report.CurrentFormat ? OfReports : OfFirstReports;
            Faults(schema, document).Should().BeEmpty($"of {document.ToJsonString()}");
        }
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Schema_OfAReport_RefusesWhatTheReaderRefusesForItsShape(string id)
    {
        var changes = 0;
        var (first, second) = (JsonNode.Parse(Seeds.Json(id))!, OfTheSecondFormat(Seeds.Json(id)));
        foreach (var (seed, schema) in new[] { (first, OfFirstReports), (second, OfReports) })
        {
            foreach (var path in Objects(seed).Select(node => node.GetPath()).ToArray())
            {
                foreach (var (what, damaged) in Damaged(seed, path))
                {
                    var reads = Reads(damaged);
                    IsValid(schema, damaged).Should().Be(reads, $"{path} {what}: {damaged.ToJsonString()}");
                    changes++;
                }
            }
        }

        changes.Should().BeGreaterThan(60);
    }

    [Fact]
    public void Schema_OfARollUp_HoldsForTheSeedsWithAndWithoutDerivations()
    {
        var result = RollUp();

        Faults(OfRollUps, JsonNode.Parse(RollUpJson.Write(result))).Should().BeEmpty();
        var content = new RollUpDocument.Content { WithDerivations = true };
        Faults(OfRollUps, JsonNode.Parse(RollUpJson.Write(result, content))).Should().BeEmpty();
        foreach (var withDerivations in new[] { false, true })
            Faults(OfFirstRollUps, JsonNode.Parse(RollUpJson.WriteFirst(result, withDerivations))).Should().BeEmpty();
        var other = JsonNode.Parse(RollUpJson.Write(result))!;
        other["cells"]![0]!["uppermost"] = 1;
        IsValid(OfRollUps, other).Should().BeFalse();
    }

    [Fact]
    public void Schema_OfFindings_HoldsForThoseOfRulesRollUpsAndRegisters()
    {
        var reports = Seeds.Ids.Select(Seeds.Report).ToArray();
        Gazetteer.TryLoad(new MemoryStream("antq-data 1 x\n[units]\nkey\n"u8.ToArray()), out _, out var ofGazetteer);
        IReadOnlyList<Finding> findings =
            [.. reports.SelectMany(report => ReportRules.Standard.Validate(report)), .. RollUp().Findings, .. ofGazetteer];

        findings.Should().HaveCountGreaterThan(5);
        Faults(OfFindings, JsonNode.Parse(AntqJson.Write(findings))).Should().BeEmpty();
        Faults(OfFindings, JsonNode.Parse("""[{ "code": "ANTQ1101" }]""")).Should().NotBeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void Schema_OfAGazetteer_HoldsForTheGazetteerOfTheLibrary()
    {
        var document = JsonNode.Parse(GazetteerJson.Write(Gazetteer.Default))!;

        // All of it, in slices: the validator keeps a result for every value.
        var units = document["units"]!.AsArray();
        var events = document["events"]!.AsArray();
        for (var start = 0; start < Math.Max(units.Count, events.Count); start += 2000)
        {
            var slice = document.DeepClone();
            slice["units"] = new JsonArray([.. units.Skip(start).Take(2000).Select(unit => unit!.DeepClone())]);
            slice["events"] = new JsonArray([.. events.Skip(start).Take(2000).Select(edge => edge!.DeepClone())]);
            IsValid(OfGazetteers, slice).Should().BeTrue($"of the units and events from {start}");
        }

        document["units"]![0]!["key"] = "24";
        document["units"] = new JsonArray(document["units"]![0]!.DeepClone());
        document["events"] = new JsonArray();
        IsValid(OfGazetteers, document).Should().BeFalse();
    }

    /// <summary>The document without a member, with one too many, and with a value of another type in the place of each.</summary>
    private static IEnumerable<(string What, JsonNode Damaged)> Damaged(JsonNode seed, string path)
    {
        foreach (var name in Find(seed, path).Select(member => member.Key).ToArray())
        {
            yield return ($"without {name}", Change(node => node.Remove(name)));
            yield return ($"with true for {name}", Change(node => node[name] = true));
            yield return ($"with a strange text for {name}", Change(node => node[name] = "\t"));
        }

        yield return ("with another member", Change(node => node["somethingElse"] = 1));

        JsonNode Change(Action<JsonObject> change)
        {
            var copy = seed.DeepClone();
            change(Find(copy, path));
            return copy;
        }
    }

    private static JsonNode OfTheSecondFormat(string document)
    {
        var other = JsonNode.Parse(document)!;
        other["format"] = Report.CurrentFormat;
        return other;
    }

    private static JsonObject Find(JsonNode root, string path) => Objects(root).Single(node => node.GetPath() == path);

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(members),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static bool Reads(JsonNode document)
    {
        try
        {
            ReportJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static RollUpResult RollUp()
        => new Aggregator(Gazetteer.Default).RollUp(
            [.. Seeds.Ids.Select(Seeds.Report)], OrganisationLevel.Province, new LocalDate(2026, 11, 21),
            ReportingPeriod.Parse("2015/2025"));

    private static bool IsValid(JsonSchema schema, JsonNode? document)
        => schema.Evaluate(JsonSerializer.SerializeToElement(document)).IsValid;

    private static IReadOnlyList<string> Faults(JsonSchema schema, JsonNode? document)
    {
        var result = schema.Evaluate(
            JsonSerializer.SerializeToElement(document), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).SelectMany(
                detail => detail.Errors?.Select(error => $"{detail.InstanceLocation}: {error.Value}") ?? []), "the document is not valid"];
    }
}
