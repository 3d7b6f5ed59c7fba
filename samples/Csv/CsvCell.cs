using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain;
using NodaTime.Text;

namespace Antq.Samples.Csv;

/// <summary>How the text of a cell becomes a member of a report's document, and back.</summary>
internal sealed record CsvCell(string Form, Func<string, CodeColumn, JsonNode> Read, Func<JsonNode, string> Write)
{
    public static CsvCell Text { get; } = new("text", (text, _) => text, node => node.GetValue<string>());

    public static CsvCell Day { get; } =
        new("day", (text, _) => LocalDatePattern.Iso.Parse(text) is { Success: true }
        ? text
        : throw DayRefusal(text), node => node.GetValue<string>());

    public static CsvCell Number { get; } =
        new("whole number", (text, _) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), node => node.ToJsonString());

    public static CsvCell Flag { get; } = new("true or false", (text, _) => bool.Parse(text), node => node.ToJsonString());

    /// <summary>A count in its neutral form (<c>12115</c>, <c>8..27</c>), or in Vietnamese words (<c>hơn 2.430</c>).</summary>
    public static CsvCell Count { get; } = new(
        "count",
        (text, _) =>
            JsonSerializer.SerializeToNode(
            Domain.Count.TryParse(text, null, out var count) ? count : Domain.Count.Read(text, Language.Vietnamese))!,
        node => node.Deserialize<Count>().ToString());

    /// <summary>A unit by its key (<c>24@2025-07-01</c>), or by its code where the day of the code is known.</summary>
    public static CsvCell Unit { get; } = new("unit", (text, codes) => Key(text, codes).ToString(), node => node.GetValue<string>());

    public static CsvCell Units { get; } = new(
        "units with a blank between them",
        (text, codes) => new JsonArray([.. Words(text).Select(word => (JsonNode)Key(word, codes).ToString())]),
        node => string.Join(' ', node.AsArray().Select(key => key!.GetValue<string>())));

    /// <summary>
    /// Offices with a blank between them, each with a colon and its unit where that is known: <c>minister</c>,
    /// <c>department-director:V05@2018-08-07</c>.
    /// </summary>
    public static CsvCell Issuers { get; } = new(
        "offices with a blank between them, each perhaps with a colon and its unit",
        (text, codes) => new JsonArray([.. Words(text).Select(word => Issuer(word, codes))]),
        node => string.Join(' ', node.AsArray().Select(issuer => $"{issuer!["office"]}{(issuer["unit"] is { } unit ? $":{unit}" : "")}")));

    public static CsvCell Kinds { get; } = new(
        "kinds of recipients with a blank between them",
        (text, _) => new JsonArray([.. Words(text).Select(word => (JsonNode)Terms.Parse<RecipientKind>(word).Id())]),
        node => string.Join(' ', node.AsArray().Select(kind => kind!.GetValue<string>())));

    public static CsvCell Named<T>()
        where T : struct, Enum
        => new("name", (text, _) => Terms.Parse<T>(text).Id(), node => node.GetValue<string>());

    public static CsvCell Value<T>(string form)
        where T : IParsable<T>
        => new(form, (text, _) => T.Parse(text, CultureInfo.InvariantCulture).ToString()!, node => node.GetValue<string>());

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static UnitKey Key(string text, CodeColumn codes)
        => text.Contains('@', StringComparison.Ordinal) ? UnitKey.Parse(text) : codes.Map(text);

    private static JsonObject Issuer(string word, CodeColumn codes)
    {
        var parts = word.Split(':', 2);
        var issuer = new JsonObject { ["office"] = Terms.Parse<IssuingOffice>(parts[0]).Id() };
        if (parts.Length == 2) issuer["unit"] = Key(parts[1], codes).ToString();
        return issuer;
    }

    /// <summary>Excel writes days as the machine likes; what is a day in Vietnam and nowhere else is proposed, never taken.</summary>
    private static CellRefusal DayRefusal(string text)
    {
        var vietnamese = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu").Parse(text);
        return new CellRefusal(
            CsvFindings.CellUnreadable,
            [new("reason", $"“{text}” không có dạng 2025-07-01.", $"“{text}” is not a day such as 2025-07-01.")],
            vietnamese is { Success: true, Value.Day: > 12 } ? LocalDatePattern.Iso.Format(vietnamese.Value) : null);
    }
}
