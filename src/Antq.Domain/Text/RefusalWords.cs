using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Antq.Domain.Text;

/// <summary>
/// Finds what the serializer refused in a document, and puts it in words of documents: its own are about types and members of a program.
/// </summary>
internal static class RefusalWords
{
    private const string NotJson = "The document is not JSON from here on.";
    private const string Unread = "This value cannot be read.";

    /// <summary>Returns why a document is refused.</summary>
    /// <param name="reader">A reader before the document or at its first token.</param>
    /// <param name="type">The type of the document.</param>
    /// <param name="refusal">The refusal of the serializer, or of a converter of this library, which has words of its own.</param>
    public static string ReasonOf(Utf8JsonReader reader, JsonTypeInfo type, JsonException refusal)
    {
        if (refusal is DocumentException || refusal.InnerException is DocumentException) return JsonPlace.ReasonOf(refusal);
        const int MostMembers = 64;
        return WordsOf(DocumentFaultFinder.Of(reader, type, MostMembers), type);
    }

    private static string WordsOf(List<DocumentFault> faults, JsonTypeInfo type)
    {
        if (faults.Count == 0) return Unread;
        var fault = faults[0];
        return fault.Kind switch
        {
            DocumentFaultKind.NotJson => NotJson,
            DocumentFaultKind.TooDeep => $"The document is nested deeper than {type.Options.MaxDepth} levels.",
            DocumentFaultKind.UnknownMember => $"There is no member {QuotedText.Of(fault.Member)} here."
                + $"{NearestText.Question(fault.Member, fault.Known)} Known: {string.Join(", ", fault.Known)}.",
            DocumentFaultKind.RepeatedMember => $"The member {QuotedText.Of(fault.Member)} occurs twice.",
            DocumentFaultKind.MissingMember => $"Missing: {string.Join(", ", MissingWith(fault, faults))}.",
            DocumentFaultKind.OtherKind when fault is { Actual: JsonTokenType.Null, Member: { } member }
                => $"The member '{member}' is not null.",
            DocumentFaultKind.OtherKind when Expected(fault.Expected) is { } expected
                => $"This is {expected}, not {JsonWords.Of(fault.Actual)}.",
            DocumentFaultKind.Invalid when ReferenceEquals(fault.Reason, DocumentText.Broken)
                => "The name of a member is not well-formed Unicode.",
            _ => Unread,
        };
    }

    /// <summary>Returns the names of all members that the same object lacks.</summary>
    private static IEnumerable<string> MissingWith(DocumentFault first, IEnumerable<DocumentFault> faults)
        => faults.TakeWhile(fault => fault.Kind == DocumentFaultKind.MissingMember && fault.Offset == first.Offset)
            .Select(fault => $"'{fault.Member}'");

    private static string? Expected(Type? type)
        => type == typeof(object) ? "an object"
            : type == typeof(Array) ? "an array"
            : type == typeof(string) ? "a string"
            : type == typeof(bool) ? "true or false"
            : null;
}
