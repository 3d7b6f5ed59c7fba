using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Lineage;

/// <summary>
/// A Mermaid flowchart, read by a grammar far stricter than Mermaid's: one statement a line, all texts in quotes, nothing bare in them.
/// </summary>
internal sealed partial class MermaidPicture
{
    private const string Name = "[A-Za-z][A-Za-z0-9_]*";
    private const string Text = @"(?:[\p{L}\p{M}\p{Nd} ,/\-@]|#[0-9]+;|<br/>)+";

    private readonly Dictionary<string, string> _nodes = new(StringComparer.Ordinal);
    private readonly List<(string From, string Arrow, string To, string Label)> _arrows = [];
    private readonly List<(string From, string To)> _links = [];
    private readonly Dictionary<string, string[]> _classes = new(StringComparer.Ordinal);

    private MermaidPicture()
    {
    }

    /// <summary>The labels of the nodes, as they are shown.</summary>
    public IReadOnlyDictionary<string, string> Nodes => _nodes;

    /// <summary>The arrows with their labels.</summary>
    public IReadOnlyList<(string From, string Arrow, string To, string Label)> Arrows => _arrows;

    /// <summary>The nodes that are joined without a label.</summary>
    public IReadOnlyList<(string From, string To)> Links => _links;

    /// <summary>The nodes of each class.</summary>
    public IReadOnlyDictionary<string, string[]> Classes => _classes;

    public static MermaidPicture Read(string text)
    {
        var lines = text.Split('\n');
        lines[0].Should().Be("flowchart LR");
        var picture = new MermaidPicture();
        var styles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            if (Node().Match(line) is { Success: true } node)
                picture._nodes.TryAdd(node.Groups[1].Value, Shown(node.Groups[2].Value)).Should().BeTrue($"no id is there twice: {line}");
            else if (Arrow().Match(line) is { Success: true } arrow)
                picture._arrows.Add(
                    (Declared(arrow.Groups[1].Value), arrow.Groups[2].Value, Declared(arrow.Groups[4].Value),
                    Shown(arrow.Groups[3].Value)));
            else if (Link().Match(line) is { Success: true } link)
                picture._links.Add((Declared(link.Groups[1].Value), Declared(link.Groups[2].Value)));
            else if (Style().Match(line) is { Success: true } style)
                styles.Add(style.Groups[1].Value).Should().BeTrue($"no class is there twice: {line}");
            else if (Class().Match(line) is { Success: true } some)
                picture._classes.Add(some.Groups[2].Value, [.. some.Groups[1].Value.Split(',').Select(Declared)]);
            else Assert.Fail($"'{line}' is no line of a picture.");
        }

        picture._classes.Keys.Should().BeEquivalentTo(styles);
        return picture;

        string Declared(string id)
        {
            picture._nodes.Should().ContainKey(id, "what is joined is declared before");
            return id;
        }
    }

    /// <summary>The id of the node of a unit.</summary>
    public static string Id(string key) => "u" + key.Replace('-', '_').Replace('@', '_');

    private static string Shown(string label)
        => Code().Replace(
            label.Replace("<br/>", "\n", StringComparison.Ordinal), code
            => char.ConvertFromUtf32(int.Parse(code.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex($"^    ({Name})\\[\"({Text})\"\\]$", RegexOptions.None, 1000)]
    private static partial Regex Node();

    [GeneratedRegex($"^    ({Name}) (-->|-\\.->|---)\\|\"({Text})\"\\| ({Name})$", RegexOptions.None, 1000)]
    private static partial Regex Arrow();

    [GeneratedRegex($"^    ({Name}) -\\.- ({Name})$", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex($"^    classDef ({Name}) [a-z-]+:[a-z0-9# ]+(?:,[a-z-]+:[a-z0-9# ]+)*$", RegexOptions.None, 1000)]
    private static partial Regex Style();

    [GeneratedRegex($"^    class ({Name}(?:,{Name})*) ({Name})$", RegexOptions.None, 1000)]
    private static partial Regex Class();

    [GeneratedRegex("#([0-9]+);", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
