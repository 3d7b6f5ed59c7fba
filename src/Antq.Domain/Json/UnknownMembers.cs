using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>Finds the members of a document that its type does not have.</summary>
internal static class UnknownMembers
{
    /// <summary>Returns a finding for each, in the order of the document.</summary>
    /// <exception cref="JsonException">A name cannot be read, as it is broken Unicode.</exception>
    public static IReadOnlyList<Finding> Of(ReadOnlySpan<byte> utf8, JsonTypeInfo type, string? report)
    {
        var reader = new Utf8JsonReader(DocumentReading.WithoutMark(utf8), new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        using var document = JsonDocument.ParseValue(ref reader);
        var found = new List<Finding>();
        Look(document.RootElement, type, "", report, found);
        return found.AsReadOnly();
    }

    private static void Look(JsonElement element, JsonTypeInfo type, string path, string? report, List<Finding> found)
    {
        // A finding reads itself, by the metadata of its document.
        if (type.Type == typeof(Finding)) type = FindingJsonContext.Lenient;
        if (element.ValueKind == JsonValueKind.Array && type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } items })
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
                Look(item, type.Options.GetTypeInfo(items), $"{path}/{index}", report, found);
        }

        if (element.ValueKind != JsonValueKind.Object || type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var member in element.EnumerateObject())
        {
            var name = NameOf(member, path);
            var place = $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var property = type.Properties.FirstOrDefault(property => property.Get is not null && property.Name == name);
            if (property is null) found.Add(new Finding(FindingCodes.MemberLeftOut, report, place, [new FindingValue("member", name)]));
            else if (property.CustomConverter is null)
                Look(member.Value, type.Options.GetTypeInfo(property.PropertyType), place, report, found);
        }
    }

    /// <exception cref="JsonException">The name is broken Unicode, which the serializer would skip like any other name.</exception>
    private static string NameOf(JsonProperty member, string path)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw DocumentJson.Refusal(path, "The name of a member is not well-formed Unicode.");
        }
    }
}
