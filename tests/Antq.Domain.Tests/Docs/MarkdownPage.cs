using System.Text;
using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Docs;

/// <summary>A page as it stands in the checkout.</summary>
internal sealed partial class MarkdownPage
{
    private const string Fence = "```";
    private static readonly string[] Made = ["bin", "obj", "artifacts", "BenchmarkDotNet.Artifacts", "TestResults", "StrykerOutput"];
    private readonly string[] _lines;

    public MarkdownPage(params string[] path)
    {
        Path = string.Join('/', path);
        _lines = Checkout.Read(path).ReplaceLineEndings("\n").Split('\n');
        Blocks = [.. ReadBlocks()];
    }

    /// <summary>Every page of the checkout.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. Find(new DirectoryInfo(Checkout.Root)).Select(file => System.IO.Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).Select(path => new MarkdownPage(path.Split('/')))];

    /// <summary>Its path from the root, with slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    public string Text => string.Join('\n', _lines);

    /// <summary>The names by which its headings are linked to.</summary>
    public IReadOnlyList<string> Anchors
        => [.. Prose().Where(line => line.StartsWith('#')).Select(line => Anchor(line.TrimStart('#').Trim()))
            .GroupBy(anchor => anchor, StringComparer.Ordinal).SelectMany(
            same => same.Select((anchor, place) => place == 0 ? anchor : $"{anchor}-{place}"))];

    /// <summary>What it links to, outside code.</summary>
    public IEnumerable<string> Links
        => Prose().SelectMany(line => LinkPattern().Matches(CodePattern().Replace(line, "")).Select(match => match.Groups[1].Value));

    /// <summary>What it says in code within a sentence.</summary>
    public IEnumerable<string> Codes => Prose().SelectMany(line => CodePattern().Matches(line).Select(match => match.Value.Trim('`')));

    /// <summary>
    /// The page with the code of the examples in its csharp blocks, one after the other, and what each prints in the block that follows it.
    /// </summary>
    public string With(IReadOnlyList<Example> examples)
    {
        var places = Blocks.Where(block => block.Language == "csharp" && !MarkedCode.All.Contains(block.Text)).ToArray();
        places.Should().HaveCount(examples.Count, $"{Path} has one csharp block for each example of its class");
        var text = new StringBuilder();
        var line = 0;
        for (var i = 0; i < examples.Count; i++)
        {
            var end = i + 1 < places.Length ? places[i + 1].First : _lines.Length;
            Copy(places[i].First);
            Put("csharp", examples[i].Code);
            line = places[i].Last + 1;
            var block = Blocks.FirstOrDefault(block => block.Language == examples[i].Prints && block.First >= line && block.First < end);
            if (examples[i].Printed.Length == 0)
            {
                block.Should().BeNull($"the example of {Path} line {places[i].First + 1} prints nothing");
                continue;
            }

            if (block is null) text.Append('\n');
            else Copy(block.First);
            Put(examples[i].Prints, examples[i].Printed);
            if (block is not null) line = block.Last + 1;
        }

        Copy(_lines.Length - 1);
        return text.Append(_lines[^1]).ToString();

        void Copy(int to)
        {
            for (; line < to; line++) text.Append(_lines[line]).Append('\n');
        }

        void Put(string language, string block)
            => text.Append(Fence).Append(language).Append('\n').Append(block).Append(Fence).Append('\n');
    }

    public override string ToString() => Path;

    private static IEnumerable<string> Find(DirectoryInfo folder)
        => folder.EnumerateFiles("*.md").Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories()
                .Where(child => !child.Name.StartsWith('.') && !Made.Contains(child.Name, StringComparer.Ordinal)).SelectMany(Find));

    /// <summary>As GitHub does: lower case, blanks as hyphens, other marks left out.</summary>
    private static string Anchor(string heading)
        => string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_'))
            .Replace(' ', '-');

    private IEnumerable<MarkdownBlock> ReadBlocks()
    {
        for (var first = 0; first < _lines.Length; first++)
        {
            if (!_lines[first].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var last = Array.IndexOf(_lines, Fence, first + 1);
            last.Should().BePositive($"the block of {Path} line {first + 1} ends");
            yield return new MarkdownBlock(_lines[first][Fence.Length..], first, last,
                string.Concat(_lines[(first + 1)..last].Select(line => line + "\n")));
            first = last;
        }
    }

    private IEnumerable<string> Prose() => _lines.Where((_, line) => !Blocks.Any(block => block.First <= line && line <= block.Last));

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("`[^`]+`", RegexOptions.None, 1000)]
    private static partial Regex CodePattern();
}
