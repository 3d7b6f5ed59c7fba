using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A text in both languages of the library, as stored in documents.</summary>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BilingualText(
    [property: JsonPropertyName("vi"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Vietnamese,
    [property: JsonPropertyName("en"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string English)
{
    /// <summary>Returns the text that a function writes in each language.</summary>
    internal static BilingualText Of(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    /// <summary>Returns the text in the language requested.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;
}
