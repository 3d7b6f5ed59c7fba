using System.Text.RegularExpressions;
using Antq.Samples;

namespace Antq.Domain.Tests.Docs;

public sealed class ReadmeTests
{
    private static readonly string Readme = Checkout.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void Readme_ShowsWhatTheSamplePrints()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();

        RollupProgram.Run([], output, error).Should().Be(0, error.ToString());

        Block("text", after: "dotnet run --project samples/Rollup").Should().Be(output.ToString());
    }

    [Fact]
    public void Readme_ShowsTheExampleThatIsCompiled()
    {
        var source = Checkout.Read("tests", "Antq.Domain.Tests", "Docs", "ReadmeExample.cs").ReplaceLineEndings("\n");
        var lines = source.Split("// example\n")[1].Split("        // end of example")[0];

        Block("csharp", after: "## ").Should().Be(Regex.Replace(lines, "^        ", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Readme_ShowsWhatTheExamplePrints() => Block("text", after: "```csharp").Should().Be(ReadmeExample.Run());

    private static string Block(string language, string after)
    {
        var from = Readme.IndexOf(after, StringComparison.Ordinal);
        from.Should().BePositive($"the README has '{after}'");
        var start = Readme.IndexOf($"```{language}\n", from, StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
