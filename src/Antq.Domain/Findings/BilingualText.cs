using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

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

    /// <summary>Returns a text that is the same in both languages, as a name or a number of an act is.</summary>
    internal static BilingualText Same(string text) => new(text, text);

    /// <summary>Returns a day as each language writes it; null for null.</summary>
    internal static BilingualText? Of(LocalDate? day)
        => day is { } known ? new(DayText.FormatVietnamese(known), DayText.Format(known)) : null;

    /// <summary>Returns the text in the language requested.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;
}
