using Antq.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Antq.Samples.Screens;

/// <summary>
/// A page or a part of one. The language is in the address (<c>?lang=en</c>), so that a link keeps it; without, it is Vietnamese.
/// </summary>
public abstract class ScreenPart : ComponentBase
{
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    protected Language Language => LanguageOf(Navigation.Uri);

    /// <summary>Whether the page is only drawn and nobody listens yet: what is typed now would be lost.</summary>
    protected bool IsDrawnOnly => !RendererInfo.IsInteractive;

    public static Language LanguageOf(string address)
        => QueryHelpers.ParseQuery(new Uri(address).Query).TryGetValue("lang", out var lang) && lang == "en"
            ? Language.English
            : Language.Vietnamese;

    /// <summary>Returns one of two texts of the screen's own. The names of the domain come from the library, in both languages.</summary>
    protected string In(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;

    /// <summary>Returns an address in the language of this page.</summary>
    protected string To(string path, params (string Name, string? Value)[] query)
        => QueryHelpers.AddQueryString(
            path,
            query.Append(("lang", Language == Language.English ? "en" : null))
                .Where(one => one.Item2 is not null)
                .ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal));

    /// <summary>Returns the text with a capital letter, as a heading or a list begins.</summary>
    protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
