using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>One cell of a roll-up as a document: a total of a unit, a measure and a category.</summary>
    /// <param name="Unit">The unit, or the first of the group.</param>
    /// <param name="Group">The units of the group; null when the total is of one unit.</param>
    /// <param name="Name">The Vietnamese name of the unit, or the names of the group.</param>
    /// <param name="Level">The level.</param>
    /// <param name="Measure">The measure.</param>
    /// <param name="Category">The category; members left out mean all.</param>
    /// <param name="Lower">The lower bound of the total; null when there is no value.</param>
    /// <param name="Upper">The upper bound of the total; null when there is none, or no value.</param>
    /// <param name="Exactness">How certain the value is, or why there is none.</param>
    /// <param name="Estimate">The value by the weights of the caller, if it is an estimate.</param>
    /// <param name="Coverage">Which units have reported.</param>
    /// <param name="AgeDays">The age of the oldest figure of a stock, in days before the end of the period.</param>
    /// <param name="Sources">The facts used: report and place.</param>
    /// <param name="Derivation">How the value was computed, if the document includes it.</param>
    /// <param name="Period">The period, if it differs from that of the result.</param>
    /// <param name="Status">Value and coverage in one word.</param>
    /// <param name="LastOwnFigure">For a stock, the unit's own last figure if that is not the value.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Cell(
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
        [property: JsonPropertyName("coverage"), JsonRequired] Coverage Coverage,
        [property: JsonPropertyName("ageDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? AgeDays,
        IReadOnlyList<string> Sources,
        [property: JsonPropertyName("derivation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Derivation? Derivation,
        [property: JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReportingPeriod? Period = null,
        [property: JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CellStatus? Status = null,
        [property: JsonPropertyName("lastOwnFigure"),
            JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OwnFigure? LastOwnFigure = null)
    {
        /// <summary>The units of the group; null when the total is of one unit.</summary>
        [JsonPropertyName("group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<UnitKey>? Group { get; init => field = ValueList<UnitKey>.OrNull(value); } = ValueList<UnitKey>.OrNull(Group);

        /// <summary>The facts used: report and place.</summary>
        [JsonPropertyName("sources"), JsonRequired]
        public IReadOnlyList<string> Sources { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Sources);

        /// <summary>Returns the document of a cell.</summary>
        /// <param name="cell">The cell.</param>
        /// <param name="withDerivation">Whether it includes the derivation.</param>
        public static Cell Of(RollUpCell cell, bool withDerivation = true)
        {
            ArgumentNullException.ThrowIfNull(cell);
            return new Cell(
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
                Coverage.Of(cell.Coverage),
                cell.AgeInDays,
                [.. cell.Sources.Select(fact => fact.ToString())],
                withDerivation ? Derivation.Of(cell) : null,
                null,
                cell.Status,
                cell.LastOwnFigure is { } own ? OwnFigure.Of(own) : null);
        }
    }
}
