using System.Text.Json.Nodes;
using Antq.Domain.DataBuilder;
using Antq.Domain.Json;
using Json.Schema;

namespace Antq.Domain.Tests.Json;

/// <summary>The catalogue has every name that a screen needs, and the package for TypeScript is made of it and of the schemas.</summary>
public sealed class CatalogueTests
{
    private static readonly JsonNode Catalogue = JsonNode.Parse(AntqJson.WriteCatalogue())!;

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(JsonSchemas.Catalogue));

    [Fact]
    public void Catalogue_ByItsSchema_IsValid()
    {
        Schema.Value.Evaluate(System.Text.Json.JsonDocument.Parse(AntqJson.WriteCatalogue()).RootElement).IsValid.Should().BeTrue();
        Catalogue.ToJsonString().Should().NotContain(":null");
    }

    /// <summary>Every enumeration that a document writes has the names of its members, but for the names of languages and tables.</summary>
    [Fact]
    public void Terms_AreThoseOfEveryEnumerationInTheSchemas()
    {
        var schemas = new[] { JsonSchemas.Report, JsonSchemas.RollUp, JsonSchemas.Findings, JsonSchemas.Gazetteer, JsonSchemas.Catalogue };
        foreach (var (name, definition) in schemas.SelectMany(schema => JsonNode.Parse(schema)!["$defs"]!.AsObject()))
        {
            if (definition!["enum"] is not JsonArray members) continue;
            var terms = Catalogue["terms"]!.AsObject()
                .Where(type => type.Key == name || type.Key.EndsWith(char.ToUpperInvariant(name[0]) + name[1..], StringComparison.Ordinal))
                .Select(type => type.Value!.AsObject()).ToArray();
            terms.Should().Contain(type => members.All(member => type.ContainsKey((string)member!)), name);
        }
    }

    [Fact]
    public void Names_AreThoseOfTheLibrary()
    {
        Name("unitKind", "province").Should().Be(UnitKind.Province.Name(Language.Vietnamese));
        Name("awardForm", "certificate-of-merit").Should().Be(AwardForm.CertificateOfMerit.Name(Language.Vietnamese));
        Name("issuingOffice", "minister").Should().Be(IssuingOffice.Minister.Name(Language.Vietnamese));
        Name("movementType", "all-people-protect-national-security").Should()
            .Be(MovementType.AllPeopleProtectNationalSecurity.Name(Language.Vietnamese));
        Name("coverageState", "missing").Should().Be(Coverage.State.Missing.Name(Language.Vietnamese));
        Ids("measures").Should().Equal(StandardMeasures.All.Select(measure => measure.Id.ToString()));
        Ids("awards").Should().Equal(AwardLaw.Default.Schemes.Select(scheme => scheme.Id.ToString()));
        Ids("calendars").Should().Equal(ReportingCalendar.All.Select(calendar => calendar.Id));
        Catalogue["findings"]!.AsArray().Select(finding => (string)finding!["code"]!).Should()
            .BeEquivalentTo(FindingCodes.All.Select(code => code.Id));
    }

    [Fact]
    public void Catalogue_OfOwnMeasures_HasThem()
    {
        var own = new Measure(MeasureId.Parse("own-visits"), "lượt thăm", "visits", TerritoryBehaviour.Adds, TimeBehaviour.Flow,
            CategoryBehaviour.None);

        var context = RuleContext.Default with { Measures = StandardMeasures.All.With(own) };
        var measures = JsonNode.Parse(AntqJson.WriteCatalogue(context))!["measures"]!.AsArray();

        measures.Should().HaveCount(StandardMeasures.All.Count + 1);
        ((string)measures.Single(measure => (string)measure!["id"]! == "own-visits")!["name"]!["en"]!).Should().Be("visits");
    }

    [Fact]
    public void Declarations_ForTypeScript_AreTheApprovedOnes()
    {
        var files = TypeScriptFiles.Build("1.2.3", Checkout.File("src/npm"));

        Approved.Check(files["index.d.ts"], "tests", "Antq.Domain.Tests", "Approved", "antq-domain.d.ts");
        files["index.d.ts"].Should().NotContain("null;").And.NotContain("| null");
        files["package.json"].Should().Contain("\"version\": \"1.2.3\"");
        files.Keys.Where(name => name.StartsWith("schemas/", StringComparison.Ordinal)).Should().HaveCount(5);
    }

    private static string Name(string type, string member) => (string)Catalogue["terms"]![type]![member]!["vi"]!;

    private static IEnumerable<string> Ids(string list) => Catalogue[list]!.AsArray().Select(entry => (string)entry!["id"]!);
}
