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
    private const string Bounds = "The bounds of a total are 0 ≤ lower ≤ upper.";
    private const string OneValue = "An exact total has one value.";
    private const string Reported = "No more units have reported than there are.";
    private const string NoNull = "A list holds no null.";

    /// <summary>An estimate of a divided commune, a total that is held against others, and one with facts that were left out.</summary>
    private static readonly byte[] Written = RollUpJson.Write(new RollUpDocument("v", [], [.. CellSituations.All()
        .Where(one => one.Title is "A part of a divided commune, shared out by weights" or "A later whole that contradicts its parts"
            or "A later stock in place of an earlier one")
        .Select(one => RollUpDocument.Cell.Of(one.Cell))]));

    [Theory]
    [InlineData("-1", "4", "bounded", "lower", Bounds)]
    [InlineData("5", "4", "bounded", "lower", Bounds)]
    [InlineData("null", "4", "missing", "lower", Bounds)]
    [InlineData("4", "-4", "exact", "lower", Bounds)]
    [InlineData("4", "5", "exact", "exactness", OneValue)]
    [InlineData("4", "null", "exact", "exactness", OneValue)]
    [InlineData("null", "null", "exact", "exactness", OneValue)]
    public void Read_OfATotalThatIsNone_TellsPlaceAndReason(string lower, string upper, string exactness, string member, string reason)
        => Refused(Changed(cell => Set(cell, lower, upper, exactness)), $"$.cells[1].{member}", reason);

    [Theory]
    [InlineData("0", "0", "exact")]
    [InlineData("4", "4", "exact")]
    [InlineData("4", "4", "bounded")]
    [InlineData("0", "1", "bounded")]
    [InlineData("0", "null", "bounded")]
    [InlineData("null", "null", "missing")]
    public void Read_OfATotal_TakesIt(string lower, string upper, string exactness)
        => RollUpJson.Read(Changed(cell => Set(cell, lower, upper, exactness))).Cells[1].Lower.Should()
            .Be(lower == "null" ? null : long.Parse(lower, System.Globalization.CultureInfo.InvariantCulture));

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
            if (list.GetPropertyName() is "incomplete") continue;
            names.Add(list.GetPropertyName());
            list.Add(null);

            Refused(Encoding.UTF8.GetBytes(document.ToJsonString()), $"{path}[{list.Count - 1}]", NoNull);
        }

        names.Should()
            .BeEquivalentTo("findings", "cells", "sources", "leftOut", "inputs", "against", "rules", "rounding", "weights", "passed");
    }

    [Theory]
    [InlineData("\"antq-roll-up/2\"")]
    [InlineData("7")]
    [InlineData("null")]
    public void Read_OfAnotherFormat_SaysWhichItIs(string format)
        => FluentActions.Invoking(
            () => RollUpJson.Read(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Written).Replace("\"antq-roll-up/1\"", format, StringComparison.Ordinal))))
            .Should().Throw<JsonException>().WithMessage("The format of the document is not \"antq-roll-up/1\".*").Which.Path.Should()
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
                new RollUpDocument("v", [],
                [RollUpJson.Read(Written).Cells[1]
                with { Derivation = new RollUpDocument.Derivation(
                new RollUpDocument.Node(Derivation.Operation.Sum, null, null, null, null, null, null, null, null), []) }])));
            const string Node = "\"operation\": \"sum\",\n          \"value\": null";
            json.Should().Contain(Node);
            var nested = string.Concat(Enumerable.Repeat("\"operation\": \"sum\", \"value\": null, \"inputs\": [{", depth)) + Node + string
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

    private static void Set(JsonObject cell, string lower, string upper, string exactness)
        => (cell["lower"], cell["upper"], cell["exactness"]) = (JsonNode.Parse(lower), JsonNode.Parse(upper), exactness);

    private static void Cover(JsonObject cell, int reported, int partly, int expected)
        => (cell["coverage"]!["reported"], cell["coverage"]!["inPart"], cell["coverage"]!["expected"]) = (reported, partly, expected);

    private static IEnumerable<JsonArray> Lists(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Lists),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Lists).Prepend(items),
        _ => [],
    };
}
