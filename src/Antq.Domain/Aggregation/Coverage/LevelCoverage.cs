using System.Text.Json.Serialization;

namespace Antq.Domain;

/// <summary>How many units of a level have reported the total: the same numbers for reports and for columns.</summary>
/// <param name="Level">The level; in columns that of the rows.</param>
/// <param name="Expected">How many units are expected to report: those that were valid in the period, have territory of the total's unit,
/// and to which the measure applies.</param>
/// <param name="Reported">How many have reported all of it: for a flow, on all of their days; for a stock, a figure that is used.</param>
/// <param name="InPart">How many have reported a part of it.</param>
/// <param name="NotApplicable">How many the measure does not apply to.</param>
/// <param name="ExpectedTime">
/// The time that the expected units could report, summed over them: in days for reports, in periods of the rows for columns; null when time
/// is not counted, as for stocks and awards of reports.
/// </param>
/// <param name="ReportedTime">How much of that time they have reported; null when the expected time is.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct LevelCoverage(
    [property: JsonPropertyName("level"), JsonRequired] OrganisationLevel Level,
    [property: JsonPropertyName("expected"), JsonRequired] int Expected,
    [property: JsonPropertyName("reported"), JsonRequired] int Reported,
    [property: JsonPropertyName("inPart"), JsonRequired] int InPart,
    [property: JsonPropertyName("notApplicable"), JsonRequired] int NotApplicable,
    [property: JsonPropertyName("expectedTime"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? ExpectedTime = null,
    [property: JsonPropertyName("reportedTime"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? ReportedTime = null)
{
    /// <summary>How many have reported nothing.</summary>
    [JsonIgnore]
    public int Missing => Expected - Reported - InPart;

    /// <summary>Whether every expected unit has reported all of it.</summary>
    [JsonIgnore]
    public bool IsComplete => Reported == Expected;

    /// <summary>Whether no unit has reported anything.</summary>
    internal bool IsEmpty => Reported + InPart == 0;

    internal static LevelCoverage Of(OrganisationLevel level, IReadOnlyList<Coverage.Part> parts)
    {
        var (reported, inPart, notApplicable) = (0, 0, 0);
        long? expectedDays = null, reportedDays = null;
        foreach (var part in parts)
        {
            if (part.State == Coverage.State.Reported) reported++;
            else if (part.State == Coverage.State.InPart) inPart++;
            else if (part.State == Coverage.State.NotApplicable) notApplicable++;
            if (part.ExpectedDays is { } days) expectedDays = (expectedDays ?? 0) + days;
            if (part.ReportedDays is { } known) reportedDays = (reportedDays ?? 0) + known;
        }

        return new LevelCoverage(level, parts.Count - notApplicable, reported, inPart, notApplicable, expectedDays, reportedDays);
    }
}
