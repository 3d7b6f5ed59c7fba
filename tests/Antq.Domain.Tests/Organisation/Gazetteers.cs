using System.Text;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Gazetteers as text: the shipped one as it saves itself, and the example of the documentation.</summary>
internal static class Gazetteers
{
    private static readonly Lazy<string> Saved = new(() => Save(Gazetteer.Default));

    /// <summary>The shipped gazetteer.</summary>
    public static string Shipped => Saved.Value;

    /// <summary>The example of docs/reference/gazetteer-format.md.</summary>
    public static string Small { get; } = Example();

    public static string Save(Gazetteer gazetteer)
    {
        using var stream = new MemoryStream();
        gazetteer.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Gazetteer Load(string text) => Gazetteer.Load(Stream(text));

    /// <summary>What is found in a text, and whether a gazetteer came of it.</summary>
    public static (bool IsLoaded, IReadOnlyList<Finding> Findings) Try(string text)
    {
        var isLoaded = Gazetteer.TryLoad(Stream(text), out _, out var findings);
        return (isLoaded, findings);
    }

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>A text with one place of it changed.</summary>
    public static string With(this string text, string right, string wrong)
    {
        text.Should().Contain(right);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }

    /// <summary>A text without the lines that a part of tells.</summary>
    public static string Without(this string text, Func<string, bool> line) => string.Join('\n', text.Split('\n').Where(one => !line(one)));

    private static string Example()
    {
        var page = Checkout.Read("docs", "reference", "gazetteer-format.md").ReplaceLineEndings("\n");
        var start = page.IndexOf("antq-data 1 example", StringComparison.Ordinal);
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
