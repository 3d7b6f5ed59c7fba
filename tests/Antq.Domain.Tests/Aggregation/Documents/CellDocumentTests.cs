using System.Globalization;
using System.Text;
using System.Text.Json;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Documents;
using FluentAssertions.Execution;

namespace Antq.Domain.Tests.Aggregation.Documents;

/// <summary>The document of a cell says what the cell says, to the last leaf of how it came about.</summary>
public sealed class CellDocumentTests
{
    private static readonly Lazy<(string Title, RollUpCell Cell)[]> Made = new(() => [.. CellSituations.All()]);

    private static (string Title, RollUpCell Cell)[] Situations => Made.Value;

    private static RollUpDocument.Settings Settings { get; } = RollUpDocument.Of(RollUps.Of()).Options;

    [Fact]
    public void Of_ACell_SaysWhatTheCellSays()
    {
        foreach (var (title, cell) in Situations)
        {
            using var scope = new AssertionScope(title);
            Says(cell);
        }
    }

    /// <summary>
    /// Three documents to be read: an estimate with its rounding and the events that divided its commune, a stock that took the place of
    /// others, a whole against its parts.
    /// </summary>
    [Fact]
    public void Write_OfCells_IsTheApprovedDocument()
    {
        var shown =
            new[] { "A part of a divided commune, shared out by weights", "A later stock in place of an earlier one",
            "A later whole that contradicts its parts" };
        var documents = shown.Select(
            title => Encoding.UTF8.GetString(RollUpJson.Write(Situations.Single(one => one.Title == title).Cell)).TrimEnd('\n'));

        Approved.Check($"[\n{string.Join(",\n", documents)}\n]\n", "tests", "Antq.Domain.Tests", "Approved", "cells.json");
    }

    [Fact]
    public void Of_AGroup_TellsItsUnits()
    {
        var result = RollUps.Of(
            CellSituations.Flow, OrganisationLevel.Commune, "2025", RollUps.Today,
            [CellSituations.Told(CellSituations.Flow, CellSituations.Divided, "2025-06-30/2025-06-30", "101")]);
        var group = result.GroupOf(
            result[Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse(CellSituations.Divided)], RollUps.Today).Successions[0].Unit,
            CellSituations.Flow]);
        group.Units.Count.Should().BeGreaterThan(1);

        var document = RollUpDocument.Cell.Of(group);

        document.Unit.Should().Be(group.Units[0].Key);
        document.Group.Should().Equal(group.Units.Select(unit => unit.Key));
        document.Value.Should().Be(Count.Exactly(101));
        IsReadAs(document);
    }

    [Fact]
    public void Read_OfACell_IsTheSameDocument()
    {
        foreach (var (title, cell) in Situations)
        {
            using var scope = new AssertionScope(title);
            IsReadAs(RollUpDocument.Cell.Of(cell));
        }
    }

    /// <summary>Nobody who holds a list that a document was made of can change the document by it.</summary>
    [Fact]
    public void Lists_OfDocuments_AreTheirOwn()
    {
        var cell = RollUpDocument.Cell.Of(Situations[0].Cell);
        var (group, sources, nodes, texts) =
            (new List<UnitKey> { cell.Unit }, new List<string> { "a" }, new List<RollUpDocument.Node>(), new List<BilingualText>());
        var (runs, places) = (new List<RollUpDocument.Run> { new(0, 0) }, new List<int> { 0 });
        var made = new RollUpDocument.Cell(
            cell.Unit, group, cell.Level, cell.Measure, null, cell.Category, 1, null, CellStatus.Complete, Exactness.Exact, cell.Coverage,
            null, null, runs, null, sources, places, null, null);
        var changed = made with { Group = group, Facts = sources, Sources = runs, Findings = places };
        var (roundings, weights, incomplete, passed) =
            (new List<RollUpDocument.Rounding>(), new List<string> { "1" }, new List<UnitKey>(), new List<RollUpDocument.Succession>());
        var node = new RollUpDocument.Node(Derivation.Operation.Sum, null, roundings, texts, null, null, null, nodes, nodes);
        var nodeChanged = node with { Rounding = roundings, Rules = texts, Inputs = nodes, Against = nodes };
        var rounding = new RollUpDocument.Rounding(1, weights, 0, 1);
        var coverage = new RollUpDocument.Coverage(0, 0, 0, incomplete, null, null, null);
        var derivation = new RollUpDocument.Derivation(node, nodes);
        var fact = new RollUpDocument.Fact(
            "r", "/p", cell.Unit, null, RollUps.Today, StepRole.Added, null, passed, new BilingualText("x", "x"));
        var (findings, cells) = (new List<Finding>(), new List<RollUpDocument.Cell>());
        var result = Document(findings, cells);

        group.Clear();
        runs.Clear();
        places.Clear();
        sources.Add("b");
        nodes.Add(node);
        texts.Add(new BilingualText("x", "x"));
        roundings.Add(rounding);
        weights.Add("2");
        incomplete.Add(cell.Unit);
        passed.Add(new RollUpDocument.Succession(cell.Unit, cell.Unit, RollUps.Today, null));
        cells.Add(made);

        foreach (var one in new[] { made, changed })
        {
            one.Group.Should().Equal(cell.Unit);
            one.Facts.Should().Equal("a");
            one.Sources.Should().Equal(new RollUpDocument.Run(0, 0));
            one.Findings.Should().Equal(0);
        }

        foreach (var one in new[] { node, nodeChanged })
        {
            one.Inputs.Should().BeEmpty();
            one.Against.Should().BeEmpty();
            one.Rules.Should().BeEmpty();
            one.Rounding.Should().BeEmpty();
        }

        rounding.Weights.Should().Equal("1");
        coverage.Incomplete.Should().BeEmpty();
        derivation.LeftOut.Should().BeEmpty();
        fact.Passed.Should().BeEmpty();
        result.Cells.Should().BeEmpty();
    }

    /// <summary>A list that a document must have is empty where null is given; one that it may have is absent.</summary>
    [Fact]
    public void Lists_ThatAreNull_AreEmptyOrAbsent()
    {
        var cell = RollUpDocument.Cell.Of(Situations[0].Cell);
        var made = new RollUpDocument.Cell(
            cell.Unit, null, cell.Level, cell.Measure, null, cell.Category, 1, null, CellStatus.Complete, Exactness.Exact, cell.Coverage,
            null, null, null, null, null, null, null, null);
        var node = new RollUpDocument.Node(Derivation.Operation.Sum, null, null, null, null, null, null, null, null);
        var filled = new RollUpDocument.Node(
            Derivation.Operation.Sum, null, [new RollUpDocument.Rounding(1, [], 0, 1)], [new BilingualText("x", "x")], null, null, null,
            [node], [node]);
        var emptied = filled with { Rounding = null, Rules = null, Inputs = null, Against = null };

        var listed = cell with { Group = [cell.Unit], Facts = ["a"], Sources = [new(0, 0)], Findings = [0] };
        foreach (var one in new[] { made, listed with { Group = null, Facts = null, Sources = null, Findings = null } })
            (one.Group, one.Facts, one.Sources, one.Findings).Should().Be((null, null, null, null));
        foreach (var one in new[] { node, emptied })
            (one.Rounding, one.Rules, one.Inputs, one.Against).Should().Be((null, null, null, null));
        (filled.Rounding!.Count, filled.Rules!.Count, filled.Inputs!.Count, filled.Against!.Count).Should().Be((1, 1, 1, 1));
        (new RollUpDocument.Rounding(1, null!, 0, 1).Weights.Count,
            (new RollUpDocument.Rounding(1, ["1"], 0, 1) with { Weights = null! }).Weights.Count).Should().Be((0, 0));
        (new RollUpDocument.Coverage(0, 0, 0, null!, null, null, null).Incomplete.Count,
            (cell.Coverage with { Incomplete = null! }).Incomplete.Count).Should().Be((0, 0));
        (new RollUpDocument.Derivation(null, null!).LeftOut.Count,
            (new RollUpDocument.Derivation(null, [node]) with { LeftOut = null! }).LeftOut.Count).Should().Be((0, 0));
        var fact = new RollUpDocument.Fact(
            "r", "/p", cell.Unit, null, RollUps.Today, StepRole.Added, null, null!, new BilingualText("x", "x"));
        (fact.Passed.Count, (fact with { Passed = null! }).Passed.Count).Should().Be((0, 0));
        var result = new RollUpDocument("v", null!, null, cell.Level, Settings, null!, null!, null!, null!);
        (result.Periods.Count, result.Names.Count, result.Sources.Count, result.Findings.Count, result.Cells.Count).Should()
            .Be((0, 0, 0, 0, 0));
        var whole = Document([], [cell]);
        ((whole with { Cells = null! }).Cells.Count, (whole with { Findings = null! }).Findings.Count, whole.Cells.Count).Should()
            .Be((0, 0, 1));
    }

    [Fact]
    public void Of_Nothing_IsRefused()
    {
        FluentActions.Invoking(() => RollUpDocument.Cell.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("cell");
        FluentActions.Invoking(() => RollUpDocument.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("result");
        FluentActions.Invoking(() => RollUpJson.Write((RollUpDocument)null!)).Should().Throw<ArgumentNullException>()
            .WithParameterName("document");
    }

    [Fact]
    public void Converters_WithoutAWriter_RefuseToWrite()
    {
        var (cell, result) = (Situations[0].Cell, RollUps.Of());

        FluentActions.Invoking(() => new RollUpCellJsonConverter().Write(null!, cell, JsonSerializerOptions.Default)).Should()
            .Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => new RollUpResultJsonConverter().Write(null!, result, JsonSerializerOptions.Default)).Should()
            .Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => new RollUpFormatJsonConverter().Write(null!, "x", JsonSerializerOptions.Default)).Should()
            .Throw<ArgumentNullException>().WithParameterName("writer");
    }

    [Fact]
    public void Converters_OfWhatIsNotReadBack_SayWhatToRead()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RollUpCell>("{}")).Should().Throw<JsonException>()
            .WithMessage("A RollUpCell is made by adding reports up; its document is read as a RollUpDocument.Cell.*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RollUpResult>("{}")).Should().Throw<JsonException>()
            .WithMessage("A RollUpResult is made by adding reports up; its document is read as a RollUpDocument.*");
    }

    private static void Says(RollUpCell cell)
    {
        var document = RollUpDocument.Cell.Of(cell);

        (document.Unit, document.Level, document.Measure, document.Category).Should()
            .Be((cell.Unit.Key, cell.Unit.Level, cell.Measure.Id, cell.Category));
        document.Group.Should().BeNull();
        (document.Value, document.Exactness, document.Status, document.AgeInDays, document.Period).Should()
            .Be((cell.Value, cell.Exactness, cell.Status, cell.AgeInDays, cell.Period));
        (document.Words?.Vietnamese, document.Words?.English).Should()
            .Be((cell.Value?.ToWords(Language.Vietnamese), cell.Value?.ToWords(Language.English)));
        document.Coverage.Should()
            .BeEquivalentTo(new
            {
                cell.Coverage.Reported,
                cell.Coverage.InPart,
                cell.Coverage.Expected,
                cell.Coverage.ReportedUnitDays,
                cell.Coverage.ExpectedUnitDays
            });
        document.Coverage.Incomplete.Should()
            .Equal(cell.Coverage.Parts.Where(part => part.State is Coverage.State.InPart or Coverage.State.Missing)
            .Select(part => part.Unit.Key));
        document.Facts.Should().Equal(cell.Sources.Select(fact => fact.Report.Id + "#" + fact.Path));
        IsOf(document.Derivation!.Value, cell.Derivation.Root);
        document.Derivation.LeftOut.Select(
            node => (node.Operation, node.Value!.Value.Lower, node.Value.Value.Upper, node.Fact!.Report, node.Fact.Path, node.Fact.Role))
            .Should().Equal(
                cell.Derivation.LeftOut.Select(
                step => (Derivation.Operation.Fact, step.Fact.Value!.Value.Lower, step.Fact.Value.Value.Upper, step.Fact.Report.Id,
                step.Fact.Path, step.Role)));
    }

    private static void IsReadAs(RollUpDocument.Cell document)
    {
        var written = RollUpJson.Write(Document([], [document]));
        var read = RollUpJson.Read(written);

        read.Cells.Should().ContainSingle();
        RollUpJson.Write(read).Should().Equal(written);
        read.Cells[0].Should().BeEquivalentTo(document);
    }

    private static RollUpDocument Document(IReadOnlyList<Finding> findings, IReadOnlyList<RollUpDocument.Cell> cells)
        => new("v", [], null, OrganisationLevel.Province, Settings, new Dictionary<string, BilingualText>(StringComparer.Ordinal), [],
            findings, cells);

    private static void IsOf(RollUpDocument.Node? document, Derivation.Node? node)
    {
        (document is null).Should().Be(node is null);
        if (document is null || node is null) return;
        document.Operation.Should().Be(node.Operation);
        (document.Value?.Lower, document.Value?.Upper, document.Value?.Nominal).Should()
            .Be((node.Value?.Lower, node.Value?.Upper, node.Value?.Nominal));
        (document.Rounding ?? []).Select(level => (level.Whole, level.Index, level.Value, string.Join(' ', level.Weights)))
            .Should().Equal(
                (node.Estimate?.Levels ?? []).Select(
                level => (level.Whole, level.Index, level.Result,
                string.Join(' ', level.Weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture))))));
        (document.Rounding is null).Should().Be(node.Estimate is null);
        (document.Rules ?? []).Select(rule => rule.English).Should().Equal(node.Rules.Select(rule => rule.Rule(Language.English)));
        (document.Rules is null).Should().Be(node.Rules.Count == 0, "what is absent is not written");
        (document.Inputs is null).Should().Be(node.Inputs.Count == 0);
        (document.Against is null).Should().Be(node.Against.Count == 0);
        (document.Fact is null).Should().Be(node.Step is null);
        if (document.Fact is { } fact && node.Step is { } step)
        {
            (fact.Report, fact.Path, fact.Unit, fact.Start, fact.End, fact.Role).Should()
                .Be((step.Fact.Report.Id, step.Fact.Path, step.Fact.Unit, step.Fact.Start, step.Fact.End, step.Role));
            fact.Because.Should().Be(step.Because is { } because ? because.Report.Id + "#" + because.Path : null);
            fact.Says.Vietnamese.Should().NotBeEmpty().And.NotBe(fact.Says.English);
        }

        (document.Inputs ?? []).Should().HaveSameCount(node.Inputs);
        (document.Against ?? []).Should().HaveSameCount(node.Against);
        foreach (var (own, of) in (document.Inputs ?? []).Zip(node.Inputs)) IsOf(own, of);
        foreach (var (own, of) in (document.Against ?? []).Zip(node.Against)) IsOf(own, of);
    }
}
