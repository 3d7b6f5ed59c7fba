using Antq.Samples;

namespace Antq.Domain.Tests.Docs;

public sealed class ReadmeTests
{
    [Fact]
    public void Readme_ShowsWhatTheSamplePrints()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();

        RollupProgram.Run([], output, error).Should().Be(0, error.ToString());

        new MarkdownPage("README.md").Blocks[0].Should().BeEquivalentTo(new { Language = "text", Text = output.ToString() });
    }
}
