using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>One cell of a roll-up as a document: a total of a unit, a measure and a category.</summary>
/// <param name="Unit">The unit, or the first of the group that the total is of.</param>
/// <param name="Group">The units of the group; absent where the total is of one unit.</param>
/// <param name="Name">The Vietnamese name of the unit, or the names of the group.</param>
/// <param name="Level">The level.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Category">The category; what it leaves out means all.</param>
/// <param name="Lower">The least that the total can be; absent where there is no value.</param>
/// <param name="Upper">The most that the total can be; absent where nothing bounds it, or there is no value.</param>
/// <param name="Exactness">How sure the value is, or why there is none.</param>
/// <param name="Estimate">The value by the weights of the caller, where it is an estimate.</param>
/// <param name="Coverage">Of which units there are figures.</param>
/// <param name="AgeDays">How many days before the end of the period the oldest figure of a stock is of.</param>
/// <param name="Sources">The facts that were used: report and place.</param>
/// <param name="Derivation">How the value came about, where the document tells it.</param>
/// <param name="Period">The period, where it is another than that of the result.</param>
/// <param name="Status">Value and coverage in one word.</param>
/// <param name="LastOwnFigure">Of a stock, the unit's own last figure where that is not the value.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CellDocument(
    [property: JsonPropertyName("unit"), JsonRequired] UnitKey Unit,
    IReadOnlyList<UnitKey>? Group,
    [property: JsonPropertyName("name"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Name,
    [property: JsonPropertyName("level"), JsonRequired] OrganisationLevel Level,
    [property: JsonPropertyName("measure"), JsonRequired] MeasureId Measure,
    [property: JsonPropertyName("category"), JsonRequired] CellCategory Category,
    [property: JsonPropertyName("lower"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Lower,
    [property: JsonPropertyName("upper"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Upper,
    [property: JsonPropertyName("exactness"), JsonRequired] Exactness Exactness,
    [property: JsonPropertyName("estimate"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Estimate,
    [property: JsonPropertyName("coverage"), JsonRequired] CoverageDocument Coverage,
    [property: JsonPropertyName("ageDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? AgeDays,
    IReadOnlyList<string> Sources,
    [property: JsonPropertyName("derivation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DerivationDocument? Derivation,
    [property: JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReportingPeriod? Period = null,
    [property: JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CellStatus? Status = null,
    [property: JsonPropertyName("lastOwnFigure"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OwnFigureDocument? LastOwnFigure = null)
{
    /// <summary>The units of the group; absent where the total is of one unit.</summary>
    [JsonPropertyName("group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UnitKey>? Group { get; init => field = value is null ? null : [.. value]; } = Group is null ? null : [.. Group];

    /// <summary>The facts that were used: report and place.</summary>
    [JsonPropertyName("sources"), JsonRequired]
    public IReadOnlyList<string> Sources { get; init => field = [.. value ?? []]; } = [.. Sources ?? []];

    /// <summary>The document of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="withDerivation">Whether it tells how its value came about.</param>
    public static CellDocument Of(RollUpCell cell, bool withDerivation = true)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new CellDocument(
            cell.Unit.Key,
            cell.Units.Count > 1 ? [.. cell.Units.Select(unit => unit.Key)] : null,
            cell.Frame.NamesOf(cell.Units, Language.Vietnamese),
            cell.Unit.Level,
            cell.Measure.Id,
            cell.Category,
            cell.Value?.Lower,
            cell.Value?.Upper,
            cell.Exactness,
            cell.Estimate,
            CoverageDocument.Of(cell.Coverage),
            cell.AgeInDays,
            [.. cell.Sources.Select(fact => fact.ToString())],
            withDerivation ? DerivationDocument.Of(cell) : null,
            null,
            cell.Status,
            cell.LastOwnFigure is { } own ? OwnFigureDocument.Of(own) : null);
    }
}
