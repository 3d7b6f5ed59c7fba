using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A text in both languages of the library, as documents hold it.</summary>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BilingualText(
    [property: JsonPropertyName("vi"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Vietnamese,
    [property: JsonPropertyName("en"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string English)
{
    /// <summary>What says the same in either language, told once for each.</summary>
    internal static BilingualText Of(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
