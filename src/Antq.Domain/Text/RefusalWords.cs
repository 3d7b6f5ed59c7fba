using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Antq.Domain.Text;

/// <summary>
/// Finds what the serializer refused in a document, and puts it in words of documents: its own are about types and members of a program.
/// </summary>
internal static class RefusalWords
{
    private const string NotJson = "The document is not JSON from here on.";

    /// <summary>Returns why a document is refused.</summary>
    /// <param name="reader">A reader before the document or at its first token.</param>
    /// <param name="type">The type of the document.</param>
    /// <param name="refusal">The refusal of the serializer, or of a converter of this library, which has words of its own.</param>
    public static string ReasonOf(Utf8JsonReader reader, JsonTypeInfo type, JsonException refusal)
    {
        if (refusal is DocumentException || refusal.InnerException is DocumentException) return JsonPlace.ReasonOf(refusal);
        try
        {
            if (reader.TokenType == JsonTokenType.None) Next(ref reader);
            if (FaultOf(ref reader, type) is { } fault) return fault;
            return reader.Read() ? NotJson : "This value cannot be read.";
        }
        catch (JsonException)
        {
            return reader.CurrentDepth >= type.Options.MaxDepth - 1
                ? $"The document is nested deeper than {type.Options.MaxDepth} levels."
                : NotJson;
        }
        catch (InvalidOperationException)
        {
            return "The name of a member is not well-formed Unicode.";
        }
    }

    /// <summary>
    /// Returns what is wrong with the value at the reader's position; null if nothing is, and the reader is then at its end.
    /// </summary>
    private static string? FaultOf(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object: return FaultOfObject(ref reader, type);
            case JsonTypeInfoKind.Enumerable: return FaultOfList(ref reader, type);
            default:
                if (Expected(type.Type) is var (expected, tokens) && !tokens.Contains(reader.TokenType)) return IsNot(expected, in reader);
                reader.Skip();
                return null;
        }
    }

    private static string? FaultOfList(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return IsNot("an array", in reader);
        var items = type.Options.GetTypeInfo(type.ElementType!);
        while (Next(ref reader) != JsonTokenType.EndArray)
        {
            if (FaultOf(ref reader, items) is { } fault) return fault;
        }

        return null;
    }

    private static string? FaultOfObject(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return IsNot("an object", in reader);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name)) return $"The member {QuotedText.Of(name)} occurs twice.";
            if (type.Properties.FirstOrDefault(property => property.Name == name) is not { } member)
            {
                if (type.UnmappedMemberHandling == System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip) reader.Skip();
                else return Unknown(name, type);
                continue;
            }

            Next(ref reader);
            if (reader.TokenType == JsonTokenType.Null)
            {
                if (!member.IsSetNullable) return $"The member '{name}' is not null.";
            }
            else if (member.CustomConverter is not null) reader.Skip();
            else if (FaultOf(ref reader, type.Options.GetTypeInfo(member.PropertyType)) is { } fault) return fault;
        }

        var missing = type.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name))
            .Select(property => $"'{property.Name}'");
        return string.Join(", ", missing) is { Length: > 0 } names ? $"Missing: {names}." : null;
    }

    private static string Unknown(string name, JsonTypeInfo type)
    {
        var known = type.Properties.Where(property => property.Get is not null).Select(property => property.Name).ToArray();
        return $"There is no member {QuotedText.Of(name)} here.{NearestText.Question(name, known)} Known: {string.Join(", ", known)}.";
    }

    private static string IsNot(string expected, in Utf8JsonReader reader) => $"This is {expected}, not {JsonWords.Of(reader.TokenType)}.";

    private static (string Words, JsonTokenType[] Tokens)? Expected(Type type)
        => type == typeof(string) ? ("a string", [JsonTokenType.String])
            : type == typeof(bool) ? ("true or false", [JsonTokenType.True, JsonTokenType.False])
            : null;

    /// <exception cref="JsonException">The document ends here, or is not JSON.</exception>
    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : throw new DocumentException(NotJson);
}
