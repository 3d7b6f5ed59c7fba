using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/screens.md shows code that is compiled, and what it prints.</summary>
public sealed class ScreensTests
{
    private static readonly string Page = Checkout.Read("docs", "screens.md").ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples => new()
    {
        { nameof(ScreensUnits), ScreensUnits.Run() },
        { nameof(ScreensPeriods), ScreensPeriods.Run() },
        { nameof(ScreensAwards), ScreensAwards.Run() },
        { nameof(ScreensNumbers), ScreensNumbers.Run() },
        { nameof(ScreensFindings), ScreensFindings.Run() },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Page_ShowsTheCodeThatIsCompiledAndWhatItPrints(string example, string output)
    {
        var source = Checkout.Read("tests", "Antq.Domain.Tests", "Docs", example + ".cs").ReplaceLineEndings("\n");
        var lines = source.Split("// example\n")[1].Split("        // end of example")[0];
        var code = Regex.Replace(lines, "^        ", "", RegexOptions.Multiline, TimeSpan.FromSeconds(1));

        Page.Should().Contain($"```csharp\n{code}```\n\n```text\n{output}```\n");
    }

    [Fact]
    public void Page_HasNoOtherCode() => Regex.Count(Page, "^```csharp", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Should().Be(Examples.Count);
}
