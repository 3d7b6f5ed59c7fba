using System.Text;
using System.Text.RegularExpressions;
using Antq.Samples.Csv;

namespace Antq.Domain.Tests;

/// <summary>docs/recipes.md shows the code of the samples as it is compiled and tested, and the columns as the sample has them.</summary>
public sealed class RecipesDocumentTests
{
    private static readonly string[] Folders = ["samples/Service", "samples/Storage", "samples/Csv", "tests/Antq.Domain.Samples.Tests"];

    private static readonly Dictionary<string, (string File, string Code)> Recipes = Folders
        .SelectMany(folder => Directory.GetFiles(Checkout.File(folder), "*.cs"))
        .SelectMany(RecipesOf)
        .ToDictionary(recipe => recipe.Name, recipe => (recipe.File, recipe.Code), StringComparer.Ordinal);

    [Fact]
    public void Page_ShowsEveryRecipeAndTheColumns()
    {
        var page = Checkout.Read("docs", "recipes.md").ReplaceLineEndings("\n");
        var shown = new HashSet<string>(StringComparer.Ordinal);

        page = Regex.Replace(
            page, "<!-- recipe: (?<name>[^>]+) -->\n(?<block>From .*\n\n```csharp\n[^`]*```\n)?", Shown, RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(5));
        page = Regex.Replace(
            page, "<!-- columns -->\n.*<!-- end of columns -->", $"<!-- columns -->\n{Columns()}<!-- end of columns -->",
            RegexOptions.Singleline, TimeSpan.FromSeconds(5));

        Approved.Check(page, "docs", "recipes.md");
        shown.Should().BeEquivalentTo(Recipes.Keys);
        page.Split("```csharp\n").Should().HaveCount(shown.Count + 1, "every piece of code is a recipe of the samples");

        string Shown(Match place)
        {
            var name = place.Groups["name"].Value;
            Recipes.Should().ContainKey(name);
            shown.Add(name).Should().BeTrue($"'{name}' is shown once");
            var (file, code) = Recipes[name];
            return $"<!-- recipe: {name} -->\nFrom [{file}](../{file}):\n\n```csharp\n{code}```\n";
        }
    }

    private static IEnumerable<(string Name, string File, string Code)> RecipesOf(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].TrimStart().StartsWith("// recipe: ", StringComparison.Ordinal)) continue;
            var name = lines[line].Split("// recipe: ")[1];
            var end = Array.FindIndex(lines, line, text => text.Trim() == "// end");
            var code = lines[(line + 1)..end];
            var margin = code.Where(text => text.Length > 0).Min(text => text.Length - text.TrimStart().Length);
            yield return (name, Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'),
                string.Concat(code.Select(text => (text.Length > 0 ? text[margin..] : "") + "\n")));
        }
    }

    private static string Columns()
    {
        var table = new StringBuilder("| Column | Or | Of rows | Holds | Required |\n| --- | --- | --- | --- | --- |\n");
        foreach (var column in CsvColumn.All)
        {
            var rows = column.Rows.Count > 0
                ? string.Join(", ", column.Rows.Select(row => $"`{row.ToString().ToLowerInvariant()}`"))
                : "every";
            table.Append($"| `{column.Name}` | {column.Vietnamese} | {rows} | {column.Form} | {(column.IsRequired ? "yes" : "")} |\n");
        }

        return table.ToString();
    }
}
