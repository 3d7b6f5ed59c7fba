using System.Text.Json.Serialization;
using Antq.Domain.Aggregation;
using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Json;

/// <summary>The shape of a roll-up result as a document.</summary>
internal sealed record RollUpDocument(string DataVersion, IReadOnlyList<RollUpDocument.FindingPart> Findings, IReadOnlyList<RollUpDocument.CellPart> Cells)
{
    internal sealed record FindingPart(string Code, FindingSeverity Severity, string? Report, string? Path, string? Against, MessagePart Message, RepairPart? Repair);

    internal sealed record MessagePart(string Vi, string En);

    internal sealed record RepairPart(string Path, string Value);

    internal sealed record CellPart(
        UnitKey Unit,
        IReadOnlyList<UnitKey>? Group,
        string Name,
        OrganisationLevel Level,
        MeasureId Measure,
        CategoryPart Category,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Lower,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Upper,
        Exactness Exactness,
        long? Estimate,
        CoveragePart Coverage,
        int? AgeDays,
        IReadOnlyList<string> Sources,
        DerivationDocument? Derivation);

    internal sealed record CategoryPart(AwardForm? Form, IssuingOffice? Issuer, RecipientKind? Recipient, Population? Population);

    internal sealed record CoveragePart(int Covered, int PartlyCovered, int Expected, IReadOnlyList<UnitKey> Incomplete, long? CoveredUnitDays, long? ExpectedUnitDays);
}
