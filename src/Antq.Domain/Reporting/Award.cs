using System.Text.Json.Serialization;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// Awards of one form that a report tells of. They count on the day that they were conferred and in the territory of their
/// recipients. What it leaves out is that of the report.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Award
{
    /// <summary>The form.</summary>
    [JsonPropertyName("form")]
    public required AwardForm Form { get; init; }

    /// <summary>Which award of the law it is, where that is known: <see cref="StandardAwards"/>. Without it, the title and the issuers tell.</summary>
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

    /// <summary>What it is for (loại hình khen thưởng), where that is known.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CommendationType? Type { get; init; }

    /// <summary>Who confers it. Several mean that the source does not say which of them gave which, or that they gave jointly.</summary>
    [JsonPropertyName("issuers")]
    public required IReadOnlyList<Issuer> Issuers { get; init => field = [.. value ?? []]; }

    /// <summary>Who received it.</summary>
    [JsonPropertyName("recipients")]
    public required Recipients Recipients { get; init; }

    /// <summary>The words of the source for the recipients, such as <c>cán bộ và nhân dân xã Tam Hồng</c>; the rules hold them against the numbers.</summary>
    [JsonPropertyName("recipientsText")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecipientsText { get; init; }

    /// <summary>The measure whose things the recipients are said to be among, such as the exemplars.</summary>
    [JsonPropertyName("among")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeasureId? Among { get; init; }

    /// <summary>Granted or only proposed.</summary>
    [JsonPropertyName("status")]
    public AwardStatus Status { get; init; }

    /// <summary>The day it was conferred; without one, and without a span, the day of the report.</summary>
    [JsonPropertyName("day")]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Day { get; init; }

    /// <summary>The days within which it was conferred, where the day is not known.</summary>
    [JsonPropertyName("during")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportingPeriod? During { get; init; }

    /// <summary>The recipients' unit, where it is not that of the report.</summary>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnitKey? Unit { get; init; }

    /// <summary>The movement, where it is not that of the report.</summary>
    [JsonPropertyName("movement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MovementType? Movement { get; init; }

    /// <summary>The drive that it honours.</summary>
    [JsonPropertyName("drive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Drive? Drive { get; init; }

    /// <summary>
    /// The identifier that the reporting side gives to the conferral: the same one in another report means the same conferral, which counts
    /// once. Several awards of one report may be of one conferral, as at a ceremony; each of them counts.
    /// </summary>
    [JsonPropertyName("eventId")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EventId { get; init; }

    /// <summary>Who handed it over, in the words of the source; never its issuer by that.</summary>
    [JsonPropertyName("presentedBy")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PresentedBy { get; init; }

    /// <summary>Who proposed it, in the words of the source.</summary>
    [JsonPropertyName("proposedBy")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProposedBy { get; init; }

    /// <summary>The title, or else the form.</summary>
    public override string ToString() => Title ?? EnumSlug<AwardForm>.Of(Form);
}
