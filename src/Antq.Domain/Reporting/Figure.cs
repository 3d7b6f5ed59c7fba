using System.Text.Json.Serialization;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// A number that a report states for a measure (số liệu), with its parts (<c>trong đó</c>). Omitted values are those of the report.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Figure
{
    /// <summary>The measure.</summary>
    [JsonPropertyName("measure")]
    public required MeasureId Measure { get; init; }

    /// <summary>The value; null when missing or not applicable.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Count? Value { get; init; }

    /// <summary>
    /// Whether there is a value; by default reported if there is one, a share only if there is one of these, and else missing.
    /// </summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FigureStatus? Status { get; init; }

    /// <summary>The denominator, if the source gives one: 63 of 63 provinces.</summary>
    [JsonPropertyName("outOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Count? OutOf { get; init; }

    /// <summary>
    /// The share in percent that the source states: of <see cref="OutOf"/>, or of the whole for a part; without these its base is unknown.
    /// It is checked, never added.
    /// </summary>
    [JsonPropertyName("share")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Percentage? Share { get; init; }

    /// <summary>The target set for it (chỉ tiêu), if the source gives one.</summary>
    [JsonPropertyName("target")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Count? Target { get; init; }

    /// <summary>The achievement that the source states for the target: a percentage reached, or the excess.</summary>
    [JsonPropertyName("achieved")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TargetShare? Achieved { get; init; }

    /// <summary>The group of people it is limited to; null for all.</summary>
    [JsonPropertyName("population")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Population? Population { get; init; }

    /// <summary>The unit, if it is not that of the report.</summary>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnitKey? Unit { get; init; }

    /// <summary>
    /// The body within the unit that it is limited to, if the gazetteer does not list that body, such as a school or a hamlet. By
    /// default that of the whole or of the report, unless this names a unit.
    /// </summary>
    [JsonPropertyName("body")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; init; }

    /// <summary>The period, if it is not that of the report.</summary>
    [JsonPropertyName("period")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportingPeriod? Period { get; init; }

    /// <summary>The day of the figure, if it is not of a period.</summary>
    [JsonPropertyName("day")]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Day { get; init; }

    /// <summary>The movement, if it is not that of the report.</summary>
    [JsonPropertyName("movement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KindId<MovementType>? Movement { get; init; }

    /// <summary>The drive it belongs to.</summary>
    [JsonPropertyName("drive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Drive? Drive { get; init; }

    /// <summary>Parts of it that the source names; they are not added to it.</summary>
    [JsonPropertyName("ofWhich")]
    public IReadOnlyList<Figure> OfWhich { get; init => field = ValueList<Figure>.Of(value); } = ValueList<Figure>.Empty;

    /// <summary>How the parts relate to the whole.</summary>
    [JsonPropertyName("parts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PartsKind Parts { get; init; }

    /// <summary>The status, as given or following from the value.</summary>
    [JsonIgnore]
    public FigureStatus EffectiveStatus
        => Status ?? (Value is not null ? FigureStatus.Reported : Share is not null ? FigureStatus.ShareOnly : FigureStatus.Missing);

    /// <summary>Returns measure and value.</summary>
    public override string ToString() => $"{Measure} = {Value}";
}
