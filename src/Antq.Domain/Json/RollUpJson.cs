using System.Text.Json;
using Antq.Domain.Aggregation;
using Antq.Domain.Findings;

namespace Antq.Domain.Json;

/// <summary>Writes the result of a roll-up: data version, findings and cells; and how a cell came about.</summary>
public static class RollUpJson
{
    /// <summary>Writes a result: UTF-8, indented, Vietnamese letters as they are, and a line feed at its end.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withDerivations">Whether each cell tells how it came about; such documents are many times as long.</param>
    public static byte[] Write(RollUpResult result, bool withDerivations = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        var document = new RollUpDocument(
            result.DataVersion,
            [.. result.Findings.Select(Describe)],
            [.. result.Cells.Select(cell => Describe(cell, withDerivations))]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, RollUpJsonContext.Unescaped.RollUpDocument), (byte)'\n'];
    }

    /// <summary>
    /// Writes one cell with the tree of how its value came about, in the same form. Whoever follows the operations from the facts up comes to the
    /// same value, without this library.
    /// </summary>
    public static byte[] Write(RollUpCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return [.. JsonSerializer.SerializeToUtf8Bytes(Describe(cell, true), RollUpJsonContext.Unescaped.CellPart), (byte)'\n'];
    }

    private static RollUpDocument.FindingPart Describe(Finding finding) => new(
        finding.Code.Id,
        finding.Severity,
        finding.Report,
        finding.Path,
        finding.Against,
        new RollUpDocument.MessagePart(finding.Message(Language.Vietnamese), finding.Message(Language.English)),
        finding.Repair is { } repair ? new RollUpDocument.RepairPart(repair.Path, repair.Value) : null);

    private static RollUpDocument.CellPart Describe(RollUpCell cell, bool withDerivation) => new(
        cell.Unit.Key,
        cell.Units.Count > 1 ? [.. cell.Units.Select(unit => unit.Key)] : null,
        cell.Frame.NamesOf(cell.Units, Language.Vietnamese),
        cell.Unit.Level,
        cell.Measure.Id,
        new RollUpDocument.CategoryPart(cell.Category.Form, cell.Category.Issuer, cell.Category.Recipient, cell.Category.Population),
        cell.Value?.Lower,
        cell.Value?.Upper,
        cell.Exactness,
        cell.Estimate,
        new RollUpDocument.CoveragePart(
            cell.Coverage.Covered,
            cell.Coverage.PartlyCovered,
            cell.Coverage.Expected,
            [.. cell.Coverage.Parts.Where(part => part.State is CoverageState.PartlyCovered or CoverageState.NotCovered).Select(part => part.Unit.Key)],
            cell.Coverage.CoveredUnitDays,
            cell.Coverage.ExpectedUnitDays),
        cell.AgeInDays,
        [.. cell.Sources.Select(fact => fact.ToString())],
        withDerivation ? DerivationDocument.Of(cell) : null);
}
