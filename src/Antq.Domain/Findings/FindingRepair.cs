using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The smallest change that would remove a finding: one value at one place of the document.</summary>
/// <param name="Path">The place, as a JSON pointer.</param>
/// <param name="Value">
/// The correct value, as the neutral text of its type: <c>33</c>, <c>25@2025-07-01</c>, <c>2431..|hơn 2.430</c>.
/// </param>
/// <param name="Json">
/// The correct value in the document, as JSON: <c>33</c>, <c>"25@2025-07-01"</c>, <c>{"lower":2431,"text":"hơn 2.430"}</c>; null when
/// unknown, as in a document of a version that did not write it.
/// </param>
/// <param name="Words">The change in words, for a button, in both languages; null when unknown.</param>
/// <exception cref="ArgumentException">The JSON value is not one JSON value.</exception>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record FindingRepair(
    [property: JsonPropertyName("path"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Path,
    [property: JsonPropertyName("value"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Value,
    string? Json = null,
    [property: JsonPropertyName("label"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BilingualText? Words = null)
{
    /// <summary>
    /// The correct value in the document, as JSON without blanks: <c>33</c>, <c>"25@2025-07-01"</c>,
    /// <c>{"lower":2431,"text":"hơn 2.430"}</c>; null when unknown.
    /// </summary>
    [JsonPropertyName("json")]
    [JsonConverter(typeof(ValueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Json { get; } = Json is null ? null : JsonText.Compact(Json);

    /// <summary>Returns the change as a label of a button: <c>Sửa thành 33</c>, <c>Change to 33</c>.</summary>
    public string Label(Language language)
        => Words?.In(language) ?? (language == Language.Vietnamese ? $"Sửa thành {Value}" : $"Change to {Value}");

    /// <summary>Sets the value in a document that has the place, such as one parsed from a validated report.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException"><see cref="Json"/> is unknown.</exception>
    /// <exception cref="ArgumentException">The document has no such place, or the place is the whole document.</exception>
    public void ApplyTo(JsonNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (Json is null) throw new InvalidOperationException($"The JSON value of the repair at '{Path}' is unknown.");
        var node = FieldPath.TryParse(Path, out var field) && field.Steps.Count > 0 ? document : null;
        for (var i = 0; node is not null && i < field!.Steps.Count - 1; i++) node = Member(node, field.Steps[i]);
        switch (node)
        {
            case JsonObject members when members.ContainsKey(field!.Steps[^1]):
                members[field.Steps[^1]] = JsonNode.Parse(Json);
                break;
            case JsonArray items when PlaceIn(items, field!.Steps[^1]) is { } place:
                items[place] = JsonNode.Parse(Json);
                break;
            default:
                throw new ArgumentException($"The document has no place {QuotedText.Of(Path)}.", nameof(document));
        }
    }

    private static JsonNode? Member(JsonNode node, string step) => node switch
    {
        JsonObject members => members[step],
        JsonArray items when PlaceIn(items, step) is { } place => items[place],
        _ => null,
    };

    private static int? PlaceIn(JsonArray items, string step)
        => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < items.Count ? place : null;
}
