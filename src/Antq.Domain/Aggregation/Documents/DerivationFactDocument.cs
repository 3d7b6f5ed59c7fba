using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Documents;

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
public sealed record DerivationFactDocument(
    [property: JsonPropertyName("report"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Report,
    [property: JsonPropertyName("path"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Path,
    [property: JsonPropertyName("unit"), JsonRequired] UnitKey Unit,
    [property: JsonPropertyName("start"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Start,
    [property: JsonPropertyName("end"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate End,
    [property: JsonPropertyName("role"), JsonRequired] StepRole Role,
    [property: JsonPropertyName("because"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(UnescapedTextJsonConverter))] string? Because,
    IReadOnlyList<SuccessionDocument> Passed,
    [property: JsonPropertyName("says"), JsonRequired] BilingualText Says)
{
    /// <summary>The events by which its territory passed to others.</summary>
    [JsonPropertyName("passed"), JsonRequired]
    public IReadOnlyList<SuccessionDocument> Passed { get; init => field = [.. value ?? []]; } = [.. Passed ?? []];

    internal static DerivationFactDocument Of(RollUpCell cell, DerivationStep step) => new(
        step.Fact.Report.Id,
        step.Fact.Path,
        step.Fact.Unit,
        step.Fact.Start,
        step.Fact.End,
        step.Role,
        step.Because?.ToString(),
        [.. CellExplanation.EventsOf(cell, step).Select(passed => new SuccessionDocument(passed.Predecessor, passed.Successor, passed.Day, passed.Act?.Title))],
        BilingualText.Of(language => CellExplanation.Sentence(cell, step, language)));
}
