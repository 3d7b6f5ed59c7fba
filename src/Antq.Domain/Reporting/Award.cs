using System.Text.Json.Serialization;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// Awards stated by a report. They count on the day on which they were conferred and in the territory of their recipients. What the source
/// does not name, such as form or issuer, is left out, and may be anything; several forms, awards, classes or issuers mean that it does not
/// state which of them each award is. Other omitted values are those of the report, or of the whole for a part.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Award
{
    /// <summary>The form: the possible ones if the source does not state which, none if it names no form.</summary>
    [JsonPropertyName("form")]
    [JsonConverter(typeof(PossibleKinds<AwardForm>.Converter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PossibleKinds<AwardForm> Form { get; init; }

    /// <summary>
    /// The award of the law, if known: see <see cref="StandardAwards"/>; or the possible ones. Without it, it follows from title and
    /// issuers.
    /// </summary>
    [JsonPropertyName("scheme")]
    [JsonConverter(typeof(Possible<AwardSchemeId>.Converter<ParsableJsonConverter<AwardSchemeId>>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Possible<AwardSchemeId> Scheme { get; init; }

    /// <summary>The class, for awards that have one; or the possible ones.</summary>
    [JsonPropertyName("class")]
    [JsonConverter(typeof(Possible<AwardClass>.Converter<KebabCaseEnumConverter<AwardClass>>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Possible<AwardClass> Class { get; init; }

    /// <summary>The name of the award in the words of the source, such as <c>Huân chương Chiến công</c>.</summary>
    [JsonPropertyName("title")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>What it is for (loại hình khen thưởng), if known.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CommendationType? Type { get; init; }

    /// <summary>
    /// Who confers it; empty when the source names nobody. Several mean that the source does not state which of them gave which, or that
    /// they gave jointly.
    /// </summary>
    [JsonPropertyName("issuers")]
    public IReadOnlyList<Issuer> Issuers { get; init => field = ValueList<Issuer>.Of(value); } = ValueList<Issuer>.Empty;

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

    /// <summary>Whether all of it was conferred after death (truy tặng).</summary>
    [JsonPropertyName("posthumous")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPosthumous { get; init; }

    /// <summary>Whether the recipients are inside or outside the People's Public Security forces, if the source states it.</summary>
    [JsonPropertyName("force")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecipientForce? Force { get; init; }

    /// <summary>The period whose achievements it honours, if the source states it; the award still counts on its own day.</summary>
    [JsonPropertyName("honours")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportingPeriod? Honours { get; init; }

    /// <summary>Which award of its kind it is for its recipients, counted from 1 (<c>lần thứ hai</c>), if the source states it.</summary>
    [JsonPropertyName("nth")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Nth { get; init; }

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

    /// <summary>
    /// The body within the unit to which all recipients belong, if the gazetteer does not list that body, such as a school or a hamlet. By
    /// default that of the whole or of the report, unless this names a unit.
    /// </summary>
    [JsonPropertyName("body")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; init; }

    /// <summary>The movement, if it is not that of the report.</summary>
    [JsonPropertyName("movement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KindId<MovementType>? Movement { get; init; }

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

    /// <summary>A name for it in this report, to which <see cref="MayBeIncludedIn"/> of others refers; no two awards share one.</summary>
    [JsonPropertyName("name")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>
    /// The names of other awards of this report that may include some or all of these, as the source does not state whether they do: all of
    /// them together are between the largest and the sum.
    /// </summary>
    [JsonPropertyName("mayBeIncludedIn")]
    public IReadOnlyList<string> MayBeIncludedIn { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Parts of it that the source names (<c>trong đó</c>); they are not added to it.</summary>
    [JsonPropertyName("ofWhich")]
    public IReadOnlyList<Award> OfWhich { get; init => field = ValueList<Award>.Of(value); } = ValueList<Award>.Empty;

    /// <summary>How the parts relate to the whole.</summary>
    [JsonPropertyName("parts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PartsKind Parts { get; init; }

    /// <summary>Returns the body within its unit, by default that of a report; null for the whole unit.</summary>
    internal string? BodyIn(Report report) => Body ?? (Unit is null ? report.Body : null);

    /// <summary>Returns the title, or else the forms.</summary>
    public override string ToString() => Title ?? (Form.Count == 0 ? "award" : string.Join(" or ", Form));

    /// <summary>
    /// Returns this award as a part of a whole: what it leaves out is that of the whole. Title, award and class of the whole are kept only
    /// if it names none of its own. It is proposed if the whole is.
    /// </summary>
    internal Award PartOf(Award whole)
    {
        var (namesAward, namesDays) = (Form.Count + Scheme.Count > 0 || Title is not null, Day is not null || During is not null);
        return this with
        {
            Form = Form.Count > 0 ? Form : whole.Form,
            Scheme = namesAward ? Scheme : whole.Scheme,
            Class = namesAward || Class.Count > 0 ? Class : whole.Class,
            Title = namesAward ? Title : whole.Title,
            Type = Type ?? whole.Type,
            Issuers = Issuers.Count > 0 ? Issuers : whole.Issuers,
            Status = whole.Status == AwardStatus.Proposed ? whole.Status : Status,
            Day = namesDays ? Day : whole.Day,
            During = namesDays ? During : whole.During,
            Unit = Unit ?? whole.Unit,
            Body = Body ?? (Unit is null ? whole.Body : null),
            Movement = Movement ?? whole.Movement,
            Drive = Drive ?? whole.Drive,
        };
    }
}
