using System.Text.Json;
using Antq.Domain.Aggregation;
using Antq.Domain.Findings;

namespace Antq.Domain.Json;

/// <summary>Writes the result of a roll-up: data version, findings and cells.</summary>
public static class RollUpJson
{
    /// <summary>Writes a result: UTF-8, indented, Vietnamese letters as they are, and a line feed at its end.</summary>
    public static byte[] Write(RollUpResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var document = new RollUpDocument(
            result.DataVersion,
            [.. result.Findings.Select(Describe)],
            [.. result.Cells.Select(cell => Describe(result, cell))]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, RollUpJsonContext.Unescaped.RollUpDocument), (byte)'\n'];
    }

    private static RollUpDocument.FindingPart Describe(Finding finding) => new(
        finding.Code.Id,
        finding.Severity,
        finding.Report,
        finding.Path,
        finding.Against,
        new RollUpDocument.MessagePart(finding.Message(Language.Vietnamese), finding.Message(Language.English)),
        finding.Repair is { } repair ? new RollUpDocument.RepairPart(repair.Path, repair.Value) : null);

    private static RollUpDocument.CellPart Describe(RollUpResult result, RollUpCell cell) => new(
        cell.Unit.Key,
        cell.Unit.StateOn(result.BoundariesOf).Name,
        cell.Unit.Level,
        cell.Measure.Id,
        new RollUpDocument.CategoryPart(cell.Category.Form, cell.Category.Issuer, cell.Category.Recipient, cell.Category.Population),
        cell.Value?.Lower,
        cell.Value?.Upper,
        cell.Exactness,
        new RollUpDocument.CoveragePart(
            cell.Coverage.Covered,
            cell.Coverage.PartlyCovered,
            cell.Coverage.Expected,
            [.. cell.Coverage.Parts.Where(part => part.State is CoverageState.PartlyCovered or CoverageState.NotCovered).Select(part => part.Unit.Key)],
            cell.Coverage.CoveredUnitDays,
            cell.Coverage.ExpectedUnitDays),
        cell.AgeInDays,
        [.. cell.Sources.Select(fact => fact.ToString())]);
}
