using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;

namespace Antq.Domain.Tests.Aggregation.Documents;

/// <summary>
/// What the members of a document say together is checked: bounds, exactness, coverage, and no null within a list; the place and the reason
/// are told.
/// </summary>
public sealed class DocumentFaultTests
{
    private const string OneValue = "An exact total has one value.";
    private const string Reported = "No more units have reported than there are.";
    private const string NoPlace = "The document has no such place.";
    private const string NoNull = "A list holds no null.";

    /// <summary>An estimate of a divided commune, a total that is held against others, and one with facts that were left out.</summary>
    private static readonly byte[] Written = RollUpJson.Write(Document([.. CellSituations.All()
        .Where(one => one.Title is "A part of a divided commune, shared out by weights" or "A later whole that contradicts its parts"
            or "A later stock in place of an earlier one")
        .Select(one => RollUpDocument.Cell.Of(one.Cell) with { Sources = [new(0, 1)], Findings = [0] })]));

    [Theory]
    [InlineData("""{"lower": 4, "upper": 5}""")]
    [InlineData("""{"lower": 4}""")]
    [InlineData("null")]
    public void Read_OfAnExactTotalWithoutOneValue_TellsPlaceAndReason(string value)
        => Refused(Changed(cell => Set(cell, value, "exact")), "$.cells[1].exactness", OneValue);

    [Theory]
    [InlineData("-1")]
    [InlineData("""{"lower": 5, "upper": 4}""")]
    [InlineData("""{"upper": 4}""")]
    public void Read_OfATotalThatIsNoCount_IsRefused(string value)
        => FluentActions.Invoking(() => RollUpJson.Read(Changed(cell => Set(cell, value, "bounded")))).Should().Throw<JsonException>()
            .Which.Path.Should().StartWith("$.cells[1].value");

    [Theory]
    [InlineData("0", "exact")]
    [InlineData("4", "bounded")]
    [InlineData("""{"lower": 0, "upper": 1}""", "bounded")]
    [InlineData("""{"lower": 0}""", "bounded")]
    [InlineData("null", "missing")]
    public void Read_OfATotal_TakesIt(string value, string exactness)
        => JsonSerializer.Serialize(RollUpJson.Read(Changed(cell => Set(cell, value, exactness))).Cells[1].Value).Should()
            .Be(value.Replace(" ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("[[0, 2]]", "sources[0]")]
    [InlineData("[[0, 0], [2, 2]]", "sources[1]")]
    public void Read_OfSourcesThatTheDocumentLacks_TellsThePlace(string runs, string path)
        => Refused(Changed(cell => cell["sources"] = JsonNode.Parse(runs)), $"$.cells[1].{path}", NoPlace);

    [Theory]
    [InlineData("[1, 0]")]
    [InlineData("[-1, 0]")]
    [InlineData("[0]")]
    [InlineData("[0, 0, 0]")]
    [InlineData("0")]
    [InlineData("[0, 0.5]")]
    public void Read_OfARunThatIsNone_IsRefused(string run)
        => FluentActions.Invoking(() => RollUpJson.Read(Changed(cell => cell["sources"] = JsonNode.Parse($"[{run}]")))).Should()
            .Throw<JsonException>().WithMessage("A run of places is an array of its first and its last one, from 0.*");

    [Theory]
    [InlineData("[1]")]
    [InlineData("[-1]")]
    public void Read_OfFindingsThatTheDocumentLacks_TellsThePlace(string places)
        => Refused(Changed(cell => cell["findings"] = JsonNode.Parse(places)), "$.cells[1].findings[0]", NoPlace);

    [Fact]
    public void Read_OfANameThatIsNull_TellsThePlace()
    {
        var document = JsonNode.Parse(Written)!;
        document["names"]!.AsObject()["x"] = null;

        Refused(Encoding.UTF8.GetBytes(document.ToJsonString()), "$.names.x", NoNull);
    }

    [Theory]
    [InlineData(-1, 0, 5)]
    [InlineData(0, -1, 5)]
    [InlineData(3, 3, 5)]
    [InlineData(6, 0, 5)]
    [InlineData(int.MaxValue, int.MaxValue, 5)]
    public void Read_OfCoverageThatIsNone_TellsPlaceAndReason(int reported, int partly, int expected)
        => Refused(Changed(cell => Cover(cell, reported, partly, expected)), "$.cells[1].coverage", Reported);

    [Theory]
    [InlineData(5, 0, 5)]
    [InlineData(2, 3, 5)]
    [InlineData(0, 0, 0)]
    public void Read_OfCoverage_TakesIt(int reported, int partly, int expected)
        => RollUpJson.Read(Changed(cell => Cover(cell, reported, partly, expected))).Cells[1].Coverage.Expected.Should().Be(expected);

    [Fact]
    public void Read_OfNullInAnyList_TellsPlaceAndReason()
    {
        var paths = Lists(JsonNode.Parse(Written)!).Select(list => list.GetPath()).ToArray();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var document = JsonNode.Parse(Written)!;
            var list = Lists(document).Single(one => one.GetPath() == path);
            if (IsOfValues(list)) continue;
            names.Add(list.GetPropertyName());
            list.Add(null);

            Refused(Encoding.UTF8.GetBytes(document.ToJsonString()), $"{path}[{list.Count - 1}]", NoNull);
        }

        names.Should()
            .BeEquivalentTo("findings", "cells", "sources", "facts", "leftOut", "inputs", "against", "rules", "rounding", "weights", "passed");
    }

    [Theory]
    [InlineData("\"antq-roll-up/1\"")]
    [InlineData("7")]
    [InlineData("null")]
    public void Read_OfAnotherFormat_SaysWhichItIs(string format)
        => FluentActions.Invoking(
            () => RollUpJson.Read(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Written).Replace("\"antq-roll-up/2\"", format, StringComparison.Ordinal))))
            .Should().Throw<JsonException>().WithMessage("The format of the document is not \"antq-roll-up/2\".*").Which.Path.Should()
                .Be("$.format");

    /// <summary>Derivations lie as deep as figures lie in figures; a document that lies deeper than any is refused, not followed.</summary>
    [Fact]
    public void Read_OfADeepDerivation_EndsAtTheDeepest()
    {
        RollUpJson.Write(RollUpJson.Read(Deep(480))).Should()
            .Equal(RollUpJson.Write(RollUpJson.Read(RollUpJson.Write(RollUpJson.Read(Deep(480))))));
        FluentActions.Invoking(() => RollUpJson.Read(Deep(540))).Should().Throw<JsonException>();

        static byte[] Deep(int depth)
        {
            var json = Encoding.UTF8.GetString(
                RollUpJson.Write(
                Document(
                [RollUpJson.Read(Written).Cells[1]
                with { Derivation = new RollUpDocument.Derivation(
                new RollUpDocument.Node(Derivation.Operation.Sum, null, null, null, null, null, null, null, null), []) }])));
            const string Node = "\"operation\":\"sum\"";
            json.Should().Contain(Node);
            var nested = string.Concat(Enumerable.Repeat("\"operation\": \"sum\", \"inputs\": [{", depth)) + Node + string
                .Concat(Enumerable.Repeat("}]", depth));
            return Encoding.UTF8.GetBytes(json.Replace(Node, nested, StringComparison.Ordinal));
        }
    }

    private static void Refused(byte[] document, string path, string reason)
    {
        foreach (var read in new Func<RollUpDocument>[] { () => RollUpJson.Read(document), () => RollUpJson.ReadLenient(document, out _) })
        {
            var refusal = read.Should().Throw<JsonException>().Which;
            refusal.Path.Should().Be(path);
            refusal.Message.Should().StartWith(reason);
        }
    }

    /// <summary>The document with its second cell changed.</summary>
    private static byte[] Changed(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Written)!;
        change(document["cells"]![1]!.AsObject());
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private static void Set(JsonObject cell, string value, string exactness)
        => (cell["value"], cell["exactness"]) = (JsonNode.Parse(value), exactness);

    private static RollUpDocument Document(IReadOnlyList<RollUpDocument.Cell> cells)
        => new("v", [], null, OrganisationLevel.Province, RollUpDocument.Of(RollUps.Of()).Options,
            new Dictionary<string, BilingualText>(StringComparer.Ordinal), ["a#/figures/0", "b#/figures/0"],
            [RollUps.Of(Seeds.All).Findings[0]], cells);

    /// <summary>Whether it is a list of keys, numbers or the like, whose reader refuses null.</summary>
    private static bool IsOfValues(JsonArray list)
        => list.Parent is JsonArray
            || list.GetPath().StartsWith("$.findings[", StringComparison.Ordinal)
            || list.GetPropertyName() is "incomplete" or "periods" or "by" or "levels"
            || list.GetPropertyName() is "sources" or "findings" && list.Parent!["unit"] is not null;

    private static void Cover(JsonObject cell, int reported, int partly, int expected)
        => (cell["coverage"]!["reported"], cell["coverage"]!["inPart"], cell["coverage"]!["expected"]) = (reported, partly, expected);

    private static IEnumerable<JsonArray> Lists(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Lists),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Lists).Prepend(items),
        _ => [],
    };
}
