using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>A fact at a leaf of a derivation.</summary>
    /// <param name="Report">The id of the report.</param>
    /// <param name="Path">The place in the report, as a JSON pointer.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="Start">Its first day; null for an open start.</param>
    /// <param name="End">Its last day.</param>
    /// <param name="Role">Its role.</param>
    /// <param name="Because">The other fact that it gave way to: report and place.</param>
    /// <param name="Passed">The events by which its territory passed to others.</param>
    /// <param name="Says">All of it as a sentence.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Fact(
        [property: JsonPropertyName("report"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Report,
        [property: JsonPropertyName("path"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Path,
        [property: JsonPropertyName("unit"), JsonRequired] UnitKey Unit,
        [property: JsonPropertyName("start"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
            JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Start,
        [property: JsonPropertyName("end"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate End,
        [property: JsonPropertyName("role"), JsonRequired] StepRole Role,
        [property: JsonPropertyName("because"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
            JsonConverter(typeof(UnescapedTextJsonConverter))] string? Because,
        IReadOnlyList<Succession> Passed,
        [property: JsonPropertyName("says"), JsonRequired] BilingualText Says)
    {
        /// <summary>The events by which its territory passed to others.</summary>
        [JsonPropertyName("passed"), JsonRequired]
        public IReadOnlyList<Succession> Passed { get; init => field = ValueList<Succession>.Of(value); } = ValueList<Succession>.Of(
            Passed);

        internal static Fact Of(RollUpCell cell, Aggregation.Derivation.Step step) => new(
            step.Fact.Report.Id,
            step.Fact.Path,
            step.Fact.Unit,
            step.Fact.Start,
            step.Fact.End,
            step.Role,
            step.Because?.ToString(),
            [.. CellExplanation.EventsOf(cell, step)
                .Select(passed => new Succession(passed.Predecessor, passed.Successor, passed.Day, passed.Act?.Title))],
            BilingualText.Of(language => CellExplanation.Sentence(cell, step, language)));
    }
}
