using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>
/// The result of a roll-up as a document (format <c>antq-roll-up/1</c>): what <see cref="RollUpResult"/> is written as, and is read as.
/// </summary>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Findings">The findings on the reports and on adding them up.</param>
/// <param name="Cells">The cells, in the order of the result.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record RollUpDocument(
    [property: JsonPropertyName("dataVersion"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string DataVersion,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RollUpDocument.Cell> Cells)
{
    /// <summary>The findings on the reports and on adding them up.</summary>
    [JsonPropertyName("findings"), JsonRequired]
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Of(value); } = ValueList<Finding>.Of(Findings);

    /// <summary>The cells, in the order of the result.</summary>
    [JsonPropertyName("cells"), JsonRequired]
    public IReadOnlyList<Cell> Cells { get; init => field = ValueList<Cell>.Of(value); } = ValueList<Cell>.Of(Cells);

    /// <summary>The format that this version of the library reads and writes.</summary>
    public const string CurrentFormat = "antq-roll-up/1";

    /// <summary>The format of the document.</summary>
    [JsonPropertyName("format")]
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(RollUpFormatJsonConverter))]
    [JsonRequired]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>Returns the document of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withDerivations">Whether each cell includes its derivation; such documents are many times as long.</param>
    public static RollUpDocument Of(RollUpResult result, bool withDerivations = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RollUpDocument(result.DataVersion, result.Findings,
            [.. result.Cells.Select(
            cell => Cell.Of(cell, withDerivations) with { Period = cell.Period == result.Period ? null : cell.Period })]);
    }
}
