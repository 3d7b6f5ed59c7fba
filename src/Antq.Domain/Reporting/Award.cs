using System.Text.Json.Serialization;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// Awards of one form stated by a report. They count on the day on which they were conferred and in the territory of their recipients.
/// Omitted values are those of the report.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Award
{
    /// <summary>The form.</summary>
    [JsonPropertyName("form")]
    public required AwardForm Form { get; init; }

    /// <summary>
    /// The award of the law, if known: see <see cref="StandardAwards"/>. Without it, the award follows from title and issuers.
    /// </summary>
    [JsonPropertyName("scheme")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AwardSchemeId? Scheme { get; init; }

    /// <summary>The class, for awards that have one.</summary>
    [JsonPropertyName("class")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AwardClass? Class { get; init; }

    /// <summary>The name of the award in the words of the source, such as <c>Huân chương Chiến công</c>.</summary>
    [JsonPropertyName("title")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>What it is for (loại hình khen thưởng), if known.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CommendationType? Type { get; init; }

    /// <summary>Who confers it. Several mean that the source does not state which of them gave which, or that they gave jointly.</summary>
    [JsonPropertyName("issuers")]
    public required IReadOnlyList<Issuer> Issuers { get; init => field = ValueList<Issuer>.Of(value); }

    /// <summary>Who received it.</summary>
    [JsonPropertyName("recipients")]
    public required Recipients Recipients { get; init; }

    /// <summary>
    /// The wording of the source for the recipients, such as <c>cán bộ và nhân dân xã Tam Hồng</c>; the rules check it against the numbers.
    /// </summary>
    [JsonPropertyName("recipientsText")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecipientsText { get; init; }

    /// <summary>The measure of the group that the recipients belong to according to the source, such as the exemplars.</summary>
    [JsonPropertyName("among")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeasureId? Among { get; init; }

    /// <summary>Granted or only proposed.</summary>
    [JsonPropertyName("status")]
    public AwardStatus Status { get; init; }

    /// <summary>The day on which it was conferred; the day of the report if neither a day nor a span is given.</summary>
    [JsonPropertyName("day")]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Day { get; init; }

    /// <summary>The days within which it was conferred, if the day is not known.</summary>
    [JsonPropertyName("during")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportingPeriod? During { get; init; }

    /// <summary>The recipients' unit, if it is not that of the report.</summary>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnitKey? Unit { get; init; }

    /// <summary>The movement, if it is not that of the report.</summary>
    [JsonPropertyName("movement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MovementType? Movement { get; init; }

    /// <summary>The drive that it honours.</summary>
    [JsonPropertyName("drive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Drive? Drive { get; init; }

    /// <summary>
    /// The identifier that the reporting side assigns to the conferral: the same identifier in another report means the same conferral,
    /// which counts once. Several awards of one report may belong to one conferral, such as a ceremony; each of them counts.
    /// </summary>
    [JsonPropertyName("eventId")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EventId { get; init; }

    /// <summary>Who presented it, in the words of the source; this never identifies the issuer.</summary>
    [JsonPropertyName("presentedBy")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PresentedBy { get; init; }

    /// <summary>Who proposed it, in the words of the source.</summary>
    [JsonPropertyName("proposedBy")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProposedBy { get; init; }

    /// <summary>Returns the title, or else the form.</summary>
    public override string ToString() => Title ?? EnumName<AwardForm>.Of(Form);
}
