using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>One cell of a roll-up as a document: a total of a unit, a measure and a category.</summary>
    /// <param name="Unit">The unit, or the first of the group.</param>
    /// <param name="Group">The units of the group; null when the total is of one unit.</param>
    /// <param name="Level">The level of the unit.</param>
    /// <param name="Measure">The measure.</param>
    /// <param name="Period">The period, if it differs from the first one of the document.</param>
    /// <param name="Category">The category; members left out mean all.</param>
    /// <param name="Value">
    /// The total with its bounds; its nominal value is the estimate, or what approximate wordings name. Null when there is none.
    /// </param>
    /// <param name="Words">The total in words, if the document includes it.</param>
    /// <param name="Status">Value and coverage in one word.</param>
    /// <param name="Exactness">How certain the value is, or why there is none.</param>
    /// <param name="Coverage">Which units have reported.</param>
    /// <param name="AgeInDays">The age of the oldest figure of a stock, in days before the end of the period.</param>
    /// <param name="LastOwnFigure">For a stock, the unit's own last figure if that is not the value.</param>
    /// <param name="Sources">Which of the sources of the document are used.</param>
    /// <param name="MoreSources">How many more facts are used than the document lists; null for none.</param>
    /// <param name="Facts">In the document of a single cell: the facts used, as report and place.</param>
    /// <param name="Findings">The places of the cell's own findings among those of the document; null for none.</param>
    /// <param name="MoreFindings">How many more findings the cell has than it lists; null for none.</param>
    /// <param name="Derivation">How the value was computed, if the document includes it.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Cell(
        [property: JsonPropertyName("unit"), JsonRequired] UnitKey Unit,
        IReadOnlyList<UnitKey>? Group,
        [property: JsonPropertyName("level"), JsonRequired] OrganisationLevel Level,
        [property: JsonPropertyName("measure"), JsonRequired] MeasureId Measure,
        [property: JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReportingPeriod? Period,
        [property: JsonPropertyName("category"), JsonRequired] CellCategory Category,
        [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Count? Value,
        [property: JsonPropertyName("words"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BilingualText? Words,
        [property: JsonPropertyName("status"), JsonRequired] CellStatus Status,
        [property: JsonPropertyName("exactness"), JsonRequired] Exactness Exactness,
        [property: JsonPropertyName("coverage"), JsonRequired] Coverage Coverage,
        [property: JsonPropertyName("ageInDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? AgeInDays,
        [property: JsonPropertyName("lastOwnFigure"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OwnFigure? LastOwnFigure,
        IReadOnlyList<Run>? Sources,
        [property: JsonPropertyName("moreSources"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MoreSources,
        IReadOnlyList<string>? Facts,
        IReadOnlyList<int>? Findings,
        [property: JsonPropertyName("moreFindings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MoreFindings,
        [property: JsonPropertyName("derivation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Derivation? Derivation)
    {
        /// <summary>The units of the group; null when the total is of one unit.</summary>
        [JsonPropertyName("group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<UnitKey>? Group { get; init => field = ValueList<UnitKey>.OrNull(value); } = ValueList<UnitKey>.OrNull(Group);

        /// <summary>Which of the sources of the document are used.</summary>
        [JsonPropertyName("sources"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Run>? Sources { get; init => field = ValueList<Run>.OrNull(value); } = ValueList<Run>.OrNull(Sources);

        /// <summary>In the document of a single cell: the facts used, as report and place.</summary>
        [JsonPropertyName("facts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<string>? Facts { get; init => field = ValueList<string>.OrNull(value); } = ValueList<string>.OrNull(Facts);

        /// <summary>The places of the cell's own findings among those of the document; null for none.</summary>
        [JsonPropertyName("findings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<int>? Findings { get; init => field = ValueList<int>.OrNull(value); } = ValueList<int>.OrNull(Findings);

        /// <summary>Returns the document of a single cell, with its facts, its derivation and its value in words.</summary>
        public static Cell Of(RollUpCell cell)
        {
            ArgumentNullException.ThrowIfNull(cell);
            var content = new RollUpDocument.Content { WithDerivations = true, WithWords = true, Most = null };
            return Of(cell, content, cell.Period, null, null) with
            {
                Facts = [.. cell.Sources.Select(fact => fact.ToString())],
            };
        }

        /// <summary>Returns the document of a cell.</summary>
        /// <param name="cell">The cell.</param>
        /// <param name="content">What the document contains.</param>
        /// <param name="period">The period, if it is to be named.</param>
        /// <param name="sources">Which of the sources of the document are used; null for a cell by itself.</param>
        /// <param name="findings">The places of its own findings; null for none.</param>
        internal static Cell Of(
            RollUpCell cell, RollUpDocument.Content content, ReportingPeriod? period, List<Run>? sources, int[]? findings) => new(
            cell.Unit.Key,
            cell.Units.Count > 1 ? [.. cell.Units.Select(unit => unit.Key)] : null,
            cell.Unit.Level,
            cell.Measure.Id,
            period,
            cell.Category,
            cell.Value,
            content.WithWords && cell.Value is { } value ? BilingualText.Of(value.ToWords) : null,
            cell.Status,
            cell.Exactness,
            Coverage.Of(cell.Coverage, content.Most),
            cell.AgeInDays,
            cell.LastOwnFigure is { } own ? OwnFigure.Of(own) : null,
            sources is null ? null : FirstOf(sources, content.Most),
            sources?.Count > content.Most ? sources.Skip(content.Most.Value).Sum(run => run.Count) : null,
            null,
            findings is null ? null : FirstOf(findings, content.Most),
            findings?.Length > content.Most ? findings.Length - content.Most : null,
            content.WithDerivations ? Derivation.Of(cell) : null);

        private static ValueList<T> FirstOf<T>(IReadOnlyList<T> all, int? most)
            => ValueList<T>.Of(all.Count > most ? all.Take(most.Value) : all);
    }
}
