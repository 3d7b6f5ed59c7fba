using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>
/// The result of a roll-up as a document (format <c>antq-roll-up/2</c>): what <see cref="RollUpResult"/> is written as, and is read as. It
/// contains all that a screen shows: periods, boundaries, names in both languages, and totals with status and coverage.
/// </summary>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Periods">The periods of the totals: first that of the cells which name none.</param>
/// <param name="Boundaries">The day whose boundaries the totals use; null when the units are as they were.</param>
/// <param name="Level">The level of the totals.</param>
/// <param name="Options">The options of the roll-up.</param>
/// <param name="Names">The name of each unit, measure and period of the document, by its key or identifier.</param>
/// <param name="Sources">The facts used, each once: report and place.</param>
/// <param name="Findings">The findings on the reports and on adding them up, then those of single cells.</param>
/// <param name="Cells">The cells, in the order of the result.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record RollUpDocument(
    [property: JsonPropertyName("dataVersion"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string DataVersion,
    IReadOnlyList<ReportingPeriod> Periods,
    [property: JsonPropertyName("boundaries"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Boundaries,
    [property: JsonPropertyName("level"), JsonRequired] OrganisationLevel Level,
    [property: JsonPropertyName("options"), JsonRequired] RollUpDocument.Settings Options,
    IReadOnlyDictionary<string, BilingualText> Names,
    IReadOnlyList<string> Sources,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RollUpDocument.Cell> Cells)
{
    /// <summary>The format that this version of the library reads and writes.</summary>
    public const string CurrentFormat = "antq-roll-up/2";

    /// <summary>The format of the document.</summary>
    [JsonPropertyName("format")]
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(RollUpFormatJsonConverter))]
    [JsonRequired]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>The periods of the totals: first that of the cells which name none.</summary>
    [JsonPropertyName("periods"), JsonRequired]
    public IReadOnlyList<ReportingPeriod> Periods { get; init => field = ValueList<ReportingPeriod>.Of(value); }
        = ValueList<ReportingPeriod>.Of(Periods);

    /// <summary>The name of each unit, measure and period of the document, by its key or identifier.</summary>
    [JsonPropertyName("names"), JsonRequired]
    public IReadOnlyDictionary<string, BilingualText> Names { get; init => field = ValueMap<BilingualText>.Of(value); }
        = ValueMap<BilingualText>.Of(Names);

    /// <summary>The facts used, each once: report and place.</summary>
    [JsonPropertyName("sources"), JsonRequired]
    public IReadOnlyList<string> Sources { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Sources);

    /// <summary>The findings on the reports and on adding them up, then those of single cells.</summary>
    [JsonPropertyName("findings"), JsonRequired]
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Of(value); } = ValueList<Finding>.Of(Findings);

    /// <summary>The cells, in the order of the result.</summary>
    [JsonPropertyName("cells"), JsonRequired]
    public IReadOnlyList<Cell> Cells { get; init => field = ValueList<Cell>.Of(value); } = ValueList<Cell>.Of(Cells);

    /// <summary>Returns the document of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">What it contains; null for the default.</param>
    public static RollUpDocument Of(RollUpResult result, RollUpDocument.Content? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RollUpDocumentBuilder(result, options ?? new RollUpDocument.Content()).Document();
    }

    /// <summary>Returns a value without the wording of its source.</summary>
    private static Count Plain(Count value) => value.Wording is null ? value : Count.Of(value.Lower, value.Upper, value.Nominal);
}
